"""What a test says when the domain has to say no."""

from contextlib import contextmanager

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from stedenband.lib.errors import DomainError


@contextmanager
def refused(code):
    """Inside, an action refuses with a `DomainError` of this code, and says why in a sentence."""
    with pytest.raises(DomainError) as refusal:
        yield
    assert refusal.value.code == code
    assert str(refusal.value.message).strip()


@contextmanager
def invalid(code=None):
    """Inside, an action refuses values; one of the errors has this code, or none has to."""
    with pytest.raises(ValidationError) as refusal:
        yield
    codes = {error.code for errors in refusal.value.error_dict.values() for error in errors}
    assert code is None or code in codes


@contextmanager
def refused_by_the_database():
    """Inside, the database itself refuses, whatever the code above it forgot."""
    with pytest.raises(IntegrityError), transaction.atomic():
        yield
