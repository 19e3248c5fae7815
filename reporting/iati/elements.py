"""Elements of XML, and the words in them: in their own language, and without what no XML file can hold."""

import re
from decimal import Decimal
from xml.etree.ElementTree import Element, SubElement

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
NOT_IN_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def add(parent: Element, name: str, text: str = "", **attributes: str) -> Element:
    """A new last child of `parent`; an underscore in the name of an attribute stands for a hyphen."""
    given = {key.rstrip("_").replace("_", "-"): value for key, value in attributes.items()}
    child = SubElement(parent, name, given)
    if text:
        child.text = NOT_IN_XML.sub("", text)
    return child


def narrate(parent: Element, *words: tuple[str, str]) -> Element:
    """`words` are pairs of a text and its language, which may be none."""
    for text, language in words:
        narrative = add(parent, "narrative", text)
        if language:
            narrative.set(LANG, language)
    return parent


def number(hundredths: int) -> str:
    """ "12.50", with a point, as XML writes a decimal."""
    return f"{Decimal(hundredths) / 100:.2f}"
