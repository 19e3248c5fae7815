from datetime import timedelta

from django.utils import timezone

from partnerships.actions.involvement import involve
from partnerships.actions.organisations import add_organisation
from partnerships.actions.reminders import remind_partner
from partnerships.choices import ActorGroup, Level, OrganisationKind, Phase
from partnerships.models import Involvement, Organisation, Reminder
from stedenband.tests.refusals import invalid, refused, refused_by_the_database

NOW = timezone.now()
PLANNING = {"phase": Phase.PLANNING, "group": ActorGroup.CIVIL_SOCIETY}


def test_group_has_one_place_per_phase_and_a_new_answer_replaces_the_old(partnership, cast):
    partner = partnership.partner_list[0]
    for level in (Level.INFORMED, Level.CO_DECIDES):
        involve(partner=partner, level=level, by=cast["contributor_a"], **PLANNING)

    assert Involvement.objects.get().level == Level.CO_DECIDES


def test_group_and_an_organisation_of_it_stand_side_by_side(partnership, cast):
    partner = partnership.partner_list[0]
    market = add_organisation(
        partner=partner, name="Market women", kind=OrganisationKind.COOPERATIVE, by=cast["contributor_a"]
    )
    involve(partner=partner, level=Level.INFORMED, by=cast["contributor_a"], **PLANNING)
    involve(partner=partner, level=Level.CONSULTED, organisation=market, by=cast["contributor_a"], **PLANNING)

    assert Involvement.objects.count() == 2


def test_database_gives_a_group_one_place_per_phase(partnership, cast):
    partner = partnership.partner_list[0]
    cell = involve(partner=partner, level=Level.INFORMED, by=cast["contributor_a"], **PLANNING)
    cell.pk = None

    with refused_by_the_database():
        cell.save(force_insert=True)


def test_organisation_of_another_partnership_is_refused(partnership, world, cast):
    with refused("foreign"):
        involve(
            partner=world.partner_a,
            level=Level.INFORMED,
            organisation=world.foreign_organisation,
            by=cast["contributor_a"],
            **PLANNING,
        )


def test_organisation_stands_on_the_list_of_its_municipality_once(partnership, cast):
    first, second = partnership.partner_list
    named = {"name": "Ronda", "kind": OrganisationKind.ASSOCIATION, "by": cast["contributor_a"]}
    add_organisation(partner=first, **named)
    add_organisation(partner=second, **named)

    with invalid():
        add_organisation(partner=first, **named | {"name": " Ronda "})
    assert Organisation.objects.count() == 2


def test_partner_is_reminded_once_a_week_by_whomever(partnership, cast):
    first, second = partnership.partner_list
    word = {"text": "We look forward to your part."}
    remind_partner(partner=first, by=cast["coordinator_b"], now=NOW, **word)

    with refused("too_soon"):
        remind_partner(partner=first, by=cast["association"], now=NOW + timedelta(days=6, hours=23), **word)
    remind_partner(partner=second, by=cast["association"], now=NOW, **word)
    remind_partner(partner=first, by=cast["association"], now=NOW + timedelta(days=7), **word)

    assert Reminder.objects.count() == 3
