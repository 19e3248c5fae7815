"""Periods, reports and editions."""

from stedenband.tests.deeds.reports import text_left_behind
from stedenband.tests.page_answers import READ, WRITE, Page, in_partnership, of


def left_behind(world):
    """A text of Amandougou in a section that an administrator takes out of the report."""
    return of("report")(world) | {"section": text_left_behind(world).section}


PAGES = {
    "reporting:report_list": Page(READ, in_partnership),
    "reporting:report_detail": Page(READ, of("report")),
    "reporting:part_write": Page(WRITE, lambda world: of("report")(world) | {"section": "brief"}),
    "reporting:part_move": Page("200 404 200 200 403 403 404 302", left_behind),
    "reporting:health_write": Page(WRITE, of("report")),
    "reporting:report_read": Page(READ, of("report")),
    "reporting:report_mark_read": Page(WRITE, of("report")),
    "reporting:report_check": Page("200 200 403 200 403 403 404 302", of("report")),
    "reporting:part_comment": Page(READ, lambda world: of("report")(world) | {"part": world.part_b.pk}),
    "reporting:edition_request": Page(READ, lambda world: of("report")(world) | {"language": "nl"}),
    "reporting:edition_for": Page(
        READ, lambda world: of("report_signed")(world) | {"language": "nl", "audience": "council"}
    ),
    "reporting:editions_request": Page(READ, of("report_signed")),
    "reporting:edition_set": Page(READ, of("edition_set")),
    "reporting:edition_detail": Page(READ, of("edition_made")),
}
ELSEWHERE = {
    "reporting:edition_set_download": "reporting/tests/test_edition_sets.py: a file, not a page",
    "reporting:edition_download": "reporting/tests/test_editions.py: a file, not a page",
}
