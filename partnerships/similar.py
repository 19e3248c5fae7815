"""Which names are probably of one and the same organisation: a hint for people, never a decision."""

import unicodedata
from difflib import SequenceMatcher

ALIKE = 0.8
SHORTEST = 4  # letters: a shorter word says too little by itself
SHOWN = 5
# Words that half of all organisations carry: what kind of body it is, and the small words between.
KINDS_OF_BODY = {"vzw", "asbl", "npo", "ngo", "ong", "cv", "ev", "vereniging", "association", "asociacion"} | {
    "committee",
    "comite",
    "comiteit",
    "commissie",
}
SMALL_WORDS = {
    "the",
    "of",
    "and",
    "de",
    "het",
    "van",
    "en",
    "des",
    "du",
    "la",
    "le",
    "les",
    "et",
    "el",
    "los",
    "las",
    "y",
}
SILENT = KINDS_OF_BODY | SMALL_WORDS


def words_of(name: str) -> list[str]:
    """The words of `name` that tell organisations apart, without accents and capitals, in alphabetical order."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(sign))
    words = "".join(sign if sign.isalnum() else " " for sign in plain).split()
    return sorted(word for word in words if word not in SILENT) or sorted(words)


def are_alike(one: str, other: str) -> bool:
    """Whether the names differ little, or the words of one all stand in the other."""
    first, second = sorted((words_of(one), words_of(other)), key=len)
    if not first:
        return False
    if set(first) <= set(second) and len("".join(first)) >= SHORTEST:
        return True
    return SequenceMatcher(None, " ".join(first), " ".join(second)).ratio() >= ALIKE


def alike_to(name: str, organisations) -> list:
    """Those of `organisations` whose name is like `name`, a handful at most."""
    return [one for one in organisations if are_alike(name, one.name)][:SHOWN]
