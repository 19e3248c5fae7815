"""What a municipality learned: each writes its own, and each says when it learned nothing."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from capacity.models import Learning, LearningPause, StageReached
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
    on: date | None = None,
    by: User,
    **fields,
) -> Learning:
    """The municipality of `by` learned what `fields` say; a stage that it came to is kept with its day, `on`.

    Without `on` that is the day on which it was noted. A learning of another municipality is out of reach. Raises
    `DomainError`: `not_a_partner`, `not_yours`, `foreign`; `ValidationError` when it would learn from itself or adopts
    without saying who decided; `VersionConflict` when somebody saved in between.
    """
    with transaction.atomic():
        member = voice(by, partnership.pk, Right.CONTRIBUTE)
        verb = "learning.changed" if learning else "learning.noted"
        if learning is None:
            learning, before = Learning(partnership=partnership, learner=member.partner), ""
        else:
            learning = own_learning(learning, member.partner, seen=seen)
            before = learning.stage
        for name, value in fields.items():
            setattr(learning, name, value)
        refuse_foreign(partnership, learning.learned_from, learning.activity)
        learning.full_clean()
        learning.save()
        if learning.stage != before:
            reached_on = on or learning.noted_on
            StageReached.objects.create(learning=learning, stage=learning.stage, reached_on=reached_on, by=by)
        audit.record(verb, learning, by=by, partner=member.partner.name)
    return learning


def own_learning(learning: Learning, partner: Partner, *, seen: int | None) -> Learning:
    """The learning, locked for writing; raises `DomainError("not_yours")` when `partner` did not note it."""
    if learning.learner_id != partner.pk:
        raise DomainError("not_yours", _("What another municipality learned is for them to write."))
    return lock_row(Learning.objects.of_partnership(partner.partnership_id), pk=learning.pk, seen=seen)


def say_nothing_learned(
    *,
    partnership: Partnership,
    pause: LearningPause | None = None,
    seen: int | None = None,
    first_on: date,
    last_on: date,
    reason: str,
    language: str,
    by: User,
) -> LearningPause:
    """The municipality of `by` learned nothing in these days, because of `reason`.

    Raises `DomainError`: `not_a_partner`, `not_yours`, `learned_something` when it noted a lesson in these days;
    `ValidationError` for a last day before the first; `VersionConflict`.
    """
    with transaction.atomic():
        member = voice(by, partnership.pk, Right.CONTRIBUTE)
        if pause is None:
            pause = LearningPause(partnership=partnership, partner=member.partner)
        else:
            pause = lock_row(LearningPause.objects.of_partnership(partnership), pk=pause.pk, seen=seen)
            if pause.partner_id != member.partner_id:
                raise DomainError("not_yours", _("What another municipality learned is for them to write."))
        pause.first_on, pause.last_on, pause.reason, pause.language = first_on, last_on, reason, language
        pause.full_clean()
        if Learning.objects.of(member.partner).between(first_on, last_on).exists():
            sentence = _("Your municipality noted a lesson in these days. Choose days without one.")
            raise DomainError("learned_something", sentence)
        pause.save()
        audit.record("learning.paused", pause, by=by, partner=member.partner.name)
    return pause
