"""Jurors score, each alone; then the scores are frozen, and the team decides with reasons."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.beginnings import add_municipality, begin_partnership
from partnerships.actions.people import add_member
from partnerships.actions.search import refuse_unless_scoring
from partnerships.choices import CandidateOutcome, Phase, Role, SearchRole, SearchStatus, Side
from partnerships.imports.countries import time_zone_of
from partnerships.imports.municipalities import known_municipality
from partnerships.models import Candidate, Municipality, PartnerSearch, Partnership, Score, SearchMember, Verdict
from stedenband import audit
from stedenband.accounts.actions import invite
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import locked


def judge(
    *, candidate: Candidate, points: dict[int, int], conflict: str = "", remark: str = "", by: User, now: datetime
) -> Verdict:
    """`by` gave this candidate points on every criterion, or named a conflict of interest and gives none.

    `points` are 0 to 4 by the number of the criterion. An earlier verdict is replaced. Raises `DomainError`:
    `not_a_juror`, `closed` after the scores were frozen, `not_every_criterion`.
    """
    with transaction.atomic():
        search = locked(PartnerSearch.objects.all()).get(pk=candidate.search_id)
        juror = _juror(search, by)
        refuse_unless_scoring(search)
        criteria = {criterion.pk: criterion for criterion in search.criterion_list}
        if not conflict and set(points) != set(criteria):
            raise DomainError("not_every_criterion", _("Give points on every criterion, or name your interest."))
        verdict = Verdict.objects.filter(candidate=candidate, juror=juror).first()
        verdict = verdict or Verdict(search=search, candidate=candidate, juror=juror)
        verdict.conflict, verdict.remark, verdict.at = conflict, remark, now
        verdict.full_clean()
        verdict.save()
        verdict.scores.all().delete()
        for pk, given in [] if conflict else points.items():
            score = Score(verdict=verdict, criterion=criteria[pk], points=given)
            score.full_clean()
            score.save()
        audit.record("candidate.judged", candidate, by=by, conflict=bool(conflict))
    return verdict


def freeze_scores(*, search: PartnerSearch, by: User, now: datetime) -> PartnerSearch:
    """All scores are in and stay; from now on the team sees them all.

    Raises `DomainError`: `no_candidates`, `not_all_in` when a juror still has to judge a candidate, `closed`.
    """
    with transaction.atomic():
        search = locked(PartnerSearch.objects.all()).get(pk=search.pk)
        refuse_unless_scoring(search)
        candidates = search.candidates.count()
        if not candidates:
            raise DomainError("no_candidates", _("There is no candidate yet."))
        waiting = [
            juror.user.name
            for juror in search.team.filter(role=SearchRole.JUROR).select_related("user").prefetch_related("verdicts")
            if len(juror.verdicts.all()) < candidates
        ]
        if waiting:
            sentence = _("Wait until every juror has judged every candidate. Still to come: %(names)s.")
            raise DomainError("not_all_in", sentence % {"names": ", ".join(waiting)})
        search.status = SearchStatus.CLOSED
        search.save(update_fields=["status"])
        audit.record("search.scores_frozen", search, by=by)
    return search


def decide_search(
    *, search: PartnerSearch, chosen: list[Candidate], reasons: str, by: User, now: datetime
) -> PartnerSearch:
    """The candidates in `chosen` are chosen and the others are not, for these reasons; nobody at all may be chosen.

    Raises `DomainError`: `not_closed` before the scores are frozen, or when it is decided already.
    """
    with transaction.atomic():
        search = locked(PartnerSearch.objects.all()).get(pk=search.pk)
        if not search.may_become(SearchStatus.DECIDED):
            raise DomainError("not_closed", _("Freeze the scores first; a search is decided once."))
        search.status, search.reasons, search.decided_at = SearchStatus.DECIDED, reasons, now
        search.save(update_fields=["status", "reasons", "decided_at"])
        keys = [candidate.pk for candidate in chosen]
        search.candidates.exclude(pk__in=keys).update(outcome=CandidateOutcome.NOT_CHOSEN)
        search.candidates.filter(pk__in=keys).update(outcome=CandidateOutcome.CHOSEN)
        names = ", ".join(candidate.name for candidate in chosen)
        audit.record("search.decided", search, by=by, chosen=names, reasons=reasons)
    return search


def begin_with_chosen(*, search: PartnerSearch, side: str, by: User, now: datetime) -> Partnership:
    """The municipality that searched, on `side`, and every chosen one are partners, in the phase of acquaintance.

    `by` coordinates for the one; the contact persons of the others, where known, for theirs. Raises `DomainError`:
    `not_decided`, `begun` the second time.
    """
    with transaction.atomic():
        search = locked(PartnerSearch.objects.all()).get(pk=search.pk)
        chosen = list(search.candidates.filter(outcome=CandidateOutcome.CHOSEN))
        if not chosen:
            raise DomainError("not_decided", _("Choose a candidate first."))
        if search.begun_id:
            raise DomainError("begun", _("This partnership has begun already."))
        other_side = next(one for one in Side if one != side)
        towns = {_town_of(candidate, by): candidate for candidate in chosen}
        partnership = begin_partnership(
            places=[(search.municipality, side), *((town, other_side) for town in towns)],
            since_on=now.date(),
            phase=Phase.ACQUAINTANCE,
            by=by,
        )
        _first_people(partnership, search, towns, by)
        search.begun = partnership
        search.save(update_fields=["begun"])
    return partnership


def write_letter(*, candidate: Candidate, text: str, by: User) -> Candidate:
    """The letter that tells `candidate` the outcome is ready to be sent.

    Raises `DomainError("not_decided")` before there is an outcome.
    """
    with transaction.atomic():
        candidate = locked(Candidate.objects.all()).get(pk=candidate.pk)
        if not candidate.outcome:
            raise DomainError("not_decided", _("Decide first; then each candidate gets its letter."))
        candidate.letter = text
        candidate.full_clean()
        candidate.save(update_fields=["letter"])
        audit.record("candidate.letter_written", candidate, by=by)
    return candidate


def _first_people(partnership, search, towns, by):
    place = {partner.municipality_id: partner for partner in partnership.partners.all()}
    function = search.team.get(user=by).function
    own = place[search.municipality_id]
    add_member(partnership=partnership, user=by, role=Role.COORDINATOR, function=function, partner=own, by=by)
    for town, candidate in towns.items():
        if not candidate.contact_email:
            continue
        user = User.objects.filter(email=candidate.contact_email.lower()).first() or invite(
            email=candidate.contact_email,
            name=candidate.contact_name or candidate.name,
            language=candidate.language,
            time_zone=town.time_zone,
            by=by,
        )
        add_member(
            partnership=partnership,
            user=user,
            role=Role.COORDINATOR,
            function=_("contact person"),
            partner=place[town.pk],
            by=by,
        )


def _town_of(candidate, by) -> Municipality:
    return known_municipality(candidate.name, str(candidate.country)) or add_municipality(
        name=candidate.name,
        country=str(candidate.country),
        time_zone=time_zone_of(str(candidate.country)),
        text_language=candidate.language,
        by=by,
    )


def _juror(search, user) -> SearchMember:
    juror = search.team.filter(user=user, role=SearchRole.JUROR).first()
    if juror is None:
        raise DomainError("not_a_juror", _("Only a juror of this search scores its candidates."))
    return juror
