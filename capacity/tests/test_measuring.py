"""What a municipality measured: honest answers, people apart by sex, days that are counted once."""

from datetime import date, timedelta

import pytest

from capacity.actions.indicators import stop_indicator
from capacity.actions.measuring import begin_round, fill_round
from capacity.choices import Progress
from capacity.models import Measurement, MeasuringRound
from stedenband.audit.models import Entry
from stedenband.lib.errors import VersionConflict
from stedenband.tests.deeds.results import days, heads, no_change
from stedenband.tests.refusals import invalid, refused, refused_by_the_database

JANUARY, JUNE = date(2020, 1, 1), date(2020, 6, 30)


@pytest.fixture
def round(world, cast):
    return begin_round(partnership=world.partnership, first_on=JANUARY, last_on=JUNE, by=cast["contributor_a"])


def fill(round, world, *answers, who="contributor_a", seen=None):
    return fill_round(round=round, seen=seen, language="fr", answers=answers, by=world.cast[who])


def test_same_days_are_the_same_round(world, cast, round):
    again = begin_round(partnership=world.partnership, first_on=JANUARY, last_on=JUNE, by=cast["signatory_a"])
    theirs = begin_round(partnership=world.partnership, first_on=JANUARY, last_on=JUNE, by=cast["signatory_b"])

    assert again == round
    assert theirs.partner == world.partner_b


def test_no_day_is_measured_twice(world, cast, round):
    with refused("overlaps"):
        begin_round(
            partnership=world.partnership, first_on=JUNE, last_on=JUNE + timedelta(days=30), by=cast["contributor_a"]
        )


def test_round_ends_after_it_begins(world, cast):
    with invalid("end_before_start"):
        begin_round(partnership=world.partnership, first_on=JUNE, last_on=JANUARY, by=cast["contributor_a"])


def test_nobody_measures_for_another_municipality(world, round):
    with refused("not_yours"):
        fill(round, world, days(world.indicator, 100), who="coordinator_b")
    with refused("not_a_partner"):
        fill(round, world, days(world.indicator, 100), who="association")


@pytest.mark.parametrize("progress", [Progress.OFF_TRACK, Progress.NO_CHANGE, Progress.NOT_MEASURED])
def test_honest_answer_says_why(world, round, progress):
    figure = None if progress == Progress.NOT_MEASURED else 1_000

    with invalid("why_needed"):
        fill(round, world, days(world.indicator, figure, progress=progress))

    fill(round, world, days(world.indicator, figure, progress=progress, why="The computer was stolen."))
    with refused_by_the_database():
        Measurement.objects.filter(round=round).update(why="")


@pytest.mark.parametrize("progress", [Progress.ON_TRACK, Progress.REACHED, Progress.OFF_TRACK])
def test_other_answers_need_a_figure(world, round, progress):
    with invalid("figure_does_not_fit"):
        fill(round, world, days(world.indicator, None, progress=progress, why="Because"))


def test_what_was_not_measured_has_no_figure(world, round):
    with invalid("figure_does_not_fit"):
        fill(round, world, days(world.indicator, 1_000, progress=Progress.NOT_MEASURED, why="Because"))


def test_figure_is_not_below_zero(world, round):
    with invalid("figure_does_not_fit"):
        fill(round, world, days(world.indicator, -1))


def test_people_are_the_sum_of_women_men_and_others(world, round):
    fill(round, world, heads(world.people_trained, 4, None, 1))

    row = round.measurements.get()
    assert (row.hundredths, row.women, row.men, row.others) == (500, 4, 0, 1)
    with refused_by_the_database():
        Measurement.objects.filter(pk=row.pk).update(hundredths=600)


def test_a_total_without_its_parts_is_no_answer_where_people_are_counted(world, round):
    with invalid("figure_does_not_fit"):
        fill(round, world, days(world.people_trained, 700))


def test_without_change_the_last_figure_stands_again(world, cast, round):
    fill(round, world, days(world.indicator, 1_700), heads(world.people_trained, 2, 1))
    after = begin_round(
        partnership=world.partnership,
        first_on=JUNE + timedelta(days=1),
        last_on=JUNE + timedelta(days=60),
        by=cast["contributor_a"],
    )

    fill(after, world, no_change(world.indicator), no_change(world.people_trained))

    rows = after.measurements.order_by("indicator")
    assert {(row.hundredths, row.women) for row in rows} == {(1_700, None), (300, 2)}


def test_without_change_and_without_an_earlier_figure_the_baseline_stands(world, round):
    fill(round, world, no_change(world.indicator))

    assert round.measurements.get().hundredths == 4_200


def test_correction_keeps_in_the_trail_what_stood_there(world, round):
    fill(round, world, days(world.indicator, 1_700), heads(world.people_trained, 2, 1))

    fill(round, world, days(world.indicator, 1_650))

    entry = Entry.objects.filter(verb="measuring.corrected").last()
    assert entry.facts["before"] == "Days until the paper: 17 (on_track); Clerks trained: 3 (reached)"
    assert round.measurements.get().hundredths == 1_650


def test_answers_on_an_indicator_that_stopped_stay(world, cast, round):
    fill(round, world, days(world.indicator, 1_700))
    stop_indicator(indicator=world.indicator, reason="Too dear.", on=JUNE, by=cast["contributor_b"])

    fill(round, world)

    assert round.measurements.get().indicator == world.indicator
    with refused("not_measured_here"):
        fill(round, world, days(world.indicator, 1))


@pytest.mark.parametrize(("paper", "code"), [("document_own", "not_shared"), ("foreign_document", "foreign")])
def test_evidence_is_a_document_that_all_can_read(world, round, paper, code):
    with refused(code):
        fill(round, world, days(world.indicator, 100, document=getattr(world, paper)))


def test_two_people_do_not_overwrite_each_other_unseen(world, round):
    fill(round, world, days(world.indicator, 100), seen=1)

    with pytest.raises(VersionConflict):
        fill(round, world, days(world.indicator, 200), who="signatory_a", seen=1)


def test_round_of_another_partnership_is_out_of_reach(world, cast, round):
    assert not MeasuringRound.objects.visible_to(cast["stranger"]).exists()
    with refused("not_a_partner"):
        fill(round, world, who="stranger")
