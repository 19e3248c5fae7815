"""The first words of the kit, delivered with the platform in four languages; administrators change them afterwards."""

from pathlib import Path

from django.apps import apps as installed
from django.conf import settings

from partnerships.choices import TextState

FOLDER = Path(__file__).resolve().parent / "delivered"
WRITTEN_IN = "nl"
PART = "\n---\n"
BLOCKS = {
    "essence": "Essence and definition",
    "principles": "Principles",
    "what-we-do": "What we do and what we do not do",
    "pitfall": "The human pitfall, with five dilemmas",
    "fourth-pillar": "The fourth pillar explained",
}


def deliver(sender, apps=installed, **options):
    """After each migration: blocks and texts that are not there yet exist; what an administrator wrote stays."""
    try:
        block_model, text_model = apps.get_model("partnerships", "KitBlock"), apps.get_model("partnerships", "KitText")
    except LookupError:  # the tables are of a later migration than the one just made
        return
    for place, (code, name) in enumerate(BLOCKS.items(), start=1):
        block, _is_new = block_model.objects.get_or_create(code=code, defaults={"name": name, "position": 10 * place})
        there = set(text_model.objects.filter(block=block).values_list("language", flat=True))
        for language, _name in settings.LANGUAGES:
            if language not in there:
                text_model.objects.create(
                    block=block, language=language, state=state_of(language), **words(code, language)
                )


def state_of(language):
    return TextState.WRITTEN if language == WRITTEN_IN else TextState.TRANSLATED


def words(code: str, language: str) -> dict:
    """The delivered heading, short text, body and questions of a block."""
    heading, short, body, deeper = (FOLDER / language / f"{code}.md").read_text("utf-8").strip().split(PART)
    return {
        "heading": heading.removeprefix("# "),
        "short": short.strip(),
        "body": body.strip(),
        "deeper": deeper.strip(),
    }
