"""Budgets, sources of money, and rates."""

from stedenband.tests.page_answers import LEAD, OF_A, READ, WRITE, Page, in_partnership, of

PAGES = {
    "capacity:budget_list": Page(READ, in_partnership),
    "capacity:budget_add": Page(WRITE, in_partnership),
    "capacity:budget_detail": Page(READ, of("budget")),
    "capacity:budget_edit": Page(WRITE, of("budget_open")),
    "capacity:budget_put": Page(LEAD, of("budget")),
    "capacity:line_add": Page(WRITE, of("budget")),
    "capacity:line_detail": Page(READ, of("line_b")),
    "capacity:line_edit": Page(OF_A, of("line_a")),
    "capacity:line_drop": Page(OF_A, of("line_a")),
    "capacity:source_list": Page(READ, in_partnership),
    "capacity:source_add": Page(WRITE, in_partnership),
    "capacity:source_detail": Page(READ, of("source_b")),
    "capacity:source_edit": Page(OF_A, of("source_a")),
    "capacity:source_rules": Page(OF_A, of("source_a")),
    "capacity:scheme_list": Page(READ, in_partnership),
    "capacity:rate_list": Page(READ, in_partnership),
    "capacity:rate_add": Page(WRITE, in_partnership),
}
