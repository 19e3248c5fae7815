"""What the people of the world strengthen, do, learn and bring."""

from datetime import timedelta

from capacity.actions.activities import log_activity
from capacity.actions.contributions import add_contribution
from capacity.actions.learnings import note_learning
from capacity.actions.trajectories import plan_step, report_step, write_trajectory
from capacity.choices import ActivityKind, ActivityStatus, ContributionKind, Currency, Sex, StepStatus
from partnerships.choices import ActorGroup
from stedenband.tests.deeds.partnership import agree, other, partner


def trajectory(world, title):
    return write_trajectory(
        partnership=world.partnership,
        title=title,
        problem="Births are written down late.",
        desired_change="Every child has a paper within a month.",
        language="fr",
        by=world.cast["contributor_a"],
    )


def step(world, title):
    return plan_step(
        trajectory=world.trajectory,
        title=title,
        expected_on=world.today + timedelta(days=90),
        by=world.cast["contributor_b"],
    )


def step_with_word_of(world, title, banks):
    """A step that the first of `banks` reported as reached and the others confirmed."""
    planned = step(world, title)
    first, *others = banks
    report_step(
        step=planned,
        outcome=StepStatus.REACHED,
        evidence="The registers of March and April.",
        by=world.cast[f"coordinator_{first}"],
        now=world.ago(days=70),
    )
    agree(planned, others, world, role="coordinator", days=69)
    planned.refresh_from_db()
    return planned


def on_day(world, day):
    """`day` days into the period whose report is being written."""
    return world.first_on + timedelta(days=184 + day)


def activity(world, title, *, day):
    return log_activity(
        partnership=world.partnership,
        kind=ActivityKind.WORK_VISIT,
        title=title,
        language="fr",
        starts_on=on_day(world, day),
        ends_on=on_day(world, day + 3),
        place="Amandougou",
        host=world.partner_a,
        initiated_by=world.partner_a,
        step=world.step_reached,
        summary="Two clerks sat beside their colleagues.",
        heads={
            (world.partner_a.pk, ActorGroup.STAFF, Sex.WOMEN): 4,
            (world.partner_a.pk, ActorGroup.OPPOSITION, Sex.MEN): 1,
            (world.partner_b.pk, ActorGroup.STAFF, Sex.MEN): 2,
        },
        by=world.cast["contributor_a"],
    )


def quick_win(world, title, *, day):
    return log_activity(
        partnership=world.partnership,
        kind=ActivityKind.QUICK_WIN,
        title=title,
        language="nl",
        starts_on=on_day(world, day),
        ends_on=on_day(world, day),
        initiated_by=world.partner_b,
        step=world.step_reached,
        chosen_by="The ward assembly of Amandougou",
        chosen_on=on_day(world, day - 10),
        capacity_built="The office plans and follows its own purchases.",
        heads={(world.partner_a.pk, ActorGroup.CIVIL_SOCIETY, Sex.WOMEN): 12},
        by=world.cast["contributor_b"],
    )


def planned_activity(world, title):
    return log_activity(
        partnership=world.partnership,
        kind=ActivityKind.TRAINING,
        title=title,
        starts_on=world.today + timedelta(days=30),
        ends_on=world.today + timedelta(days=31),
        status=ActivityStatus.PLANNED,
        is_online=True,
        outside_because="A colleague asked for it.",
        by=world.cast["contributor_b"],
    )


def learning(world, bank, *, stage):
    return note_learning(
        partnership=world.partnership,
        text={"a": "Un registre double évite les pertes.", "b": "Een wijkvergadering beslist sneller."}[bank],
        language=partner(world, bank).municipality.text_language,
        noted_on=on_day(world, 30),
        stage=stage,
        learned_from=partner(world, other(bank)),
        activity=world.activity,
        used_for="The counter works this way now.",
        decided_by="the college of aldermen",
        by=world.cast[f"contributor_{bank}"],
    )


def days(world, bank, hundredths):
    return add_contribution(
        partnership=world.partnership,
        kind=ContributionKind.DAYS,
        description="Days of the registry office",
        given_on=on_day(world, 25),
        hundredths=hundredths,
        activity=world.activity,
        by=world.cast[f"contributor_{bank}"],
    )


def money(world, bank, cents):
    return add_contribution(
        partnership=world.partnership,
        kind=ContributionKind.MONEY,
        description="Tickets",
        given_on=on_day(world, 15),
        hundredths=cents,
        currency={"a": Currency.XOF, "b": Currency.EUR}[bank],
        by=world.cast[f"contributor_{bank}"],
    )
