"""Living many orders of events on a real database, each undone before the next."""

from django.db import transaction
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import RuleBasedStateMachine, run_state_machine_as_test

QUICK = settings(
    max_examples=25,
    stateful_step_count=15,
    phases=[Phase.explicit, Phase.generate],  # looking for the shortest order takes minutes on a real database
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


class Undone(RuleBasedStateMachine):
    """Everything that one example does is rolled back when it ends."""

    def __init__(self):
        super().__init__()
        self._transaction = transaction.atomic()
        self._transaction.__enter__()

    def teardown(self):
        transaction.set_rollback(True)
        self._transaction.__exit__(None, None, None)


def live_every_order(machine, *, examples=QUICK.max_examples, steps=QUICK.stateful_step_count, **surroundings):
    """Run examples of `machine`, a subclass of `Undone`; `surroundings` become attributes of it.

    Fewer `examples` of fewer `steps` for a machine of which one step is long.
    """
    chosen = settings(QUICK, max_examples=examples, stateful_step_count=steps)
    run_state_machine_as_test(type(machine.__name__, (machine,), surroundings), settings=chosen)
