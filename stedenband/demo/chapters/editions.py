"""What Agbodassa and Oudermere take to their councils: editions of the newest signed report for who was not there."""

from reporting.actions.edition_sets import request_editions
from reporting.choices import Audience, ReportStatus
from reporting.models import Report


def takes_to_the_council(t, by, languages, *, on):
    """`by` asks for what a council and the citizens read, in `languages`; a worker makes it as soon as one runs."""

    def ask(now):
        signed = Report.objects.of_partnership(t.partnership).filter(status=ReportStatus.SIGNED)
        wanted = {"audiences": [Audience.COUNCIL, Audience.CITIZENS], "languages": languages}
        request_editions(report=signed[0], by=t.people[by], now=now, **wanted)

    t.happens(ask, on=on)


def first(t):
    takes_to_the_council(t, "lies", ["fr", "nl"], on=t.calendar.ago(9))
