"""What happens in a self-assessment after the world was made."""

from datetime import date

from capacity.actions.assessment_links import take_back_links
from capacity.actions.assessment_rounds import call_off_round
from capacity.actions.assessment_talks import offer_conversation
from capacity.actions.statements import copy_set, publish_set
from capacity.models import StatementSet
from stedenband.tests.deeds import assessments as deeds


def take_back(world):
    take_back_links(side=world.side_b, by=world.cast["coordinator_b"])


def call_off(world):
    by = world.cast["coordinator_b"]
    call_off_round(assessment=world.assessment, reason="Elections.", by=by, now=world.now)


def describe(world):
    deeds.describe(world, world.side_a, "a")


def offer(world):
    offer_conversation(conversation=world.conversation, by=world.cast["coordinator_a"], now=world.now)


def copy(world):
    return copy_set(source=StatementSet.objects.newest(), by=world.cast["administrator"])


def publish(world):
    publish_set(draft=copy(world), by=world.cast["administrator"], on=date(2026, 12, 1))


DEEDS = {
    "assessment.called_off": call_off,
    "assessment.links_taken_back": take_back,
    "assessment.workshop_held": describe,
    "conversation.offered": offer,
    "statements.copied": copy,
    "statements.published": publish,
}
