"""What a municipality learned: each writes its own, and each says when it learned nothing."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from capacity.models import Activity, Learning, LearningPause, StageReached
from partnerships.actions.belonging import refuse_foreign
from partnerships.actions.signoff import voice
from partnerships.choices import Right
from partnerships.models import Partner, Partnership, Theme
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
    theme: Theme | None = None,
    used_for: str = "",
    decided_by: str = "",
    decided_on: date | None = None,
    on: date | None = None,
    by: User,
) -> Learning:
    """The municipality of `by` learned this; a stage that it came to is kept with its day, `on` or else `noted_on`.

    A learning of another municipality is out of reach. Raises `DomainError`: `not_a_partner`, `not_yours`, `foreign`;
    `ValidationError` when it would learn from itself or adopts without saying who decided; `VersionConflict`.
    """
    with transaction.atomic():
        member = voice(by, partnership.pk, Right.CONTRIBUTE)
        verb = "learning.changed" if learning else "learning.noted"
        if learning is None:
            learning, before = Learning(partnership=partnership, learner=member.partner), ""
        else:
            learning = own_learning(learning, member.partner, seen=seen)
            before = learning.stage
        refuse_foreign(partnership, learned_from, activity)
        learning.text, learning.language, learning.noted_on, learning.stage = text, language, noted_on, stage
        learning.learned_from, learning.activity, learning.theme = learned_from, activity, theme
        learning.used_for, learning.decided_by, learning.decided_on = used_for, decided_by, decided_on
        learning.full_clean()
        learning.save()
        if stage != before:
            StageReached.objects.create(learning=learning, stage=stage, reached_on=on or noted_on, by=by)
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
