"""Trajectories and their steps: planned by one, told by one, confirmed by every partner."""

import pytest
from django.urls import reverse
from django.utils import timezone

from capacity.actions.trajectories import plan_step, report_step, write_trajectory
from capacity.choices import StepStatus
from capacity.models import Step, Trajectory
from capacity.queries import confirmations
from partnerships.actions.signoff import sign_off
from partnerships.choices import VersionStatus, Word
from partnerships.models import Version
from stedenband.ui.testing import submit

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate()
REACHED = {"outcome": "reached", "evidence": "The register of March."}


def url(partnership, name, *arguments):
    return reverse(f"capacity:{name}", args=[partnership.slug, *arguments])


@pytest.fixture
def trajectory(partnership, cast):
    return write_trajectory(
        partnership=partnership,
        title="État civil à jour",
        problem="Births are written down late.",
        desired_change="Every child has a paper.",
        language="fr",
        by=cast["contributor_a"],
    )


@pytest.fixture
def step(trajectory, cast):
    return plan_step(trajectory=trajectory, title="Within a month", expected_on=TODAY, by=cast["contributor_a"])


@pytest.fixture
def told(step, cast):
    """The step as bank a told that it was reached."""
    report_step(step=step, by=cast["coordinator_a"], now=timezone.now(), **REACHED)
    return step


def test_a_trajectory_starts_with_a_problem_and_a_change(partnership, cast, client_of):
    words = {"title": "Inspraak", "problem": "Few speak.", "desired_change": "Many speak.", "language": "nl"}

    answer = submit(client_of(cast["contributor_b"]), url(partnership, "trajectory_add"), words)

    assert answer.url == Trajectory.objects.get().get_absolute_url()


def test_a_trajectory_without_a_problem_keeps_what_was_typed(partnership, cast, client_of):
    words = {"title": "Inspraak", "problem": "", "desired_change": "Many speak.", "language": "nl"}

    answer = submit(client_of(cast["contributor_b"]), url(partnership, "trajectory_add"), words)

    assert set(answer.context["form"].errors) == {"problem"}
    assert "Many speak." in answer.content.decode()
    assert Trajectory.objects.count() == 0


def test_a_step_needs_a_month(partnership, cast, client_of, trajectory):
    writer, address = client_of(cast["contributor_b"]), url(partnership, "step_add", trajectory.pk)

    answer = submit(writer, address, {"title": "Twelve trained", "expected_on": "soon"})
    assert set(answer.context["form"].errors) == {"expected_on"}

    submit(writer, address, {"title": "Twelve trained", "expected_on": "15/03/2027"})
    assert trajectory.steps.get().title == "Twelve trained"


def test_a_step_is_reached_when_the_other_one_confirmed_the_same_words(partnership, cast, client_of, step):
    submit(client_of(cast["coordinator_a"]), url(partnership, "step_report", step.pk), REACHED)
    version = Version.objects.of(step).open().get()
    page = client_of(cast["coordinator_b"]).get(url(partnership, "step_detail", step.pk)).content.decode()
    assert reverse("partnerships:version_sign", args=[partnership.slug, version.pk]) in page

    sign_off(version=version, word=Word.AGREED, by=cast["coordinator_b"], now=timezone.now())

    step.refresh_from_db()
    assert step.status == StepStatus.REACHED
    page = client_of(cast["coordinator_b"]).get(url(partnership, "step_detail", step.pk)).content.decode()
    assert url(partnership, "step_edit", step.pk) not in page


def test_the_facts_to_confirm_are_shown_in_words(partnership, cast, client_of, told):
    version = Version.objects.of(told).open().get()
    address = reverse("partnerships:version_sign", args=[partnership.slug, version.pk])

    page = client_of(cast["coordinator_b"]).get(f"{address}?language=en").content.decode()

    assert "The register of March." in page
    assert "reached" in page


def test_a_changed_step_says_whose_word_falls_and_asks_again(partnership, cast, client_of, told):
    writer, address = client_of(cast["contributor_b"]), url(partnership, "step_edit", told.pk)
    assert "Amandougou" in writer.get(address).context["lead"]

    submit(writer, address, {"title": "Within two months", "expected_on": str(TODAY)})

    assert Version.objects.of(told).get().status == VersionStatus.VOID
    detail = url(partnership, "step_detail", told.pk)
    assert "no longer count" in client_of(cast["coordinator_a"]).get(f"{detail}?language=en").content.decode()


def test_a_decided_step_does_not_change_any_more(partnership, cast, client_of, told):
    sign_off(version=Version.objects.get(), word=Word.AGREED, by=cast["coordinator_b"], now=timezone.now())

    answer = submit(
        client_of(cast["contributor_b"]),
        url(partnership, "step_edit", told.pk),
        {"title": "Other words", "expected_on": str(TODAY)},
    )

    assert answer.status_code == 200
    assert Step.objects.get().title == "Within a month"


def test_a_step_that_was_sent_back_shows_the_reason(partnership, cast, client_of, told):
    sign_off(
        version=Version.objects.get(),
        word=Word.SENT_BACK,
        remark="Eleven, not twelve.",
        by=cast["coordinator_b"],
        now=timezone.now(),
    )

    page = client_of(cast["coordinator_a"]).get(url(partnership, "step_detail", told.pk)).content.decode()

    assert "Eleven, not twelve." in page
    assert url(partnership, "step_report", told.pk) in page


def test_marks_of_the_journey_count_only_words_that_stand(partnership, cast, told):
    assert confirmations([told]) == {told.pk: {partnership.partner_list[0].pk}}

    report_step(step=told, by=cast["coordinator_b"], now=timezone.now(), outcome="not_reached", evidence="Not yet.")

    assert confirmations([told]) == {told.pk: {partnership.partner_list[1].pk}}


def test_only_who_coordinates_tells_how_a_step_ended(partnership, cast, client_of, step):
    address = url(partnership, "step_report", step.pk)

    answers = {role: client_of(cast[f"{role}_b"]).get(address).status_code for role in ("contributor", "coordinator")}

    assert answers == {"contributor": 403, "coordinator": 200}


@pytest.mark.parametrize("name", ["step_detail", "step_edit", "step_report"])
def test_a_step_of_another_partnership_does_not_exist_here(partnership, foreign, cast, client_of, name):
    trajectory = write_trajectory(
        partnership=foreign, title="X", problem="Y", desired_change="Z", language="en", by=cast["stranger"]
    )
    theirs = plan_step(trajectory=trajectory, title="Theirs", expected_on=TODAY, by=cast["stranger"])

    assert client_of(cast["coordinator_a"]).get(url(partnership, name, theirs.pk)).status_code == 404
