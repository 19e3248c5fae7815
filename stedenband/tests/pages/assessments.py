"""The self-assessment: each side for itself, then all together; and the addresses of those who answer."""

from capacity.assessments.addresses import secret_of
from stedenband.tests.page_answers import LEAD, LEAD_A, OF_A, PUBLIC, READ, WRITE, Page, in_partnership, of

LEAD_B = "403 200 403 403 403 403 404 302"
READ_A = "200 403 200 200 200 403 404 302"


def at_link(name, **more):
    """The secret address of a link to answer."""
    return lambda world: {"secret": secret_of(getattr(world, name).pk), **more}


PAGES = {
    "capacity:assessment_list": Page(READ, in_partnership),
    "capacity:assessment_add": Page(LEAD, in_partnership),
    "capacity:assessment_over_time": Page(READ, in_partnership),
    "capacity:assessment_detail": Page(READ, of("assessment")),
    "capacity:assessment_edit": Page(LEAD, of("assessment_proposed")),
    "capacity:assessment_call_off": Page(LEAD, of("assessment")),
    "capacity:assessment_statements": Page(READ, of("assessment")),
    "capacity:assessment_links": Page(LEAD_B, of("assessment")),
    "capacity:assessment_links_made": Page(LEAD_B, of("assessment")),
    "capacity:assessment_take_back": Page(LEAD_B, of("assessment")),
    "capacity:assessment_complete": Page(LEAD_B, of("assessment")),
    "capacity:assessment_answers": Page(READ_A, of("assessment")),
    "capacity:assessment_reasons": Page(READ_A, lambda world: of("assessment")(world) | {"dimension": "d"}),
    "capacity:workshop_edit": Page(OF_A, of("assessment")),
    "capacity:workshop_scores": Page(OF_A, lambda world: of("assessment")(world) | {"dimension": "p"}),
    "capacity:side_close": Page(LEAD_A, of("assessment")),
    "capacity:assessment_compare": Page(READ, of("assessment_compared")),
    "capacity:talking_point_add": Page(WRITE, of("assessment_compared")),
    "capacity:talking_point_edit": Page(WRITE, of("talking_point")),
    "capacity:talking_point_settle": Page(WRITE, of("talking_point")),
    "capacity:conversation_write": Page(WRITE, of("assessment_compared")),
    "capacity:conversation_offer": Page(LEAD, of("assessment_compared")),
    "assessment:begin": Page(PUBLIC, at_link("link")),
    "assessment:done": Page(PUBLIC),
}
ELSEWHERE = {
    "assessment:page": "capacity/tests/test_sheet_pages.py: only on the device that began",
    "assessment:check": "capacity/tests/test_sheet_pages.py: only on the device that began",
}
