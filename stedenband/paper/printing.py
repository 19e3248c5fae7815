"""From a template and frozen facts to one PDF that anyone can read and every archive accepts."""

import base64
import dataclasses
import datetime
import hashlib

from django.template.loader import render_to_string
from django.utils import timezone, translation

from stedenband.paper.errors import PaperError
from stedenband.paper.glyphs import outline, printable, unprintable

MAX_HTML = 3_000_000
DIAGONAL = 240  # millimetres that a watermark may be long, from corner to corner of an A4
CAPITALS = 56  # millimetres to the em, at most
WATERMARK = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 210 297"><path fill="#EFECE7"'
    ' transform="translate(105 148) rotate(-52) scale({scale} -{scale}) translate(-{half} -350)" d="{outline}"/></svg>'
)


@dataclasses.dataclass(frozen=True)
class Attachment:
    """The data behind a table, carried inside the PDF: `content` is bytes, `description` a sentence for people."""

    name: str
    content: bytes
    media_type: str
    description: str


@dataclasses.dataclass(frozen=True)
class Paper:
    """A finished PDF: its bytes, its number of pages, and the characters that it shows as `�`."""

    content: bytes
    pages: int
    unprintable: str = ""

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.content).hexdigest()


@dataclasses.dataclass(frozen=True)
class Sheet:
    """What `paper/base.html` knows of the document, as `paper` in its context."""

    language: str
    title: str
    created: datetime.datetime
    author: str
    watermark: str


@dataclasses.dataclass(frozen=True)
class Manuscript:
    """A document written out, before it is set in pages."""

    html: str
    created: datetime.datetime
    attachments: tuple[Attachment, ...]
    page_style: str


def compose(
    template: str,
    context: dict,
    *,
    language: str,
    title: str,
    created: datetime.datetime,
    author: str = "",
    attachments: tuple[Attachment, ...] = (),
    watermark: str = "",
) -> Manuscript:
    """What `template` (which extends `paper/base.html`) makes of `context`, in HTML.

    The same arguments give the same document: `created` is the only time in it. `watermark` is one pale word across
    every page, and in text on the cover. Raises `PaperError("too_long")`.
    """
    created = created.astimezone(datetime.UTC)
    sheet = Sheet(language=language, title=title, created=created, author=author, watermark=watermark)
    html = written_out(template, context, sheet)
    style = watermark_style(printable(watermark)) if watermark else ""
    return Manuscript(html=html, created=created, attachments=tuple(attachments), page_style=style)


def press(manuscript: Manuscript) -> Paper:
    """The document as PDF/A-3a and PDF/UA-1 in one; the same manuscript gives the same bytes.

    Nothing is read but our own fonts. Raises `PaperError`: `outside` (a reference to a file or address), `template`
    (a picture without `alt` and the like).
    """
    from stedenband.paper import engine  # noqa: PLC0415 - see its docstring

    content, pages = engine.press(
        printable(manuscript.html),
        created=manuscript.created,
        attachments=manuscript.attachments,
        page_style=manuscript.page_style,
    )
    return Paper(content=content, pages=pages, unprintable=unprintable(manuscript.html))


def render(template: str, context: dict, **what) -> Paper:
    """`compose` and `press` in one."""
    return press(compose(template, context, **what))


def written_out(template: str, context: dict, sheet: Sheet) -> str:
    """The HTML of the document, in its own language and with times in UTC, whoever asks for it and where."""
    with translation.override(sheet.language), timezone.override(datetime.UTC):
        html = render_to_string(template, {"footer": sheet.title, "contents": (), **context, "paper": sheet})
    if len(html) > MAX_HTML:
        raise PaperError("too_long", f"{len(html)} characters of HTML, at most {MAX_HTML}.")
    return html


def watermark_style(word: str) -> str:
    """CSS that puts `word` behind every page: a drawing, so that copying, searching or listening never meets it."""
    path, width = outline(word)
    scale = round(min(CAPITALS / 1000, DIAGONAL / max(width, 1)), 5)
    picture = base64.b64encode(WATERMARK.format(scale=scale, half=width // 2, outline=path).encode()).decode()
    return f'@page {{ background: url("data:image/svg+xml;base64,{picture}") center / contain no-repeat }}'
