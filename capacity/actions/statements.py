"""A new version of the statements: copied from the last one, changed as a draft, and in use from a day on."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from capacity.models import Dimension, ScaleLevel, Statement, StatementSet
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import locked

WORDS = ("text_en", "text_nl", "text_fr", "text_es")


def copy_set(*, source: StatementSet, by: User) -> StatementSet:
    """A draft with the words of `source` exists; rounds keep asking the set in use until it is published.

    Raises `DomainError("one_draft")` while there is a draft.
    """
    with transaction.atomic():
        if StatementSet.objects.filter(published_on=None).exists():
            raise DomainError("one_draft", _("There is a draft already: change and publish that one."))
        newest = locked(StatementSet.objects.order_by("-number")).first()
        draft = StatementSet.objects.create(number=newest.number + 1)
        for dimension in source.dimensions.prefetch_related("statements"):
            copied = Dimension.objects.create(
                set=draft, **of(dimension, "code", "position", "is_light"), **marks(dimension)
            )
            for statement in dimension.statements.all():
                Statement.objects.create(dimension=copied, **of(statement, "code", "position"))
        for level in source.levels.all():
            ScaleLevel.objects.create(set=draft, **of(level, "score"))
        audit.record("statements.copied", draft, by=by, source=source.number)
    return draft


def of(row, *names):
    return {name: getattr(row, name) for name in (*names, *WORDS)}


def marks(dimension):
    return {"is_of_service": dimension.is_of_service, "is_joint": dimension.is_joint}


def publish_set(*, draft: StatementSet, by: User, on: date) -> StatementSet:
    """New rounds ask this set; it never changes any more, and rounds that began keep theirs.

    Raises `DomainError`: `published` already, `empty` without statements or without the four levels of the scale.
    """
    with transaction.atomic():
        draft = locked(StatementSet.objects.all()).get(pk=draft.pk)
        if draft.is_published:
            raise DomainError("published", _("This set is in use already."))
        if not Statement.objects.filter(dimension__set=draft).exists() or draft.levels.count() != 4:
            raise DomainError("empty", _("A set needs statements and the four levels of the scale."))
        draft.published_on = on
        draft.save(update_fields=["published_on"])
        audit.record("statements.published", draft, by=by)
    return draft
