"""Who may what: the same on both sides, nothing for strangers, and nothing for being an administrator."""

import pytest
from django.apps import apps
from rules.permissions import permissions

from capacity.models import (
    AssessmentRound,
    AssessmentSide,
    Indicator,
    PanelSeat,
    SelectionRound,
    Step,
    Story,
    TravelEdition,
)
from partnerships.models import Body, Meeting, Partner, Partnership, Risk
from reporting.models import IatiEdition
from stedenband.accounts.models import User
from stedenband.tests.cast import NORTH, SOUTH

MEMBERS = {"observer", "contributor", "coordinator", "signatory"}
WRITERS = MEMBERS - {"observer"}
LEADERS = {"coordinator", "signatory"}
OUTSIDERS = {"former", "stranger", "administrator"}
ASKED_ABOUT = {
    "partnerships.change_municipality": Partner,
    "partnerships.write_term": Partner,
    "partnerships.write_handover": Partner,
    "partnerships.add_seat": Body,
    "partnerships.add_agendaitem": Meeting,
    "partnerships.call_off_meeting": Meeting,
    "partnerships.offer_minutes": Meeting,
    "partnerships.add_incident": Risk,
    "capacity.choose_for_panel": SelectionRound,
    "capacity.seat_panelist": SelectionRound,
    "capacity.unseat_panelist": PanelSeat,
    "capacity.say_target": Indicator,
    "capacity.end_consent": Story,
    "capacity.add_stepproof": Step,
    "capacity.withdraw_travel": TravelEdition,
    "capacity.propose_joint_choice": SelectionRound,
    "capacity.write_workshop": AssessmentSide,
    "capacity.add_talkingpoint": AssessmentRound,
    "capacity.write_conversation": AssessmentRound,
    "capacity.offer_conversation": AssessmentRound,
    "reporting.withdraw_iati": IatiEdition,
    "reporting.use_own_calendar": User,
}
# All partners released these lessons to colleagues of every partnership; without one, the library is an empty page.
FOR_COLLEAGUES_EVERYWHERE = {"capacity.view_library", "capacity.view_lesson"}
APPS = ("partnerships.", "capacity.", "reporting.")


def holders(cast, permission, row):
    return {name for name, person in cast.items() if person.has_perm(permission, row)}


def of_both(*roles):
    return {f"{role}_{bank}" for role in roles for bank in "ab"}


@pytest.mark.parametrize(
    ("permission", "row", "expected"),
    [
        ("partnerships.view_partnership", "partnership", of_both(*MEMBERS) | {"association"}),
        ("partnerships.view_changes", "partnership", of_both(*MEMBERS) | {"association"}),
        ("partnerships.add_comment", "agreement", of_both(*MEMBERS) | {"association"}),
        ("partnerships.add_agreement", "partnership", of_both(*WRITERS)),
        ("partnerships.change_agreement", "agreement_draft", of_both(*WRITERS)),
        ("partnerships.change_agreement", "agreement", set()),
        ("partnerships.freeze_agreement", "agreement_draft", of_both(*LEADERS)),
        ("partnerships.propose_phase", "partnership", of_both(*LEADERS)),
        ("partnerships.attach_orientation", "partnership", of_both(*LEADERS)),
        ("partnerships.renew_orientation", "orientation_kept", {"coordinator_a", "signatory_a"}),
        ("partnerships.sign_version", "version", of_both("signatory")),
        ("partnerships.scan_version", "version", of_both(*LEADERS)),
        ("partnerships.answer_signedpaper", "paper", of_both(*LEADERS)),
        ("partnerships.propose_renewal", "agreement", of_both(*LEADERS)),
        ("partnerships.add_councildecision", "agreement", of_both(*WRITERS)),
        ("partnerships.change_councildecision", "decision_a", {f"{role}_a" for role in WRITERS}),
        ("partnerships.change_councildecision", "partner_b", {f"{role}_b" for role in WRITERS}),
        ("partnerships.change_municipality", "partner_a", {"coordinator_a", "signatory_a"}),
        ("partnerships.change_municipality", "partner_b", {"coordinator_b", "signatory_b"}),
        ("capacity.add_activity", "partnership", of_both(*WRITERS)),
        ("capacity.change_learning", "learning_a", {f"{role}_a" for role in WRITERS}),
        ("capacity.change_learning", "learning_b", {f"{role}_b" for role in WRITERS}),
        ("capacity.report_step", "step_planned", of_both(*LEADERS)),
        ("partnerships.change_agendaitem", "agenda_item", {f"{role}_a" for role in WRITERS}),
        ("partnerships.report_nextstep", "next_step", {f"{role}_a" for role in WRITERS}),
        ("partnerships.verify_nextstep", "next_step_reported", {f"{role}_a" for role in WRITERS}),
        ("partnerships.offer_minutes", "meeting_held", of_both(*LEADERS)),
        ("partnerships.change_meeting", "meeting_agreed", set()),
        ("reporting.change_part", "part_a", {f"{role}_a" for role in WRITERS}),
        ("reporting.change_part", "part_b", {f"{role}_b" for role in WRITERS}),
        ("reporting.check_report", "report", of_both(*LEADERS)),
        ("reporting.make_edition", "report", of_both(*MEMBERS) | {"association"}),
    ],
)
def test_roles_hold_these_rights(world, cast, permission, row, expected):
    assert holders(cast, permission, getattr(world, row)) == expected


def rows_by_permission():
    """Every permission of the three apps with the rows it can be asked about."""
    for permission in permissions:
        if permission.startswith(APPS):
            app, _, codename = permission.partition(".")
            verb, noun = codename.partition("_")[0], codename.rpartition("_")[2]
            model = ASKED_ABOUT.get(permission, apps.all_models[app].get(noun))
            is_asked = permission in ASKED_ABOUT or (model and verb != "add")
            rows = model.objects.all() if is_asked else Partnership.objects.all()
            yield permission, [row for row in rows if hasattr(row, "partnership_id")]


def whose(row, world):
    """ "a", "b" or "" for what is joint."""
    return {world.partner_a.pk: "a", world.partner_b.pk: "b"}.get(getattr(row, "partner_id", None), "")


def rights_in(row, permission, world, cast):
    """Who may what with `row`, told without sides: rows of (role, "own", "other" or "joint") that may."""
    owner, rights = whose(row, world), set()
    for bank in "ab":
        stands = {bank: "own", "": "joint"}.get(owner, "other")
        holders = {role for role in MEMBERS if cast[f"{role}_{bank}"].has_perm(permission, row)}
        rights |= {(role, stands if owner else f"joint {bank}") for role in holders}
    return frozenset(rights)


def test_both_sides_have_exactly_the_same_rights(world, cast):
    """Swap the municipalities: each role may the same with what is joint, and with what is its own or the other's.

    A right that hangs on a state is seen only where some row is in it, so a side without such a row shows none.
    """
    unequal, seen = set(), {}
    for permission, rows in rows_by_permission():
        for row in rows:
            if row.partnership_id == world.partnership.pk:
                rights = rights_in(row, permission, world, cast)
                if whose(row, world):
                    seen.setdefault(permission, {}).setdefault(whose(row, world), set()).add(rights)
                elif {role for role, side in rights if side == "joint a"} != {
                    role for role, side in rights if side == "joint b"
                }:
                    unequal.add(permission)
    for permission, of_bank in seen.items():
        a, b = (of_bank.get(bank, set()) - {frozenset()} for bank in "ab")
        if not (a <= b or b <= a):
            unequal.add(permission)

    assert seen
    assert unequal == set()


def test_people_outside_hold_no_right_here(world, cast):
    """Neither who left, nor who works elsewhere, nor who looks after the machine."""
    held = {
        (permission, name)
        for permission, rows in rows_by_permission()
        for row in rows
        if getattr(row, "partnership_id", None) == world.partnership.pk
        for name in OUTSIDERS
        if permission not in FOR_COLLEAGUES_EVERYWHERE and cast[name].has_perm(permission, row)
    }

    assert held == set()


def test_association_reads_comments_and_reminds_but_never_edits_or_signs(world, cast):
    held = {
        permission
        for permission, rows in rows_by_permission()
        for row in rows
        if cast["association"].has_perm(permission, row)
    }
    verbs = {permission.partition(".")[2].partition("_")[0] for permission in held}

    # It settles its own questions, reads a comparison that is open to all, and keeps the shelves of the library.
    assert verbs == {"view", "add", "remind", "make", "settle", "compare", "tag", "translate"}
    assert {permission for permission in held if ".add_" in permission} == {"partnerships.add_comment"}


def test_neighbour_of_a_municipality_sees_it_only_through_a_partnership(world, cast):
    towns = {partner.name: partner.municipality for partner in world.partnership.partner_list}

    for name in (SOUTH["name"], NORTH["name"]):
        assert not holders(cast, "partnerships.view_municipality", towns[name]) & OUTSIDERS


def test_person_who_is_locked_out_holds_no_right(world, cast):
    person = cast["signatory_a"]
    person.is_active = False

    assert not person.has_perm("partnerships.view_partnership", world.partnership)


def test_administrator_without_an_object_may_open_the_administration(cast):
    assert cast["administrator"].has_perm("partnerships.change_partnership")
    assert not cast["signatory_a"].has_perm("partnerships.view_partnership")
