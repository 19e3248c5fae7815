"""An answer that the domain refuses: the reason stands beside the field, all that was typed stays, nothing is saved."""

import pytest
from django.urls import reverse

from capacity.models import Activity
from stedenband.audit.models import Entry
from stedenband.tests.faults.forms import error_beside, summary_of, values_in
from stedenband.ui.testing import submit

pytestmark = pytest.mark.django_db

STORY = 'Première ligne – « l\'été » ɛɔ\n\nSecond line & <b>no tag</b> "quoted".'
VISIT = {
    "kind": "work_visit",
    "title": "Visite à l'état civil",
    "starts_on": "2026-03-02",
    "ends_on": "2026-03-06",
    "status": "done",
    "place": "Amandougou",
    "summary": STORY,
    "language": "fr",
}


@pytest.fixture
def refused(world, cast, client_of):
    """A function: send the activity form with `changes`; the page that comes back, with nothing saved."""
    writer = client_of(cast["contributor_a"])
    address = reverse("capacity:activity_add", args=[world.partnership.slug])

    def send(**changes):
        before = Activity.objects.count(), Entry.objects.count()
        typed = VISIT | changes
        answer = submit(writer, address, typed)
        assert answer.status_code == 200
        assert (Activity.objects.count(), Entry.objects.count()) == before
        assert {name: value for name, value in values_in(answer).items() if name in typed} == typed
        return answer

    return send


def test_a_quick_visible_result_without_its_step_is_refused_beside_each_field(refused):
    answer = refused(kind="quick_win", chosen_by="L'assemblée du quartier")

    facts = ("step", "chosen_by", "chosen_on", "capacity_built")
    assert [name for name in facts if error_beside(answer, name)] == ["step", "chosen_on", "capacity_built"]
    assert set(summary_of(answer)) == {"id_step", "id_chosen_on", "id_capacity_built"}


def test_an_end_before_the_start_is_refused_beside_the_end(refused):
    answer = refused(starts_on="2026-03-06", ends_on="2026-03-02")

    assert error_beside(answer, "ends_on") == "The last day is before the first day. Check the two dates."
    assert set(summary_of(answer)) == {"id_ends_on"}


def test_a_day_that_is_none_stays_as_it_was_typed(refused):
    answer = refused(starts_on="31 fevrier")

    assert "30/11/2026" in error_beside(answer, "starts_on")


def test_what_belongs_to_another_partnership_cannot_be_chosen(world, cast, client_of):
    writer = client_of(cast["contributor_a"])
    address = reverse("capacity:activity_add", args=[world.partnership.slug])
    foreign = {"step": world.foreign_step, "host": world.foreign_partner, "initiated_by": world.foreign_partner}
    activities = Activity.objects.count()

    answer = submit(writer, address, VISIT | {field: str(row.pk) for field, row in foreign.items()})

    assert set(summary_of(answer)) >= {"id_step", "id_host"}
    assert all(error_beside(answer, field) for field in foreign)
    assert values_in(answer)["summary"] == STORY
    assert Activity.objects.count() == activities
