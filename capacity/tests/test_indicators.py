"""What one measures, where each starts and what each aims at: nothing is erased, nobody speaks for another."""

from datetime import date, timedelta

import pytest

from capacity.actions.indicators import set_target, stop_indicator, write_baseline, write_indicator
from capacity.models import Baseline, Indicator, Target
from stedenband.audit.models import Entry
from stedenband.lib.errors import VersionConflict
from stedenband.tests.deeds import results
from stedenband.tests.refusals import invalid, refused, refused_by_the_database

DAY = date(2026, 6, 30)


def described(world, row, **changes):
    facts = {name: getattr(row, name) for name in ("trajectory", "title", "level", "unit", "counts_people", "language")}
    return {"partnership": world.partnership, "measured_by": world.partnership.partner_list, **facts, **changes}


def target(world, hundredths, *, who="contributor_a", reason="", days=100):
    return set_target(
        indicator=world.indicator,
        hundredths=hundredths,
        reach_on=world.today + timedelta(days=days),
        reason=reason,
        by=world.cast[who],
        now=world.now,
    )


class TestIndicator:
    def test_counts_people_or_has_a_unit(self, world, cast):
        with invalid("no_unit"):
            results.indicator(world, "Something", unit="")
        with refused_by_the_database():
            Indicator.objects.filter(pk=world.indicator.pk).update(unit="")

    def test_is_measured_somewhere_in_the_partnership(self, world):
        with refused("nobody_measures"):
            results.indicator(world, "Something", measured_by=[])
        with refused("foreign"):
            results.indicator(world, "Something", measured_by=[world.foreign_partner])
        with refused("foreign"):
            results.indicator(world, "Something", trajectory=world.foreign_trajectory)

    @pytest.mark.parametrize("change", [{"unit": "weeks"}, {"counts_people": True}], ids=str)
    def test_figures_that_stand_keep_their_unit(self, world, cast, change):
        with refused("figures_given"):
            write_indicator(
                indicator=world.indicator, by=cast["contributor_b"], **described(world, world.indicator, **change)
            )

    def test_without_figures_the_unit_may_change(self, world, cast):
        row = results.indicator(world, "Something")
        write_baseline(indicator=row, unknown_because="Nobody counted.", by=cast["contributor_a"])

        write_indicator(indicator=row, by=cast["contributor_b"], **described(world, row, unit="weeks"))

        assert Indicator.objects.get(pk=row.pk).unit == "weeks"

    def test_two_people_do_not_overwrite_each_other_unseen(self, world, cast):
        facts = described(world, world.indicator, title="Mine")
        write_indicator(indicator=world.indicator, seen=1, by=cast["contributor_a"], **facts)

        with pytest.raises(VersionConflict):
            write_indicator(indicator=world.indicator, seen=1, by=cast["contributor_b"], **facts)

    def test_stops_once_and_with_a_reason(self, world, cast):
        with invalid("reason_needed"):
            stop_indicator(indicator=world.indicator, reason=" ", on=DAY, by=cast["contributor_a"])

        stop_indicator(indicator=world.indicator, reason="It costs too much.", on=DAY, by=cast["contributor_a"])

        assert world.indicator not in Indicator.objects.running()
        with refused("stopped_already"):
            stop_indicator(indicator=world.indicator, reason="Again.", on=DAY, by=cast["contributor_b"])


class TestBaseline:
    @pytest.mark.parametrize(
        "facts",
        [
            {},
            {"hundredths": 100},
            {"hundredths": 100, "measured_on": DAY},
            {"hundredths": 100, "source": "The register"},
            {"hundredths": 100, "measured_on": DAY, "source": "The register", "unknown_because": "x"},
            {"measured_on": DAY, "source": "The register"},
            {"hundredths": -1, "measured_on": DAY, "source": "The register"},
        ],
        ids=str,
    )
    def test_is_a_figure_with_day_and_source_or_why_it_is_not_known(self, world, cast, facts):
        with invalid("known_or_why_not"):
            write_baseline(indicator=world.people_trained, by=cast["contributor_a"], **facts)
        with refused_by_the_database():
            Baseline.objects.bulk_create([Baseline(indicator=world.people_trained, partner=world.partner_a, **facts)])

    def test_correction_keeps_in_the_trail_what_stood_there(self, world, cast):
        write_baseline(
            indicator=world.indicator, hundredths=4_000, measured_on=DAY, source="Counted again", by=cast["signatory_a"]
        )

        assert Entry.objects.filter(verb="baseline.changed").last().facts["before"] == "42"

    def test_each_municipality_has_its_own(self, world):
        rows = world.indicator.baselines.order_by("partner__municipality__name")

        assert [(row.partner, row.hundredths) for row in rows] == [(world.partner_a, 4_200), (world.partner_b, 900)]


class TestTarget:
    def test_new_target_says_why_and_the_old_one_stays(self, world):
        with refused("reason_needed"):
            target(world, 1_200)

        target(world, 1_200, reason="The law gives less time.")

        own = Target.objects.filter(indicator=world.indicator, partner=world.partner_a)
        assert [(row.hundredths, row.reason) for row in own] == [
            (1_200, "The law gives less time."),
            (1_500, "A colleague left."),
            (1_000, ""),
        ]

    def test_same_target_is_no_new_one(self, world):
        target(world, 1_200, reason="The law.")

        with refused("same_target"):
            target(world, 1_200, reason="Again.")

    def test_targets_of_another_municipality_stay_as_they_are(self, world):
        target(world, 100, who="contributor_b", reason="Faster.")

        assert Target.objects.filter(partner=world.partner_a).first().hundredths == 1_500


@pytest.mark.parametrize("somebody", ["observer_a", "association", "former", "stranger", "administrator"])
def test_who_speaks_for_no_municipality_says_nothing_here(world, cast, somebody):
    with refused("not_a_partner"):
        target(world, 100, who=somebody)
    with refused("not_a_partner"):
        write_baseline(indicator=world.indicator, unknown_because="x", by=cast[somebody])


def test_municipality_that_does_not_measure_it_has_no_start_and_no_target(world, cast):
    row = results.indicator(world, "Only here", measured_by=[world.partner_a])

    with refused("not_measured_here"):
        write_baseline(indicator=row, unknown_because="x", by=cast["contributor_b"])
    with refused("not_measured_here"):
        set_target(indicator=row, hundredths=1, reach_on=DAY, by=cast["contributor_b"], now=world.now)
