"""Every kind of page on a phone and a desktop, light and dark: open to all, never too wide, in whatever language."""

import pytest
from django.urls import reverse

from partnerships.choices import Side
from stedenband.accounts.models import User
from stedenband.tests.browser.long_names import LONG_NORTH, LONG_SOUTH, stretch
from stedenband.tests.browsers import DESKTOP, PHONE, axe_faults
from stedenband.tests.cast import begin
from stedenband.tests.pages import PAGES

pytestmark = pytest.mark.browser

# Each page is looked at once, whole: the next page in the table in the next of these languages, widths and schemes.
LOOKS = [("nl", PHONE, "light"), ("fr", DESKTOP, "dark"), ("fr", PHONE, "light"), ("nl", DESKTOP, "dark")]
NARROW = {"width": 320, "height": 640}
FRAGMENTS = {"partnerships:organisation_similar"}  # a few words that a page puts beside a field
BEFORE_LOGIN = ["/accounts/login/", "/accounts/password/reset/", "/accounts/password/reset/done/"]
OWN = ["/accounts/logout/", "/accounts/password/change/", "/not/there/"]
TOO_WIDE = """() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const scrolls = (box) => {
    while ((box = box.parentElement)) if (getComputedStyle(box).overflowX !== "visible" && box !== document.body
      && box !== document.documentElement) return true;
    return false;
  };
  return [...document.body.querySelectorAll("*")]
    .filter((box) => box.getBoundingClientRect().right > width + 0.5 && !scrolls(box))
    .slice(0, 4).map((box) => box.outerHTML.slice(0, 90));
}"""


def addresses(world):
    """Each page of the table, the pages of a job and of a text to sign, and those of the own account."""
    pages = [reverse(name, kwargs=page.arguments(world)) for name, page in PAGES.items() if name not in FRAGMENTS]
    job = reverse("jobs:job_detail", kwargs={"pk": world.edition.job_id})
    return [*pages, job, *OWN]


def readers(world, cast, open_page, **options):
    """(page, addresses) for who meets every kind of page: a visitor, a coordinator, a signatory."""
    version = world.version.get_absolute_url()
    withdraw = reverse("partnerships:version_withdraw", args=[world.partnership.slug, world.version.pk])
    yield open_page(**options), BEFORE_LOGIN
    yield open_page(cast["coordinator_a"], **options), addresses(world)
    yield open_page(cast["signatory_b"], **options), [version]
    yield open_page(cast["signatory_a"], **options), [withdraw]


def answer_once(route):
    """The waiting page, without the header by which it comes again while one looks at it."""
    answer = route.fetch()
    route.fulfill(response=answer, headers={name: text for name, text in answer.headers.items() if name != "refresh"})


@pytest.mark.parametrize(("turn", "look"), list(enumerate(LOOKS)))
def test_every_page_is_open_to_everybody(turn, look, world, cast, open_page):
    language, size, scheme = look
    User.objects.update(language=language)
    faults = {}
    for page, places in readers(world, cast, open_page, locale=language, viewport=size, color_scheme=scheme):
        page.route("**/jobs/*/", answer_once)
        for address in places[turn :: len(LOOKS)]:
            page.goto(address)
            if found := axe_faults(page):
                faults[address] = found

    assert faults == {}


class TestLongNames:
    @pytest.fixture
    def partnership(self, db):
        return begin((LONG_SOUTH, Side.SOUTH), (LONG_NORTH, Side.NORTH))

    @pytest.mark.parametrize(("language", "turn"), [("fr", 0), ("es", 1), ("fr", 2), ("es", 3)])
    def test_no_page_is_wider_than_a_small_phone(self, language, turn, world, cast, open_page):
        stretch()
        User.objects.update(language=language)
        wide = {}
        for page, places in readers(world, cast, open_page, locale=language, viewport=NARROW):
            for address in places[turn::4]:
                page.goto(address)
                if boxes := page.evaluate(TOO_WIDE):
                    wide[address] = boxes

        assert not wide, "\n".join(f"{address}: {boxes}" for address, boxes in wide.items())
