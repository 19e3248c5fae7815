"""What both stories give to other programs: the calendar of a coordinator, and the file in the IATI standard."""

from partnerships.actions.signoff import sign_off
from partnerships.choices import Word
from partnerships.models import Version
from reporting.actions.diary import make_calendar_address
from reporting.actions.iati import propose_iati
from reporting.models import IatiEdition


def propose(t, by, reporter, *, on, **chosen):
    def deed(now):
        propose_iati(
            partnership=t.partnership,
            reporter=t.partners[reporter],
            shows_results=True,
            by=t.people[by],
            now=now,
            **chosen,
        )

    t.happens(deed, on=on)


def agree(t, by, *, on):
    def deed(now):
        newest = IatiEdition.objects.of_partnership(t.partnership).latest("number")
        sign_off(version=Version.objects.of(newest).open().get(), word=Word.AGREED, by=t.people[by], now=now)

    t.happens(deed, on=on)


def has_calendar(t, person, *, on):
    owner = t.people[person]
    t.happens(lambda now: make_calendar_address(owner=owner, by=owner, now=now), on=on)


def first(t):
    propose(
        t,
        "lies",
        "oudermere",
        reporter_ref="BE-BCE_KBO-0000000097",
        sectors=["15185", "13010", "15150"],
        countries={"BE": 50, "BJ": 50},
        currency="EUR",
        on=t.calendar.ago(19),
    )
    agree(t, "firmin", on=t.calendar.ago(16))
    has_calendar(t, "lies", on=t.calendar.ago(14))


def second(t):
    """Arbolmiera did not answer yet."""
    propose(
        t,
        "naledi",
        "lethabiso",
        reporter_ref="ZA-CIP-0000000097",
        sectors=["14010", "15185"],
        countries={"ES": 50, "ZA": 50},
        currency="EUR",
        on=t.calendar.ago(4),
    )
