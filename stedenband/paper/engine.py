"""The only module that knows WeasyPrint. Import it inside a function, never at the top of a module.

The import takes half a second that no web page should pay, and its C libraries crash when they are loaded before a
Celery worker forks.
"""

import base64
import contextlib
import functools
import gc
import logging
import re
import threading

from weasyprint import CSS, HTML
from weasyprint import Attachment as EmbeddedFile
from weasyprint.logger import LOGGER
from weasyprint.pdf.metadata import DocumentMetadata
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

from stedenband.paper.errors import PaperError
from stedenband.paper.places import FONTS, STYLESHEET
from stedenband.paper.tagging import finish

ENDLESS, PIECE, ZERO_WIDTH_SPACE = re.compile(r"\S{200,}"), re.compile(r".{1,20}"), "\u200b"
NOT_SHOWN = {"style", "script", "title"}
PDFUA = (
    b'<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="" pdfuaid:part="1"/>'
    b'<rdf:Description xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"'
    b' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"'
    b' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#" rdf:about="">'
    b'<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">'
    b"<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>"
    b"<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    b"<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    b'<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">'
    b"<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    b"<pdfaProperty:category>internal</pdfaProperty:category>"
    b"<pdfaProperty:description>PDF/UA version</pdfaProperty:description>"
    b"</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"
)


class NothingFromOutside(URLFetcher):
    """Gives our fonts and `data:` addresses; any other address ends the rendering."""

    ours = {path.as_uri(): path for path in FONTS.glob("*.ttf")}

    def __init__(self):
        super().__init__(allowed_protocols=("data",), allow_redirects=False)

    def fetch(self, url, headers=None):
        if url in self.ours:
            return URLFetcherResponse(url, self.ours[url].read_bytes(), {"Content-Type": "font/ttf"})
        if not url.startswith("data:"):
            raise FatalURLFetchingError(url[:200])
        return super().fetch(url, headers)


class ArchiveMetadata(DocumentMetadata):
    """Says PDF/A-3a and PDF/UA-1 in one block, uncompressed as PDF/A asks."""

    def generate_rdf_metadata(self, variant, version, conformance):
        block = super().generate_rdf_metadata(variant, version, conformance)
        return block.replace(b"</rdf:RDF>", PDFUA + b"</rdf:RDF>")

    def include_in_pdf(self, pdf, variant, version, conformance, compress):
        super().include_in_pdf(pdf, variant, version, conformance, compress=False)


class Complaints(logging.Handler):
    """Collects the errors that WeasyPrint only logs: a missing `alt`, language or title, a broken picture."""

    def __init__(self):
        super().__init__(logging.ERROR)
        self.thread = threading.get_ident()
        self.said = []

    def emit(self, record):
        if record.thread == self.thread:
            self.said.append(record.getMessage()[:300])


@contextlib.contextmanager
def complaints_refused():
    """Raise `PaperError("template")` at the end when WeasyPrint logged an error meanwhile."""
    complaints = Complaints()
    LOGGER.addHandler(complaints)
    try:
        yield
    except FatalURLFetchingError as refused:
        raise PaperError("outside", f"A document refers to something outside itself: {refused}") from refused
    finally:
        LOGGER.removeHandler(complaints)
    if complaints.said:
        raise PaperError("template", "; ".join(complaints.said))


@contextlib.contextmanager
def garbage_left_lying():
    """No garbage collection inside, one at the end: a fifth faster, at the same peak of memory.

    What existed before is set aside meanwhile, so that the one collection looks at this document alone and not at all
    of Django, which takes as long as setting three pages.
    """
    was_on = gc.isenabled()
    gc.disable()
    gc.freeze()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
        gc.collect()
        gc.unfreeze()


@functools.cache
def house_style() -> tuple[FontConfiguration, CSS]:
    """Our fonts and stylesheet, read once per process."""
    fonts = FontConfiguration()
    return fonts, CSS(filename=STYLESHEET, url_fetcher=NothingFromOutside(), font_config=fonts)


def embedded(attachment, created) -> EmbeddedFile:
    data = base64.b64encode(attachment.content).decode()
    return EmbeddedFile(
        url=f"data:{attachment.media_type};base64,{data}",
        url_fetcher=NothingFromOutside(),
        name=attachment.name,
        description=attachment.description,
        created=created,
        modified=created,
        relationship="Data",
    )


def broken_up(page: HTML) -> HTML:
    """`page` with places to break in words of 200 characters and more: the time for one grows as its square."""
    for element in page.etree_element.iter():
        for side in ("tail",) if element.tag in NOT_SHOWN else ("text", "tail"):
            if ENDLESS.search(text := getattr(element, side) or ""):
                setattr(element, side, ENDLESS.sub(lambda word: ZERO_WIDTH_SPACE.join(PIECE.findall(word[0])), text))
    return page


def press(html: str, *, created, attachments, page_style: str) -> tuple[bytes, int]:
    """`html` as PDF bytes and a number of pages. `page_style` is CSS for this document alone, never typed by a user."""
    with garbage_left_lying(), complaints_refused():
        fonts, style = house_style()
        styles = [style]
        if page_style:
            styles.append(CSS(string=page_style, url_fetcher=NothingFromOutside(), font_config=fonts))
        page = broken_up(HTML(string=html, url_fetcher=NothingFromOutside()))
        document = page.render(font_config=fonts, stylesheets=styles, pdf_variant="pdf/a-3a")
        document.metadata = ArchiveMetadata(**vars(document.metadata))
        content = document.write_pdf(
            finisher=finish,
            pdf_variant="pdf/a-3a",
            attachments=[embedded(attachment, created) for attachment in attachments],
        )
        return content, len(document.pages)
