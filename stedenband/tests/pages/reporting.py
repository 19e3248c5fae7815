"""Periods, reports and editions."""

from stedenband.tests.page_answers import READ, WRITE, Page, in_partnership, of

PAGES = {
    "reporting:report_list": Page(READ, in_partnership),
    "reporting:report_detail": Page(READ, of("report")),
    "reporting:part_write": Page(WRITE, lambda world: of("report")(world) | {"section": "brief"}),
    "reporting:report_read": Page(READ, of("report")),
    "reporting:report_mark_read": Page(WRITE, of("report")),
    "reporting:report_check": Page("200 200 403 200 403 403 404 302", of("report")),
    "reporting:part_comment": Page(READ, lambda world: of("report")(world) | {"part": world.part_b.pk}),
    "reporting:edition_request": Page(READ, lambda world: of("report")(world) | {"language": "nl"}),
    "reporting:edition_detail": Page(READ, of("edition_made")),
}
ELSEWHERE = {
    "reporting:edition_download": "reporting/tests/test_editions.py: a file, not a page",
}
