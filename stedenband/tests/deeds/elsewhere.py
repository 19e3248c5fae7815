"""What the stranger does in the other partnership."""

from datetime import timedelta

from capacity.actions.activities import log_activity
from capacity.actions.trajectories import plan_step, write_trajectory
from capacity.choices import ActivityKind
from partnerships.actions.agreements import write_agreement
from partnerships.choices import AgreementKind


def trajectory(partnership, by):
    return write_trajectory(
        partnership=partnership, title="Mercados", problem="p", desired_change="c", language="es", by=by
    )


def step(of_trajectory, by):
    expected_on = of_trajectory.partnership.since_on + timedelta(days=900)
    return plan_step(trajectory=of_trajectory, title="Un mercado limpio", expected_on=expected_on, by=by)


def activity(partnership, by, today):
    return log_activity(
        partnership=partnership,
        kind=ActivityKind.VIDEO_CALL,
        title="Llamada",
        starts_on=today,
        ends_on=today,
        is_online=True,
        by=by,
    )


def agreement(partnership, by, now):
    return write_agreement(
        partnership=partnership,
        kind=AgreementKind.LETTER_OF_INTENT,
        title="Carta",
        text="Queremos aprender.",
        language="es",
        starts_on=now.date(),
        ends_on=now.date() + timedelta(days=365),
        commitments=[],
        by=by,
        now=now,
    )
