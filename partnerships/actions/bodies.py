"""Who steers: setting up bodies, saying what they may do, dissolving them."""

from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.belonging import refuse_foreign
from partnerships.actions.signoff import freeze, sign_off, voice
from partnerships.choices import MandateStatus, Right, Word
from partnerships.models import Body, Mandate, Partner, Partnership
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row, locked


def set_up_body(
    *,
    partnership: Partnership,
    partner: Partner | None = None,
    kind: str,
    name: str,
    begun_on: date,
    mandate: str,
    language: str,
    by: User,
    now: datetime,
) -> Body:
    """There is a body: of the municipality of `by`, or joint without `partner`, and then its mandate waits for all.

    Raises `DomainError`: `not_a_partner` for who does not coordinate here or names another municipality, `foreign`;
    `ValidationError` when the name is taken.
    """
    refuse_foreign(partnership, partner)
    with transaction.atomic():
        body = Body(partnership=partnership, partner=partner, kind=kind, begun_on=begun_on, language=language)
        body.name = name.strip()
        refuse_body_of_others(body, by)
        body.full_clean()
        body.save()
        audit.record("body.set_up", body, by=by, kind=kind)
        write_mandate(body=body, text=mandate, language=language, by=by, now=now)
    return body


def change_body(
    *, body: Body, seen: int | None, kind: str, name: str, language: str, one_colour_because: str = "", by: User
) -> Body:
    """The body has this kind and name, and says why its politicians are of one colour, where they are.

    Raises `DomainError`: `not_a_partner`, `dissolved`; `ValidationError` when the name is taken; `VersionConflict`.
    """
    with transaction.atomic():
        body = lock_row(Body.objects.all(), pk=body.pk, seen=seen)
        refuse_body_of_others(body, by)
        refuse_dissolved(body)
        body.kind, body.name, body.language = kind, name.strip(), language
        body.one_colour_because = one_colour_because.strip()
        body.full_clean()
        body.save()
        audit.record("body.changed", body, by=by)
    return body


def write_mandate(*, body: Body, text: str, language: str, dissolves: bool = False, by: User, now: datetime) -> Mandate:
    """What the body is for: true at once for a body of one municipality, once all confirmed it for a joint one.

    A mandate that `dissolves` is the last: the body ends on the day it stands. Raises `DomainError`: `not_a_partner`,
    `dissolved`; `ValidationError` when another mandate waits for an answer, or when the text is empty.
    """
    with transaction.atomic():
        body = locked(Body.objects.all()).get(pk=body.pk)
        place = refuse_body_of_others(body, by)
        refuse_dissolved(body)
        mandate = Mandate(
            body=body,
            text=text.strip(),
            language=language,
            dissolves=dissolves,
            proposed_by=place.partner,
            proposed_at=now,
        )
        mandate.full_clean()
        refuse_end_before_start(mandate, now)
        mandate.save()
        audit.record("mandate.dissolving" if dissolves else "mandate.written", body, by=by)
        if body.is_joint:
            version = freeze(subject=mandate, by=by, now=now)
            sign_off(version=version, word=Word.AGREED, by=by, now=now)
        else:
            mandate_confirmed(mandate, None, now)
            mandate.refresh_from_db()
    return mandate


def refuse_body_of_others(body, user):
    """The place of `user`; raises `DomainError("not_a_partner")` when the body is of another municipality."""
    place = voice(user, body.partnership_id, Right.COORDINATE)
    if not body.is_joint and body.partner_id != place.partner_id:
        raise DomainError("not_a_partner", _("Each municipality looks after its own bodies."))
    return place


def refuse_dissolved(body):
    if body.ended_on is not None:
        raise DomainError("dissolved", _("This body was dissolved: it stays as it was."))


def refuse_end_before_start(mandate, now):
    if mandate.dissolves and now.date() < mandate.body.begun_on:
        raise ValidationError(
            {"text": ValidationError(_("The body has not begun yet, so it cannot end."), code="end_before_start")}
        )


def mandate_facts(mandate: Mandate) -> dict:
    body = mandate.body
    return {
        "body": body.name,
        "kind": body.kind,
        "text": mandate.text,
        "language": mandate.language,
        "dissolves": mandate.dissolves,
        "proposed_by": mandate.proposed_by.name,
    }


def mandate_confirmed(mandate: Mandate, version, now: datetime) -> None:
    Mandate.objects.filter(pk=mandate.pk).update(status=MandateStatus.STANDING, decided_at=now)
    if mandate.dissolves:
        Body.objects.filter(pk=mandate.body_id).update(ended_on=now.date())


def mandate_declined(mandate: Mandate, version, now: datetime) -> None:
    Mandate.objects.filter(pk=mandate.pk).update(status=MandateStatus.DECLINED, decided_at=now)
