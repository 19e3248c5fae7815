"""Is a stedenband right for us? Every set of answers has one outcome, with the answers that led there."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnerships.choices import CHOICES_OF_QUESTION, Question, Verdict
from partnerships.models import CooperationForm
from partnerships.orientation.verdict import DECIDES, REASONS, Weighs, verdict_of
from partnerships.tests.orientations import FITTING

ANSWERS = st.fixed_dictionaries(
    {question: st.sampled_from(vocabulary.values) for question, vocabulary in CHOICES_OF_QUESTION.items()}
)


def test_every_answer_that_one_can_give_says_something():
    possible = {(question, choice) for question, words in CHOICES_OF_QUESTION.items() for choice in words.values}

    assert set(REASONS) == possible


def test_every_combination_has_one_outcome_and_reasons_of_its_kind():
    questions = list(CHOICES_OF_QUESTION)
    seen = set()
    for choices in product(*(CHOICES_OF_QUESTION[question].values for question in questions)):
        outcome = verdict_of(dict(zip(questions, choices, strict=True)))
        assert outcome.deciding
        assert {row.reason.weighs for row in outcome.deciding} == {DECIDES[outcome.verdict]}
        seen.add(outcome.verdict)

    assert seen == set(Verdict)


@settings(deadline=None)
@given(ANSWERS, st.randoms(use_true_random=False))
def test_the_order_of_answering_changes_nothing(answers, chance):
    shuffled = list(answers.items())
    chance.shuffle(shuffled)

    assert verdict_of(dict(shuffled)) == verdict_of(answers)


@settings(deadline=None)
@given(ANSWERS, st.sampled_from(list(CHOICES_OF_QUESTION)))
def test_a_better_answer_never_makes_the_outcome_heavier(answers, question):
    rank = [Verdict.LIGHTER, Verdict.FITS_IF, Verdict.FITS]

    better = verdict_of(answers | {question: FITTING[question]}).verdict

    assert rank.index(better) >= rank.index(verdict_of(answers).verdict)


@pytest.mark.parametrize(
    ("changes", "verdict", "deciding"),
    [
        ({}, Verdict.FITS, len(FITTING)),
        ({Question.SUPPORT: "majority"}, Verdict.FITS_IF, 1),
        ({Question.TIME: "little"}, Verdict.LIGHTER, 1),
        ({Question.TIME: "little", Question.SUPPORT: "majority", Question.MONEY: "none"}, Verdict.LIGHTER, 2),
    ],
)
def test_the_outcome_names_the_answers_that_led_there(changes, verdict, deciding):
    outcome = verdict_of(FITTING | changes)

    assert (outcome.verdict, len(outcome.deciding)) == (verdict, deciding)
    assert set(changes) >= {row.question for row in outcome.deciding} or verdict == Verdict.FITS


def test_what_else_asks_for_something_is_told_too():
    outcome = verdict_of(FITTING | {Question.TIME: "little", Question.SUPPORT: "majority"})

    assert outcome.others[0].reason.weighs == Weighs.CONDITION


@pytest.mark.django_db
def test_the_forms_that_answers_point_at_are_in_the_table():
    named = {code for reason in REASONS.values() for code in reason.forms}

    assert named <= set(CooperationForm.objects.values_list("code", flat=True))
    assert CooperationForm.objects.count() == 8


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["en", "es", "fr", "nl"])
def test_each_form_has_words_in_each_language(language):
    assert {form.in_language(language).language for form in CooperationForm.objects.in_words()} == {language}


@pytest.mark.django_db
def test_a_form_without_words_in_a_language_is_shown_in_english():
    form = CooperationForm.objects.get(code="network")
    form.words.filter(language="fr").delete()

    assert CooperationForm.objects.in_words().get(pk=form.pk).in_language("fr").language == "en"
