"""What may still happen to the course of the world: who comes, who leaves, and how they part."""

from datetime import timedelta

from partnerships.actions.departures import note_as_read
from partnerships.actions.exits import describe_exit, offer_statement, settle_exit_item
from partnerships.choices import OwnChoice
from stedenband.tests.deeds import life
from stedenband.tests.deeds.partnership import agree


def take_in(world):
    agree(world.accession, "ab", world, role="signatory", days=0)


def leave_today(world):
    life.own_decision(world, OwnChoice.LEAVES, days=0)


def read(world):
    note_as_read(decision=world.own_decision, by=world.cast["coordinator_a"], now=world.now)


def take_more_time(world):
    file = world.exit_file
    describe_exit(
        file=file,
        seen=file.row_version,
        reason=file.reason,
        language=file.language,
        initiated_by=world.partner_a,
        notice_on=file.notice_on,
        last_on=file.last_on + timedelta(days=30),
        by=world.cast["coordinator_a"],
    )


def offer(world):
    offer_statement(file=world.exit_file, by=world.cast["coordinator_b"], now=world.now)


def settle(world):
    outcome = "Écrit ensemble."
    settle_exit_item(item=world.exit_item, outcome=outcome, on=world.today, by=world.cast["contributor_a"])


DEEDS = {
    "exit.described": take_more_time,
    "exit.statement_offered": offer,
    "exit_item.settled": settle,
    "own.carried_out": leave_today,
    "own.read": read,
    "partner.joined": take_in,
}
