"""The nine dials, and the overview of an association."""

from stedenband.tests.page_answers import READ, Page, in_partnership

OF_ASSOCIATION = "403 403 403 403 403 200 403 302"

PAGES = {
    "reporting:essence": Page(READ, in_partnership),
    "reporting:dial": Page(READ, lambda world: in_partnership(world) | {"code": "equality"}),
    "overview:overview": Page(OF_ASSOCIATION),
    "overview:bundle_request": Page(OF_ASSOCIATION),
    "overview:bundle_detail": Page("404 404 404 404 404 200 404 302", lambda world: {"pk": world.bundle.pk}),
}
ELSEWHERE = {
    "overview:bundle_download": "reporting/tests/test_bundles.py: a file, not a page",
}
