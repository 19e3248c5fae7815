"""What each municipality takes home, until another one has seen that it is done."""

from datetime import date, datetime

from django.db import transaction
from django.db.models import Model
from django.utils.translation import gettext as _

from partnerships.actions.belonging import refuse_foreign
from partnerships.actions.meetings import opened, refuse_before
from partnerships.actions.signoff import voice
from partnerships.choices import NextStepStatus, Right
from partnerships.models import Meeting, NextStep, Partner
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row

Steps = list[tuple[Partner, str, str, date]]
"""(who takes it, what, which person, by when) of each."""


def note_next_steps(*, meeting: Meeting, steps: Steps, language: str, by: User, now: datetime) -> list[NextStep]:
    """The municipalities took these steps home from the meeting.

    Raises `DomainError`: `not_a_partner`, `foreign`, `locked`, `called_off`, `not_begun`, and `others_step` when a body
    of one municipality gives work to another; `ValidationError` for a step without text or person, or due before the
    meeting.
    """
    refuse_foreign(meeting.partnership, *(partner for partner, *_rest in steps))
    with transaction.atomic():
        meeting = opened(meeting=meeting, seen=None, by=by, now=now)
        refuse_before(meeting, now)
        return [note_step(one, meeting.partnership_id, language, by, meeting=meeting) for one in steps]


def take_home(*, subject: Model, steps: Steps, language: str, by: User) -> list[NextStep]:
    """The municipalities took these steps home from `subject`, of a kind registered in `partnerships.origins`.

    Raises `DomainError`: `not_a_partner`, `foreign`, `due_before`; `ValidationError` for a step without text or person.
    """
    refuse_foreign(subject.partnership, *(partner for partner, *_rest in steps))
    with transaction.atomic():
        voice(by, subject.partnership_id, Right.CONTRIBUTE)
        return [note_step(one, subject.partnership_id, language, by, subject=subject) for one in steps]


def note_step(taken, partnership_id, language, user, **source):
    partner, text, person, due_on = taken
    step = NextStep(partnership_id=partnership_id, partner=partner, language=language, **source)
    settle_step(step, text=text, person=person, due_on=due_on)
    audit.record("next_step.noted", step, by=user, partner=partner.name, person=step.person, day=due_on)
    return step


def change_next_step(
    *,
    step: NextStep,
    seen: int | None,
    partner: Partner,
    text: str,
    person: str,
    due_on: date,
    language: str,
    by: User,
    now: datetime,
) -> NextStep:
    """The open step reads like this; once the minutes are agreed it stays as it was noted.

    Raises `DomainError`: `not_a_partner`, `foreign`, `locked`, `not_open`, `others_step`; `ValidationError`;
    `VersionConflict`.
    """
    refuse_foreign(step.partnership, partner)
    with transaction.atomic():
        if step.meeting is None:
            voice(by, step.partnership_id, Right.CONTRIBUTE)
        else:
            opened(meeting=step.meeting, seen=None, by=by, now=now)
        step = lock_row(NextStep.objects.all(), pk=step.pk, seen=seen)
        refuse_unless(step.is_open)
        step.partner, step.language = partner, language
        settle_step(step, text=text, person=person, due_on=due_on)
        audit.record("next_step.changed", step, by=by, partner=partner.name, person=step.person, day=due_on)
    return step


def settle_step(step, *, text, person, due_on):
    own = step.meeting and step.meeting.body.partner_id
    if own is not None and own != step.partner_id:
        raise DomainError("others_step", _("A body of one municipality gives no work to another."))
    if due_on < step.earliest:
        raise DomainError("due_before", _("A next step is due after the day on which it was noted, not before it."))
    step.text, step.person, step.due_on = text.strip(), person.strip(), due_on
    step.full_clean()
    step.save()


def report_next_step(*, step: NextStep, seen: int | None, outcome: str, note: str, by: User, now: datetime) -> NextStep:
    """The municipality that took the step says what became of it; another one looks at it now.

    Raises `DomainError`: `not_a_partner` for who does not belong to that municipality, `not_open`; `ValidationError`
    without a note; `VersionConflict`.
    """
    with transaction.atomic():
        step = lock_row(NextStep.objects.all(), pk=step.pk, seen=seen)
        place = voice(by, step.partnership_id, Right.CONTRIBUTE)
        if place.partner_id != step.partner_id:
            raise DomainError("not_a_partner", _("Only the municipality that took this step says what became of it."))
        refuse_unless(step.may_become(NextStepStatus.REPORTED))
        step.status, step.outcome, step.note = NextStepStatus.REPORTED, outcome, note.strip()
        step.reported_by, step.reported_at, step.not_yet_because = by, now, ""
        step.full_clean()
        step.save()
        audit.record("next_step.reported", step, by=by, partner=step.partner.name, outcome=outcome, note=step.note)
    return step


def verify_next_step(
    *, step: NextStep, seen: int | None, is_good: bool, missing: str = "", by: User, now: datetime
) -> NextStep:
    """Another municipality finds it good, and the step is over; or says what is missing, and it is open again.

    Raises `DomainError`: `not_a_partner`, `own_step` for the municipality that took it, `not_reported`,
    `reason_needed` when it is not good and nothing is said to be missing; `VersionConflict`.
    """
    with transaction.atomic():
        step = lock_row(NextStep.objects.all(), pk=step.pk, seen=seen)
        place = voice(by, step.partnership_id, Right.CONTRIBUTE)
        if place.partner_id == step.partner_id:
            raise DomainError("own_step", _("Another municipality looks whether this is done."))
        if not step.is_reported:
            raise DomainError("not_reported", _("This step does not wait for a look any more."))
        if is_good:
            step.status, step.verified_for, step.verified_by = NextStepStatus.VERIFIED, place.partner, by
            step.verified_at = now
            verb = "next_step.verified"
        else:
            verb = "next_step.not_yet"
            reopen(step, missing.strip())
        step.full_clean()
        step.save()
        audit.record(verb, step, by=by, partner=place.partner.name, missing=step.not_yet_because)
    return step


def reopen(step, missing):
    if not missing:
        raise DomainError("reason_needed", _("Say in a sentence what is still missing."))
    step.status, step.not_yet_because = NextStepStatus.OPEN, missing


def refuse_unless(is_open):
    if not is_open:
        raise DomainError("not_open", _("This step was reported already: it waits for a look, or it is over."))
