"""Visits, before, on the way and afterwards: what is shared, and what each municipality writes for itself."""

from stedenband.tests.page_answers import LEAD, OF_A, READ, WRITE, Page, of

PAGES = {
    "capacity:mission_start": Page(WRITE, of("unprepared_visit")),
    "capacity:mission_detail": Page(READ, of("mission_told")),
    "capacity:mission_briefing": Page(READ, of("mission_told")),
    "capacity:mission_edit": Page(WRITE, of("mission_told")),
    "capacity:mission_programme": Page(WRITE, of("mission_told")),
    "capacity:mission_documents": Page(WRITE, of("mission_told")),
    "capacity:mission_offer": Page(LEAD, of("mission_told")),
    "capacity:mission_print": Page(READ, lambda world: of("mission_told")(world) | {"language": "nl"}),
    "capacity:mission_paper": Page(READ, of("mission_paper")),
    "capacity:side_questions": Page(OF_A, of("mission_side_a")),
    "capacity:side_answers": Page(OF_A, of("mission_told_side_a")),
    "capacity:side_delegation": Page(OF_A, of("mission_told_side_a")),
    "capacity:side_heads": Page(OF_A, of("mission_told_side_a")),
    "capacity:side_expectations": Page(OF_A, of("mission_told_side_a")),
    "capacity:side_signals": Page(OF_A, of("mission_told_side_a")),
    "capacity:side_findings": Page(OF_A, of("mission_told_side_a")),
    "capacity:side_needs": Page(OF_A, of("mission_told_side_a")),
}
ELSEWHERE = {"capacity:mission_download": "capacity/tests/test_mission_papers.py: a file, not a page"}
