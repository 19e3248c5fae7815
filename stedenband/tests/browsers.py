"""A real Chromium for tests, with the accessibility checker axe-core."""

import os
import shutil
from pathlib import Path

import pytest
from django.conf import settings as django_settings
from playwright.sync_api import sync_playwright

AXE = Path(__file__).parent / "vendor" / "axe.min.js"
AXE_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Only what is told of the findings leaves the page: carrying the rest over takes longer than finding it.
RUN_AXE = """async only => {
  const found = await axe.run(document, {runOnly: only, resultTypes: ['violations'], selectors: false});
  const nodes = (fault) => fault.nodes.slice(0, 3).map((node) => node.html.slice(0, 100));
  return {
    passes: found.passes.length,
    violations: found.violations.map((fault) => [fault.id, fault.impact, nodes(fault)]),
  };
}"""
SWITCHES = [
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
DESKTOP, PHONE = {"width": 1280, "height": 900}, {"width": 375, "height": 812}
# The browser writes this for every answer of 400 or more, also for those a test asks for.
EXPECTED_TALK = "Failed to load resource: the server responded with a status of"


def _chromium():
    names = ("chromium", "chromium-browser", "google-chrome")
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)))


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=_chromium(), args=SWITCHES)
        yield chromium
        chromium.close()


@pytest.fixture
def open_page(browser, live_server, client):
    """A function: a fresh page, as `user` or as a visitor, on a desktop or a phone. `page.goto("/path/")` is enough.

    At the end of the test no page may have met a script error, a breach of the content policy, or a foreign host.
    """
    contexts, faults = [], []

    def listen(page):
        page.on("pageerror", lambda error: faults.append(f"script error: {error}"))
        page.on("console", lambda said: _note_talk(said, faults))
        page.on("request", lambda request: _note_stranger(request, live_server.url, faults))

    def fresh(user=None, *, viewport=DESKTOP, **options):
        context = browser.new_context(base_url=live_server.url, viewport=viewport, accept_downloads=True, **options)
        context.on("page", listen)
        contexts.append(context)
        if user is not None:
            client.force_login(user)
            name = django_settings.SESSION_COOKIE_NAME
            context.add_cookies([{"name": name, "value": client.cookies[name].value, "url": live_server.url}])
            client.cookies.clear()
        return context.new_page()

    yield fresh
    for context in contexts:
        context.close()
    assert not faults, faults


def _note_talk(said, faults):
    if said.type in {"error", "warning"} and not said.text.startswith(EXPECTED_TALK):
        faults.append(f"{said.type}: {said.text}")


def _note_stranger(request, home, faults):
    if not request.url.startswith((home, "data:", "blob:", "about:")):
        faults.append(f"asks a foreign host: {request.url}")


@pytest.fixture
def page(open_page):
    """A visitor's page on a desktop."""
    return open_page()


@pytest.fixture
def axe():
    """A function: fails with the accessibility faults of `page` as it stands now."""

    def check(page):
        faults = axe_faults(page)
        assert not faults, f"{page.url}: {faults}"

    return check


def axe_faults(page, only=AXE_RULES) -> list[str]:
    """What bars people from `page` as it stands now, in plain sentences (WCAG 2.2 AA and best practice)."""
    if not page.evaluate("'axe' in window"):
        # Evaluated, not added as a <script>: the content policy of the site stays in force.
        page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate(RUN_AXE, only)
    assert found["passes"], "axe found nothing to look at"
    return [f"{rule} ({impact}): {', '.join(nodes)}" for rule, impact, nodes in found["violations"]]
