from reporting.essence.facts import essence_facts
from reporting.records.scope import Scope


def essence(scope: Scope) -> dict:
    """What the nine dials read in the period, and from the start to its last day."""
    return {"essence": essence_facts(scope.partnership, scope.span, scope.place)}
