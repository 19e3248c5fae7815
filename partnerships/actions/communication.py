"""Everybody knows what the partnership is about: members read it, sessions are held, the population is told."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.kits import refuse_future
from partnerships.models import Communication, InfoSession, Member, Partner
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row


def read_concept(*, member: Member, on: date, by: User) -> Member:
    """The member read, on that day, what a city partnership is; reading it again changes nothing."""
    with transaction.atomic():
        if Member.objects.filter(pk=member.pk, concept_read_on=None).update(concept_read_on=on):
            audit.record("concept.read", member, by=by)
    member.refresh_from_db()
    return member


def log_session(
    *,
    partner: Partner,
    session: InfoSession | None = None,
    seen: int | None = None,
    kind: str,
    topic: str,
    language: str,
    held_on: date,
    members: list[Member],
    others: int = 0,
    others_in_words: str = "",
    today: date,
    by: User,
) -> InfoSession:
    """People of `partner` had this session: `members` by name, the others by number.

    Raises `DomainError`: `foreign` for members of another municipality, `not_yet` for a day to come;
    `VersionConflict` when somebody saved in between.
    """
    refuse_future(held_on, today)
    refuse_of_others(partner, members)
    with transaction.atomic():
        verb = "session.changed" if session else "session.logged"
        session = own_row(InfoSession, partner, session, seen)
        session.kind, session.topic, session.language, session.held_on = kind, topic, language, held_on
        session.others, session.others_in_words = others, others_in_words
        session.full_clean()
        session.save()
        session.members.set(members)
        audit.record(verb, session, by=by, partner=partner.name)
    return session


def own_row(model, partner, row, seen):
    """A new row of `partner`, or `row` locked for writing. Raises `VersionConflict`."""
    if row is None:
        return model(partnership_id=partner.partnership_id, partner=partner)
    return lock_row(model.objects.filter(partner=partner), pk=row.pk, seen=seen)


def refuse_of_others(partner: Partner, members: list[Member]) -> None:
    """Raise `DomainError("foreign")` when somebody does not act for `partner`: each municipality speaks of its own."""
    if any(member.partner_id != partner.pk for member in members):
        raise DomainError("foreign", _("Choose only people of your own municipality."))


def log_communication(
    *,
    partner: Partner,
    communication: Communication | None = None,
    seen: int | None = None,
    told_on: date,
    audience: str,
    channel: str,
    languages: str,
    subject: str,
    language: str,
    shape: str,
    tells_purpose: bool,
    address: str = "",
    reason: str = "",
    today: date,
    by: User,
) -> Communication:
    """The municipality of `partner` told this to that audience.

    Raises `DomainError("not_yet")` for a day to come, `ValidationError("photos_only")` for photos that do not tell the
    purpose when no `reason` is given, `VersionConflict` when somebody saved in between.
    """
    refuse_future(told_on, today)
    with transaction.atomic():
        verb = "communication.changed" if communication else "communication.logged"
        communication = own_row(Communication, partner, communication, seen)
        communication.told_on, communication.audience, communication.channel = told_on, audience, channel
        communication.languages, communication.subject, communication.language = languages, subject, language
        communication.shape, communication.tells_purpose = shape, tells_purpose
        communication.address, communication.reason = address, reason
        communication.full_clean()
        communication.save()
        audit.record(verb, communication, by=by, partner=partner.name)
    return communication
