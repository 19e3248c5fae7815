"""Looking for a partner: a team, criteria with weights, and candidates that are opened once the criteria are frozen."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.choices import SearchRole, SearchStatus
from partnerships.models import Candidate, Criterion, Municipality, PartnerSearch, SearchMember
from stedenband import audit
from stedenband.accounts.actions import invite
from stedenband.accounts.models import User
from stedenband.lib.canonical import canonical_json, digest, plain
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row, locked

FEWEST_CRITERIA = 2


def begin_search(
    *, municipality: Municipality, title: str, wish: str, language: str, coordinator: User, function: str, by: User
) -> PartnerSearch:
    """`municipality` looks for a partner, and `coordinator` looks after the search. Raises `ValidationError`."""
    with transaction.atomic():
        search = PartnerSearch(municipality=municipality, title=title, wish=wish, language=language)
        search.full_clean()
        search.save()
        audit.record("search.begun", search, by=by)
        _give_place(search, coordinator, SearchRole.COORDINATOR, function, by)
    return search


def join_search(*, search: PartnerSearch, email: str, name: str, function: str, role: str, by: User) -> SearchMember:
    """The person with `email` is in the team; without an account they are invited.

    Raises `DomainError("decided")` when the search is over, `ValidationError` when they are in the team already.
    """
    with transaction.atomic():
        search = _lock(search)
        refuse_when_decided(search)
        user = User.objects.filter(email=email.lower()).first()
        if user is None:
            town = search.municipality
            user = invite(email=email, name=name, language=town.text_language, time_zone=town.time_zone, by=by)
        return _give_place(search, user, role, function, by)


def _give_place(search, user, role, function, by):
    member = SearchMember(search=search, user=user, role=role, function=function)
    member.full_clean()
    member.save()
    audit.record("search.joined", member, by=by, person=user.name, function=function)
    return member


def set_criteria(
    *, search: PartnerSearch, seen: int | None, criteria: list[tuple[str, int]], by: User
) -> PartnerSearch:
    """These criteria count, each with its weight from 1 to 10, and no others.

    Raises `DomainError("frozen")` once they are frozen, `VersionConflict` when somebody changed them after `seen`,
    `ValidationError` for a weight outside 1 to 10.
    """
    with transaction.atomic():
        search = lock_row(PartnerSearch.objects.all(), pk=search.pk, seen=seen)
        refuse_when_frozen(search)
        search.criteria.all().delete()
        for position, (text, weight) in enumerate(criteria):
            criterion = Criterion(search=search, text=text, weight=weight, position=position)
            criterion.full_clean()
            criterion.save()
        search.save(update_fields=["row_version"])
        audit.record("search.criteria_set", search, by=by, number=len(criteria))
    return search


def freeze_criteria(*, search: PartnerSearch, by: User, now: datetime) -> PartnerSearch:
    """The criteria and their weights never change any more, and candidates may be opened.

    Raises `DomainError`: `frozen` the second time, `too_few` with fewer than two criteria.
    """
    with transaction.atomic():
        search = _lock(search)
        refuse_when_frozen(search)
        facts = plain([[one.text, one.weight] for one in search.criteria.all()])
        if len(facts) < FEWEST_CRITERIA:
            raise DomainError("too_few", _("Name two criteria at least before you freeze them."))
        search.status, search.frozen_at = SearchStatus.SCORING, now
        search.criteria_hash = digest(canonical_json(facts))
        search.save(update_fields=["status", "frozen_at", "criteria_hash"])
        audit.record("search.criteria_frozen", search, by=by, criteria=facts, hash=search.criteria_hash)
    return search


def note_candidate(
    *, search: PartnerSearch, candidate: Candidate | None = None, seen: int | None = None, by: User, **fields
) -> Candidate:
    """A municipality answered the call; its `fields` are as it gave them.

    Raises `DomainError`: `not_frozen` while the criteria may still change, `closed` when the scores are in;
    `VersionConflict`; `ValidationError` for a candidate that is there already.
    """
    with transaction.atomic():
        search = _lock(search)
        refuse_unless_scoring(search)
        if candidate is None:
            candidate = Candidate(search=search)
        else:
            candidate = lock_row(Candidate.objects.all(), pk=candidate.pk, seen=seen)
        for name, value in fields.items():
            setattr(candidate, name, value)
        candidate.full_clean()
        candidate.save()
        audit.record("candidate.noted", candidate, by=by)
    return candidate


def refuse_when_frozen(search):
    if not search.may_become(SearchStatus.SCORING):
        raise DomainError(
            "frozen", _("The criteria are frozen: candidates were opened after that, so they stay as they are.")
        )


def refuse_unless_scoring(search):
    if search.status == SearchStatus.CRITERIA:
        raise DomainError("not_frozen", _("Freeze the criteria and their weights first. Then candidates are opened."))
    if search.status != SearchStatus.SCORING:
        raise DomainError("closed", _("The scores are frozen: nothing is scored or added any more."))


def refuse_when_decided(search):
    if search.status == SearchStatus.DECIDED:
        raise DomainError("decided", _("This search is over: its outcome stands."))


def _lock(search):
    return locked(PartnerSearch.objects.all()).get(pk=search.pk)
