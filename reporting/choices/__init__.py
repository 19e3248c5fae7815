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
from reporting.choices.editions import SIGNED_ONLY, Audience
from reporting.choices.health import HealthWord
from reporting.choices.iati import IATI_RESULT, IATI_STATUS, IATI_STATUS_OVER, MOST_SECTORS, IatiSector
from reporting.choices.public import QUESTION_TRANSITIONS, QuestionStatus
from reporting.choices.reminders import REMINDED_ROLES, RIGHT_OF_REMINDED_ROLE, BeforeOrAfter, ReminderChannel
from reporting.choices.reports import MarkKind, ReportStatus
from reporting.choices.sections import FULL_FORM, HELPFUL_WORDS, LIGHT_FORM, MAX_ROWS, Narrative, Section
from reporting.choices.translations import TranslationState

__all__ = [
    "SIGNED_ONLY",
    "Audience",
    "BeforeOrAfter",
    "Cadence",
    "DAYS_THAT_ARE_SOON",
    "DueState",
    "ENDS_ON_GIVEN_DAYS",
    "FULL_FORM",
    "FormOfReport",
    "HELPFUL_WORDS",
    "HealthWord",
    "IATI_RESULT",
    "IATI_STATUS",
    "IATI_STATUS_OVER",
    "IatiSector",
    "LIGHT_FORM",
    "LONGEST_PERIOD",
    "MAX_ROWS",
    "MONTHS_OF_CADENCE",
    "MOST_SECTORS",
    "MarkKind",
    "Narrative",
    "QUESTION_TRANSITIONS",
    "QuestionStatus",
    "REMINDED_ROLES",
    "RIGHT_OF_REMINDED_ROLE",
    "ROLLED_UP",
    "ROLLS_UP",
    "ReminderChannel",
    "ReportStatus",
    "Section",
    "TranslationState",
    "USUAL_FORMS",
]
