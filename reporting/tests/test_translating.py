"""A translation stands beside its original, paragraph by paragraph, and is never part of what is signed."""

from types import SimpleNamespace

import pytest
from django.utils import timezone, translation
from hypothesis import given, settings
from hypothesis import strategies as st

from partnerships.models import Version
from reporting.account import account_of
from reporting.actions.editions import facts_to_print, request_edition
from reporting.actions.translations import check_translation, translate
from reporting.actions.writing import write_part
from reporting.attached import signed_part
from reporting.choices import TranslationState
from reporting.models import Report
from reporting.translating import beside, tally
from reporting.waiting import waiting_in
from stedenband.lib.canonical import canonical_json, digest
from stedenband.lib.errors import VersionConflict
from stedenband.tests.deeds.signing import original
from stedenband.tests.refusals import refused

NOW = timezone.now()
MISSING, OLD, HUMAN, CHECKED = "missing", "out_of_date", "human", "checked"
PARAGRAPHS = st.lists(st.sampled_from(["un", "deux", "trois", "quatre", "cinq"]), max_size=6)


def row(place, source, text="T", checked=None):
    return SimpleNamespace(position=place, source=source, text=text, checked_for_id=checked)


def states(text, *rows):
    return [pair.state for pair in beside(text, rows)]


def write(world, text):
    part = world.part_a
    part.refresh_from_db()
    write_part(part=part, seen=None, text=text, language="fr", is_ready=True, by=world.cast["contributor_a"], now=NOW)


def brief(world, language="nl", report=None):
    return original(world, report or world.report, "a", language, section="brief")


def translated(world, *texts, person="contributor_b", **how):
    return translate(original=brief(world), seen=None, texts=texts, by=world.cast[person], now=NOW, **how)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("un\n\ndeux\n\ntrois", [HUMAN, CHECKED, HUMAN]),
        ("nouveau\n\nun\n\ndeux\n\ntrois", [MISSING, HUMAN, CHECKED, HUMAN]),
        ("un\n\ndeux autrement\n\ntrois", [HUMAN, OLD, HUMAN]),
        ("deux\n\ntrois", [CHECKED, HUMAN]),
        ("un\n\ndeux\n\ntrois\n\nquatre", [HUMAN, CHECKED, HUMAN, MISSING]),
    ],
)
def test_only_the_paragraph_that_changed_is_out_of_date(text, expected):
    assert states(text, row(0, "un"), row(1, "deux", checked=7), row(2, "trois")) == expected


@given(PARAGRAPHS, PARAGRAPHS)
@settings(max_examples=60, deadline=None)
def test_every_paragraph_is_shown_once_in_order_and_no_translation_serves_other_words(before, after):
    pairs = beside("\n\n".join(after), [row(place, source) for place, source in enumerate(before)])

    assert [pair.original for pair in pairs] == after
    assert all(pair.row.source == pair.original for pair in pairs if pair.holds)
    used = [pair.row.position for pair in pairs if pair.row]
    assert used == sorted(set(used)), "each translation serves at most one paragraph, in the order of the text"
    assert sum(tally(pairs)[state.value] for state in TranslationState) == len(after)


def test_a_changed_original_leaves_the_other_translations_as_they_were(world):
    write(world, "Un.\n\nDeux.")
    translated(world, "Een.", "Twee.")
    check_translation(original=brief(world), seen=None, by=world.cast["contributor_a"], now=NOW)

    write(world, "Un.\n\nDeux, plus ou moins.")
    assert [pair.state for pair in brief(world).pairs] == [CHECKED, OLD]
    translated(world, "Een.", "Twee.")
    assert [pair.state for pair in brief(world).pairs] == [CHECKED, OLD], "saved without a look, it stays out of date"
    translated(world, "Een.", "Twee.", still_fits={1})
    assert [pair.state for pair in brief(world).pairs] == [CHECKED, HUMAN]
    translated(world, "Eén.", "")
    assert [pair.state for pair in brief(world).pairs] == [HUMAN, MISSING], "other words are checked anew"


def test_nobody_checks_the_own_translation(world):
    write(world, "Un.")
    translated(world, "Een.", person="contributor_a")
    with refused("nothing_to_check"):
        check_translation(original=brief(world), seen=None, by=world.cast["coordinator_a"], now=NOW)

    waits = {(wait.partner_id, wait.url) for wait in waiting_in([world.partnership], today=NOW.date())}
    assert any(partner == world.partner_b.pk and url.endswith("/languages/nl/") for partner, url in waits)
    check_translation(original=brief(world), seen=None, by=world.cast["contributor_b"], now=NOW)
    assert [pair.state for pair in brief(world).pairs] == [CHECKED]


def test_neither_the_original_nor_the_translation_changes_unseen(world):
    seen = brief(world).row_version
    write(world, "Autre chose.")
    with pytest.raises(VersionConflict) as conflict:
        translate(original=brief(world), seen=seen, texts=["Een."], by=world.cast["contributor_b"], now=NOW)
    assert [pair.original for pair in conflict.value.current.pairs] == ["Autre chose."]

    seen = brief(world).row_version
    translated(world, "Iets anders.")
    with pytest.raises(VersionConflict):
        check_translation(original=brief(world), seen=seen, by=world.cast["contributor_a"], now=NOW)


@pytest.mark.parametrize("somebody", ["observer_a", "association", "stranger", "administrator"])
def test_who_writes_for_no_municipality_translates_nothing(world, somebody):
    with refused("not_a_partner"):
        translated(world, "Een.", person=somebody)


def test_a_translation_after_signing_breaks_no_signature_and_all_editions_carry_one_hash(world):
    report = world.report_signed
    version = Version.objects.of(report).in_force().get()
    before = request_edition(report=report, language="nl", by=world.cast["coordinator_a"], now=NOW)
    text = original(world, report, "a", "nl", section="brief")
    translate(original=text, seen=None, texts=["Er veranderde niets."], by=world.cast["contributor_b"], now=NOW)

    after = request_edition(report=report, language="nl", by=world.cast["coordinator_a"], now=NOW)
    french = request_edition(report=report, language="fr", by=world.cast["coordinator_a"], now=NOW)
    assert before.pk != after.pk, "the translation is printed"
    hashes = {digest(canonical_json(signed_part(edition.facts))) for edition in (before, after, french)}
    assert hashes == {version.hash}
    with translation.override("nl"):
        voice = account_of(after.facts).section("brief").voices[0]
        assert [one.words.text for one in voice.rendering.paragraphs] == ["Er veranderde niets."]
    assert version.is_whole()


def test_what_is_not_translated_stands_in_the_original_and_says_so(world):
    write(world, "Un.\n\nDeux.")
    translated(world, "Een.", "")
    _none, facts = facts_to_print(Report.objects.get(pk=world.report.pk), "nl")

    with translation.override("nl"):
        voice = account_of(facts).section("brief").voices[0]
        told = [(one.words.text, one.words.foreign, one.is_missing) for one in voice.rendering.paragraphs]
    assert told == [("Een.", "", False), ("Deux.", "fr", True)]
    with translation.override("en"):
        assert account_of(facts).section("brief").voices[0].rendering is None
