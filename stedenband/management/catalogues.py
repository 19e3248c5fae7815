"""The catalogues of interface texts: found in code and templates, kept per language, compiled; without gettext."""

from copy import deepcopy
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.conf import settings
from django.utils.translation.template import templatize

SOURCE_LANGUAGE = "en"
PACKAGES = ("stedenband", "partnerships", "capacity", "reporting")
LEFT_OUT = {"tests", "migrations", "locale", "testing.py"}
KEYWORDS = {
    **dict.fromkeys(("_", "gettext", "gettext_lazy", "gettext_noop")),
    **dict.fromkeys(("ngettext", "ngettext_lazy"), (1, 2)),
    **dict.fromkeys(("pgettext", "pgettext_lazy"), ((1, "c"), 2)),
    **dict.fromkeys(("npgettext", "npgettext_lazy"), ((1, "c"), 2, 3)),
}


def path_of(language: str) -> Path:
    return Path(settings.LOCALE_PATHS[0]) / language / "LC_MESSAGES" / "django.po"


def sources():
    """Our Python modules and templates, in a steady order, with what Python's tokenizer can read of each."""
    for package in PACKAGES:
        for path in sorted((settings.BASE_DIR / package).rglob("*.py")):
            if not LEFT_OUT & set(path.parts):
                yield path, path.read_text("utf-8")
    for folder in (settings.BASE_DIR / "templates", *(settings.BASE_DIR / name for name in PACKAGES)):
        for path in sorted([*folder.rglob("*.html"), *folder.rglob("*.txt")]):
            if not LEFT_OUT & set(path.parts) and ("templates" in path.parts):
                lines = templatize(path.read_text("utf-8"), origin=str(path)).splitlines()
                yield path, "\n".join(line.strip() for line in lines)


def found_messages() -> Catalog:
    """Every text that code and templates ask a translation for."""
    catalogue = Catalog(charset="utf-8")
    for _path, text in sources():
        for _line, message, comments, context in extract(
            "python", BytesIO(text.encode()), keywords=KEYWORDS, comment_tags=("Translators:",), strip_comment_tags=True
        ):
            catalogue.add(message, auto_comments=comments, context=context)
    return catalogue


def load(language: str) -> Catalog:
    path = path_of(language)
    if not path.exists():
        return Catalog(
            locale=language,
            project="Stedenband",
            version="1",
            header_comment=f"# The texts of the screens of Stedenband, in {language}.",
            last_translator="Stedenband",
            language_team=language,
            charset="utf-8",
            fuzzy=False,
        )
    with path.open("rb") as lines:
        return read_po(lines, locale=language, charset="utf-8")


def updated(language: str, messages: Catalog) -> bytes:
    """The catalogue of `language` as it should be: every message of today, none of the past, translations kept.

    In the source language each text is its own translation.
    """
    catalogue = load(language)
    # A copy, because Babel puts the very same messages into the catalogue, and each language writes in them.
    catalogue.update(
        deepcopy(messages), no_fuzzy_matching=True, update_header_comment=False, update_creation_date=False
    )
    if language == SOURCE_LANGUAGE:
        for message in catalogue:
            if message.id:
                message.string = message.id
                message.flags.discard("fuzzy")
    text = BytesIO()
    write_po(text, catalogue, width=110, no_location=True, ignore_obsolete=True, sort_output=True)
    return text.getvalue()


def write(language: str, content: bytes) -> None:
    path_of(language).parent.mkdir(parents=True, exist_ok=True)
    path_of(language).write_bytes(content)


def compiled(language: str) -> bytes:
    output = BytesIO()
    write_mo(output, load(language))
    return output.getvalue()


def compile_catalogue(language: str) -> None:
    """Write the `.mo` that Django reads, whole or not at all."""
    target = path_of(language).with_suffix(".mo")
    temporary = target.with_suffix(".mo.new")
    temporary.write_bytes(compiled(language))
    temporary.replace(target)
