"""Which characters our fonts can print, what happens to the others, and words as shapes."""

import functools
import re

from stedenband.paper.places import SYMBOL_FONTS, TEXT_FONTS, WATERMARK_FONT

UNSEEN = re.compile("[\ufe00-\ufe0f\u200d]")
REPLACEMENT = "\ufffd"


@functools.cache
def _other_characters() -> re.Pattern:
    """Matches a run of characters that no font of ours can print in every weight."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - read only where something is printed

    def characters(path):
        with TTFont(path, lazy=True) as font:
            return set(font.getBestCmap())

    text, symbols = [characters(path) for path in TEXT_FONTS], [characters(path) for path in SYMBOL_FONTS]
    known = set.intersection(*text).union(*symbols) | {ord(blank) for blank in "\n\r\t"}
    return re.compile("[^" + "".join(f"\\U{code:08x}" for code in sorted(known)) + "]+")


def unprintable(text: str) -> str:
    """The characters of `text` that our PDF documents cannot show, each once, in order of code point."""
    return "".join(sorted(set("".join(_other_characters().findall(UNSEEN.sub("", text))))))


def printable(text: str) -> str:
    """`text` with each run of characters that we cannot show replaced by one `�`.

    A missing glyph would break PDF/A, and a system font would make the same facts look different elsewhere.
    """
    return _other_characters().sub(REPLACEMENT, UNSEEN.sub("", text))


def outline(word: str) -> tuple[str, int]:
    """`word` in bold as the path of an SVG, and its width; 1000 units to the em, y upwards."""
    from fontTools.pens.svgPathPen import SVGPathPen  # noqa: PLC0415
    from fontTools.pens.transformPen import TransformPen  # noqa: PLC0415
    from fontTools.ttLib import TTFont  # noqa: PLC0415

    with TTFont(WATERMARK_FONT, lazy=True) as font:
        names, glyphs = font.getBestCmap(), font.getGlyphSet()
        pen, width = SVGPathPen(glyphs), 0
        for character in word:
            glyph = glyphs[names.get(ord(character), ".notdef")]
            glyph.draw(TransformPen(pen, (1, 0, 0, 1, width, 0)))
            width += glyph.width
        return pen.getCommands(), width
