"""What was paid, what is open before a report, and the trips."""

from stedenband.tests.page_answers import LEAD, OF_A, PUBLIC, READ, WRITE, Page, in_partnership, of


def of_year(world):
    return {"slug": world.partnership.slug, "year": world.travel_edition.year}


PAGES = {
    "capacity:expense_list": Page(READ, in_partnership),
    "capacity:expense_add": Page(WRITE, in_partnership),
    "capacity:expense_detail": Page(READ, of("expense_waiting")),
    "capacity:expense_edit": Page(OF_A, of("expense_draft")),
    "capacity:expense_paper": Page(OF_A, of("expense_draft")),
    "capacity:expense_submit": Page(OF_A, of("expense_draft")),
    # who entered it does not approve it, whatever the role
    "capacity:expense_decide": Page("200 403 403 200 403 403 404 302", of("expense_waiting")),
    "capacity:expense_explain": Page(OF_A, of("expense_investment")),
    "capacity:expense_handover": Page(OF_A, of("expense_investment")),
    "capacity:ledger_checks": Page(READ, in_partnership),
    "capacity:travel": Page(READ, in_partnership),
    "capacity:travel_propose": Page(LEAD, of_year),
    "capacity:travel_withdraw": Page(LEAD, of_year),
    "travel:year": Page(PUBLIC, of_year),
}
ELSEWHERE = {
    "capacity:expense_file": "capacity/tests/test_expense_pages.py: a file, not a page",
}
