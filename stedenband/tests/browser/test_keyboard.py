"""Someone who uses no mouse: every stop is seen, and the work gets done."""

import pytest
from django.urls import reverse

from capacity.models import Learning
from stedenband.tests.cast import PASSWORD

pytestmark = pytest.mark.browser

MOST_STOPS = 60
FOCUSED = """() => {
  const at = document.activeElement, look = getComputedStyle(at), box = at.getBoundingClientRect();
  const ring = (look.outlineStyle !== "none" && parseFloat(look.outlineWidth) >= 2) || look.boxShadow !== "none";
  return {
    id: at.id, name: at.name || "", href: at.getAttribute("href") || "", words: at.textContent.trim(), ring,
    inside: box.width > 0 && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight,
  };
}"""


class Keyboard:
    """The keys of one page. Each stop has to be inside the window and have a ring one can see."""

    def __init__(self, page):
        self.page = page

    def tab_to(self, **wanted):
        for _stop in range(MOST_STOPS):
            self.page.keyboard.press("Tab")
            at = self.page.evaluate(FOCUSED)
            assert at["ring"], f"no visible ring at {at}"
            assert at["inside"], f"out of sight: {at}"
            if all(at[name] == value for name, value in wanted.items()):
                return self
        raise AssertionError(f"{wanted} cannot be reached with the Tab key")

    def type(self, text):
        self.page.keyboard.type(text)
        return self

    def press(self, key):
        self.page.keyboard.press(key)
        return self


def test_one_logs_in_and_logs_an_activity_with_the_keyboard_alone(world, person, cast):
    visitor = person(cast["coordinator_a"])
    keys = Keyboard(visitor.page)
    log = reverse("capacity:activity_log", args=[world.partnership.slug])

    visitor.page.goto("/")
    keys.tab_to(name="login").type(visitor.user.email).tab_to(name="password").type(PASSWORD).press("Enter")
    visitor.is_at("my_work")
    visitor.page.keyboard.press("Tab")
    assert visitor.page.evaluate(FOCUSED)["href"] == "#main", "the first stop skips what is the same on every page"
    keys.tab_to(href=reverse("capacity:activity_list", args=[world.partnership.slug])).press("Enter")
    visitor.is_at("capacity:activity_list", world.partnership.slug)
    keys.tab_to(href=log).press("Enter")
    visitor.is_at("capacity:activity_log", world.partnership.slug)
    keys.tab_to(name="title").type("Un appel").tab_to(name="learned").type("Appeler d'abord.")
    keys.tab_to(words=visitor.words("Log it")).press("Enter")

    visitor.sees("Appeler d'abord.")
    assert Learning.objects.filter(text="Appeler d'abord.", learner=world.partner_a).exists()


def test_an_error_takes_the_keyboard_to_its_field(world, person, cast):
    visitor = person(cast["coordinator_a"]).log_in().at("capacity:activity_log", world.partnership.slug)
    keys = Keyboard(visitor.page)

    keys.tab_to(words=visitor.words("Log it")).press("Enter")
    visitor.page.wait_for_selector("#errors")

    assert visitor.page.evaluate(FOCUSED)["id"] == "errors"
    keys.tab_to(href="#id_title").press("Enter")
    assert visitor.page.evaluate(FOCUSED)["name"] == "title"
