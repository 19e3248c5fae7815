"""What may still happen to the results of the world."""

from capacity.actions.behaviour import describe_actor, reword_marker, write_journal
from capacity.actions.external_results import attach_result
from capacity.actions.indicators import stop_indicator, write_baseline, write_indicator
from stedenband.tests.deeds import results


def facts_of(row, *names):
    return {name: getattr(row, name) for name in names}


def change_indicator(world):
    row = world.indicator
    write_indicator(
        partnership=world.partnership,
        indicator=row,
        measured_by=world.partnership.partner_list,
        by=world.cast["contributor_b"],
        **facts_of(row, "trajectory", "title", "level", "unit", "language"),
    )


def stop(world):
    stop_indicator(indicator=world.indicator, reason="Too dear.", on=world.today, by=world.cast["contributor_b"])


def start_again(world):
    write_baseline(indicator=world.indicator, unknown_because="Nobody counted.", by=world.cast["contributor_a"])


def correct(world):
    results.measured(world, "a", [results.days(world.indicator, 2_100)])


def change_actor(world):
    row = world.actor
    describe_actor(
        partnership=world.partnership,
        actor=row,
        by=world.cast["contributor_b"],
        **facts_of(row, "trajectory", "partner", "name", "group", "challenge", "language"),
    )


def reword(world):
    reword_marker(marker=world.marker_free, seen=None, grade="love", text="Other", by=world.cast["contributor_a"])


def change_journal(world):
    row = world.journal_b
    write_journal(
        marker=row.marker,
        entry=row,
        by=world.cast["contributor_b"],
        **facts_of(row, "first_on", "last_on", "degree", "description", "language"),
    )


def change_external_result(world):
    row = world.external_result
    attach_result(
        partnership=world.partnership,
        result=row,
        by=world.cast["contributor_a"],
        **facts_of(row, "kind", "title", "found_by", "found_on", "says", "language", "document"),
    )


DEEDS = {
    "actor.changed": change_actor,
    "baseline.changed": start_again,
    "external_result.changed": change_external_result,
    "indicator.changed": change_indicator,
    "indicator.stopped": stop,
    "journal.changed": change_journal,
    "marker.reworded": reword,
    "measuring.corrected": correct,
}
