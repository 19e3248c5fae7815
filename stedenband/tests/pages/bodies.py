"""Bodies, councils, handover files and meetings."""

from stedenband.tests.page_answers import INSIDE_A, LEAD, LEAD_A, READ, WRITE, Page, in_partnership, of, slug

PAGES = {
    # bodies, seats and councils: coordinators and signatories, each for its own municipality and for what is joint
    "partnerships:body_list": Page(READ, slug),
    "partnerships:body_add": Page(LEAD, slug),
    "partnerships:body_detail": Page(READ, of("body")),
    "partnerships:body_edit": Page(LEAD, of("body")),
    "partnerships:mandate_write": Page(LEAD, of("body")),
    "partnerships:body_dissolve": Page(LEAD_A, of("body_a")),
    "partnerships:seat_add": Page(LEAD, of("body")),
    "partnerships:seat_detail": Page(READ, of("seat_a")),
    "partnerships:seat_edit": Page(LEAD_A, of("seat_a")),
    "partnerships:seat_take": Page(LEAD_A, of("seat_a")),
    "partnerships:seat_leave": Page(LEAD_A, of("seat_a")),
    "partnerships:seat_give_up": Page(LEAD_A, of("seat_a")),
    "partnerships:term_list": Page(READ, slug),
    "partnerships:term_add": Page(LEAD, slug),
    "partnerships:term_edit": Page(LEAD_A, of("term_a")),
    # handover files: inside one municipality; nobody else even sees that there is one
    "partnerships:handover_list": Page("200 200 200 200 200 403 404 302", slug),
    "partnerships:handover_add": Page(LEAD, slug),
    "partnerships:handover_detail": Page(INSIDE_A, of("handover")),
    "partnerships:handover_edit": Page("200 404 403 200 403 404 404 302", of("handover")),
    "partnerships:handover_print": Page(INSIDE_A, lambda world: of("handover")(world) | {"language": "nl"}),
    "partnerships:handover_paper": Page(INSIDE_A, of("handover_paper")),
    "partnerships:meeting_list": Page(READ, in_partnership),
    "partnerships:meeting_add": Page(WRITE, in_partnership),
    "partnerships:meeting_detail": Page(READ, of("meeting_held")),
    "partnerships:meeting_edit": Page(WRITE, of("meeting")),
    "partnerships:meeting_call_off": Page(WRITE, of("meeting")),
    "partnerships:agenda_item_add": Page(WRITE, of("meeting")),
    "partnerships:agenda_item_edit": Page("200 403 200 200 403 403 404 302", of("agenda_item")),
    "partnerships:agenda_item_remove": Page("200 403 200 200 403 403 404 302", of("agenda_item")),
    "partnerships:attendance_edit": Page(WRITE, of("meeting_held")),
    "partnerships:minutes_write": Page(WRITE, of("meeting_held")),
    "partnerships:minutes_offer": Page("200 200 403 200 403 403 404 302", of("meeting_held")),
    "partnerships:next_steps_add": Page(WRITE, of("meeting_held")),
    "partnerships:next_step_list": Page(READ, in_partnership),
    "partnerships:next_step_detail": Page(READ, of("next_step")),
    "partnerships:next_step_edit": Page(WRITE, of("next_step")),
    "partnerships:next_step_report": Page("200 403 200 200 403 403 404 302", of("next_step")),
    "partnerships:next_step_verify": Page("200 403 200 200 403 403 404 302", of("next_step_reported")),
}
ELSEWHERE = {
    "partnerships:meeting_calendar": "partnerships/tests/test_meeting_pages.py: a file, not a page",
    "partnerships:handover_download": "partnerships/tests/test_handovers.py: a file, not a page",
}
