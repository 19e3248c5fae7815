"""Stories and panels on the screen: the teller decides who reads, and each panel its own choice."""

import pytest
from django.urls import reverse

from capacity.actions.stories import end_consent
from capacity.choices import SelectionStatus, TellerConsent
from capacity.models import PanelChoice, Story
from capacity.tests.learning import NOW
from stedenband.accounts.models import User
from stedenband.tests.faults.forms import error_beside, values_in
from stedenband.ui.testing import submit

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("english")]
TYPED = {
    "title": "L'acte était là",
    "domain": "service",
    "text": "Je suis venue un jour de marché.\n\nEt je suis rentrée avec l'acte.",
    "significance": "Ma fille passe l'examen.",
    "happened_when": "En mars",
    "happened_where": "Au marché",
    "role": "vendeuse",
    "group": "civil_society",
    "consent": "named",
    "teller": "Awa Bio",
    "consent_on": "2026-03-02",
    "told_on": "2026-03-02",
    "language": "fr",
}


@pytest.fixture
def english(cast):
    """Everybody reads the screens in English."""
    User.objects.update(language="en")


def to(world, name, row=None):
    return reverse(f"capacity:{name}", args=[world.partnership.slug, *([row.pk] if row else [])])


def titles(response):
    return {story.title for story in response.context["page_obj"]}


def test_story_is_written_down_and_read_by_the_other_side(world, cast, client_of):
    answer = submit(client_of(cast["contributor_a"]), to(world, "story_add"), TYPED)

    page = client_of(cast["observer_b"]).get(answer.url).content.decode()
    assert "Je suis venue un jour de marché." in page
    assert "Awa Bio" in page


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"consent": ""}, "consent"),
        ({"consent": "nameless"}, "teller"),
        ({"teller": ""}, "teller"),
        ({"told_on": "2199-01-01"}, "told_on"),
        ({"consent_on": "2199-01-01"}, "consent_on"),
        ({"title": "e" + "́" * 10_000 + "x" * 121}, "title"),
    ],
)
def test_what_is_missing_or_too_much_is_said_beside_the_field_and_nothing_is_lost(
    world, cast, client_of, changes, field
):
    before = Story.objects.count()

    answer = submit(client_of(cast["contributor_a"]), to(world, "story_add"), TYPED | changes)

    assert answer.status_code == 200
    assert error_beside(answer, field)
    assert values_in(answer)["text"] == TYPED["text"]
    assert Story.objects.count() == before


def test_list_shows_what_each_reader_may_read(world, cast, client_of):
    own = titles(client_of(cast["observer_a"]).get(to(world, "story_list")))
    others = titles(client_of(cast["observer_b"]).get(to(world, "story_list")))

    assert own - others == {"What I do not say aloud"}
    assert titles(client_of(cast["association"]).get(to(world, "story_list"))) == others


def test_stories_are_narrowed_in_the_address(world, cast, client_of):
    reader = client_of(cast["observer_b"])

    of_b = titles(reader.get(f"{to(world, 'story_list')}?municipality={world.partner_b.pk}"))
    assert of_b == {"A door that opens"}
    assert titles(reader.get(f"{to(world, 'story_list')}?domain=unwanted")) == set()


def test_chosen_story_that_was_taken_back_shows_no_title_to_the_other_side(world, cast, client_of):
    end_consent(story=world.story_b, by=cast["contributor_b"], now=NOW)

    page = client_of(cast["coordinator_a"]).get(to(world, "round_detail", world.round_chosen)).content.decode()

    assert world.story_b.title not in page
    assert "A story whose teller took the permission back" in page
    assert (
        world.story_b.title in client_of(cast["coordinator_b"]).get(world.story_b.get_absolute_url()).content.decode()
    )


def test_teller_takes_it_back_on_the_page(world, cast, client_of):
    submit(client_of(cast["contributor_a"]), to(world, "consent_end", world.story_a), {})

    world.story_a.refresh_from_db()
    assert world.story_a.consent == TellerConsent.INSIDE
    assert client_of(cast["observer_b"]).get(world.story_a.get_absolute_url()).status_code == 404


def test_panel_chooses_and_the_joint_panel_proposes(world, cast, client_of):
    round, reasons = world.story_round, {"reasons": "Parce que.", "language": "fr"}
    chosen = reasons | {"story": str(world.story_b.pk), "chosen_on": "2026-05-04"}
    writer = client_of(cast["contributor_b"])
    missing = submit(writer, to(world, "panel_choose", round), chosen | {"story": ""})
    assert error_beside(missing, "story") == "Choose a story, or say that you found none."

    submit(writer, to(world, "panel_choose", round), chosen)
    submit(writer, to(world, "panel_choose", round), chosen | {"reasons": "Autrement dit."})
    choice = PanelChoice.objects.get(round=round, partner=world.partner_b)
    assert (choice.story, choice.reasons, choice.row_version) == (world.story_b, "Autrement dit.", 2)

    leader = client_of(cast["coordinator_a"])
    submit(leader, to(world, "joint_choose", round), reasons | {"story": str(world.story_a.pk)})
    round.refresh_from_db()
    assert (round.status, round.chosen) == (SelectionStatus.PROPOSED, world.story_a)
    assert "Read and answer" in client_of(cast["coordinator_b"]).get(round.get_absolute_url()).content.decode()


def test_panel_that_found_nothing_says_so(world, cast, client_of):
    typed = {"story": "none", "reasons": "Nobody was asked.", "chosen_on": "2026-05-04", "language": "en"}

    submit(client_of(cast["contributor_b"]), to(world, "panel_choose", world.story_round), typed)

    page = client_of(cast["observer_a"]).get(world.story_round.get_absolute_url()).content.decode()
    assert "None this time" in page


def test_people_come_on_a_panel_and_off_it(world, cast, client_of):
    writer, round = client_of(cast["contributor_b"]), world.story_round
    typed = {"level": "own", "name": "Joris Baert", "function": "", "group": "opposition"}
    submit(writer, to(world, "seat_add", round), typed)
    seat = round.seats.get(name="Joris Baert")

    submit(writer, reverse("capacity:seat_remove", args=[world.partnership.slug, seat.pk]), {})

    assert not round.seats.filter(name="Joris Baert").exists()
