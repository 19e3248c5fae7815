"""One file that everybody can read and every archive accepts."""

import io
import subprocess
import zlib

import pikepdf
import pytest
from PIL import Image

from stedenband.paper import Attachment
from stedenband.paper.tests.sample import LETTERS, TABLES, sample
from stedenband.paper.tests.structure import assert_accessible_archive, elements_of, languages_told, outline_of, text_of

PALE = (0xEF, 0xEC, 0xE7)


def pictures_of(content, folder):
    """Each page as Poppler paints it, about as large as a thumb."""
    folder.mkdir()
    command = ["pdftoppm", "-r", "20", "-aa", "no", "-aaVector", "no", "-png", "-", str(folder / "sheet")]
    subprocess.run(command, input=content, capture_output=True, check=True, timeout=30)
    return [Image.open(io.BytesIO(path.read_bytes())) for path in sorted(folder.glob("*.png"))]


def pale_pixels(sheet):
    return sum(count for count, colour in sheet.convert("RGB").getcolors(1 << 16) if colour == PALE)


@pytest.mark.parametrize("language", ["en", "es", "fr", "nl"])
def test_a_signed_document_is_accessible_and_archivable_in_every_language(language):
    paper = sample(language, attachments=TABLES)

    assert_accessible_archive(paper.content, language, attachments=2)
    assert paper.unprintable == ""


def test_a_draft_says_so_on_the_cover_and_behind_every_page(tmp_path):
    paper = sample("fr", lines=40, watermark="PROJET")

    assert_accessible_archive(paper.content, "fr", attachments=0)
    assert text_of(paper.content).split("\f")[0].strip().startswith("PROJET")
    sheets = pictures_of(paper.content, tmp_path / "draft")
    assert len(sheets) == paper.pages > 5
    assert all(pale_pixels(sheet) > 100 for sheet in sheets)
    assert not any(pale_pixels(sheet) for sheet in pictures_of(sample("fr").content, tmp_path / "signed"))


def test_a_long_table_repeats_its_head_and_stays_readable():
    assert_accessible_archive(sample("en", lines=80).content, "en")


def test_the_letters_of_our_languages_can_be_copied_from_the_text():
    text = text_of(sample("nl").content)

    assert LETTERS in text
    assert text.count("Voortgangsrapport 2026") >= 4, "the title is on the cover and at the foot of each page"


def test_a_screen_reader_hears_the_language_of_each_voice_and_no_page_foot():
    content = sample("en").content

    assert languages_told(content) == ["fr", "nl", "fr", "nl", "es"]
    with pikepdf.open(io.BytesIO(content)) as pdf:
        feet = [
            operands
            for operands, operator in pikepdf.parse_content_stream(pdf.pages[2])
            if str(operator) == "BDC" and operands[0] == "/Artifact" and operands[1].Type == "/Pagination"
        ]
        assert len(feet) == 2, "the pair and title, and the page number"


def test_the_bookmarks_and_the_list_of_contents_lead_to_the_sections():
    with pikepdf.open(io.BytesIO(sample("nl").content)) as pdf:
        assert [words for _depth, words in outline_of(pdf)] == [
            "Voortgangsrapport 2026",
            outline_of(pdf)[1][1],
            "In het kort",
            "Wat leerden we?",
            "Activiteiten",
            "2026",
        ]
        assert sum(element.S == "/Link" and "/P" in element for element in elements_of(pdf)) >= 3
        assert len(pdf.pages[1].Annots) >= 3


def test_the_tables_travel_with_the_document_as_data():
    with pikepdf.open(io.BytesIO(sample("en", attachments=TABLES).content)) as pdf:
        file = pdf.attachments["activities.csv"].get_file()
        assert file.read_bytes() == TABLES[0].content
        assert file.mime_type == "text/csv"
        assert [str(each.Desc) for each in pdf.Root.AF] == [table.description for table in TABLES]


def test_a_stream_that_happens_to_end_with_a_carriage_return_keeps_its_length():
    unlucky = next(data for data in (b"a" * size for size in range(1, 300)) if zlib.compress(data, 9).endswith(b"\r"))
    paper = sample("en", attachments=[Attachment("unlucky.csv", unlucky, "text/csv", "A table")])

    assert b"\r\r\nendstream" in paper.content
    assert_accessible_archive(paper.content, "en", attachments=1)
