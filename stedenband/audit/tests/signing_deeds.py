"""What may still happen to what is signed of a report, and to its translations."""

from reporting.actions.corrections import take_back_correction
from reporting.actions.dissents import dissent
from stedenband.tests.deeds.signing import sign_anew


def take_out(world):
    dissent(report=world.report, seen=None, text="", language="fr", by=world.cast["coordinator_a"], now=world.now)


def take_back(world):
    take_back_correction(correction=world.correction, by=world.cast["coordinator_a"], now=world.now)


def sign_again(world):
    assert sign_anew(world).number == world.correction.version.number + 1


DEEDS = {
    "correction.taken_back": take_back,
    "dissent.taken_back": take_out,
    "version.superseded": sign_again,
}
