"""What a screen reader and an archive find in a PDF; other apps' tests use `assert_accessible_archive` on theirs."""

import io
import subprocess

import page
import pikepdf

HEADINGS = {f"/H{level}": level for level in range(1, 7)}
PROFILES = (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_3A)


def assert_accessible_archive(content: bytes, language: str, *, attachments: int | None = None) -> None:
    """`content` is PDF/UA-1 and PDF/A-3a in one, in `language`, and keeps what the two validators do not look at.

    With `attachments`, it carries exactly that many files.
    """
    for profile in PROFILES:
        report = page.validate_pdf_bytes(content, profile=profile)
        assert report.is_compliant, (profile, [str(failure) for failure in report.failures][:5])
    with pikepdf.open(io.BytesIO(content)) as pdf:
        _assert_introduced(pdf, language)
        elements = list(elements_of(pdf))
        _assert_headings_in_order(pdf, elements)
        _assert_pictures_described(elements)
        _assert_tables_simple(elements)
        _assert_everything_reached(pdf)
        _assert_fonts_embedded(pdf)
        _assert_self_contained(pdf, attachments)


def elements_of(pdf, element=None):
    """Every element of the tag tree in reading order, each with its name in /S."""
    element = pdf.Root.StructTreeRoot.K[0] if element is None else element
    yield element
    for kid in _kids(element):
        yield from elements_of(pdf, kid)


def languages_told(content: bytes) -> list[str]:
    """The languages that blocks announce, in reading order."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return [str(element.Lang) for element in elements_of(pdf) if "/Lang" in element]


def text_of(content: bytes) -> str:
    """The text that one gets by copying: through Poppler, which knows nothing of our way of writing."""
    command = ["pdftotext", "-enc", "UTF-8", "-layout", "-", "-"]
    return subprocess.run(command, input=content, capture_output=True, check=True, timeout=30).stdout.decode()


def outline_of(pdf) -> list[tuple[int, str]]:
    """The bookmarks as (depth, words)."""

    def below(items, depth):
        for item in items:
            yield depth, item.title
            yield from below(item.children, depth + 1)

    with pdf.open_outline() as outline:
        return list(below(outline.root, 1))


def _kids(element):
    if "/K" not in element:
        return []
    kids = element.K if isinstance(element.K, pikepdf.Array) else [element.K]
    return [kid for kid in kids if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]


def _assert_introduced(pdf, language):
    assert str(pdf.Root.Lang) == language
    assert pdf.Root.MarkInfo.Marked is True
    assert pdf.Root.ViewerPreferences.DisplayDocTitle is True
    with pdf.open_metadata() as metadata:
        assert metadata["dc:title"] == str(pdf.docinfo.Title) != ""
        assert (metadata["pdfuaid:part"], metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("1", "3", "A")


def _assert_headings_in_order(pdf, elements):
    levels = [HEADINGS[str(element.S)] for element in elements if str(element.S) in HEADINGS]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in zip(levels, levels[1:], strict=False)), levels
    assert [depth for depth, _words in outline_of(pdf)] == levels


def _assert_pictures_described(elements):
    assert all(str(figure.get("/Alt", "")).strip() for figure in elements if figure.S == "/Figure")


def _assert_tables_simple(elements):
    """Each cell with content names its headers, and each header exists; the corner above row headers is empty."""
    names = [str(cell.ID) for cell in elements if cell.S == "/TH" and "/ID" in cell]
    assert len(names) == len(set(names))
    for cell in (cell for cell in elements if cell.S == "/TD" and _kids(cell)):
        headers = [str(name) for name in cell.A.get("/Headers", [])]
        assert headers, "a cell without a header"
        assert set(headers) <= set(names)


def _assert_everything_reached(pdf):
    """What is marked on a page is in the tag tree; what is not is an artifact, also the foot of the page."""
    read = {element.objgen for element in elements_of(pdf)}
    numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
    parents = {int(numbers[place]): numbers[place + 1] for place in range(0, len(numbers), 2)}
    for sheet in pdf.pages:
        owners = parents[int(sheet.StructParents)]
        for operands, operator in pikepdf.parse_content_stream(sheet):
            if str(operator) == "BDC" and "/MCID" in operands[1]:
                assert owners[int(operands[1].MCID)].objgen in read


def _assert_fonts_embedded(pdf):
    fonts = [each for each in pdf.objects if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/Font"]
    assert fonts
    for font in fonts:
        font = font.DescendantFonts[0] if font.Subtype == "/Type0" else font
        assert {"/FontFile", "/FontFile2", "/FontFile3"} & set(font.FontDescriptor.keys()), font.BaseFont


def _assert_self_contained(pdf, attachments):
    assert not {"/OpenAction", "/AA", "/AcroForm"} & set(pdf.Root.keys())
    for sheet in pdf.pages:
        for note in sheet.get("/Annots", []):
            assert str(note.get("/A", {}).get("/URI", "https:")).startswith(("https:", "mailto:"))
    files = list(pdf.Root.get("/AF", []))
    assert {str(file.UF) for file in files} == set(pdf.attachments.keys())
    assert all(file.AFRelationship == "/Data" and "/EF" in file for file in files)
    if attachments is not None:
        assert len(files) == attachments
