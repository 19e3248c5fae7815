"""What the partners want to find out: three questions at a time, somebody on every side, an answer and what changes."""

from datetime import timedelta

import pytest

from capacity.actions.questions import answer_period_question, ask_question
from capacity.choices import InquiryMethod
from capacity.models import PeriodQuestion
from capacity.tests.learning import MAY
from capacity.waits.questions import questions_due
from partnerships.models import Partnership
from stedenband.lib.errors import VersionConflict
from stedenband.tests.refusals import invalid, refused, refused_by_the_database

pytestmark = pytest.mark.django_db


def ask(partnership, by, **fields):
    usual = {
        "text": "Why do people come back twice?",
        "first_on": MAY,
        "last_on": MAY + timedelta(days=180),
        "method": InquiryMethod.VISIT,
        "answer_by": MAY + timedelta(days=150),
        "language": "en",
        "owners": {partner.pk: "Somebody" for partner in partnership.partner_list},
    }
    return ask_question(partnership=partnership, by=by, **{**usual, **fields})


def answer(question, by, **fields):
    usual = {"answer": "The form asks for two papers.", "language": "en", "what_changes": "One paper is enough."}
    usual |= {"is_adopted": True, "decided_by": "the college", "answered_on": MAY + timedelta(days=90), "seen": None}
    return answer_period_question(question=question, by=by, **{**usual, **fields})


def test_three_questions_share_the_same_days_and_no_more(partnership, cast):
    for _time in range(3):
        ask(partnership, cast["contributor_a"])

    with refused("three_questions"):
        ask(partnership, cast["contributor_b"])
    later = MAY + timedelta(days=181)
    assert ask(partnership, cast["contributor_b"], first_on=later, last_on=later + timedelta(days=180))


def test_somebody_looks_after_it_on_every_side(partnership, cast):
    first, _second = partnership.partner_list

    with refused("owner_missing"):
        ask(partnership, cast["contributor_a"], owners={first.pk: "Awa"})
    assert not PeriodQuestion.objects.exists()


@pytest.mark.parametrize("somebody", ["observer_a", "association", "former", "stranger"])
def test_who_speaks_for_no_municipality_asks_nothing_here(partnership, cast, somebody):
    with refused("not_a_partner"):
        ask(partnership, cast[somebody])


def test_answer_says_what_changes_and_by_whose_decision(partnership, cast):
    question = ask(partnership, cast["contributor_a"])

    with invalid("who_decided"):
        answer(question, cast["contributor_b"], decided_by="")
    answered = answer(question, cast["contributor_b"])

    assert answered.is_answered
    with refused_by_the_database():
        PeriodQuestion.objects.filter(pk=question.pk).update(decided_by="")
    with refused("answered"):
        ask(partnership, cast["contributor_a"], question=question)


def test_two_people_do_not_answer_over_each_other(partnership, cast):
    question = ask(partnership, cast["contributor_a"])
    answer(question, cast["contributor_b"], seen=1)

    with pytest.raises(VersionConflict):
        answer(question, cast["contributor_a"], seen=1)


def test_question_comes_to_the_work_of_every_side_a_month_before(partnership, cast):
    question = ask(partnership, cast["contributor_a"])
    rows = list(Partnership.objects.with_partners().filter(pk=partnership.pk))
    due = question.answer_by

    assert questions_due(rows, today=due - timedelta(days=40)) == []
    assert len(questions_due(rows, today=due - timedelta(days=20))) == 2
    answer(question, cast["contributor_a"])
    assert questions_due(rows, today=due) == []
