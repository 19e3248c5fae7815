"""Each reader gets its own edition of the same facts, accessible and archivable, whatever the data."""

import io
from datetime import UTC, datetime
from itertools import product

import pikepdf
import pytest

from reporting.account import account_of
from reporting.audiences.citizens import Leaflet
from reporting.choices import Audience
from reporting.printing import facts_hash, print_report
from reporting.tests import sample
from reporting.tests.readers import PEOPLE, facts_for
from reporting.tests.readers import extreme as extreme_facts
from stedenband.paper.tests.structure import assert_accessible_archive, languages_told, text_of

ASKED_AT = datetime(2027, 2, 1, 8, tzinfo=UTC)
LANGUAGES = ["en", "es", "fr", "nl"]
TABLES = {
    "activities.csv",
    "budget-changes.csv",
    "budget.csv",
    "contributions.csv",
    "decisions.csv",
    "dropped.csv",
    "goods.csv",
    "learnings.csv",
    "moved.csv",
    "payments.csv",
    "results.csv",
    "risks.csv",
    "targets.csv",
}


def printed(audience, language="nl", **changed):
    return print_report(facts_for(audience, **changed), language=language, audience=audience, asked_at=ASKED_AT)


@pytest.fixture(scope="module")
def editions():
    """All sixteen: every audience in every language."""
    return {pair: printed(*pair).content for pair in product(Audience.values, LANGUAGES)}


@pytest.mark.paper
def test_every_edition_is_accessible_and_archivable(editions):
    for (audience, language), content in editions.items():
        attached = len(TABLES) + 1 if audience in {Audience.FULL, Audience.ANNEX} else 0
        assert_accessible_archive(content, language, attachments=attached)


def test_every_edition_bears_the_number_of_the_facts_that_were_signed(editions):
    signed = facts_for(Audience.FULL)["signatures"][0]["hash"]

    assert {facts_hash(facts_for(audience)) for audience in Audience} == {signed}
    assert all(signed in "".join(text_of(content).split()) for content in editions.values())


def test_the_tables_of_every_section_go_along(editions):
    for audience, language in ((Audience.FULL, "fr"), (Audience.ANNEX, "es")):
        with pikepdf.open(io.BytesIO(editions[audience, language])) as pdf:
            assert set(pdf.attachments) == TABLES | {"facts.json"}
            budget = pdf.attachments["budget.csv"].get_file().read_bytes().decode("utf-8-sig").splitlines()
    assert budget[1].startswith("Dassagon,Transport des agents,running,,2026-01-01,2026-12-31,XOF,150000.00")
    assert ",-30000.00," in budget[1], "what was spent too much is a number, not a text"


def test_citizens_read_no_name_of_a_person(editions):
    for language in LANGUAGES:
        content = editions[Audience.CITIZENS, language]
        text = text_of(content)
        assert [name for name in PEOPLE if name in text or name.encode() in content] == []
        with pikepdf.open(io.BytesIO(content)) as pdf:
            assert not pdf.attachments


def test_citizens_read_no_word_that_was_not_made_public():
    text = text_of(printed(Audience.CITIZENS).content)

    for words in ("Visite de travail", "Zonnelamp", "Trente et un", "Transport des agents", "Deux agents sont partis"):
        assert words not in text
    assert "Un numéro par dossier suffit." in text
    assert "Guichet mobile" in text


def test_a_public_page_without_figures_gives_a_leaflet_without_them():
    facts = facts_for(Audience.CITIZENS)
    bare = {"time": None, "money": None, "lessons": [], "trajectories": []}
    leaflet = Leaflet(account_of(facts | {"public": facts["public"] | bare}))

    assert (leaflet.effort, leaflet.given, leaflet.lessons, leaflet.coming) == (None, None, [], [])


def test_what_people_wrote_keeps_its_language_for_a_council(editions):
    assert set(languages_told(editions[Audience.COUNCIL, "en"])) == {"fr", "nl"}


def test_a_council_reads_first_what_is_asked_of_it(editions):
    text = text_of(editions[Audience.COUNCIL, "en"])

    order = ["What is asked of you", "Why we work together", "Money", "What each learned", "not going as agreed"]
    places = [text.index(words) for words in order]
    assert places == sorted(places)
    assert "Sènami Houngbo" in text


@pytest.mark.paper
def test_the_longest_report_is_two_pages_for_a_council():
    paper = printed(Audience.COUNCIL, "fr", **extreme_facts())

    assert_accessible_archive(paper.content, "fr")
    assert paper.pages <= 2


def test_an_unsigned_extract_is_a_draft_and_not_to_be_signed():
    facts = facts_for(Audience.COUNCIL, signatures=[]) | {"to_sign": {"version": 1, "hash": "0" * 64}}
    paper = print_report(facts, language="en", audience=Audience.COUNCIL, asked_at=ASKED_AT)

    assert "DRAFT" in text_of(paper.content)


def test_the_map_stands_in_reports_whose_facts_know_the_places():
    assert account_of(facts_for(Audience.FULL)).map.count("<circle") == 2
    assert account_of(sample.full_facts()).map == ""


def test_a_translation_longer_than_a_page_flows_on_with_its_original():
    paragraphs = [f"Alinéa {number}. " + "Nous avons tenu le registre ensemble. " * 12 for number in range(40)]
    told = [
        {"original": text.strip(), "text": f"Paragraph {number}. " + "We kept the register together. " * 12, "by": 1}
        | {"checked_by": None}
        for number, text in enumerate(paragraphs)
    ]
    brief = {"section": "brief", "partner": 0, "text": "\n\n".join(paragraphs), "language": "fr"}
    facts = facts_for(Audience.FULL, composition=[{"section": "brief"}], narratives=[brief])
    translation = {"section": "brief", "partner": 0, "language": "en", "paragraphs": told}
    paper = print_report(facts | {"translations": [translation]}, language="en", asked_at=ASKED_AT)

    assert_accessible_archive(paper.content, "en")
    text = text_of(paper.content)
    assert [one for one in range(40) if f"Paragraph {one}." not in text or f"Alinéa {one}." not in text] == []
    assert paper.pages > 5
