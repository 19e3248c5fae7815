"""The tables of a report, and the report as a workbook."""

from stedenband.tests.page_answers import READ, WRITE, Page, of

OWN = "200 404 404 404 404 404 404 302"

PAGES = {
    "reporting:table_list": Page(READ, of("report")),
    "reporting:workbook": Page(WRITE, of("report")),
    "reporting:workbook_bring_in": Page(OWN, of("workbook")),
    "reporting:workbook_put_aside": Page(OWN, of("workbook")),
}
ELSEWHERE = {
    "reporting:table_book": "reporting/tests/test_counted.py: a file, not a page",
    "reporting:table_file": "reporting/tests/test_counted.py: a file, not a page",
    "reporting:workbook_file": "reporting/tests/test_workbook_pages.py: a file, not a page",
}
