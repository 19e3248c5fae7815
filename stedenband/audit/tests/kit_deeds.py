"""What may still happen around kits, sessions and words to the population, verb by verb."""

from partnerships.actions.communication import log_communication, log_session, read_concept
from partnerships.actions.kits import close_link, mark_discussed
from stedenband.jobs.work import work


def make_kit(world):
    work(world.kit.job_id)


def close(world):
    close_link(kit=world.kit_shared, by=world.cast["coordinator_b"])


def discuss(world):
    mark_discussed(handed=world.handed, on=world.today, today=world.today, by=world.cast["contributor_a"])


def read(world):
    person = world.cast["observer_a"]
    read_concept(member=person.members.get(), on=world.today, by=person)


def change_session(world):
    log_session(
        partner=world.partner_a,
        session=world.session,
        kind="training",
        topic="Five dilemmas",
        language="en",
        held_on=world.today,
        members=[],
        others=3,
        today=world.today,
        by=world.cast["contributor_a"],
    )


def change_communication(world):
    told = world.communication
    names = ("told_on", "audience", "channel", "languages", "subject", "language", "shape", "tells_purpose")
    log_communication(
        partner=world.partner_a,
        communication=told,
        today=world.today,
        by=world.cast["contributor_a"],
        **{name: getattr(told, name) for name in names},
    )


DEEDS = {
    "communication.changed": change_communication,
    "concept.read": read,
    "kit.closed": close,
    "kit.discussed": discuss,
    "kit.made": make_kit,
    "session.changed": change_session,
}
