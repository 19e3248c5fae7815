"""When another circle of municipalities signs: what was signed stays, what waited for a word waits anew."""

from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships import arrivals
from partnerships.actions.course import put_forward
from partnerships.actions.people import add_member
from partnerships.actions.signoff import voice, void_open
from partnerships.choices import PartnershipStatus, ProposalState, Right, Role, VoidReason
from partnerships.models import Accession, CourseChange, Municipality, Partner, Partnership, Version
from stedenband import audit
from stedenband.accounts.actions import invite
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import locked


def others_go_on(partner: Partner) -> bool:
    """Whether two other partners at least are left, so that the partnership goes on without this one."""
    return Partner.objects.filter(partnership=partner.partnership_id).present().exclude(pk=partner.pk).count() > 1


def replace_open_versions(*, partnership: Partnership, by: User | None, now: datetime) -> None:
    """Every text that waits for words was offered to another circle: it is offered again to the circle of today."""
    for version in Version.objects.of_partnership(partnership).open():
        void_open(subject=version.subject, because=VoidReason.OTHER_PARTIES, by=by, now=now)


def void_course(*, partnership: Partnership, by: User | None, now: datetime) -> None:
    """An open proposal about the course is overtaken by what happened."""
    for change in CourseChange.objects.of_partnership(partnership).waiting():
        void_open(subject=change, because=VoidReason.OVERTAKEN, by=by, now=now)


def stop_together(*, partnership: Partnership, carried_on: bool, by: User | None, now: datetime) -> None:
    """With fewer than two municipalities there is no partnership: it ended, or others continue it."""
    over = PartnershipStatus.CONTINUED_WITHOUT_MUNICIPALITY if carried_on else PartnershipStatus.ENDED
    void_course(partnership=partnership, by=by, now=now)
    Partnership.objects.filter(pk=partnership.pk).update(status=over)


def propose_partner(
    *, partnership: Partnership, name: str, country: str, contact_email: str, by: User, now: datetime, **said
) -> Accession:
    """The municipality of `by` proposes to take another one in, with the first person who works for it.

    `said` are `side`, `contact_name`, `contact_function`, `reason` and `language`. Raises `DomainError`:
    `not_a_partner`, `unknown_municipality` when it is not on the list yet, `partner_already`, `has_a_place` when the
    person works for another partner; `ValidationError` when it is proposed already.
    """
    with transaction.atomic():
        partnership = locked(Partnership.objects.all()).get(pk=partnership.pk)
        member = voice(by, partnership.pk, Right.COORDINATE)
        municipality = municipality_named(name, country)
        refuse_present(partnership, municipality, contact_email)
        accession = Accession(
            partnership=partnership,
            name=municipality.name,
            country=country,
            contact_email=contact_email.lower(),
            proposed_by=member.partner,
            proposed_at=now,
            **said,
        )
        put_forward(proposal=accession, verb="accession.proposed", by=by, now=now)
    return accession


def refuse_present(partnership: Partnership, municipality: Municipality, email: str) -> None:
    if partnership.partners.present().filter(municipality=municipality).exists():
        raise DomainError("partner_already", _("This municipality is a partner already."))
    if partnership.members.active().filter(user__email=email.lower()).exists():
        raise DomainError("has_a_place", _("This person works for another municipality of this partnership."))


def municipality_named(name: str, country: str) -> Municipality:
    """The municipality of today with this name; raises `DomainError("unknown_municipality")`."""
    found = Municipality.objects.filter(name__iexact=name.strip(), country=country).first()
    if found is None:
        raise DomainError(
            "unknown_municipality",
            _("We do not know this municipality yet. Check name and country, or ask your administrator to add it."),
        )
    return found.line_of_succession()[-1]


def accession_facts(accession: Accession) -> dict:
    """What the partners sign; the address of the person stays out of it."""
    return {
        "name": accession.name,
        "country": accession.country.code,
        "side": accession.side,
        "contact_name": accession.contact_name,
        "contact_function": accession.contact_function,
        "reason": accession.reason,
        "language": accession.language,
        "proposed_by": accession.proposed_by.name,
    }


def accession_confirmed(accession: Accession, version, now: datetime) -> None:
    """All signed: the municipality is a partner from today, bound by what it signs itself from now on."""
    Accession.objects.filter(pk=accession.pk).update(state=ProposalState.CONFIRMED, decided_at=now)
    replace_open_versions(partnership=accession.partnership, by=None, now=now)
    partner = add_place(accession, on=now.date())
    user = User.objects.filter(email=accession.contact_email).first() or invite(
        email=accession.contact_email,
        name=accession.contact_name,
        language=partner.municipality.text_language,
        time_zone=partner.municipality.time_zone,
        by=None,
    )
    add_member(
        partnership=partner.partnership,
        user=user,
        role=Role.COORDINATOR,
        function=accession.contact_function,
        partner=partner,
        by=None,
    )


def add_place(accession: Accession, *, on: date) -> Partner:
    partner = Partner(
        partnership=accession.partnership,
        municipality=municipality_named(accession.name, accession.country),
        side=accession.side,
        joined_on=on,
    )
    partner.full_clean()
    partner.save()
    audit.record("partner.joined", partner, by=None)
    arrivals.welcome(partner)
    return partner
