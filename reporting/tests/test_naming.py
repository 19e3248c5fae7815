"""What goes out names an organisation only when it agreed, and calls the fourth pillar by its name."""

from partnerships.choices import Naming, OrganisationKind
from reporting.records.involvement import involvement
from reporting.records.scope import Scope
from reporting.sections.involvement import actor_note
from stedenband.tests.deeds import organisations


def involved(world):
    scope = Scope(world.report, world.partnership, [world.partner_a, world.partner_b])
    return involvement(scope)["involvement"]


def facts_about(world, organisation):
    organisations.takes_part(world, organisation, world.partnership.phase)
    world.partnership.refresh_from_db()
    return [
        row for row in involved(world) if organisation.pk == row["unnamed"] or organisation.name == row["organisation"]
    ]


def test_who_was_not_asked_is_there_with_its_kind_alone(world):
    (row,) = facts_about(world, organisations.organisation(world, "Ronda", kind=OrganisationKind.SCHOOL))

    assert (row["organisation"], row["kind"]) == (None, "school")
    assert actor_note(row["organisation"], row["kind"]) == "school or institute"


def test_who_agreed_is_named(world):
    agreed = {"naming": Naming.AGREED, "naming_on": world.today}
    (row,) = facts_about(world, organisations.organisation(world, "Ronda", **agreed))
    assert actor_note(row["organisation"], row["kind"]) == "Ronda"

    (row,) = facts_about(
        world, organisations.organisation(world, "Well", kind=OrganisationKind.FOURTH_PILLAR, **agreed)
    )
    assert actor_note(row["organisation"], row["kind"]) == "Well (fourth-pillar initiative)"


def test_an_organisation_entered_twice_is_reported_once_by_its_furthest_answer(world):
    assert [row["level"] for row in involved(world) if row["unnamed"] == world.organisation.pk] == [3]


def test_frozen_reports_that_know_no_kind_keep_their_names():
    assert actor_note("Buurtraad", None) == "Buurtraad"
    assert actor_note(None, None) == ""
