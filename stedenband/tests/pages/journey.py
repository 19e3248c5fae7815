"""What a trajectory is to each municipality, what they show of its steps, and looking back."""

from stedenband.tests.page_answers import LEAD, OF_A, READ, WRITE, Page, in_partnership, of

PAGES = {
    "capacity:stake_write": Page(WRITE, of("trajectory")),
    "capacity:step_not_yet": Page("403 200 403 403 403 403 404 302", of("step_waiting")),
    "capacity:step_proof_add": Page(WRITE, of("step_moved")),
    "capacity:step_proof_take_away": Page(OF_A, of("proof_a")),
    "capacity:look_back_list": Page(READ, in_partnership),
    "capacity:look_back_add": Page(WRITE, in_partnership),
    "capacity:look_back_detail": Page(READ, of("look_back_offered")),
    "capacity:look_back_edit": Page(WRITE, of("look_back")),
    "capacity:look_back_offer": Page(LEAD, of("look_back")),
}
