"""A kit on paper: in every language one file that anyone can read, no longer than was chosen, light to send."""

from datetime import UTC, datetime

import pytest
from django.conf import settings
from django.utils import translation

from partnerships.choices import KitAudience, KitLength, OwnBlock
from partnerships.kits.delivery import BLOCKS
from partnerships.kits.facts import kit_facts
from partnerships.kits.printing import print_kit
from partnerships.kits.texts import subjects_of
from partnerships.models import Partnership
from stedenband.lib.canonical import plain
from stedenband.paper.tests.structure import assert_accessible_archive, languages_told, text_of

ASKED_AT = datetime(2026, 11, 23, 10, tzinfo=UTC)
LANGUAGES = [code for code, _name in settings.LANGUAGES]
HEAVIEST = 300_000

pytestmark = pytest.mark.django_db


def facts_of(partnership, language, length, codes=None, shown_in=None):
    partnership = Partnership.objects.with_partners().get(pk=partnership.pk)
    subjects = subjects_of(partnership)
    codes = codes or [*BLOCKS, *OwnBlock.values]
    chosen = [(subjects[code], shown_in or language) for code in codes]
    return plain(
        kit_facts(
            partnership=partnership,
            audience=KitAudience.DELEGATION,
            language=language,
            length=length,
            chosen=chosen,
            on=ASKED_AT.date(),
        )
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("length", KitLength)
def test_with_every_block_it_is_no_longer_than_was_chosen(world, language, length):
    paper = print_kit(facts_of(world.partnership, language, length), asked_at=ASKED_AT)

    assert_accessible_archive(paper.content, language)
    assert paper.pages <= length
    assert len(paper.content) <= HEAVIEST
    assert paper.unprintable == ""


def test_the_same_facts_give_the_same_bytes(partnership):
    facts = facts_of(partnership, "fr", KitLength.ONE)

    assert print_kit(facts, asked_at=ASKED_AT).sha256 == print_kit(facts, asked_at=ASKED_AT).sha256


def test_it_speaks_its_own_language_whoever_asks(partnership):
    with translation.override("nl"):
        text = text_of(print_kit(facts_of(partnership, "es", KitLength.FOUR), asked_at=ASKED_AT).content)

    assert "De qué trata nuestra" in text or "hermanamiento" in text
    assert "stedenband" not in text.lower().replace("stedenband.test", "")


def test_a_part_in_another_language_says_so_and_is_tagged(partnership):
    facts = facts_of(partnership, "fr", KitLength.FOUR, ["essence"], shown_in="nl")
    paper = print_kit(facts, asked_at=ASKED_AT)

    assert "nl" in languages_told(paper.content)
    assert "Nederlands" in text_of(paper.content)


def test_a_short_kit_says_less(partnership):
    one, four, ten = (
        text_of(print_kit(facts_of(partnership, "en", length, ["pitfall"]), asked_at=ASKED_AT).content)
        for length in KitLength
    )

    assert "Five short dilemmas" not in one
    assert "Five short dilemmas" in four
    assert "What may help" not in four
    assert "What may help" in ten


def test_invented_data_are_called_invented(partnership):
    facts = facts_of(partnership, "en", KitLength.ONE, ["essence"])

    assert "Invented data" not in text_of(print_kit(facts, asked_at=ASKED_AT).content)
    assert "Invented data" in text_of(print_kit(facts | {"is_demo": True}, asked_at=ASKED_AT).content)
