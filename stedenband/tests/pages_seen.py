"""Looks at each page that a test asks for, as a browser, a screen reader and our content policy would."""

import inspect
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

from django.template.base import Node
from django.test import Client

LEFTOVERS = ("{{", "{%", "{#", "%(")
WITHOUT_LABEL = {"hidden", "submit", "button", "image"}
NOT_OURS = ("/admin/",)  # Django's own pages, kept by Django


class UnknownNames(str):
    """Django's `string_if_invalid` for tests: an unknown name in a template of ours is an error, elsewhere empty."""

    __slots__ = ()
    ours = str(Path(__file__).resolve().parents[2] / "templates")

    def __contains__(self, item):
        return item == "%s"

    def __bool__(self):
        return inspect.currentframe().f_back.f_code.co_name == "resolve" and self._template() is not None

    def __mod__(self, name):
        raise LookupError(f"{self._template()}: unknown name {name}")

    def _template(self):
        """The template being rendered when it is ours, found where Django keeps it: in the frames of the call."""
        frame = inspect.currentframe()
        while frame := frame.f_back:
            node = frame.f_locals.get("self")
            if frame.f_code.co_name == "render_annotated" and isinstance(node, Node):
                name = node.origin.name if node.origin else ""
                return name if name.startswith(self.ours) else None
        return None


class PageReader(HTMLParser):
    """Collects what is wrong in one HTML page, in plain sentences."""

    def __init__(self):
        super().__init__()
        self.faults, self.ids, self.labelled, self.fields = [], Counter(), set(), []
        self.title, self._in_title, self._in_label, self.language = "", False, False, ""

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        self._in_title |= tag == "title" and not self.title
        for name in given:
            if name == "style" or name.startswith("on"):
                self.faults.append(f"<{tag}> has {name}=, which our content policy forbids")
        if tag == "style" or (tag == "script" and "src" not in given):
            self.faults.append(f"<{tag}> inside the page, which our content policy forbids")
        if tag == "html":
            self.language = given.get("lang", "")
        if "id" in given:
            self.ids[given["id"]] += 1
        if tag == "img" and "alt" not in given:
            self.faults.append(f"an image without alt: {given.get('src')}")
        self._note_labels(tag, given)

    def _note_labels(self, tag, given):
        if tag == "label":
            self._in_label = True
            self.labelled.add(given.get("for"))
        if tag in {"input", "select", "textarea"} and given.get("type") not in WITHOUT_LABEL and not self._in_label:
            self.fields.append(given)

    def handle_endtag(self, tag):
        self._in_title &= tag != "title"
        self._in_label &= tag != "label"

    def handle_data(self, text):
        if self._in_title:
            self.title += text

    def judge(self):
        faults = [*self.faults, *(f"id {name} stands {count} times" for name, count in self.ids.items() if count > 1)]
        if not self.language:
            faults.append("<html> has no lang")
        if not self.title.strip():
            faults.append("no <title>")
        for field in self.fields:
            if field.get("id", "") not in self.labelled and not {"aria-label", "aria-labelledby"} & set(field):
                faults.append(f"a field without a label: {field.get('name')}")
        return faults


def faults_of(html: str) -> list[str]:
    """What is wrong in `html`, a whole page; empty when it is good."""
    reader = PageReader()
    reader.feed(html)
    reader.close()
    return reader.judge() + [f"template syntax is left: {leftover}" for leftover in LEFTOVERS if leftover in html]


class RefusingClient(Client):
    """Django's test client; `AssertionError` when an HTML page of ours has a fault."""

    def request(self, **request):
        response = super().request(**request)
        is_page = response.get("Content-Type", "").startswith("text/html") and not response.streaming
        if is_page and response.content and not request["PATH_INFO"].startswith(NOT_OURS):
            faults = faults_of(response.content.decode())
            assert not faults, f"{request['PATH_INFO']}: {'; '.join(faults)}"
        return response
