"""Handing over inside one municipality: the words of who goes, and the PDF with all that who comes needs."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships import press
from partnerships.actions.signoff import voice
from partnerships.choices import HandoverOccasion, Right
from partnerships.handover.facts import handover_facts
from partnerships.models import CouncilTerm, Handover, HandoverPaper, Partner, Seat
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.canonical import plain
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row, locked


def write_handover(
    *,
    partner: Partner,
    handover: Handover | None = None,
    seen: int | None = None,
    occasion: str,
    seat: Seat | None = None,
    term: CouncilTerm | None = None,
    words: str = "",
    promises: str = "",
    language: str,
    by: User,
    now: datetime,
) -> Handover:
    """The municipality of `by` has a handover file, for its own people only, with these words to the successor.

    Raises `DomainError`: `not_a_partner`, `foreign` for a seat or a council of another municipality;
    `VersionConflict` when a colleague saved in between.
    """
    with transaction.atomic():
        if voice(by, partner.partnership_id, Right.COORDINATE).partner_id != partner.pk:
            raise DomainError("not_a_partner", _("Each municipality hands over to its own people."))
        refuse_others(partner, seat, term)
        if handover is None:
            handover = Handover(partnership_id=partner.partnership_id, partner=partner)
        else:
            handover = lock_row(Handover.objects.filter(partner=partner), pk=handover.pk, seen=seen)
        handover.occasion = occasion
        handover.seat, handover.term = (None, term) if occasion == HandoverOccasion.ELECTION else (seat, None)
        handover.words, handover.promises, handover.language = words.strip(), promises.strip(), language
        handover.written_by, handover.written_at = by, now
        handover.full_clean()
        handover.save()
        audit.record("handover.written", partner, by=by)
    return handover


def refuse_others(partner, seat, term):
    """Raise `DomainError("foreign")` for a seat or a council of another municipality."""
    foreign_seat = seat is not None and seat.partner_id != partner.pk
    if foreign_seat or (term is not None and term.municipality_id != partner.municipality_id):
        raise DomainError("foreign", _("Choose what belongs to your own municipality."))


def request_handover_paper(*, handover: Handover, language: str, by: User, now: datetime) -> HandoverPaper:
    """There is a PDF of `handover` in `language` with the facts as they are `now`, or a job makes it."""
    with transaction.atomic():
        handover = locked(Handover.objects.all()).get(pk=handover.pk)
        facts = plain(handover_facts(handover, today=now.date()))
        printed, is_new = press.ask(
            HandoverPaper.objects.all(),
            kind="partnerships.make_handover",
            argument="paper",
            facts=facts,
            by=by,
            now=now,
            handover=handover,
            language=language,
        )
        if is_new:
            audit.record("handover.printed", handover.partner, by=by, language=language)
    return printed
