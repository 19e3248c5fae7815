"""What gives facts to other programs: one's own calendar, the IATI file, a report as data."""

from stedenband.tests.page_answers import LEAD, READ, Page, in_partnership

OWN = "200 200 200 200 200 200 200 302"
PAGES = {
    "diary:address": Page(OWN),
    "diary:make": Page(OWN),
    "diary:stop": Page(OWN),
    "reporting:iati": Page(READ, in_partnership),
    "reporting:iati_propose": Page(LEAD, in_partnership),
    "reporting:iati_withdraw": Page(LEAD, in_partnership),
}
ELSEWHERE = {
    "diary:feed": "reporting/tests/test_diary.py: for calendar programs, not a page",
    "reporting:report_data": "reporting/tests/test_documents.py: a file, not a page",
    "s:iati": "reporting/tests/test_iati.py: a file, not a page",
    "s:report_schema": "reporting/tests/test_documents.py: a file, not a page",
}
