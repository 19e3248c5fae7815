from django.conf import settings
from django.utils.translation import gettext as _

from capacity.choices import LearningStage
from stedenband.ui.exports import Cell, Column, in_words


def learning_columns() -> list[Column]:
    """A lesson per row, in the words and the language of the municipality that learned it."""
    return [
        Column(_("Noted on"), lambda row: row.noted_on, Cell.DAY),
        Column(_("Who learned"), lambda row: row.learner.name),
        Column(_("From whom"), lambda row: row.learned_from and row.learned_from.name),
        Column(_("At which activity"), lambda row: row.activity and row.activity.title),
        Column(_("What was learned"), lambda row: row.text),
        Column(_("What it is used for"), lambda row: row.used_for),
        Column(_("How far"), in_words(LearningStage.choices, lambda row: row.stage)),
        Column(_("Who decided to keep it"), lambda row: row.decided_by),
        Column(_("Language of the text"), in_words(settings.LANGUAGES, lambda row: row.language)),
    ]
