"""What may still happen to plans and promises of the world."""

from datetime import timedelta

from capacity.actions.plans import hold_activity
from capacity.actions.promises import change_promise


def tell_what_happened(world):
    plan = world.activity_overdue
    hold_activity(
        activity=plan,
        seen=None,
        starts_on=plan.starts_on,
        ends_on=plan.starts_on + timedelta(days=1),
        summary="Eleven clerks came.",
        language="en",
        by=world.cast["contributor_a"],
    )


def word_otherwise(world):
    promise = world.promise
    names = ("partner", "person", "to_whom", "kind", "said_on", "heard_by", "language", "amount_hundredths", "currency")
    change_promise(
        promise=promise,
        seen=None,
        text="A second-hand photocopier",
        **{name: getattr(promise, name) for name in names},
        by=world.cast["contributor_a"],
        now=world.now,
    )


DEEDS = {
    "activity.held": tell_what_happened,
    "promise.changed": word_otherwise,
}
