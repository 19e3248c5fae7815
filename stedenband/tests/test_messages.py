"""Texts for the screen: whole sentences, named places, complete in every language."""

import ast
import re
from html.parser import HTMLParser

import pytest
from django.conf import settings
from django.core.management import call_command

from stedenband.management import catalogues
from stedenband.tests import source

LANGUAGES = [code for code, _name in settings.LANGUAGES]
NAMED = re.compile(r"%\((\w+)\)[sd]")
ANY_PLACE = re.compile(r"%(?!%)(?:\((\w+)\))?[a-zA-Z]|\{\w*\}")


def calls():
    """(place, call) of every request for a translation in our modules."""
    for path in source.modules():
        for node in ast.walk(source.tree(path)):
            if isinstance(node, ast.Call) and source.name_of(node).rpartition(".")[2] in catalogues.KEYWORDS:
                yield f"{path}:{node.lineno}", node


def texts_of(call):
    """The arguments that are texts: all but the number of a plural."""
    return [argument for argument in call.args if not isinstance(argument, ast.Name | ast.Attribute | ast.Call)]


def test_translated_texts_are_written_out():
    """No f-string, no variable, no text glued from parts: a translator would never see it."""
    wrong = [
        place
        for place, call in calls()
        if not call.args
        or not isinstance(call.args[0], ast.Constant)
        or not all(isinstance(text, ast.Constant) for text in texts_of(call)[:2])
    ]

    assert wrong == []


def test_places_in_a_text_have_a_name():
    """`%(day)s` can move in another language; `%s` and `{}` cannot be understood by a translator."""
    wrong = {
        message.id if isinstance(message.id, str) else message.id[0]
        for message in catalogues.found_messages()
        for text in ([message.id] if isinstance(message.id, str) else message.id)
        if message.id and any(not NAMED.fullmatch(place.group()) for place in ANY_PLACE.finditer(text))
    }

    assert wrong == set()


def test_sentences_are_not_cut_in_parts():
    """A text that begins or ends with a space is a part of a sentence; another language has another order."""
    wrong = {
        text
        for message in catalogues.found_messages()
        for text in ([message.id] if isinstance(message.id, str) else message.id)
        if message.id and text != text.strip()
    }

    assert wrong == set()


def test_catalogues_hold_exactly_the_texts_of_today():
    call_command("update_catalogues", check=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_catalogue_is_complete(language):
    messages = [message for message in catalogues.load(language) if message.id]
    empty = [message.id for message in messages if not all(strings_of(message))]

    assert messages
    assert empty == []
    assert [message.id for message in messages if message.fuzzy] == []


def strings_of(message):
    return [message.string] if isinstance(message.string, str) else list(message.string)


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_the_places_of_their_text(language):
    wrong = []
    for message in catalogues.load(language):
        originals = [message.id] if isinstance(message.id, str) else list(message.id)
        known = {place for text in originals for place in NAMED.findall(text)}
        for string in strings_of(message):
            places = set(NAMED.findall(string))
            # A singular may say "one" in words; it may never name a place that the code does not fill.
            if message.id and (places - known or (isinstance(message.id, str) and places != known)):
                wrong.append((message.id, string))

    assert wrong == []


class Tags(HTMLParser):
    """The elements in a text, in order."""

    def __init__(self, text):
        super().__init__()
        self.seen = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.seen.append((tag, tuple(name for name, _value in attrs)))

    def handle_endtag(self, tag):
        self.seen.append((f"/{tag}",))


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_the_elements_of_their_text(language):
    single = [message for message in catalogues.load(language) if message.id and isinstance(message.id, str)]
    wrong = [one.string for one in single if sorted(Tags(one.id).seen) != sorted(Tags(one.string).seen)]

    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_compiled_catalogue_is_that_of_the_source(language):
    compiled = catalogues.path_of(language).with_suffix(".mo")

    assert compiled.exists(), "run manage.py compile_catalogues"
    assert compiled.read_bytes() == catalogues.compiled(language)
