"""The nine dials, and the overview of an association."""

from stedenband.tests.page_answers import READ, Page, in_partnership

PAGES = {
    "reporting:essence": Page(READ, in_partnership),
    "reporting:dial": Page(READ, lambda world: in_partnership(world) | {"code": "equality"}),
}
