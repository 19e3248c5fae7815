"""Cleaning of typed text before it is stored: what a person cannot see cannot harm a page or a PDF."""

import re
import unicodedata

MAX_TITLE = 200
MAX_TEXT = 20_000
MAX_COMBINING = 4
MAX_WORD = 200
KEPT_CONTROLS = {"\n", "\t"}
TURNERS = frozenset(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))))
"""Marks that turn the order of letters around: the eye would sign another sentence than the hash."""


def clean_text(text: str) -> str:
    """`text` in NFC, with Unix line ends, no control or turning marks and at most four marks stacked on a letter.

    Piles of combining accents cost WeasyPrint seconds (`guide/trust.md` M18) and say nothing.
    """
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    kept, stacked = [], 0
    for character in text:
        category = unicodedata.category(character)
        if character in TURNERS or (category in {"Cc", "Cs"} and character not in KEPT_CONTROLS):
            continue
        stacked = stacked + 1 if category in {"Mn", "Me"} else 0
        if stacked <= MAX_COMBINING:
            kept.append(character)
    return "".join(kept)


def longest_word(text: str) -> int:
    """The characters of the longest run without a space: a screen breaks it badly, and paper takes seconds to."""
    return max(map(len, text.split()), default=0)


def paragraphs(text: str) -> list[str]:
    """The paragraphs of `text`: blocks parted by at least one empty line."""
    return [block.strip() for block in re.split(r"\n\s*\n", text) if block.strip()]


def folded(text: str) -> str:
    """`text` as a search compares it: without accents, capitals and double spaces, the same on every database."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(sign for sign in letters if not unicodedata.combining(sign)).split())
