"""One page on which a municipality fills in all its indicators: each fault beside its field, nothing lost."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from capacity.models import MeasuringRound
from stedenband.ui.testing import submit

TODAY = timezone.localdate()


def url(world, name, *arguments):
    return reverse(f"capacity:{name}", args=[world.partnership.slug, *arguments])


@pytest.fixture
def writer(cast, client_of):
    """A client of bank a, whose language is French."""
    return client_of(cast["contributor_a"])


def errors(answer):
    return set(answer.context["form"].errors)


def fill(world, **changes):
    row, people = world.indicator.pk, world.people_trained.pk
    answers = {
        f"hundredths_{row}": "",
        f"progress_{row}": "",
        f"why_{row}": "",
        f"evidence_{row}": "",
        f"document_{row}": "",
        f"women_{people}": "",
        f"men_{people}": "",
        f"others_{people}": "",
        f"progress_{people}": "",
        f"why_{people}": "",
        f"evidence_{people}": "",
        f"document_{people}": "",
        "language": "fr",
    }
    return answers | {
        name.replace("PEOPLE", str(people)).replace("ROW", str(row)): one for name, one in changes.items()
    }


def test_next_days_are_proposed_and_lead_to_the_page_of_all_indicators(world, writer):
    page = writer.get(url(world, "measuring_start"))
    proposed = page.context["form"].initial
    assert proposed["first_on"] == world.round_a.last_on + timedelta(days=1)

    answer = submit(writer, url(world, "measuring_start"), {name: str(day) for name, day in proposed.items()})

    row = MeasuringRound.objects.get(partner=world.partner_a, first_on=proposed["first_on"])
    assert answer.url == row.get_absolute_url()


@pytest.mark.parametrize(
    ("first", "last", "field"),
    [(TODAY, TODAY - timedelta(days=1), "last_on"), (TODAY, TODAY + timedelta(days=2), "last_on")],
)
def test_days_have_been_and_are_in_order(world, writer, first, last, field):
    answer = submit(writer, url(world, "measuring_start"), {"first_on": str(first), "last_on": str(last)})

    assert errors(answer) == {field}


def test_days_that_were_measured_are_refused_with_those_days(world, writer):
    day = str(world.round_a.last_on)

    answer = submit(writer, url(world, "measuring_start"), {"first_on": day, "last_on": str(TODAY)})

    assert errors(answer) == {"__all__"}


def test_all_indicators_are_answered_on_one_page(world, writer):
    answers = fill(
        world,
        hundredths_ROW="17,5",
        progress_ROW="on_track",
        women_PEOPLE="4",
        men_PEOPLE="2",
        progress_PEOPLE="reached",
    )

    submit(writer, url(world, "measuring_fill", world.round_a.pk), answers)

    said = {one.indicator: one for one in world.round_a.measurements.all()}
    assert said[world.indicator].hundredths == 1_750
    assert (said[world.people_trained].hundredths, said[world.people_trained].others) == (600, 0)


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"hundredths_ROW": "-1", "progress_ROW": "on_track"}, "hundredths"),
        ({"hundredths_ROW": "12"}, "progress"),
        ({"why_ROW": "x"}, "progress"),
        ({"progress_ROW": "on_track"}, "hundredths"),
        ({"progress_ROW": "no_change"}, "why"),
        ({"progress_ROW": "not_measured"}, "why"),
        ({"hundredths_ROW": "12", "progress_ROW": "off_track"}, "why"),
        ({"hundredths_ROW": "12", "progress_ROW": "not_measured", "why_ROW": "x"}, "progress"),
        ({"women_PEOPLE": "-1", "progress_PEOPLE": "reached"}, "women"),
        ({"women_PEOPLE": "two", "progress_PEOPLE": "reached"}, "women"),
        ({"progress_PEOPLE": "reached"}, "women"),
    ],
    ids=str,
)
def test_each_fault_stands_beside_its_field_and_nothing_is_lost(world, writer, typed, field):
    answers = fill(world, evidence_ROW="Le registre.", **typed)
    before = list(world.round_a.measurements.values_list("hundredths", "progress"))

    answer = submit(writer, url(world, "measuring_fill", world.round_a.pk), answers)

    assert field in {name.partition("_")[0] for name in errors(answer)}
    assert "Le registre." in answer.content.decode()
    assert list(world.round_a.measurements.values_list("hundredths", "progress")) == before


def test_no_change_needs_no_figure(world, writer):
    answers = fill(world, progress_ROW="no_change", why_ROW="Le guichet était fermé.")

    submit(writer, url(world, "measuring_fill", world.round_a.pk), answers)

    row = world.round_a.measurements.get(indicator=world.indicator)
    assert (row.hundredths, row.why) == (4_200, "Le guichet était fermé.")


def test_private_document_is_no_evidence(world, writer):
    answers = fill(world, hundredths_ROW="1", progress_ROW="on_track", document_ROW=world.document_own.pk)

    answer = submit(writer, url(world, "measuring_fill", world.round_a.pk), answers)

    assert errors(answer) == {f"document_{world.indicator.pk}"}
    assert world.document_own.title not in answer.content.decode()


def test_piles_of_accents_are_cut_and_endless_words_refused(world, writer):
    typed = {"hundredths_ROW": "1", "progress_ROW": "on_track"}
    address = url(world, "measuring_fill", world.round_a.pk)

    submit(writer, address, fill(world, why_ROW="e" + "\u0301" * 10_000, **typed))
    assert len(world.round_a.measurements.get(indicator=world.indicator).why) < 10

    answer = submit(writer, address, fill(world, why_ROW="x" * 10_000, **typed))
    assert errors(answer) == {f"why_{world.indicator.pk}"}


def test_two_colleagues_see_each_others_answers(world, writer, client_of, cast):
    address = url(world, "measuring_fill", world.round_a.pk)
    mine = fill(world, hundredths_ROW="1", progress_ROW="on_track", row_version="1")
    submit(client_of(cast["signatory_a"]), address, fill(world, hundredths_ROW="2", progress_ROW="on_track"))

    answer = submit(writer, address, mine)

    assert answer.status_code == 409
