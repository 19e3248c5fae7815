"""What becomes of plans, promises made on the spot, and next steps of activities."""

from stedenband.tests.page_answers import OF_A, READ, WRITE, Page, in_partnership, of

PAGES = {
    "capacity:activity_move": Page(WRITE, of("planned_activity")),
    "capacity:activity_hold": Page(WRITE, of("activity_overdue")),
    "capacity:activity_next_steps": Page(WRITE, of("activity")),
    "capacity:promise_list": Page(READ, in_partnership),
    "capacity:promise_add": Page(WRITE, of("activity")),
    "capacity:promise_edit": Page(OF_A, of("promise")),
}
