"""Questions from the public: read by the members first, answered by each municipality in its own name."""

import pytest
from django.core.exceptions import ValidationError
from django.test import Client

from partnerships.models import Partnership
from reporting.actions import public_questions
from reporting.actions.public_questions import set_aside, withdraw_answer
from reporting.models import PublicQuestion
from reporting.waits.public import public_questions_waiting
from stedenband.lib.errors import DomainError
from stedenband.tests.deeds.public import answer, ask
from stedenband.ui.testing import submit

pytestmark = pytest.mark.django_db
QUESTION = "How much does a visit cost, and who pays for it?"


@pytest.fixture
def page(world):
    return f"/en/s/{world.partnership.slug}/"


def read(page):
    return Client().get(page).content.decode()


def sent(page, **fields):
    return submit(Client(), f"{page}question/", {"text": QUESTION, **fields})


def test_a_question_is_public_once_a_municipality_answered_and_never_before(world, page):
    response = sent(page)
    question = PublicQuestion.objects.get(text=QUESTION)
    assert response.status_code == 303
    assert QUESTION not in read(page)

    answer(world, question, "b", "Dat staat in het reisregister.")
    text = read(page)
    assert QUESTION in text
    assert "Dat staat in het reisregister." in text


def test_each_answers_in_its_own_name_and_once(world):
    answer(world, world.question_answered, "b", "Nous choisissons.")
    with pytest.raises(ValidationError) as refused:
        answer(world, world.question_answered, "b", "Encore.")

    assert "answered_already" in {error.code for errors in refused.value.error_dict.values() for error in errors}
    given = PublicQuestion.objects.with_answers().get(pk=world.question_answered.pk).given
    assert [one.partner for one in given] == [world.partner_a, world.partner_b]


def test_the_last_answer_taken_back_takes_the_question_along(world, page):
    with pytest.raises(DomainError) as refused:
        withdraw_answer(answer=world.public_answer, by=world.cast["coordinator_b"], now=world.now)
    assert refused.value.code == "not_a_partner"

    withdraw_answer(answer=world.public_answer, by=world.cast["coordinator_a"], now=world.now)
    assert world.question_answered.text not in read(page)
    answer(world, world.question_answered, "a", "Mieux dit.")
    assert "Mieux dit." in read(page)


def test_one_municipality_sets_a_question_aside_for_all(world, page):
    set_aside(question=world.question_answered, reason="It insults people.", by=world.cast["signatory_b"])

    assert world.question_answered.text not in read(page)
    with pytest.raises(DomainError) as refused:
        answer(world, world.question_answered, "b", "Toch.")
    assert refused.value.code == "set_aside"


def test_nobody_is_named_in_an_answer_nor_in_its_question(world, cast):
    with pytest.raises(DomainError) as refused:
        answer(world, world.question_waiting, "a", f"Ask {cast['contributor_a'].name}.")
    assert refused.value.code == "names_a_person"

    question = ask(world, f"What does {cast['signatory_b'].name} earn?")
    with pytest.raises(DomainError):
        answer(world, question, "a", "Nothing for this.")


def test_it_waits_for_each_municipality_until_one_answers(world):
    def waiting():
        partnership = Partnership.objects.with_partners().get(pk=world.partnership.pk)
        return {row.partner_id: row.label for row in public_questions_waiting([partnership], today=world.today)}

    assert waiting() == dict.fromkeys((world.partner_a.pk, world.partner_b.pk), "Answer a question from the public")
    answer(world, world.question_waiting, "b")
    assert waiting() == {}


def test_the_same_words_wait_only_once(world):
    assert ask(world, QUESTION) == ask(world, QUESTION)


def test_a_machine_is_thanked_and_forgotten(page):
    response = sent(page, website="https://example.org")

    assert response.status_code == 303
    assert not PublicQuestion.objects.filter(text=QUESTION).exists()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "Write your question in a sentence."),
        ("Why?", "Write a little more"),
        ("Look at https://example.org for cheap watches", "Leave web addresses out of your question."),
        ("Why " * 400, "1000"),
    ],
)
def test_a_question_that_cannot_be_sent_comes_back_with_a_sentence(page, text, sentence):
    response = sent(page, text=text)

    assert response.status_code == 200
    assert sentence in response.content.decode()
    assert text.strip() in response.content.decode()


def test_asking_is_slowed_down(page):
    answers = [sent(page, text=f"{QUESTION} And the number {turn}?") for turn in range(6)]

    assert [one.status_code for one in answers] == [303] * 5 + [200]
    assert "Too many tries" in answers[-1].content.decode()


def test_a_flood_is_refused(world, page, monkeypatch):
    monkeypatch.setattr(public_questions, "MAX_WAITING", 1)

    assert "come back later" in sent(page).content.decode()
