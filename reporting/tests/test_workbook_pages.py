"""A report without a line: taken, filled, looked at, brought in."""

import io
from datetime import timedelta

import openpyxl
import pytest
from django.urls import reverse

from capacity.models import Activity, Learning, Participation
from reporting.actions.workbooks import bring_in_workbook
from reporting.actions.writing import write_part
from reporting.models import Part, Workbook
from reporting.tasks import forget_workbooks
from reporting.tests.filled import ACTIVITIES, LESSONS, fill, saved, taken, write
from reporting.tests.test_workbook_reading import TEXTS, column
from stedenband.tests.deeds import reports
from stedenband.tests.deeds.partnership import partner
from stedenband.tests.refusals import refused
from stedenband.ui.testing import hidden_fields, submit

pytestmark = pytest.mark.django_db
TEXT = "Nous avons ouvert deux guichets.\n\nLe second est mobile."


@pytest.fixture
def writer(cast, client_of):
    cast["contributor_a"].language = "en"
    cast["contributor_a"].save(update_fields=["language"])
    return client_of(cast["contributor_a"])


def address(name, world, pk=None):
    return reverse(f"reporting:{name}", args=[world.partnership.slug, pk or world.report.pk])


def words(response):
    return " ".join(response.content.decode().split())


def brought(world, writer, book, name="workbook.xlsx"):
    """The page that says what the filled workbook changes."""
    url = address("workbook", world)
    response = writer.post(url, hidden_fields(writer, url) | {"file": saved(book, name)}, follow=True)
    assert response.status_code == 200
    return response


def last(world):
    return Workbook.objects.latest("pk")


def bring_in(world, writer, values=None):
    return submit(writer, address("workbook_bring_in", world, last(world).pk), values, follow=True)


@pytest.fixture
def filled(world):
    """A workbook with a new text, an activity and a lesson."""
    book = taken(world)
    people = f"people_{partner(world, 'b').pk}"
    write(book, "brief", TEXT)
    day = world.today - timedelta(days=10)
    said = {"title": "On the telephone", "minutes": "An hour", "kind": "Peer advice", "learned": "Begin small."}
    fill(book, ACTIVITIES, 3, day=day, **said, **{people: 3})
    fill(book, LESSONS, 3, text="Un registre par quartier.", learned_from=partner(world, "b").name)
    return book


def test_what_is_taken_is_filled_and_brought_in_whole(world, writer, filled):
    page = words(brought(world, writer, filled))
    before = Activity.objects.count()
    assert "replaces" in page
    assert page.count(">adds<") == 2
    assert "Nous avons ouvert un guichet." in page  # what stands there now, beside what comes

    bring_in(world, writer)

    part = Part.objects.get(pk=world.part_a.pk)
    activity = Activity.objects.latest("pk")
    assert (part.text, part.is_ready, part.edited_by) == (TEXT, False, world.cast["contributor_a"])
    assert Activity.objects.count() == before + 1
    assert (activity.title, activity.kind, activity.minutes) == ("On the telephone", "peer_advice", 60)
    assert Participation.objects.get(activity=activity).count == 3
    assert {row.text for row in Learning.objects.order_by("-pk")[:2]} == {"Begin small.", "Un registre par quartier."}
    assert last(world).content == {}


def test_the_same_file_again_adds_nothing(world, writer, filled):
    brought(world, writer, filled)
    bring_in(world, writer)
    counts = Activity.objects.count(), Learning.objects.count()
    page = words(brought(world, writer, filled))

    assert "This workbook changes nothing" in page
    assert "This row was brought in before." in page
    assert (Activity.objects.count(), Learning.objects.count()) == counts


def change_online(world, text="Meanwhile, on the platform."):
    part = Part.objects.get(pk=world.part_a.pk)
    by = world.cast["coordinator_a"]
    return write_part(part=part, seen=None, text=text, language="fr", is_ready=False, by=by, now=world.now)


@pytest.mark.parametrize(("which", "stays"), [("workbook", TEXT), ("platform", "Meanwhile, on the platform.")])
def test_a_text_that_was_changed_meanwhile_is_shown_twice_and_one_is_chosen(world, writer, filled, which, stays):
    changed = change_online(world)
    page = words(brought(world, writer, filled))
    assert "Meanwhile, on the platform." in page
    assert "Le second est mobile." in page
    assert "Choose which text stays." in words(bring_in(world, writer))

    bring_in(world, writer, {"which_brief": f"{which}-{changed.row_version}"})

    assert Part.objects.get(pk=world.part_a.pk).text == stays


def test_a_choice_between_texts_of_before_is_asked_again(world, writer, filled):
    seen = change_online(world).row_version
    brought(world, writer, filled)
    change_online(world, "And changed once more.")
    page = words(bring_in(world, writer, {"which_brief": f"workbook-{seen}"}))

    assert "Somebody saved this text once more." in page
    assert Part.objects.get(pk=world.part_a.pk).text == "And changed once more."


def test_texts_that_nobody_touched_stay_whatever_was_written_meanwhile(world, writer):
    book = taken(world)
    change_online(world)

    assert "This workbook changes nothing" in words(brought(world, writer, book))


def test_each_row_with_a_fault_is_named_and_nothing_is_saved(world, writer, filled):
    fill(filled, ACTIVITIES, 4, title="No day", day="vorige week")
    fill(filled, ACTIVITIES, 5, title="Tomorrow", day=world.today + timedelta(days=2))
    fill(
        filled, ACTIVITIES, 6, title="A dance", day=world.today, kind="dance", **{f"people_{world.partner_a.pk}": "two"}
    )
    fill(filled, LESSONS, 4, used_for="Without a lesson")
    page = words(brought(world, writer, filled))

    assert "“vorige week” is not a day that we can read." in page
    assert "This day lies ahead." in page
    assert "We do not know “dance”." in page
    assert "Write in a sentence what you learned." in page
    assert "row 4" in page
    assert "Bring it in" not in page
    with refused("has_faults"):
        bring_in_workbook(workbook=last(world), by=world.cast["contributor_a"], now=world.now, today=world.today)
    assert Part.objects.get(pk=world.part_a.pk).text != TEXT


def test_a_copied_row_is_refused(world, writer, filled):
    sheet = filled[LESSONS]
    fill(filled, LESSONS, 4, text="Another", key=sheet.cell(3, column(sheet, "key")).value)

    assert "This row is a copy of row 3." in words(brought(world, writer, filled))


def test_a_file_that_is_refused_says_so_beside_the_field(world, writer):
    book = taken(world)
    del book[TEXTS]

    assert "The sheet “Your texts” is missing." in words(brought(world, writer, book))


def test_nobody_brings_in_what_another_brought(world, cast, writer, filled):
    brought(world, writer, filled)
    for name in ("coordinator_a", "contributor_b", "association"):
        with refused("not_a_partner" if name == "association" else "not_yours"):
            bring_in_workbook(workbook=last(world), by=cast[name], now=world.now, today=world.today)


def test_a_signed_report_takes_no_workbook_any_more(world, writer, filled):
    brought(world, writer, filled)
    reports.sign_report(world, world.report)

    assert "it does not change any more" in words(writer.get(address("workbook", world), follow=True))
    with refused("locked"):
        bring_in_workbook(workbook=last(world), by=world.cast["contributor_a"], now=world.now, today=world.today)


def test_the_workbook_is_a_file_for_who_writes(world, cast, client_of, writer):
    url = address("workbook_file", world)
    book = openpyxl.load_workbook(io.BytesIO(writer.get(url).content))

    assert book[TEXTS].protection.sheet
    assert book["lists"].sheet_state == "hidden"
    assert [client_of(cast[name]).get(url).status_code for name in ("observer_a", "association", "stranger")] == [
        403,
        403,
        404,
    ]


def test_what_nobody_brought_in_is_forgotten_after_a_month(world):
    Workbook.objects.update(brought_at=world.ago(days=31))
    forget_workbooks()

    assert not Workbook.objects.exists()
