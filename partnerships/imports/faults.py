"""What is wrong in a row, by column."""

from contextlib import contextmanager
from dataclasses import dataclass

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError


@dataclass(frozen=True)
class Fault:
    """One sentence about one cell; `column` is empty when it is about the whole row, `row` 0 when about the file."""

    row: int
    column: str
    sentence: str


@contextmanager
def in_column(column):
    """A `ValidationError` raised inside is about `column`."""
    try:
        yield
    except ValidationError as invalid:
        raise ValidationError({column: invalid.messages}) from invalid


def faults_of(invalid: ValidationError, row: int) -> list[Fault]:
    if not hasattr(invalid, "error_dict"):
        return [Fault(row, "", sentence) for sentence in invalid.messages]
    return [
        Fault(row, "" if column == NON_FIELD_ERRORS else column, sentence)
        for column, sentences in invalid.message_dict.items()
        for sentence in sentences
    ]
