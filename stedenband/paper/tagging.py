"""What WeasyPrint leaves out, put in just before the file is written.

This reads WeasyPrint's page boxes and its list of PDF objects, which are not public: the version is pinned, and the
tests fail when something here no longer works.
"""

import pydyf
from weasyprint.formatting_structure import boxes
from weasyprint.layout.absolute import AbsolutePlaceholder

BLOCKS = {"div": "/Div", "p": "/P", "section": "/Sect", "article": "/Art", "blockquote": "/BlockQuote"}


STREAM_END = b"\nendstream\nendobj"


class ClearStreamEnds(pydyf.PDF):
    """Ends each stream with CR LF.

    Compressed bytes may themselves end with CR; with LF alone behind it, a validator takes the two for the end of the
    line and finds the stream one byte shorter than it says: one document in fifteen.
    """

    def write_line(self, content, output):
        if content.endswith(STREAM_END):
            content = content.removesuffix(STREAM_END) + b"\r" + STREAM_END
        super().write_line(content, output)


def finish(document, pdf):
    """Finisher of `Document.write_pdf`: languages, page feet as artifacts, each attachment once, clear stream ends."""
    pdf.__class__ = ClearStreamEnds
    tell_languages(document, pdf)
    separate_page_feet(pdf)
    if "AF" in pdf.catalog:
        pdf.catalog["AF"] = pydyf.Array(dict.fromkeys(pdf.catalog["AF"]))


def tell_languages(document, pdf):
    """A block with a `lang` of its own passes it on, so that a screen reader changes its voice there.

    Tags were made by one walk through the boxes; the same walk finds for each kind of tag the box that it came from.
    """
    found = {tag: [] for tag in BLOCKS.values()}
    for page in document.pages:
        for box in _walk(page._page_box):
            if box.element is not None and box.element_tag in BLOCKS:
                found[BLOCKS[box.element_tag]].append(box)
    for tag, blocks in found.items():
        elements = [each for each in pdf.objects if _is_element(each) and each["S"] == tag]
        for block, element in zip(blocks, elements, strict=True):
            if language := block.element.get("lang"):
                element["Lang"] = pydyf.String(language)


def _walk(box):
    """The boxes below `box` that get a tag of their own: all but lines and bare text."""
    box = box._box if isinstance(box, AbsolutePlaceholder) else box
    if not isinstance(box, boxes.LineBox | boxes.TextBox):
        yield box
    if isinstance(box, boxes.ParentBox):
        for child in box.children:
            yield from _walk(child)


def separate_page_feet(pdf):
    """What stands in the page margins becomes an artifact: a screen reader does not read it on every page."""
    root = _at(pdf, pdf.catalog["StructTreeRoot"])
    read = _reached(pdf, root)
    pages = [each for each in pdf.objects if isinstance(each, dict) and each.get("Type") == "/Page"]
    marked = dict(zip(*[iter(_at(pdf, root["ParentTree"])["Nums"])] * 2, strict=True))
    for page in pages:
        owners = marked[page["StructParents"]]
        feet = {mcid for mcid, owner in enumerate(owners) if _number(owner) not in read}
        for mcid in feet:
            owners[mcid] = "null"
        _make_artifacts(_at(pdf, page["Contents"]).stream, feet)
    for each in pdf.objects:
        if _is_element(each) and each.number not in read:
            each.clear()


def _make_artifacts(stream, mcids):
    for place, item in enumerate(stream):
        if isinstance(item, dict) and item.get("MCID") in mcids:
            stream[place - 1] = "/Artifact"
            stream[place] = pydyf.Dictionary({"Type": "/Pagination"})


def _reached(pdf, root):
    """Numbers of the objects that one meets when reading the tags from the root."""
    reached, waiting = set(), [root]
    while waiting:
        element = waiting.pop()
        reached.add(element.number)
        kids = [_at(pdf, kid) for kid in element.get("K", ()) if not isinstance(kid, int)]
        waiting.extend(kid for kid in kids if _is_element(kid))
    return reached


def _is_element(candidate):
    return isinstance(candidate, dict) and candidate.get("Type") == "/StructElem"


def _number(reference):
    return int(reference.split()[0])


def _at(pdf, reference):
    return pdf.objects[_number(reference)]
