"""The register of risks: each municipality notes what it sees, and looks again on the day that was agreed."""

from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.belonging import refuse_foreign
from partnerships.actions.signoff import voice
from partnerships.choices import Right
from partnerships.models import Member, Partner, Partnership, Risk, RiskLook
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row, locked


def note_risk(
    *,
    partnership: Partnership,
    text: str,
    language: str,
    kind: str,
    touches: list[Partner],
    likelihood: str,
    effect: str,
    measure: str,
    look_on: date,
    is_private: bool = False,
    by: User,
    now: datetime,
) -> Risk:
    """The municipality of `by` sees that this may happen and looks after it; for itself alone when `is_private`.

    Raises `DomainError`: `not_a_partner`, `foreign` for somebody elsewhere whom it would touch; `ValidationError`:
    `past_day` for a next look that is not to come, `nobody_touched`.
    """
    with transaction.atomic():
        member = voice(by, partnership.pk, Right.CONTRIBUTE)
        risk = Risk(partnership=partnership, partner=member.partner, is_private=is_private, noted_at=now)
        described(risk, text, language, kind, likelihood, effect, measure)
        save_looked_after(risk, look_on=look_on, today=now.date())
        touch(risk, touches)
        risk.owners.set([member.partner])
        audit.record("risk.noted", risk, by=by, partner=member.partner.name)
    return risk


def change_risk(
    *,
    risk: Risk,
    seen: int | None,
    text: str,
    language: str,
    kind: str,
    touches: list[Partner],
    likelihood: str,
    effect: str,
    measure: str,
    look_on: date,
    by: User,
    now: datetime,
) -> Risk:
    """Its municipality describes the risk like this from now on; who reads it stays as it was.

    Raises `DomainError`: `not_a_partner` for another municipality, `closed`, `foreign`; `ValidationError`; and
    `VersionConflict` when somebody saved in between.
    """
    with transaction.atomic():
        risk = lock_row(Risk.objects.all(), pk=risk.pk, seen=seen)
        refuse_another(risk, voice(by, risk.partnership_id, Right.CONTRIBUTE))
        refuse_closed(risk)
        described(risk, text, language, kind, likelihood, effect, measure)
        save_looked_after(risk, look_on=look_on, today=now.date())
        touch(risk, touches)
        audit.record("risk.changed", risk, by=by, partner=risk.partner.name)
    return risk


def look_at_risk(
    *,
    risk: Risk,
    seen: int | None,
    note: str,
    language: str,
    likelihood: str,
    effect: str,
    look_on: date,
    by: User,
    now: datetime,
) -> RiskLook:
    """A municipality that looks after the risk looked at it again; the next look is on `look_on`. The look stays.

    Raises `DomainError`: `not_a_partner` for one that does not look after it, `closed`; `ValidationError("past_day")`;
    `VersionConflict`.
    """
    with transaction.atomic():
        risk = lock_row(Risk.objects.all(), pk=risk.pk, seen=seen)
        member = voice_of_owner(risk, by)
        refuse_closed(risk)
        risk.likelihood, risk.effect = likelihood, effect
        save_looked_after(risk, look_on=look_on, today=now.date())
        look = RiskLook(risk=risk, partner=member.partner, by=by, looked_at=now, note=note.strip(), language=language)
        look.likelihood, look.effect = likelihood, effect
        look.full_clean()
        look.save()
        audit.record("risk.looked_at", risk, by=by, partner=member.partner.name)
    return look


def join_risk(*, risk: Risk, by: User) -> Risk:
    """The municipality of `by` looks after the shared risk too; doing so twice changes nothing.

    Raises `DomainError`: `not_a_partner`, also for what another municipality keeps to itself, `closed`.
    """
    with transaction.atomic():
        risk = locked(Risk.objects.all()).get(pk=risk.pk)
        member = voice(by, risk.partnership_id, Right.CONTRIBUTE)
        if risk.is_private:
            refuse_another(risk, member)
        refuse_closed(risk)
        if not risk.is_looked_after_by(member.partner_id):
            risk.owners.add(member.partner)
            audit.record("risk.joined", risk, by=by, partner=member.partner.name)
    return risk


def close_risk(*, risk: Risk, seen: int | None, because: str, by: User, now: datetime) -> Risk:
    """The risk needs no look any more; why stays with it.

    Raises `DomainError`: `not_a_partner`, `closed`; `ValidationError("reason_missing")`; `VersionConflict`.
    """
    with transaction.atomic():
        risk = lock_row(Risk.objects.all(), pk=risk.pk, seen=seen)
        member = voice_of_owner(risk, by)
        refuse_closed(risk)
        risk.closed_on, risk.closed_because = now.date(), because.strip()
        risk.full_clean()
        risk.save()
        audit.record("risk.closed", risk, by=by, partner=member.partner.name)
    return risk


def share_risk(*, risk: Risk, by: User) -> Risk:
    """Every municipality reads the risk and the looks at it from now on; its incidents are shared one by one.

    Raises `DomainError`: `not_a_partner` for another municipality, `shared` when it is already.
    """
    with transaction.atomic():
        risk = locked(Risk.objects.all()).get(pk=risk.pk)
        refuse_another(risk, voice(by, risk.partnership_id, Right.CONTRIBUTE))
        if not risk.is_private:
            raise DomainError("shared", _("All municipalities can read this risk already."))
        risk.is_private = False
        risk.save(update_fields=["is_private"])
        audit.record("risk.shared", risk, by=by, partner=risk.partner.name)
    return risk


def described(risk, text, language, kind, likelihood, effect, measure):
    risk.text, risk.language, risk.kind = text.strip(), language, kind
    risk.likelihood, risk.effect, risk.measure = likelihood, effect, measure.strip()


def save_looked_after(risk: Risk, *, look_on: date, today: date) -> None:
    """Save the risk with its next day to look. Raises `ValidationError("past_day")` for a day that is not to come."""
    if look_on <= today:
        sentence = _("The next look is on a day to come.")
        raise ValidationError({"look_on": ValidationError(sentence, code="past_day")})
    risk.look_on = look_on
    risk.full_clean()
    risk.save()


def touch(risk: Risk, touches: list[Partner]) -> None:
    """Note whom the risk touches. Raises `ValidationError("nobody_touched")`, `DomainError("foreign")`."""
    refuse_foreign(risk.partnership, *touches)
    if not touches:
        sentence = _("Say whom it touches: one municipality or more.")
        raise ValidationError({"touches": ValidationError(sentence, code="nobody_touched")})
    risk.touches.set(touches)


def voice_of_owner(risk: Risk, user: User) -> Member:
    """The place from which `user` speaks for a municipality that looks after the risk. Raises `DomainError`."""
    member = voice(user, risk.partnership_id, Right.CONTRIBUTE)
    if not risk.is_looked_after_by(member.partner_id):
        raise DomainError("not_a_partner", _("Who looks after a risk looks at it again. Your municipality can join."))
    return member


def refuse_another(row, member: Member) -> None:
    """Raise `DomainError("not_a_partner")` unless the municipality of `member` noted `row`."""
    if row.partner_id != member.partner_id:
        raise DomainError("not_a_partner", _("Each municipality looks after what it noted itself."))


def refuse_closed(risk: Risk) -> None:
    """Raise `DomainError("closed")` when nobody looks at the risk any more."""
    if not risk.is_open:
        raise DomainError("closed", _("This risk is closed. Note it again when it is back."))
