"""What may still happen to the world's calendar address and IATI file."""

from reporting.actions.diary import stop_calendar
from reporting.actions.iati import withdraw_iati


def stop(world):
    stop_calendar(owner=world.cast["coordinator_a"], by=world.cast["coordinator_a"])


def take_back(world):
    withdraw_iati(edition=world.iati, by=world.cast["coordinator_b"])


DEEDS = {"calendar_address.stopped": stop, "iati.withdrawn": take_back}
