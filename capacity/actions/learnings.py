"""What a municipality learned: each writes its own."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from capacity.models import Activity, Learning
from partnerships.actions.belonging import refuse_foreign
from partnerships.actions.signoff import voice
from partnerships.choices import Right
from partnerships.models import Partner, Partnership
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row


def note_learning(
    *,
    partnership: Partnership,
    learning: Learning | None = None,
    seen: int | None = None,
    text: str,
    language: str,
    noted_on: date,
    stage: str,
    learned_from: Partner | None = None,
    activity: Activity | None = None,
    used_for: str = "",
    decided_by: str = "",
    by: User,
) -> Learning:
    """The municipality of `by` learned this; a learning of another municipality is out of reach.

    Raises `DomainError`: `not_a_partner`, `not_yours`, `foreign`; `ValidationError` when it would learn from itself
    or adopts without saying who decided; `VersionConflict` when somebody saved in between.
    """
    with transaction.atomic():
        member = voice(by, partnership.pk, Right.CONTRIBUTE)
        verb = "learning.changed" if learning else "learning.noted"
        if learning is None:
            learning = Learning(partnership=partnership, learner=member.partner)
        else:
            learning = own_learning(learning, member.partner, seen=seen)
        refuse_foreign(partnership, learned_from, activity)
        learning.text, learning.language, learning.noted_on, learning.stage = text, language, noted_on, stage
        learning.learned_from, learning.activity = learned_from, activity
        learning.used_for, learning.decided_by = used_for, decided_by
        learning.full_clean()
        learning.save()
        audit.record(verb, learning, by=by, partner=member.partner.name)
    return learning


def own_learning(learning: Learning, partner: Partner, *, seen: int | None) -> Learning:
    """The learning, locked for writing; raises `DomainError("not_yours")` when `partner` did not note it."""
    if learning.learner_id != partner.pk:
        raise DomainError("not_yours", _("What another municipality learned is for them to write."))
    return lock_row(Learning.objects.of_partnership(partner.partnership_id), pk=learning.pk, seen=seen)
