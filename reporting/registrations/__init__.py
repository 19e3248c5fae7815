"""What of this app can be signed, talked about, made by a job and told to a successor, one module per subject.

Each has one function, `register`, which Django's start calls once the models exist.
"""

from reporting import notices
from reporting.registrations import (
    bundles,
    editions,
    iati,
    public,
    reports,
)

SUBJECTS = [
    bundles,
    editions,
    iati,
    public,
    reports,
    notices,
]
