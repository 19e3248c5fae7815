"""Organisations: described by their own municipality, one entry each, the fourth pillar apart."""

from datetime import date

import pytest
from django.utils import timezone

from partnerships.actions.involvement import involve
from partnerships.actions.organisations import add_organisation, describe_organisation, merge_organisation, undo_merge
from partnerships.choices import ActorGroup, Level, Naming, OrganisationKind, Phase, Relation
from partnerships.involved import involvement_of, matrix, questions
from partnerships.models import LeadingGroup, Organisation
from partnerships.similar import are_alike
from stedenband.lib.errors import VersionConflict
from stedenband.tests.refusals import invalid, refused, refused_by_the_database

NOW = timezone.now()
CIVIL = {"group": ActorGroup.CIVIL_SOCIETY}
WHY = "One and the same."


@pytest.fixture
def writer(cast):
    return cast["contributor_a"]


@pytest.fixture
def named(partnership, writer):
    """Adds an organisation of the first municipality by name."""
    partner = partnership.partner_list[0]
    return lambda name, kind=OrganisationKind.ASSOCIATION, **said: add_organisation(
        partner=partner, name=name, kind=kind, by=writer, **said
    )


def takes_part(one, phase, level, by):
    return involve(partner=one.partner, phase=phase, level=level, organisation=one, by=by, **CIVIL)


def civil_society(partnership, phase):
    return dict(matrix(partnership, phase))[ActorGroup.CIVIL_SOCIETY][0]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Vrienden van Agbodassa vzw", "De vrienden van Agbodassa"),
        ("Comité des usagers", "Comite usagers"),
        ("Association des femmes du marché", "Femmes du marché de Dassa"),
        ("Wijkraad Stationsbuurt", "Wijkraad Stationbuurt"),
        ("Association", "association"),
    ],
)
def test_names_of_one_organisation_are_alike(one, other):
    assert are_alike(one, other)
    assert are_alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Youth council", "Water committee"), ("Comité de l’eau", "Comité des femmes"), ("vzw A", "vzw B"), ("", "Ronda")],
)
def test_names_of_two_organisations_are_not(one, other):
    assert not are_alike(one, other)


def test_involvement_goes_over_and_what_both_had_noted_stays(partnership, named, writer):
    twin, kept = named("Market women"), named("Women of the market")
    takes_part(twin, Phase.PLANNING, Level.CONSULTED, writer)
    takes_part(twin, Phase.EVALUATION, Level.CO_DECIDES, writer)
    takes_part(kept, Phase.EVALUATION, Level.INFORMED, writer)

    merge_organisation(organisation=twin, into=kept, reason=WHY, by=writer, now=NOW)

    notes = civil_society(partnership, Phase.EVALUATION).notes
    assert [(note.organisation.name, note.level) for note in notes] == [("Women of the market", Level.CO_DECIDES)]
    assert civil_society(partnership, Phase.PLANNING).notes[0].organisation == kept
    assert [(note.phase, note.organisation.name) for note in involvement_of(kept)] == [
        (Phase.PLANNING, "Women of the market"),
        (Phase.EVALUATION, "Market women"),
        (Phase.EVALUATION, "Women of the market"),
    ]
    with refused("merged"):
        takes_part(Organisation.objects.get(pk=twin.pk), Phase.RENEWAL, Level.INFORMED, writer)


def test_undone_merge_gives_back_what_moved_and_says_why(partnership, named, writer):
    twin, kept = named("Market women"), named("Women of the market")
    takes_part(twin, Phase.PLANNING, Level.CONSULTED, writer)
    merge = merge_organisation(organisation=twin, into=kept, reason=WHY, by=writer, now=NOW)

    with invalid():
        undo_merge(merge=merge, reason="", by=writer, now=NOW)
    merge = undo_merge(merge=merge, reason="Two markets.", by=writer, now=NOW)

    twin.refresh_from_db()
    assert (twin.merged_into, merge.undone_by) == (None, writer)
    assert [note.phase for note in involvement_of(twin)] == [Phase.PLANNING]
    assert involvement_of(kept) == []
    with refused("undone"):
        undo_merge(merge=merge, reason="Two markets.", by=writer, now=NOW)


def test_merges_make_no_circle_and_are_undone_from_the_last(named, writer):
    first, second, third = named("First"), named("Second"), named("Third")
    said = {"reason": WHY, "by": writer, "now": NOW}
    merge = merge_organisation(organisation=first, into=second, **said)

    with refused("merged"):
        merge_organisation(organisation=second, into=first, **said)
    with refused("itself"):
        merge_organisation(organisation=second, into=second, **said)
    merge_organisation(organisation=second, into=third, **said)
    with refused("merged"):
        undo_merge(merge=merge, **said)


def test_organisations_of_two_municipalities_stay_two(partnership, named, cast):
    other = add_organisation(
        partner=partnership.partner_list[1], name="Ronda", kind=OrganisationKind.NGO, by=cast["contributor_b"]
    )

    with refused("other_partner"):
        merge_organisation(organisation=named("Ronda"), into=other, reason=WHY, by=cast["contributor_a"], now=NOW)


def test_consent_to_be_named_has_a_day(named):
    with invalid("no_day"):
        named("Ronda", naming=Naming.AGREED)
    one = named("Ronda", naming=Naming.AGREED, naming_on=date(2026, 3, 2))

    with refused_by_the_database():
        Organisation.objects.filter(pk=one.pk).update(naming_on=None)


def test_only_the_fourth_pillar_stands_beside_the_partnership(named):
    with invalid("not_apart"):
        named("Ronda", relation=Relation.SHARES)
    assert named("Well", OrganisationKind.FOURTH_PILLAR, relation=Relation.REFERS).stands_apart


def test_fourth_pillar_does_not_count_as_a_place_for_civil_society(partnership, named, writer):
    takes_part(named("Well", OrganisationKind.FOURTH_PILLAR), Phase.PLANNING, Level.CARRIES_OUT, writer)
    cell = civil_society(partnership, Phase.PLANNING)
    assert (len(cell.notes), cell.level) == (1, Level.NONE)

    takes_part(named("Ronda"), Phase.PLANNING, Level.INFORMED, writer)
    assert civil_society(partnership, Phase.PLANNING).level == Level.INFORMED


def test_it_is_asked_what_became_of_what_people_said(partnership, named, writer):
    ronda = named("Ronda")
    takes_part(ronda, Phase.PLANNING, Level.CONSULTED, writer)
    assert any("Ronda" in question for question in questions(matrix(partnership, Phase.PLANNING)))

    involve(
        partner=ronda.partner,
        phase=Phase.PLANNING,
        level=Level.CONSULTED,
        organisation=ronda,
        use_of_input="New hours.",
        by=writer,
        **CIVIL,
    )
    assert not any("Ronda" in question for question in questions(matrix(partnership, Phase.PLANNING)))


def test_nobody_describes_over_what_another_just_saved(named, writer):
    one = named("Ronda", leaders=list(LeadingGroup.objects.all()[:1]))
    said = {"name": "Ronda", "kind": OrganisationKind.NGO, "by": writer}
    described = describe_organisation(organisation=one, seen=1, works_on="Water", **said)

    assert (described.works_on, described.leaders.count()) == ("Water", 1)
    with pytest.raises(VersionConflict):
        describe_organisation(organisation=one, seen=1, **said)
