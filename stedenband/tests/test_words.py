"""Words that do not belong in a partnership of equals appear on no screen, in no language."""

import re

import pytest
from django.conf import settings

from stedenband.management import catalogues
from stedenband.tests import source

FORBIDDEN = {
    "en": r"donors?|beneficiar(?:y|ies)|foreign aid|development aid|aid recipients?|third world",
    "nl": r"donateurs?|donor(?:en|s)?|begunstigden?|ontwikkelingshulp|hulpontvangers?|derde wereld",
    "fr": r"donateurs?|donneurs?|bénéficiaires?|bailleurs? de fonds|tiers[- ]monde",
    "es": r"donantes?|donadore?s?|beneficiari[oa]s?|tercer mundo",
}
EVERYWHERE = re.compile(rf"\b(?:{FORBIDDEN['en']})\b", re.IGNORECASE)


def words_in(pattern, texts):
    return {match.group() for text in texts for match in re.finditer(pattern, text)}


@pytest.mark.parametrize("language", [code for code, _name in settings.LANGUAGES])
def test_catalogue_speaks_of_equals(language):
    pattern = re.compile(rf"\b(?:{FORBIDDEN[language]})\b", re.IGNORECASE)
    texts = [str(message.string) for message in catalogues.load(language)]

    assert words_in(pattern, texts) == set()


def test_code_and_templates_speak_of_equals():
    in_code = {str(path): words_in(EVERYWHERE, source.strings(path)) for path in source.modules()}
    in_templates = {str(path): words_in(EVERYWHERE, [source.template_text(path)]) for path in source.templates()}

    assert {path: words for path, words in (in_code | in_templates).items() if words} == {}


def test_no_code_asks_on_which_side_a_partner_stands():
    """North and South are facts of a partner; what one may, the other may."""
    comparing = re.compile(r"\bside\s*(?:==|!=)|\bSide\.(?:NORTH|SOUTH)\b")
    asking = [
        str(path)
        for path in source.modules()
        if ("views" in path.parts or path.stem in {"views", "rules"})
        and comparing.search((source.BASE / path).read_text("utf-8"))
    ]
    asking += [
        str(path) for path in source.templates() if re.search(r"{%\s*if[^%]*\.side\b", source.template_text(path))
    ]

    assert asking == []
