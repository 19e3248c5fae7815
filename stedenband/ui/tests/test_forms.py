from datetime import date

import pytest
from django.utils import translation

from stedenband.ui.tests.board import NoteForm

GOOD = {"title": "Market", "kind": "visit"}


@pytest.mark.parametrize("written", ["2026-11-30", "30/11/2026", "30-11-2026", "30.11.2026"])
@pytest.mark.parametrize("language", ["en", "es", "fr", "nl"])
def test_a_day_may_be_written_in_any_usual_way(written, language):
    with translation.override(language):
        form = NoteForm(GOOD | {"day": written})
        assert form.is_valid(), form.errors
    assert form.cleaned_data["day"] == date(2026, 11, 30)


def test_text_is_stored_as_it_is_read_and_not_turned_around():
    form = NoteForm(GOOD | {"title": "We pay \u202e001\u202c euro \u2066now\u2069"})

    assert form.is_valid()
    assert form.cleaned_data["title"] == "We pay 001 euro now"


def test_text_arrives_composed_and_without_control_characters():
    form = NoteForm(GOOD | {"title": "Ble\u0301\x00\x07", "text": "one\r\ntwo"})

    assert form.is_valid()
    assert form.cleaned_data["title"] == "Bl\u00e9"
    assert form.cleaned_data["text"] == "one\ntwo"


def test_text_has_a_limit_that_the_browser_does_not_cut_at():
    form = NoteForm(GOOD | {"title": "x" * 201, "text": "y" * 20_001})

    assert set(form.errors) == {"title", "text"}
    assert "maxlength" not in str(form)


def test_a_word_without_end_is_refused_beside_its_field():
    form = NoteForm(GOOD | {"text": "see " + "x" * 201})

    assert not form.is_valid()
    assert form.errors.as_data()["text"][0].code == "endless_word"
