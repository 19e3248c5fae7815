"""Plans of the world that moved or whose day passed, promises made on the spot, and what each takes home."""

from datetime import timedelta

from capacity.actions.activities import log_activity
from capacity.actions.plans import move_activity
from capacity.actions.promises import note_promise
from capacity.choices import ActivityKind, ActivityStatus, Currency, PromiseKind, StrengthenedGroup
from partnerships.actions.next_steps import report_next_step, take_home
from partnerships.choices import Outcome
from stedenband.tests.deeds.partnership import partner


def plan(world, title, *, days):
    """A training of officials and politicians on both sides, planned for `days` from now."""
    day = world.today + timedelta(days=days)
    return log_activity(
        partnership=world.partnership,
        kind=ActivityKind.TRAINING,
        title=title,
        starts_on=day,
        ends_on=day,
        status=ActivityStatus.PLANNED,
        host=world.partner_a,
        step=world.step_planned,
        reached={
            (world.partner_a.pk, StrengthenedGroup.OFFICIALS),
            (world.partner_b.pk, StrengthenedGroup.POLITICIANS),
        },
        by=world.cast["contributor_b"],
    )


def moved(world, title):
    return move_activity(
        activity=plan(world, title, days=20),
        seen=None,
        starts_on=world.today + timedelta(days=40),
        ends_on=world.today + timedelta(days=41),
        reason="The harvest.",
        by=world.cast["contributor_a"],
        now=world.ago(days=4),
    )


def promise(world, text, *, kind=PromiseKind.MONEY, by="a"):
    amount = {"amount_hundredths": 50_000, "currency": Currency.EUR} if kind == PromiseKind.MONEY else {}
    return note_promise(
        activity=world.activity,
        partner=world.partner_b,
        person="An alderman",
        to_whom="The school of the market",
        kind=kind,
        text=text,
        said_on=world.activity.starts_on,
        heard_by="Two clerks",
        language="en",
        **amount,
        by=world.cast[f"contributor_{by}"],
        now=world.ago(days=5),
    )


def next_step(world, subject, bank, text, *, reported=False):
    steps = [(partner(world, bank), text, f"Somebody of {bank}", world.today + timedelta(days=30))]
    [step] = take_home(subject=subject, steps=steps, language="en", by=world.cast["contributor_a"])
    if reported:
        by = world.cast[f"contributor_{bank}"]
        step = report_next_step(step=step, seen=None, outcome=Outcome.DONE, note="Done.", by=by, now=world.now)
    return step


def build(world):
    world.activity_overdue = plan(world, "A training that was planned", days=-6)
    world.activity_moved = moved(world, "A training that moved")
    world.promise = promise(world, "A second photocopier")
    promise(world, "A box of books", kind=PromiseKind.GOODS, by="b")
    promise(world, "A letter of thanks", kind=PromiseKind.OTHER)
    world.step_of_activity = next_step(world, world.activity, "a", "Order the registers")
    next_step(world, world.activity, "b", "Translate the leaflet", reported=True)
    next_step(world, world.activity_before, "b", "Send the pictures")


def grow(world, turn):
    plan(world, f"Planned training {turn}", days=-6 - turn)
    moved(world, f"Moved training {turn}")
    for kind in PromiseKind:
        promise(world, f"Promise {turn} of {kind}", kind=kind)
    for bank in "ab":
        next_step(world, world.activity, bank, f"Next {turn} of {bank}")
        next_step(world, world.activity_before, bank, f"Before {turn} of {bank}")
        next_step(world, world.quick_win, bank, f"Result {turn} of {bank}", reported=True)
