from reporting.choices.calendar import MONTHS_OF_CADENCE, Cadence
from reporting.choices.reports import MarkKind, ReportStatus
from reporting.choices.sections import FULL, HELPFUL_WORDS, MAX_ROWS, Section
from reporting.choices.translations import TranslationState

__all__ = [
    "FULL",
    "HELPFUL_WORDS",
    "MAX_ROWS",
    "MONTHS_OF_CADENCE",
    "Cadence",
    "MarkKind",
    "ReportStatus",
    "Section",
    "TranslationState",
]
