"""What may still happen around the meetings of the world, their agenda and the steps that were taken home."""

from datetime import timedelta

from partnerships.actions.agendas import change_agenda_item, take_off_agenda
from partnerships.actions.meetings import call_off, change_meeting
from partnerships.actions.next_steps import change_next_step, verify_next_step
from partnerships.choices import AgendaAim


def ask_otherwise(world):
    item = world.agenda_item
    change_agenda_item(
        item=item,
        seen=item.row_version,
        title="The forms in two languages",
        aim=AgendaAim.DECIDE,
        language="en",
        by=world.cast["contributor_a"],
    )


def take_off(world):
    take_off_agenda(item=world.agenda_item, by=world.cast["contributor_a"])


def put_off(world):
    meeting = world.meeting
    change_meeting(
        meeting=meeting,
        seen=meeting.row_version,
        starts_at=meeting.starts_at + timedelta(days=7),
        duration=meeting.duration,
        chair=meeting.chair,
        place=meeting.place,
        language=meeting.language,
        by=world.cast["contributor_b"],
        now=world.now,
    )


def do_not_meet(world):
    call_off(meeting=world.meeting, reason="The road is closed.", by=world.cast["contributor_b"])


def give_more_time(world):
    step = world.next_step
    change_next_step(
        step=step,
        seen=step.row_version,
        partner=step.partner,
        text=step.text,
        person=step.person,
        due_on=step.due_on + timedelta(days=7),
        language=step.language,
        by=world.cast["contributor_a"],
        now=world.now,
    )


def miss_something(world):
    verify_next_step(
        step=world.next_step_reported,
        seen=None,
        is_good=False,
        missing="The second page.",
        by=world.cast["contributor_a"],
        now=world.now,
    )


DEEDS = {
    "agenda.changed": ask_otherwise,
    "agenda.taken_off": take_off,
    "meeting.called_off": do_not_meet,
    "meeting.changed": put_off,
    "next_step.changed": give_more_time,
    "next_step.not_yet": miss_something,
}
