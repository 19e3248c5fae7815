"""Risks, the looks at them, and what happened."""

from stedenband.tests.page_answers import OF_A, READ, WRITE, Page, in_partnership, of

OWN_A = "200 404 200 200 403 404 404 302"  # what Amandougou keeps to itself
JOINS_B = "403 200 403 403 403 403 404 302"  # where only Wilgenrode does not look after it yet

PAGES = {
    "partnerships:risk_list": Page(READ, in_partnership),
    "partnerships:risk_add": Page(WRITE, in_partnership),
    "partnerships:risk_detail": Page(READ, of("risk")),
    "partnerships:risk_edit": Page(OF_A, of("risk")),
    "partnerships:risk_look": Page(OF_A, of("risk")),
    "partnerships:risk_join": Page(JOINS_B, of("risk")),
    "partnerships:risk_close": Page(OF_A, of("risk")),
    "partnerships:risk_share": Page(OWN_A, of("risk_own")),
    "partnerships:incident_add": Page(WRITE, of("risk")),
    "partnerships:incident_follow_up": Page(OF_A, of("incident")),
    "partnerships:incident_share": Page(OWN_A, of("incident_own")),
}
