"""A partner is chosen with open eyes: first what counts, then who; each juror alone, and nobody averaged away."""

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerships.actions.judging import begin_with_chosen, decide_search, freeze_scores, judge, write_letter
from partnerships.actions.search import freeze_criteria, join_search, note_candidate, set_criteria
from partnerships.choices import CandidateOutcome, SearchRole, SearchStatus, Side
from partnerships.letters import proposed_letter
from partnerships.models import Candidate, Partnership, Verdict
from partnerships.scores import share_of
from stedenband.audit.models import Entry
from stedenband.lib import clock
from stedenband.lib.errors import DomainError, VersionConflict
from stedenband.ui.testing import submit

CRITERIA = {
    "criterion_0_text": "Asks back",
    "criterion_0_weight": "7",
    "criterion_1_text": "",
    "criterion_1_weight": "5",
    "criterion_2_text": "A shared language",
    "criterion_2_weight": "3",
}
BAHIR = {"name": "Bahir", "country": "ET", "language": "en", "answers": "We decide together."}


@pytest.fixture
def search(world):
    return world.search


@pytest.fixture
def scored(world):
    return world.scored_search


@pytest.fixture
def lead(cast):
    return cast["coordinator_a"]


@pytest.fixture
def jurors(cast):
    return [cast["contributor_a"], cast["observer_a"]]


def refusal(deed, **how):
    with pytest.raises(DomainError) as refused:
        deed(**how)
    return refused.value.code


def points(search, number):
    return {criterion.pk: number for criterion in search.criterion_list}


def all_judged(search, jurors, by_juror=(4, 1)):
    for juror, number in zip(jurors, by_juror, strict=True):
        for candidate in search.candidates.all():
            judge(candidate=candidate, points=points(search, number), by=juror, now=clock.now())


def test_no_candidate_is_opened_before_the_criteria_are_frozen(search, lead):
    assert refusal(note_candidate, search=search, by=lead, **BAHIR) == "not_frozen"
    assert not Candidate.objects.filter(search=search).exists()


def test_what_counts_never_changes_after_the_freeze(search, lead):
    freeze_criteria(search=search, by=lead, now=clock.now())
    before = list(search.criteria.values_list("text", "weight"))
    new = [("My favourite's hobby", 10), ("Another", 1)]

    assert refusal(set_criteria, search=search, seen=None, criteria=new, by=lead) == "frozen"
    assert refusal(freeze_criteria, search=search, by=lead, now=clock.now()) == "frozen"
    assert list(search.criteria.values_list("text", "weight")) == before


def test_the_trail_keeps_the_frozen_criteria_with_their_hash(search, lead):
    frozen = freeze_criteria(search=search, by=lead, now=clock.now())

    entry = Entry.objects.of_chain(search.audit_chain).first()
    assert entry.facts["hash"] == frozen.criteria_hash
    assert entry.facts["criteria"] == [["Learns with us", 8], ["A shared language", 3]]


def test_one_criterion_is_no_comparison(search, lead):
    set_criteria(search=search, seen=None, criteria=[("Only this", 5)], by=lead)

    assert refusal(freeze_criteria, search=search, by=lead, now=clock.now()) == "too_few"


def test_criteria_that_somebody_else_changed_meanwhile_are_not_overwritten(search, lead):
    seen = search.row_version
    set_criteria(search=search, seen=seen, criteria=[("A", 1), ("B", 2)], by=lead)

    with pytest.raises(VersionConflict):
        set_criteria(search=search, seen=seen, criteria=[("C", 3)], by=lead)


def test_a_juror_scores_every_criterion_or_names_an_interest(scored, world, jurors):
    some = dict(list(points(scored, 2).items())[:1])
    how = {"candidate": world.candidate, "by": jurors[1], "now": clock.now()}

    assert refusal(judge, points=some, **how) == "not_every_criterion"
    verdict = judge(points=points(scored, 4), conflict="My sister works there.", **how)
    assert not verdict.scores.exists()


def test_only_jurors_score(world, lead):
    how = {"candidate": world.candidate, "points": points(world.scored_search, 1), "now": clock.now()}

    assert refusal(judge, by=lead, **how) == "not_a_juror"


def test_scores_are_frozen_when_every_juror_judged_every_candidate(scored, lead, jurors):
    assert refusal(freeze_scores, search=scored, by=lead, now=clock.now()) == "not_all_in"

    all_judged(scored, jurors)
    assert freeze_scores(search=scored, by=lead, now=clock.now()).status == SearchStatus.CLOSED


def test_a_juror_scores_no_more_after_the_freeze(scored, world, lead, jurors):
    all_judged(scored, jurors)
    freeze_scores(search=scored, by=lead, now=clock.now())
    how = {"candidate": world.candidate, "points": points(scored, 4), "now": clock.now()}

    assert refusal(judge, by=jurors[1], **how) == "closed"


def test_nobody_sees_what_another_juror_found_before_all_is_in(scored, lead, jurors):
    assert not Verdict.objects.visible_to(lead).exists()
    assert not Verdict.objects.visible_to(jurors[1]).exists()

    all_judged(scored, jurors)
    freeze_scores(search=scored, by=lead, now=clock.now())
    assert Verdict.objects.visible_to(lead).count() == 4


def test_the_page_shows_each_juror_and_how_far_they_are_apart(scored, lead, jurors, client_of):
    all_judged(scored, jurors)
    judge(
        candidate=scored.candidates.get(name="Bahir"),
        points={},
        conflict="I was born there.",
        by=jurors[0],
        now=clock.now(),
    )
    freeze_scores(search=scored, by=lead, now=clock.now())
    page = client_of(lead).get(scored.get_absolute_url()).content.decode()

    assert "between 25% and 100% of all points" in page
    assert "Conflict of interest" in page
    assert page.index("Adigrat") < page.index("Bahir")


@given(rows=st.lists(st.tuples(st.integers(1, 10), st.integers(0, 4)), min_size=2, max_size=12))
def test_a_share_lies_between_nothing_and_everything(rows):
    scores = [SimpleNamespace(points=given, criterion=SimpleNamespace(weight=weight)) for weight, given in rows]
    verdict = SimpleNamespace(conflict="", scores=SimpleNamespace(all=lambda: scores))
    share = share_of(verdict, 4 * sum(weight for weight, _given in rows))

    assert 0 <= share <= 100
    assert (share == 100) >= all(given == 4 for _weight, given in rows)
    assert (share == 0) >= all(given == 0 for _weight, given in rows)


def test_outcome_comes_after_the_scores_and_once(scored, world, lead, jurors):
    how = {"search": scored, "chosen": [world.candidate], "reasons": "They ask back.", "by": lead, "now": clock.now()}
    assert refusal(decide_search, **how) == "not_closed"

    all_judged(scored, jurors)
    freeze_scores(search=scored, by=lead, now=clock.now())
    decide_search(**how)
    assert refusal(decide_search, **how) == "not_closed"
    assert dict(scored.candidates.values_list("name", "outcome")) == {
        "Adigrat": CandidateOutcome.CHOSEN,
        "Bahir": CandidateOutcome.NOT_CHOSEN,
    }


@pytest.fixture
def decided(scored, world, lead, jurors):
    all_judged(scored, jurors)
    freeze_scores(search=scored, by=lead, now=clock.now())
    Candidate.objects.filter(pk=world.candidate.pk).update(contact_email="lead@adigrat.test", contact_name="Almaz")
    return decide_search(search=scored, chosen=[world.candidate], reasons="They ask back.", by=lead, now=clock.now())


def test_every_candidate_gets_a_letter_in_its_own_language(decided, lead):
    loser = decided.candidates.get(name="Bahir")
    loser.language = "fr"
    text = proposed_letter(loser, decided)
    written = write_letter(candidate=loser, text=text, by=lead)

    assert "They ask back." in text
    assert "another municipality" not in text
    assert written.letter == text


def test_no_letter_before_there_is_an_outcome(world, lead):
    assert refusal(write_letter, candidate=world.candidate, text="Dear", by=lead) == "not_decided"


def test_the_chosen_one_becomes_a_partner_with_its_own_coordinator(decided, lead):
    begun = begin_with_chosen(search=decided, side=Side.SOUTH, by=lead, now=clock.now())

    names = [partner.name for partner in Partnership.objects.with_partners().get(pk=begun.pk).partner_list]
    assert names == ["Adigrat", "Amandougou"]
    assert {member.user.email for member in begun.members.all()} == {"lead@adigrat.test", lead.email}
    assert refusal(begin_with_chosen, search=decided, side=Side.SOUTH, by=lead, now=clock.now()) == "begun"


def test_a_team_is_joined_once(search, lead, cast):
    how = {"search": search, "name": "", "function": "again", "role": SearchRole.JUROR, "by": lead}
    page_of = {"email": cast["contributor_a"].email, **how}

    with pytest.raises(Exception, match="in the team already"):
        join_search(**page_of)


def test_the_form_asks_either_points_or_an_interest(scored, world, jurors, client_of):
    desk = client_of(jurors[1])
    address = f"/searches/{scored.pk}/candidates/{world.candidate.pk}/verdict/"
    desk.cookies["language"] = "en"
    asked = desk.get(address).content.decode()
    half = submit(desk, address, {f"points_{scored.criterion_list[0].pk}": "2"}).content.decode()
    both = submit(desk, address, {f"points_{c.pk}": "2" for c in scored.criterion_list} | {"conflict": "I live there"})

    assert all(criterion.text in asked for criterion in scored.criterion_list)
    assert "Choose how far the candidate meets this." in half
    assert "Either give points, or name your interest" in both.content.decode()


def test_from_criteria_to_letter_by_the_pages(search, lead, jurors, client_of):
    desk = client_of(lead)
    root = f"/searches/{search.pk}/"
    submit(desk, f"{root}criteria/", CRITERIA)
    assert list(search.criteria.values_list("text", "weight")) == [("Asks back", 7), ("A shared language", 3)]

    submit(desk, f"{root}criteria/freeze/", {})
    submit(desk, f"{root}candidates/add/", BAHIR)
    candidate = search.candidates.get()
    search = type(search).objects.get(pk=search.pk)
    all_judged(search, jurors)
    submit(desk, f"{root}scores/freeze/", {})
    submit(desk, f"{root}outcome/", {"chosen": [candidate.pk], "reasons": "They ask back."})
    submit(desk, f"{root}candidates/{candidate.pk}/letter/", {"text": "Dear Bahir"})
    submit(desk, f"{root}begin/", {"side": "south"})

    search.refresh_from_db()
    candidate.refresh_from_db()
    assert (candidate.letter, search.status) == ("Dear Bahir", SearchStatus.DECIDED)
    assert search.begun.phase == "acquaintance"
