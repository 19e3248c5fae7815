"""A report on paper: every language, signed and draft, is one file that anyone can read and every archive accepts."""

import csv
import hashlib
import io
import json
from datetime import UTC, datetime
from functools import cache

import pikepdf
import pytest

from reporting.account import account_of
from reporting.attached import harmless
from reporting.attached.books import TABLES
from reporting.choices import MAX_ROWS
from reporting.printing import print_report
from reporting.tests import sample
from stedenband.lib.canonical import canonical_json, plain
from stedenband.paper import PaperError
from stedenband.paper.tests.structure import assert_accessible_archive, languages_told, outline_of, text_of

ASKED_AT = datetime(2027, 2, 1, 8, tzinfo=UTC)
ALWAYS = {"facts.json", "activities.csv", "learnings.csv", "contributions.csv"}
ATTACHED = ALWAYS | {name for _facts, name, _rows, _words in TABLES}
DRAFT = {"signatures": []}


def printed(facts, language="nl"):
    """The paper of `facts`, pressed once however many tests look at it."""
    return pressed(canonical_json(plain(facts)), language)


@cache
def pressed(facts, language):
    return print_report(json.loads(facts), language=language, asked_at=ASKED_AT)


@pytest.mark.paper
@pytest.mark.parametrize("language", ["en", "es", "fr", "nl"])
@pytest.mark.parametrize("changed", [{}, DRAFT], ids=["signed", "draft"])
def test_a_full_report_is_accessible_and_archivable(language, changed):
    paper = printed(sample.full_facts(**changed), language)

    assert_accessible_archive(paper.content, language, attachments=len(ATTACHED))
    assert paper.unprintable == ""


def test_a_period_in_which_nothing_happened_is_a_report_too():
    paper = printed(sample.empty_facts(), "fr")

    assert_accessible_archive(paper.content, "fr", attachments=len(ATTACHED))


def test_long_texts_and_many_rows_stay_readable():
    facts = sample.full_facts(
        narratives=sample.narratives(times=120),
        activities=[sample.activity(title=f"Bezoek {number} {sample.LETTERS}") for number in range(60)],
        learnings=[sample.learning(text=f"{number} {sample.LETTERS * 4}", learner=number % 2) for number in range(40)],
    )

    assert_accessible_archive(printed(facts).content, "nl")


def test_a_list_that_was_cut_says_so():
    told = account_of(sample.full_facts(activities=[sample.activity()] * MAX_ROWS)).section("activities")

    assert told.sentences == ["Only the first 600 are listed."]


def test_three_municipalities_stand_on_two_banks():
    third = {"id": 9, "name": "Zomerdijk", "initial": "Z", "bank": "b", "region": "", "country": "NL"}
    facts = sample.full_facts(
        partners=[*sample.PARTNERS, third],
        signatures=[*sample.SIGNATURES, sample.signature(1, partner=2, name="Ineke Smit")],
    )
    paper = printed(facts)

    assert_accessible_archive(paper.content, "nl")
    cover = text_of(paper.content).split("\f")[0]
    assert "Zomerdijk" in cover
    assert "Ineke Smit" in cover


def test_the_same_facts_give_the_same_bytes():
    again = print_report(sample.full_facts(), language="fr", asked_at=None)

    assert printed(sample.full_facts(), "fr").sha256 == again.sha256, (
        "the moment of asking is of no matter once all signed"
    )


def test_a_draft_bears_the_moment_it_was_asked_for():
    draft = sample.full_facts(**DRAFT)

    assert printed(draft).sha256 == print_report(draft, language="nl", asked_at=ASKED_AT).sha256
    assert printed(draft).sha256 != print_report(draft, language="nl", asked_at=datetime(2027, 3, 1, tzinfo=UTC)).sha256


def test_the_sections_stand_in_order_under_the_title():
    with pikepdf.open(io.BytesIO(printed(sample.full_facts(), "en").content)) as pdf:
        words = [words for depth, words in outline_of(pdf) if depth <= 2]

    headings = [section.heading for section in account_of(sample.full_facts()).sections]
    assert words == ["Progress report 2026", "Contents", *headings, "Signatures and version"]


def test_the_cover_names_who_signed_and_when():
    cover = text_of(printed(sample.full_facts(), "en").content).split("\f")[0]

    for words in ("Dassagon", "Lindermeer", "Sènami Houngbo", "burgemeester", "12 January 2027", "15 January 2027"):
        assert words in cover


def test_a_remark_of_a_signatory_is_printed():
    assert "Mits het budget wordt goedgekeurd." in text_of(printed(sample.full_facts()).content)


def test_a_draft_says_so_and_names_no_signatory():
    text = text_of(printed(sample.full_facts(**DRAFT), "en").content)

    assert text.count("DRAFT") >= text.count("\f"), "on the cover and at the foot of each page"
    assert "Sènami Houngbo" not in text


def test_what_people_wrote_keeps_its_language():
    paper = printed(sample.full_facts(), "fr")

    assert set(languages_told(paper.content)) == {"nl"}
    assert set(languages_told(printed(sample.full_facts(), "en").content)) == {"fr", "nl"}


@pytest.mark.parametrize(("language", "euro"), [("nl", "€ 12.500,00"), ("fr", "12 500,00 €"), ("en", "€12,500.00")])
def test_money_is_written_as_the_reader_writes_it_and_never_added_to_other_money(language, euro):
    text = " ".join(text_of(printed(sample.full_facts(), language).content).replace("\u202f", " ").split())

    assert euro in text.replace("\xa0", " ")
    assert "162.500" not in text


def test_every_question_of_the_period_is_printed_with_the_answers():
    text = " ".join(text_of(printed(sample.full_facts(), "en").content).split())

    assert "Some activities stand outside any trajectory. Why?" in text
    assert "Het gesprek kwam er na de overstroming." in text


def test_invented_data_are_called_invented():
    partnership = sample.empty_facts()["partnership"] | {"is_demo": True}

    assert "Invented data" in text_of(printed(sample.full_facts(partnership=partnership), "en").content)
    assert "Invented data" not in text_of(printed(sample.full_facts(), "en").content)


def test_the_data_of_the_tables_travel_with_the_report():
    facts = sample.full_facts()
    with pikepdf.open(io.BytesIO(printed(facts).content)) as pdf:
        files = {name: bytes(pdf.attachments[name].get_file().read_bytes()) for name in pdf.attachments}

    assert set(files) == ATTACHED
    assert json.loads(files["facts.json"]) | {"signatures": facts["signatures"]} == facts
    rows = list(csv.DictReader(io.StringIO(files["contributions.csv"].decode("utf-8-sig"))))
    assert [row["amount"] for row in rows] == ["12500.00", "18.50", "", "150000.00"]


def test_no_cell_of_the_attached_tables_is_a_formula():
    paper = printed(sample.full_facts())
    with pikepdf.open(io.BytesIO(paper.content)) as pdf:
        data = bytes(pdf.attachments["contributions.csv"].get_file().read_bytes()).decode("utf-8-sig")

    assert next(csv.DictReader(io.StringIO(data)))["description"].startswith("'=HYPERLINK")


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("=1+1", "'=1+1"),
        ("two;=1+1", "two;'=1+1"),
        ("two\n@SUM(A1)", "two\n'@SUM(A1)"),
        ("a-b; c = d", "a-b; c = d"),
    ],
)
def test_no_part_of_a_cell_becomes_a_formula_where_the_semicolon_separates(typed, written):
    assert harmless(typed) == written


def test_the_attached_facts_prove_what_was_signed():
    paper = printed(sample.full_facts())
    with pikepdf.open(io.BytesIO(paper.content)) as pdf:
        proof = hashlib.sha256(pdf.attachments["facts.json"].get_file().read_bytes()).hexdigest()

    assert proof == sample.full_facts()["signatures"][0]["hash"]
    assert proof in "".join(text_of(paper.content).split())


def test_facts_that_are_not_the_signed_ones_are_not_printed():
    facts = sample.full_facts()
    facts["narratives"][0]["text"] = "Words that nobody signed."

    with pytest.raises(PaperError) as refused:
        printed(facts)

    assert refused.value.code == "altered"
