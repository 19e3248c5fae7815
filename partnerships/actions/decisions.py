"""What each municipality decides for itself about an agreement: its council, its supervision, who signs."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from django.core.exceptions import ValidationError
from django.core.files import File
from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.signoff import lock_subject, voice
from partnerships.choices import Right
from partnerships.models import Agreement, CouncilDecision, PartyVote, Signatory, SignOff, SupervisoryApproval, Version
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row


class Tally(NamedTuple):
    """The votes of one party before they are saved."""

    party: str
    bench: str
    votes_for: int = 0
    votes_against: int = 0
    abstained: int = 0
    absent: int = 0


class Hand(NamedTuple):
    """One person who signs, before it is saved."""

    name: str
    title: str
    body: str = ""
    place: str = ""
    legal_ground: str = ""


def note_decision(
    *,
    agreement: Agreement,
    decision: CouncilDecision | None = None,
    seen: int | None = None,
    decided_on: date,
    seats: int | None = None,
    votes: Sequence[int] = (0, 0, 0, 0),
    parties: Sequence[tuple] = (),
    file: File | None = None,
    by: User,
    now: datetime,
    **said,
) -> CouncilDecision:
    """The council or the executive of the municipality of `by` decided this about `agreement`.

    `votes` are for, against, abstained and absent; `parties` are `Tally`s, and where no votes are given theirs are
    added up. `said` may hold `body`, `number`, `outcome`, `remark` and `language`. Raises
    `DomainError("not_a_partner")`, `VersionConflict`, and `ValidationError`: `more_votes_than_seats`,
    `more_votes_in_parties`, `not_yet` for a day to come.
    """
    with transaction.atomic():
        member = voice(by, agreement.partnership_id, Right.CONTRIBUTE)
        refuse_coming_day("decided_on", decided_on, now)
        verb = "council.decided" if decision is None else "council.corrected"
        decision = own_row(CouncilDecision, decision, agreement=agreement, partner=member.partner, seen=seen)
        tallies = [Tally(*one) for one in parties]
        decision.votes_for, decision.votes_against, decision.abstained, decision.absent = all_votes(votes, tallies)
        decision.decided_on, decision.seats = decided_on, seats
        decision.file = decision.file if file is None else file
        for name in {"body", "number", "outcome", "remark", "language"} & said.keys():
            setattr(decision, name, said[name])
        decision.full_clean()
        decision.save()
        set_parties(decision, tallies)
        audit.record(verb, decision, by=by, partner=member.partner.name, title=agreement.title)
    return decision


def own_row(model, row, *, agreement, partner, seen):
    """A new row of `model` for `partner`, or its own `row`, locked for writing."""
    if row is None:
        return model(partnership_id=agreement.partnership_id, agreement=agreement, partner=partner)
    row = lock_row(model.objects.filter(agreement=agreement), pk=row.pk, seen=seen)
    if row.partner_id != partner.pk:
        raise DomainError("not_a_partner", _("Each municipality notes its own decisions."))
    return row


def refuse_coming_day(field: str, day: date | None, now: datetime) -> None:
    """Raise `ValidationError("not_yet")` beside `field` for what cannot have happened by `now`."""
    # A municipality to the east of Greenwich may have begun its next day.
    if day is not None and (day - now.date()).days > 1:
        raise ValidationError({field: ValidationError(_("That day has yet to come."), code="not_yet")})


def all_votes(votes: Sequence[int], tallies: Sequence[Tally]) -> list[int]:
    """The votes of the whole council; those of its parties added up where no others are given."""
    sums = [sum(tally[2 + place] for tally in tallies) for place in range(4)]
    if not any(votes):
        return sums
    if any(part > whole for part, whole in zip(sums, votes, strict=True)):
        sentence = _("The parties together have more votes than the council. Check the numbers.")
        raise ValidationError(sentence, code="more_votes_in_parties")
    return list(votes)


def set_parties(decision: CouncilDecision, tallies: Sequence[Tally]) -> None:
    decision.parties.all().delete()
    for position, tally in enumerate(tallies):
        vote = PartyVote(decision=decision, position=position, **tally._asdict())
        vote.full_clean()
        vote.save()


def note_approval(
    *,
    agreement: Agreement,
    approval: SupervisoryApproval | None = None,
    seen: int | None = None,
    authority: str,
    asked_on: date,
    answered_on: date | None = None,
    by: User,
    now: datetime,
    **said,
) -> SupervisoryApproval:
    """The municipality of `by` asked its supervising authority, or has its answer.

    `said` may hold `outcome`, `reference`, `remark` and `language`. Raises `DomainError("not_a_partner")`,
    `VersionConflict`, and `ValidationError`: `answer_without_day`, `answered_before_asked`, `not_yet`.
    """
    with transaction.atomic():
        member = voice(by, agreement.partnership_id, Right.CONTRIBUTE)
        refuse_coming_day("asked_on", asked_on, now)
        refuse_coming_day("answered_on", answered_on, now)
        approval = own_row(SupervisoryApproval, approval, agreement=agreement, partner=member.partner, seen=seen)
        approval.authority, approval.asked_on, approval.answered_on = authority, asked_on, answered_on
        for name in {"outcome", "reference", "remark", "language"} & said.keys():
            setattr(approval, name, said[name])
        approval.full_clean()
        approval.save()
        facts = {"partner": member.partner.name, "title": agreement.title, "outcome": approval.outcome}
        audit.record("supervision.noted", approval, by=by, **facts)
    return approval


def name_signatories(*, agreement: Agreement, hands: Sequence[tuple], by: User) -> list[Signatory]:
    """These people sign `agreement` for the municipality of `by`; `hands` are `Hand`s, in order.

    Raises `DomainError`: `not_a_partner`, and `signed` when they are named and the municipality gave its word.
    """
    with transaction.atomic():
        agreement = lock_subject(agreement)
        partner = voice(by, agreement.partnership_id, Right.CONTRIBUTE).partner
        named = Signatory.objects.filter(agreement=agreement, partner=partner)
        if named.exists() and has_signed(agreement, partner):
            raise DomainError("signed", _("Your municipality has signed: who signed for it stays as it is."))
        named.delete()
        place = {"partnership_id": agreement.partnership_id, "agreement": agreement, "partner": partner}
        signatories = [
            Signatory(position=position, **place, **Hand(*one)._asdict()) for position, one in enumerate(hands)
        ]
        for signatory in signatories:
            signatory.full_clean()
            signatory.save()
        people = [list(one) for one in hands]
        audit.record("signatories.named", agreement, by=by, partner=partner.name, people=people)
    return signatories


def has_signed(agreement: Agreement, partner) -> bool:
    """Whether the word of `partner` stands on what is being signed or was signed by all."""
    versions = Version.objects.of(agreement)
    live = versions.open() | versions.in_force()
    return SignOff.objects.agreeing().filter(partner=partner, version__in=live.order_by().values("pk")).exists()
