"""What of this app can be signed, talked about, made by a job and told to a successor, one module per subject.

Each has one function, `register`, which Django's start calls once the models exist.
"""

from reporting.registrations import editions, public, reports

SUBJECTS = [
    editions,
    reports,
    public,
]
