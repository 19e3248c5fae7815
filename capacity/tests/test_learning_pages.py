"""The learning question, the lessons of both sides, and who learned from whom."""

import pytest
from django.urls import reverse
from django.utils import timezone

from capacity.actions.activities import log_activity
from capacity.actions.learnings import note_learning
from capacity.choices import ActivityKind, LearningStage
from capacity.models import Learning
from stedenband.ui.testing import submit

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate()


def url(partnership, name, *arguments):
    return reverse(f"capacity:{name}", args=[partnership.slug, *arguments])


@pytest.fixture
def call(partnership, cast):
    return log_activity(
        partnership=partnership,
        kind=ActivityKind.VIDEO_CALL,
        title="A call",
        starts_on=TODAY,
        ends_on=TODAY,
        by=cast["contributor_a"],
    )


@pytest.fixture
def lesson(partnership, cast, call):
    """What bank a learned from bank b at the call."""
    return note_learning(
        partnership=partnership,
        activity=call,
        text="Un numéro par dossier suffit.",
        language="fr",
        noted_on=TODAY,
        stage=LearningStage.NOTED,
        learned_from=partnership.partner_list[1],
        by=cast["contributor_a"],
    )


def test_two_answers_are_enough(partnership, cast, client_of, call):
    answers = {"text": "Eerst luisteren.", "stage": "noted", "learned_from": "", "language": "nl"}

    answer = submit(client_of(cast["contributor_b"]), url(partnership, "learning_add", call.pk), answers)

    learning = Learning.objects.get()
    assert answer.url == call.get_absolute_url()
    assert (learning.learner, learning.activity, learning.language) == (partnership.partner_list[1], call, "nl")


def test_with_two_partners_the_other_one_is_proposed_as_the_teacher(partnership, cast, client_of, call):
    page = client_of(cast["contributor_b"]).get(url(partnership, "learning_add", call.pk))

    assert page.context["form"].initial["learned_from"] == partnership.partner_list[0].pk


@pytest.mark.parametrize("choice", ["own", "foreign"])
def test_nobody_learns_from_itself_or_from_outside_the_partnership(partnership, foreign, cast, client_of, call, choice):
    teacher = {"own": partnership.partner_list[1], "foreign": foreign.partner_list[0]}[choice]
    answers = {"text": "Eerst luisteren.", "stage": "noted", "learned_from": teacher.pk, "language": "nl"}

    answer = submit(client_of(cast["contributor_b"]), url(partnership, "learning_add", call.pk), answers)

    assert "learned_from" in answer.context["form"].errors
    assert "Eerst luisteren." in answer.content.decode()
    assert Learning.objects.count() == 0


def test_what_is_part_of_the_work_was_decided_by_somebody(partnership, cast, client_of, lesson):
    writer, address = client_of(cast["contributor_a"]), url(partnership, "learning_edit", lesson.pk)
    adopted = {"text": lesson.text, "stage": "adopted", "learned_from": "", "language": "fr"}

    answer = submit(writer, address, adopted)
    assert set(answer.context["form"].errors) == {"decided_by"}
    assert '<details class="box" open>' in answer.content.decode()

    submit(writer, address, adopted | {"decided_by": "Conseil communal"})
    lesson.refresh_from_db()
    assert (lesson.stage, lesson.decided_by) == (LearningStage.ADOPTED, "Conseil communal")
    assert lesson.noted_on == TODAY


def test_a_lesson_is_changed_by_the_municipality_that_learned_it(partnership, cast, client_of, lesson):
    address = url(partnership, "learning_edit", lesson.pk)

    answers = {
        member: client_of(cast[member]).get(address).status_code for member in ("coordinator_a", "coordinator_b")
    }

    assert answers == {"coordinator_a": 200, "coordinator_b": 403}


def test_a_lesson_can_come_from_no_activity(partnership, cast, client_of):
    answers = {"text": "Een brief werkt niet.", "stage": "tried", "learned_from": "", "language": "nl"}

    submit(client_of(cast["contributor_b"]), url(partnership, "learning_free"), answers)

    assert Learning.objects.get().activity is None


def test_both_read_a_lesson_in_the_language_it_was_written_in(partnership, cast, client_of, lesson):
    page = client_of(cast["contributor_b"]).get(f"{url(partnership, 'learning_list')}?language=nl").content.decode()

    assert '<p lang="fr">Un numéro par dossier suffit.</p>' in page


@pytest.mark.parametrize(
    ("query", "number"),
    [("", 1), ("stage=noted", 1), ("stage=adopted", 0), ("stage=excellent", 1), ("municipality=x", 1)],
)
def test_lessons_are_narrowed_by_stage_and_municipality(partnership, cast, client_of, lesson, query, number):
    page = client_of(cast["observer_b"]).get(f"{url(partnership, 'learning_list')}?{query}")

    assert len(page.context["page_obj"]) == number


def test_a_silent_side_is_asked_a_question_and_not_scored(partnership, cast, client_of, lesson):
    page = client_of(cast["association"]).get(url(partnership, "learning_list")).content.decode()

    assert "What would Wilgenrode like to learn?" in page
    assert "learned 1 lesson from Wilgenrode" in page
