"""What a trajectory is to each municipality: said by that municipality alone, and why when the law is elsewhere."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from capacity.actions.stakes import write_stake
from capacity.actions.trajectories import write_trajectory
from capacity.choices import CapacityGroup, CapacityLevel, LegalPower
from capacity.growing import growing_table
from capacity.models import Stake, Trajectory
from capacity.process import not_strengthened
from partnerships.models import Member
from stedenband.lib.errors import VersionConflict
from stedenband.tests.refusals import refused
from stedenband.ui.testing import submit

pytestmark = pytest.mark.django_db
STAFF, PEOPLE = CapacityGroup.STAFF, CapacityLevel.PERSON


@pytest.fixture
def trajectory(partnership, cast):
    return write_trajectory(
        partnership=partnership,
        title="Registry",
        problem="Late.",
        desired_change="In time.",
        theme="Civil registry",
        language="en",
        by=cast["contributor_a"],
    )


def write(trajectory, by, **said):
    usual = {"power": LegalPower.OWN, "growing": {(STAFF, PEOPLE)}, "language": "en"}
    return write_stake(trajectory=trajectory, by=by, **(usual | said))


def address(partnership, trajectory):
    return reverse("capacity:stake_write", args=[partnership.slug, trajectory.pk])


def test_theme_of_a_trajectory_is_one_of_the_partnership_once(partnership, cast, trajectory):
    facts = {"title": "T", "problem": "P", "desired_change": "C", "language": "en", "by": cast["contributor_b"]}
    again = write_trajectory(partnership=partnership, theme="civil REGISTRY", **facts)

    assert again.theme == trajectory.theme
    assert [theme.name for theme in partnership.themes.all()] == ["Civil registry"]


def test_each_municipality_writes_its_own_and_nobody_else_s(cast, trajectory):
    write(trajectory, cast["contributor_a"])
    write(trajectory, cast["contributor_b"], power=LegalPower.SHARED)

    assert list(trajectory.stakes.order_by("pk").values_list("power", flat=True)) == ["own", "shared"]


@pytest.mark.parametrize("somebody", ["observer_a", "association", "former", "stranger"])
def test_who_speaks_for_no_municipality_writes_no_stake(cast, trajectory, somebody):
    with refused("not_a_partner"):
        write(trajectory, cast[somebody])


def test_power_of_another_level_asks_why(cast, trajectory):
    with pytest.raises(ValidationError):
        write(trajectory, cast["contributor_a"], power=LegalPower.ELSEWHERE)

    stake = write(trajectory, cast["contributor_a"], power=LegalPower.ELSEWHERE, elsewhere_because="The state asked.")
    assert stake.elsewhere_because == "The state asked."
    assert write(trajectory, cast["contributor_a"], elsewhere_because="The state asked.").elsewhere_because == ""


def test_lead_belongs_to_the_own_municipality(partnership, cast, trajectory):
    theirs = Member.objects.get(user=cast["coordinator_b"], partnership=partnership)

    with refused("foreign_lead"):
        write(trajectory, cast["contributor_a"], lead=theirs)


def test_second_of_two_first_writers_sees_what_the_first_wrote(cast, trajectory):
    write(trajectory, cast["contributor_a"], seen=0)

    with pytest.raises(VersionConflict):
        write(trajectory, cast["coordinator_a"], seen=0, power=LegalPower.UNCLEAR)

    assert Stake.objects.get().power == LegalPower.OWN


def test_page_asks_why_and_keeps_what_was_chosen(partnership, cast, client_of, trajectory):
    person, lead = client_of(cast["contributor_a"]), Member.objects.get(user=cast["contributor_a"])
    said = {
        "power": "elsewhere",
        "note": "Law of 2021",
        "lead": str(lead.pk),
        "staff": ["person", "organisation"],
        "civil_society": ["society"],
        "language": "fr",
    }

    asked = submit(person, address(partnership, trajectory), said)
    assert asked.status_code == 200
    assert [doubt.code for doubt in asked.context["form"].unexplained] == ["elsewhere"]
    assert Stake.objects.count() == 0

    reason = {"warning_reason": "The ministry asked us.", "warned": "elsewhere"}
    assert submit(person, address(partnership, trajectory), said | reason).status_code == 303
    stake = Stake.objects.get()
    assert (stake.elsewhere_because, stake.lead) == ("The ministry asked us.", lead)
    assert stake.strengthenings.count() == 3
    initial = person.get(address(partnership, trajectory)).context["form"].initial
    assert initial["staff"] == ["organisation", "person"]

    assert submit(person, address(partnership, trajectory), said).status_code == 303
    assert Stake.objects.get().elsewhere_because == "The ministry asked us."


def test_trajectory_shows_all_partners_beside_each_other(partnership, cast, client_of, trajectory):
    write(trajectory, cast["contributor_a"], note="Law of 2021")

    page = client_of(cast["contributor_b"]).get(f"{trajectory.get_absolute_url()}?language=en").content.decode()

    assert "Law of 2021" in page
    assert "Not said yet" in page
    assert address(partnership, trajectory) in page


def test_table_of_who_grows_marks_each_partner(partnership, cast, trajectory):
    stake = write(trajectory, cast["contributor_a"])
    first, second = partnership.partner_list

    rows = growing_table([(first, stake), (second, None)])

    assert rows[0][1][0] == {"marks": [(first, True), (second, False)], "words": first.name}
    assert growing_table([(first, None), (second, None)]) == []


def test_group_that_no_trajectory_strengthens_is_asked_about(partnership, cast, trajectory):
    assert not_strengthened(partnership) == []

    write(trajectory, cast["contributor_a"])

    first = partnership.partner_list[0]
    assert not_strengthened(partnership) == [
        (CapacityGroup.POLITICIANS.label, [first]),
        (CapacityGroup.CIVIL_SOCIETY.label, [first]),
    ]


def test_starting_a_trajectory_takes_five_fields(partnership, cast, client_of):
    page = client_of(cast["contributor_a"]).get(reverse("capacity:trajectory_add", args=[partnership.slug]))

    assert set(page.context["form"].fields) == {"title", "theme", "problem", "desired_change", "language"}


def test_theme_typed_on_the_page_is_kept(partnership, cast, client_of):
    words = {"title": "T", "theme": "Waste", "problem": "P", "desired_change": "C", "language": "en"}

    submit(client_of(cast["contributor_a"]), reverse("capacity:trajectory_add", args=[partnership.slug]), words)

    trajectory = Trajectory.objects.get()
    assert trajectory.theme.name == "Waste"
    edit = reverse("capacity:trajectory_edit", args=[partnership.slug, trajectory.pk])
    assert client_of(cast["contributor_b"]).get(edit).context["form"].initial["theme"] == "Waste"
