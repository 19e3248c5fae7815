"""When the bodies of the world meet, what they talk about and what each municipality takes home."""

from datetime import timedelta

from partnerships.actions.agendas import put_on_agenda
from partnerships.actions.meetings import call_meeting
from partnerships.actions.minutes import note_attendance, offer_minutes, write_minutes
from partnerships.actions.next_steps import note_next_steps, report_next_step, verify_next_step
from partnerships.choices import AgendaAim, Outcome, Presence
from stedenband.tests.deeds.partnership import agree, partner


def meeting(world, of_body, *, days, led_by="a"):
    """A meeting `days` ago, or to come when negative, with a subject of each bank."""
    called = call_meeting(
        body=of_body,
        starts_at=world.ago(days=days),
        duration=90,
        chair=partner(world, led_by),
        place="Town hall",
        online_link="https://meet.example.org/two-towns",
        language="fr",
        by=world.cast["contributor_a"],
    )
    for bank in "ab" if of_body.is_joint else "a":
        subject(world, called, bank, f"Subject of {bank}")
    return called


def subject(world, of_meeting, bank, title):
    by = world.cast[f"contributor_{bank}"]
    return put_on_agenda(meeting=of_meeting, title=title, aim=AgendaAim.DECIDE, language="en", by=by)


def minutes(world, of_meeting, *, words=None):
    """Who was there, what was said; `words` are the banks that agreed to it, None when it was not offered."""
    by = {"by": world.cast["contributor_a"], "now": world.now}
    people = [
        ("Kossi Registrar", "registrar", world.partner_a, Presence.IN_THE_ROOM),
        ("Mieke Registrar", "registrar", world.partner_b, Presence.ONLINE),
        ("A guest", "", None, Presence.EXCUSED),
    ]
    note_attendance(meeting=of_meeting, seen=None, people=people, **by)
    talk = {item.pk: ("All agreed.", "We go on.") for item in of_meeting.agenda.all()}
    write_minutes(meeting=of_meeting, seen=None, minutes="A good talk.", talk=talk, language="fr", **by)
    if words is not None:
        offer_minutes(meeting=of_meeting, by=world.cast[f"coordinator_{words[0]}"], now=world.now)
        agree(of_meeting, words[1:], world, role="coordinator", days=0)
    of_meeting.refresh_from_db()
    return of_meeting


def next_step(world, of_meeting, bank, text, *, reported=False, verified=False):
    """A step of the partner of `bank`, which the other side looks at once it is reported."""
    due_on = of_meeting.starts_at.date() + timedelta(days=30)
    steps = [(partner(world, bank), text, f"Somebody of {bank}", due_on)]
    by = world.cast["contributor_b"]
    [step] = note_next_steps(meeting=of_meeting, steps=steps, language="en", by=by, now=world.now)
    if reported or verified:
        by = world.cast[f"contributor_{bank}"]
        step = report_next_step(step=step, seen=None, outcome=Outcome.DONE, note="It is there.", by=by, now=world.now)
    if verified:
        by = world.cast["contributor_b" if bank == "a" else "contributor_a"]
        step = verify_next_step(step=step, seen=None, is_good=True, by=by, now=world.now)
    return step


def build(world):
    world.meeting_agreed = meeting(world, world.body, days=200)
    world.step_settled = next_step(world, world.meeting_agreed, "a", "Send the list", verified=True)
    minutes(world, world.meeting_agreed, words="ab")
    world.meeting_held = minutes(world, meeting(world, world.body, days=20, led_by="b"))
    world.next_step = next_step(world, world.meeting_held, "a", "Print the forms")
    next_step(world, world.meeting_held, "b", "Count the forms")
    next_step(world, world.meeting_held, "a", "Sort the forms", reported=True)
    world.next_step_reported = next_step(world, world.meeting_held, "b", "Read the forms", reported=True)
    world.meeting = meeting(world, world.body, days=-10)
    world.agenda_item = world.meeting.agenda.get(partner=world.partner_a)
    meeting(world, world.body_a, days=2)


def grow(world, turn):
    held = minutes(world, meeting(world, world.body, days=150 - turn), words="a")
    meeting(world, world.body, days=-10 - turn)
    meeting(world, world.body, days=3 + turn)
    for bank in "ab":
        subject(world, world.meeting, bank, f"Subject {turn} of {bank}")
        next_step(world, held, bank, f"Settled {turn} of {bank}", verified=True)
        for gathering in (held, world.meeting_held):
            next_step(world, gathering, bank, f"Open {turn} of {bank}")
            next_step(world, gathering, bank, f"Reported {turn} of {bank}", reported=True)
