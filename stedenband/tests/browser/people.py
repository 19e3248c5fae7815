"""A person at a browser, who reads the screen in their own language."""

from urllib.parse import urlsplit

from django.urls import reverse
from django.utils import translation
from playwright.sync_api import expect

from stedenband.tests.cast import PASSWORD


class Person:
    """`user` at `page`: follows links that stand there, fills in fields, presses buttons by their words."""

    def __init__(self, page, user):
        self.page, self.user = page, user

    def words(self, text):
        """`text` of our screens as this person reads it."""
        with translation.override(self.user.language):
            return translation.gettext(text)

    def log_in(self):
        self.page.goto("/")
        self.fill(login=self.user.email, password=PASSWORD)
        self.press("Log in")
        return self.is_at("my_work")

    def at(self, name, *args):
        """Type the address of a page."""
        self.page.goto(reverse(name, args=args))
        return self

    def follow(self, name, *args):
        """Touch the link that leads to that page; it has to stand on this one."""
        self.page.locator(f'a[href="{reverse(name, args=args)}"]:visible').first.click()
        return self

    def fill(self, **values):
        """Give each answer: a text, the value of a choice, or True for a box that is ticked."""
        for name, value in values.items():
            field = self.page.locator(f'main [name="{name}"]')
            kind = field.first.evaluate("field => field.type")
            if kind == "radio":
                self.tick(self.page.locator(f'main [name="{name}"][value="{value}"]'))
            elif kind == "checkbox":
                self.tick(field)
            elif kind.startswith("select"):
                field.select_option(value)
            else:
                field.fill(value)
        return self

    def tick(self, choice):
        """Touch the words beside the box: they are the larger target."""
        self.page.locator(f'label[for="{choice.get_attribute("id")}"]').click()
        expect(choice).to_be_checked()

    def press(self, text):
        self.page.get_by_role("button", name=self.words(text), exact=True).click()
        return self

    def sees(self, text):
        expect(self.page.get_by_text(text).first).to_be_visible()
        return self

    def is_at(self, name, *args):
        address = reverse(name, args=args)
        self.page.wait_for_url(lambda url: urlsplit(url).path == address)
        return self
