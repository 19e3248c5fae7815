from reporting.choices.calendar import (
    DAYS_THAT_ARE_SOON,
    ENDS_ON_GIVEN_DAYS,
    LONGEST_PERIOD,
    MONTHS_OF_CADENCE,
    ROLLED_UP,
    ROLLS_UP,
    USUAL_FORMS,
    Cadence,
    DueState,
    FormOfReport,
)
from reporting.choices.public import QUESTION_TRANSITIONS, QuestionStatus
from reporting.choices.reminders import REMINDED_ROLES, RIGHT_OF_REMINDED_ROLE, BeforeOrAfter, ReminderChannel
from reporting.choices.reports import MarkKind, ReportStatus
from reporting.choices.sections import FULL, HELPFUL_WORDS, MAX_ROWS, Section

__all__ = [
    "DAYS_THAT_ARE_SOON",
    "ENDS_ON_GIVEN_DAYS",
    "FULL",
    "HELPFUL_WORDS",
    "LONGEST_PERIOD",
    "MAX_ROWS",
    "MONTHS_OF_CADENCE",
    "QUESTION_TRANSITIONS",
    "REMINDED_ROLES",
    "RIGHT_OF_REMINDED_ROLE",
    "ROLLED_UP",
    "ROLLS_UP",
    "USUAL_FORMS",
    "BeforeOrAfter",
    "Cadence",
    "DueState",
    "FormOfReport",
    "MarkKind",
    "QuestionStatus",
    "ReminderChannel",
    "ReportStatus",
    "Section",
]
