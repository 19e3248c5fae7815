"""The library on the screen: what is released, found by its words, in its own language; and the way there and back."""

import pytest
from django.urls import reverse
from django.utils import timezone

from capacity.actions.lessons import offer_lesson
from capacity.choices import LessonStatus
from capacity.models import LearningPause, Lesson, LessonTranslation, LibraryTag, PeriodQuestion
from capacity.tests.learning import NOW, learn
from partnerships.models import Partnership
from stedenband.accounts.models import User
from stedenband.tests.faults.forms import error_beside, page_of, values_in
from stedenband.ui.testing import submit

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("english")]
LIBRARY = "/library/"


@pytest.fixture
def english(cast):
    """Everybody reads the screens in English."""
    User.objects.update(language="en")


def texts(response):
    return {lesson.text for lesson in response.context["page_obj"]}


def at(row, name):
    return reverse(name, args=[row.partnership.slug, row.pk])


def test_members_of_every_partnership_read_what_is_released_and_others_nothing(world, cast, client_of):
    shelf = {name: len(texts(client_of(user).get(LIBRARY))) for name, user in cast.items()}

    assert shelf == dict.fromkeys(cast, 1) | {"former": 0, "administrator": 0}


def test_stranger_opens_a_released_lesson_and_no_other(world, cast, client_of):
    reader = client_of(cast["stranger"])
    lessons = (world.lesson_released, world.lesson_offered, world.lesson_taken_back)

    assert [reader.get(lesson.get_absolute_url()).status_code for lesson in lessons] == [200, 404, 404]
    page = reader.get(world.lesson_released.get_absolute_url()).content.decode()
    assert f"/partnerships/{world.partnership.slug}/" not in page


@pytest.mark.parametrize(
    ("query", "number"),
    [
        ("words=ANNEE+lettre", 1),
        ("words=year", 0),
        ("words=%25", 0),
        ("country=BJ&written=fr&stage=tried", 1),
        ("country=PE", 1),
        ("stage=adopted", 0),
        ("tag=x", 1),
    ],
)
def test_library_is_searched_in_the_address(world, cast, client_of, query, number):
    assert len(texts(client_of(cast["stranger"]).get(f"{LIBRARY}?{query}"))) == number


def test_language_of_the_screen_and_of_the_lesson_stay_apart(world, cast, client_of):
    page = client_of(cast["stranger"]).get(f"{LIBRARY}?language=nl&written=fr")

    assert page_of(page).get("lang") == "nl"
    assert page_of(page).xpath('//p[@lang="fr"]')


def test_association_puts_words_and_the_text_stays(world, cast, client_of):
    lesson = world.lesson_released
    tags = [str(tag.pk) for tag in LibraryTag.objects.all()[:2]]

    answer = submit(client_of(cast["association"]), reverse("library:lesson_tags", args=[lesson.pk]), {"tags": tags})

    assert answer.url == lesson.get_absolute_url()
    assert lesson.tags.count() == 2
    assert client_of(cast["coordinator_a"]).get(reverse("library:lesson_tags", args=[lesson.pk])).status_code == 403


def test_translation_is_signed_and_improved_and_stands_below_the_original(world, cast, client_of):
    lesson, writer = world.lesson_released, client_of(cast["contributor_b"])
    typed = {"language": "nl", "text": "Eerst op jaar.", "used_for": "", "translator": "Mia Jansen"}
    submit(writer, reverse("library:translation_add", args=[lesson.pk]), typed)
    row = LessonTranslation.objects.get(lesson=lesson)

    again = submit(writer, reverse("library:translation_add", args=[lesson.pk]), typed)
    assert "There is a translation into this language already." in again.content.decode()
    submit(
        writer, reverse("library:translation_edit", args=[row.pk]), typed | {"text": "Eerst op jaar, dan op letter."}
    )

    page = client_of(cast["stranger"]).get(f"{lesson.get_absolute_url()}?language=nl").content.decode()
    assert page.index("On trie par année") < page.index("Eerst op jaar, dan op letter.") < page.index("Mia Jansen")
    assert client_of(cast["stranger"]).get(reverse("library:translation_add", args=[lesson.pk])).status_code == 403


def test_lesson_goes_to_the_library_and_back_on_the_pages(partnership, cast, client_of):
    learning = learn(partnership, cast["contributor_a"])
    coordinator = client_of(cast["coordinator_a"])
    submit(coordinator, at(learning, "capacity:learning_offer"), {})
    lesson = Lesson.objects.get()
    assert lesson.status == LessonStatus.OFFERED

    page = client_of(cast["coordinator_b"]).get(learning.get_absolute_url()).content.decode()
    assert "Read the words and answer" in page

    submit(client_of(cast["coordinator_b"]), at(lesson, "capacity:lesson_take_back"), {"reason": "Not ours."})
    lesson.refresh_from_db()
    assert lesson.status == LessonStatus.TAKEN_BACK
    assert "Not ours." in coordinator.get(learning.get_absolute_url()).content.decode()


def test_lesson_that_was_invented_says_so_to_everybody(partnership, cast, client_of):
    offer_lesson(learning=learn(partnership, cast["contributor_a"]), by=cast["coordinator_a"], now=NOW)
    Partnership.objects.update(is_demo=True)

    page = client_of(cast["coordinator_b"]).get(Lesson.objects.get().get_absolute_url())

    assert 'class="demo"' in page.content.decode()


def test_saying_that_there_was_no_lesson_keeps_what_was_typed(partnership, cast, client_of):
    address = reverse("capacity:pause_add", args=[partnership.slug])
    typed = {"first_on": "2026-03-01", "last_on": "2026-02-01", "reason": "Les élections.", "language": "fr"}
    writer = client_of(cast["contributor_a"])

    refused = submit(writer, address, typed)
    assert error_beside(refused, "last_on") == "The last day is before the first day. Check the two dates."
    assert {name: values_in(refused)[name] for name in typed} == typed

    submit(writer, address, typed | {"last_on": "2026-05-01"})
    assert LearningPause.objects.get().partner.name == "Amandougou"
    page = client_of(cast["observer_b"]).get(reverse("capacity:learning_list", args=[partnership.slug]))
    assert "Les élections." in page.content.decode()


def test_decision_lies_not_ahead(partnership, cast, client_of):
    typed = {"text": "Oui.", "stage": "adopted", "learned_from": "", "decided_by": "Conseil", "language": "fr"}
    address = reverse("capacity:learning_free", args=[partnership.slug])

    refused = submit(client_of(cast["contributor_a"]), address, typed | {"decided_on": "2199-01-01"})

    assert error_beside(refused, "decided_on").startswith("This day lies ahead.")


@pytest.fixture
def question(partnership, cast, client_of):
    """Asked on the page for this half year."""
    today = timezone.localdate()
    typed = {
        "text": "Pourquoi deux fois ?",
        "first_on": today.isoformat(),
        "last_on": today.isoformat(),
        "method": "visit",
        "answer_by": today.isoformat(),
        "language": "fr",
        **{f"owner_{partner.pk}": "Awa" for partner in partnership.partner_list},
    }
    address = reverse("capacity:question_add", args=[partnership.slug])
    writer = client_of(cast["contributor_b"])
    left_open = f"owner_{partnership.partner_list[0].pk}"
    assert error_beside(submit(writer, address, typed | {left_open: ""}), left_open) == "Name somebody of Amandougou."
    submit(writer, address, typed)
    return PeriodQuestion.objects.get()


def test_question_is_answered_on_its_page(question, cast, client_of):
    typed = {"answer": "Il manque un papier.", "what_changes": "", "is_adopted": "yes", "language": "fr"}
    typed |= {"answered_on": timezone.localdate().isoformat(), "decided_by": ""}
    writer, address = client_of(cast["contributor_a"]), at(question, "capacity:question_answer")

    assert error_beside(submit(writer, address, typed), "decided_by").startswith("Say who decided")
    submit(writer, address, typed | {"decided_by": "Le maire"})

    question.refresh_from_db()
    assert (question.is_adopted, question.answer) == (True, "Il manque un papier.")
