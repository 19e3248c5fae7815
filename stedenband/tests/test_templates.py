"""Templates: all compile, all are used, nothing the content policy forbids, every sentence can be translated."""

import re

import pytest
from django.apps import apps
from django.template import TemplateDoesNotExist, engines
from django.template.loader import get_template
from django.urls import get_resolver

from stedenband.tests import source
from stedenband.tests.urls_seen import our_views

FORBIDDEN = {
    "an inline style": r"\sstyle\s*=",
    "an inline handler": r"\son[a-z]+\s*=\s*[\"']",
    "a <style> in the page": r"<style\b",
    "a <script> in the page": r"<script\b(?![^>]*\bsrc=)",
    "a javascript: address": r"javascript:",
    "an untrimmed blocktranslate": r"{%-?\s*blocktrans(?:late)?\b(?![^%]*\btrimmed\b)",
    "the old name of translate": r"{%\s*(?:trans|blocktrans|endblocktrans)\s",
    "text marked as safe": r"\|\s*safe\b|{%\s*autoescape\s+off",
    "an unneeded load": r"{%\s*load\s+(?:i18n|components)\s*%}",
}
FOUND_BY_DJANGO = {"400.html", "403.html", "404.html", "500.html", "403_csrf.html"}
NAMED_IN_PARTS = {
    # prefix of the name: who builds the rest
    "orientation/email/": "allauth's door for mail adds _subject.txt and _message.txt",
}
SAFE = {"bootstrap5/layout/help_text_and_errors.html": "crispy's own: the help of a field may hold an element of ours"}
NAMES = re.compile(r"\b(?:Stedenband|English|Español|Français|Nederlands)\b")  # the same in every language
LETTERS = re.compile(r">[^<>{}]*[^\W\d_]{3,}[^<>{}]*<")


@pytest.mark.parametrize("path", source.templates(), ids=str)
def test_template_compiles(path):
    assert get_template(path.as_posix())


@pytest.mark.parametrize("fault", FORBIDDEN)
def test_templates_have_no(fault):
    found = {
        f"{path}: {match.group().strip()}"
        for path in source.templates()
        for match in re.finditer(FORBIDDEN[fault], source.template_text(path))
        if not (fault == "text marked as safe" and path.as_posix() in SAFE)
    }

    assert found == set()


def test_every_word_on_a_page_can_be_translated():
    found = set()
    for path in source.templates():
        text = source.template_text(path)
        text = re.sub(r"{%\s*(comment|blocktranslate)\b.*?{%\s*end\1\s*%}", "", text, flags=re.DOTALL)
        text = re.sub(r"{#.*?#}|<!--.*?-->", "", text, flags=re.DOTALL)
        text = NAMES.sub("", re.sub(r"{%.*?%}|{{.*?}}", "", text, flags=re.DOTALL))
        found |= {f"{path}: {' '.join(match.group().split())}" for match in LETTERS.finditer(text)}

    assert found == set()


def names_in_use():
    """Names that code or another template asks for, and those that a class-based view makes up by itself."""
    for path in source.modules():
        yield from source.strings(path)
    for path in source.templates():
        yield from re.findall(r"[\"']([\w./-]+\.\w+)[\"']", source.template_text(path))
    for view in our_views(get_resolver()):
        view_class = getattr(view.callback, "view_class", None)
        model = getattr(view_class, "model", None)
        if model:
            suffix = getattr(view_class, "template_name_suffix", "")
            yield f"{model._meta.app_label}/{model._meta.model_name}{suffix}.html"


def replaces_another(path):
    """A library ships a template of this name; ours stands in its place."""
    engine = engines["django"].engine
    loaders = [loader for one in engine.template_loaders for loader in getattr(one, "loaders", [one])]
    candidates = [origin for loader in loaders for origin in loader.get_template_sources(path.as_posix())]
    return sum(1 for origin in candidates if source.BASE.joinpath(origin.name).is_file()) > 1


def test_every_template_is_used():
    used = set(names_in_use()) | FOUND_BY_DJANGO
    unused = [
        path.as_posix()
        for path in source.templates()
        if path.as_posix() not in used
        and not path.as_posix().startswith(tuple(NAMED_IN_PARTS) or ("nowhere",))
        and not replaces_another(path)
    ]

    assert unused == []


def test_templates_live_in_one_folder():
    folders = [source.BASE / app.name.replace(".", "/") / "templates" for app in apps.get_app_configs()]

    assert [folder for folder in folders if folder.exists()] == []


def test_an_unknown_template_is_an_error():
    with pytest.raises(TemplateDoesNotExist):
        get_template("no/such.html")
