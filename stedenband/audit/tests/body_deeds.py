"""What may still happen in the bodies of the world, to their seats and to what is handed over."""

from partnerships.actions.bodies import change_body, write_mandate
from partnerships.actions.handovers import request_handover_paper
from partnerships.actions.seats import give_up_seat, leave_seat, write_seat
from stedenband.jobs.work import work


def rename(world):
    body = world.body
    change_body(
        body=body,
        seen=body.row_version,
        kind=body.kind,
        name="Steering group of two towns",
        language=body.language,
        by=world.cast["coordinator_a"],
    )


def dissolve(world):
    write_mandate(
        body=world.body,
        text="The work is done: the working groups go on.",
        language="en",
        dissolves=True,
        by=world.cast["coordinator_a"],
        now=world.now,
    )


def give_another_task(world):
    seat = world.seat_a
    write_seat(
        body=world.body,
        seat=seat,
        title=seat.title,
        kind=seat.kind,
        task="Keeps the calendar.",
        counterparts=[world.seat_b],
        by=world.cast["coordinator_a"],
    )


def stand_up(world):
    leave_seat(tenure=world.tenure_a, on=world.today, by=world.cast["coordinator_a"])


def give_up(world):
    give_up_seat(seat=world.seat_a, on=world.today, by=world.cast["coordinator_a"])


def make_handover(world):
    coordinator = world.cast["coordinator_a"]
    printed = request_handover_paper(handover=world.handover, language="en", by=coordinator, now=world.now)
    work(printed.job_id)


DEEDS = {
    "body.changed": rename,
    "handover.made": make_handover,
    "mandate.dissolving": dissolve,
    "seat.changed": give_another_task,
    "seat.given_up": give_up,
    "seat.left": stand_up,
}
