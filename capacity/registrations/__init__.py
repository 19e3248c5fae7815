"""What of this app can be frozen and signed, talked about, and told to a successor, one module per subject.

Each has one function, `register`, which Django's start calls once the models exist.
"""

from capacity.registrations import (
    activities,
    assessments,
    learning,
    ledger,
    missions,
    money,
    results,
    stories,
    trajectories,
)

SUBJECTS = [
    activities,
    assessments,
    learning,
    ledger,
    missions,
    money,
    results,
    stories,
    trajectories,
]
