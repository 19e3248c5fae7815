from django.conf import settings
from django.utils.translation import gettext as _

from capacity.choices import ActivityKind, ActivityPurpose, ActivityStatus
from stedenband.ui.exports import Cell, Column, in_words


def activity_columns() -> list[Column]:
    """An activity per row; `participants` are counted over all partners."""
    return [
        Column(_("First day"), lambda row: row.starts_on, Cell.DAY),
        Column(_("Last day"), lambda row: row.ends_on, Cell.DAY),
        Column(_("Title"), lambda row: row.title),
        Column(_("Kind"), in_words(ActivityKind.choices, lambda row: row.kind)),
        Column(_("What for"), in_words(ActivityPurpose.choices, lambda row: row.purpose)),
        Column(_("Status"), in_words(ActivityStatus.choices, lambda row: row.status)),
        Column(_("Where"), lambda row: row.place),
        Column(_("Online"), in_words([(True, _("yes")), (False, _("no"))], lambda row: row.is_online)),
        Column(_("Host"), lambda row: row.host and row.host.name),
        Column(_("Who started it; empty: all together"), lambda row: row.initiated_by and row.initiated_by.name),
        Column(_("Trajectory"), lambda row: row.step and row.step.trajectory.title),
        Column(_("Step"), lambda row: row.step and row.step.title),
        Column(_("Why outside any trajectory"), lambda row: row.outside_because),
        Column(_("Participants"), lambda row: row.participants, Cell.NUMBER),
        Column(_("Who learned"), who_learned),
        Column(_("What happened"), lambda row: row.summary),
        Column(_("Language of the text"), in_words(settings.LANGUAGES, lambda row: row.language)),
    ]


def who_learned(activity) -> str:
    return ", ".join(sorted({learning.learner.name for learning in activity.learnings.all()}))
