from django.utils.translation import get_language
from django.utils.translation import gettext as _

from reporting.choices import HealthWord, Section
from reporting.counted.shapes import Counted, coded, language, side, text
from stedenband.ui.exports import Column


def text_tables(facts, sides) -> list[Counted]:
    """What each wrote, and how each finds that they work together."""
    texts = [
        coded(_("Section"), "section", Section),
        side(_("Municipality"), sides),
        text(_("Text"), "text"),
        language(),
    ]
    health = facts.get("health") or {"statements": [], "answers": []}
    said = {row["code"]: row["text"] for row in health["statements"]}
    answers = [
        Column(_("Statement"), lambda row: said.get(row["code"], {}).get(get_language())),
        side(_("Municipality"), sides),
        coded(_("What was answered"), "word", HealthWord),
        text(_("Why"), "why"),
        language(),
    ]
    return [
        Counted("texts", _("Texts"), texts, [row for row in facts["narratives"] if row["text"].strip()]),
        Counted("working-together", _("How we work together"), answers, health["answers"]),
    ]
