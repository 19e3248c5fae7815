"""The commands of translators: what they find, keep, drop and refuse."""

import gettext
import shutil

import pytest
from django.core.management import CommandError, call_command
from django.test import override_settings

from stedenband.management import catalogues


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """An empty folder of catalogues, filled by the first update."""
    folder = tmp_path_factory.mktemp("catalogues")
    with override_settings(LOCALE_PATHS=[folder]):
        call_command("update_catalogues", verbosity=0)
    return folder


@pytest.fixture
def shelf(settings, tmp_path, filled):
    """The same, for one test to write in."""
    shutil.copytree(filled, tmp_path, dirs_exist_ok=True)
    settings.LOCALE_PATHS = [tmp_path]
    return tmp_path


def texts(language):
    return {message.id: message.string for message in catalogues.load(language) if message.id}


def test_texts_of_code_and_templates_are_found(shelf):
    found = texts("nl")

    assert "partnership" in found  # a model's name
    assert "Skip to the content" in found  # a template's sentence
    assert set(found.values()) <= {"", ("", "")}


def test_in_the_source_language_each_text_is_its_own_translation(shelf):
    assert all(text == string for text, string in texts("en").items())


def test_translations_stay_and_texts_of_the_past_go(shelf):
    path = catalogues.path_of("fr")
    written = path.read_text("utf-8").replace(
        'msgid "partnership"\nmsgstr ""', 'msgid "partnership"\nmsgstr "partenariat"'
    )
    path.write_text(written + '\nmsgid "a text of the past"\nmsgstr "un texte du passé"\n', "utf-8")

    call_command("update_catalogues", verbosity=0)

    assert texts("fr")["partnership"] == "partenariat"
    assert "a text of the past" not in path.read_text("utf-8")


def test_a_second_update_changes_nothing(shelf):
    before = {path: path.read_bytes() for path in shelf.rglob("*.po")}

    call_command("update_catalogues", verbosity=0)

    assert {path: path.read_bytes() for path in shelf.rglob("*.po")} == before


def test_check_refuses_a_catalogue_that_is_behind_and_changes_nothing(shelf):
    path = catalogues.path_of("es")
    path.write_text(path.read_text("utf-8") + '\nmsgid "a text of the past"\nmsgstr ""\n', "utf-8")
    before = path.read_bytes()

    with pytest.raises(CommandError, match="es"):
        call_command("update_catalogues", check=True)

    assert path.read_bytes() == before


def test_compiled_catalogue_answers_in_its_language(shelf):
    path = catalogues.path_of("nl")
    path.write_text(
        path.read_text("utf-8").replace('msgid "partnership"\nmsgstr ""', 'msgid "partnership"\nmsgstr "stedenband"'),
        "utf-8",
    )

    call_command("compile_catalogues")

    with path.with_suffix(".mo").open("rb") as compiled:
        assert gettext.GNUTranslations(compiled).gettext("partnership") == "stedenband"
