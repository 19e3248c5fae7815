from capacity.balances.gravity import Measure, gravity_balance
from capacity.choices import ActivityKind
from capacity.models import Activity
from reporting.records.scope import Scope

UNITS = {Measure.DAYS: "days", Measure.NUMBER: "activities"}


def gravity(scope: Scope) -> dict:
    """How much went to building capacity and how much to what one sees, beside the threshold of the partners."""
    balance = gravity_balance(scope.partnership, *scope.span)
    done = Activity.objects.of_partnership(scope.partnership).done().between(*scope.span)
    return {
        "gravity": {
            "unit": UNITS[balance.measure],
            "capacity": balance.capacity,
            "visible": balance.visible,
            "quick_wins": done.filter(kind=ActivityKind.QUICK_WIN).count(),
            "capacity_percent": balance.capacity_percent,
            "threshold": scope.partnership.gravity_threshold,
        }
    }
