"""An agreement for tests of what happens to it."""

from datetime import date, timedelta

from partnerships.actions.agreements import write_agreement

BEGIN = date(2026, 1, 1)


def write(partnership, *, by, now, agreement=None, text="We learn from each other.", **changes):
    """The agreement, written again with `changes` when it is given."""
    fields = {
        "kind": "agreement",
        "title": "Agreement of two towns",
        "text": text,
        "language": "en",
        "starts_on": BEGIN,
        "ends_on": BEGIN + timedelta(days=1_095),
        "commitments": [("Receive colleagues twice a year", None)],
    }
    return write_agreement(partnership=partnership, agreement=agreement, by=by, now=now, **{**fields, **changes})
