from reporting.choices.calendar import MONTHS_OF_CADENCE, Cadence
from reporting.choices.reports import MarkKind, ReportStatus
from reporting.choices.sections import GUIDANCE, HELPFUL_WORDS, MAX_ROWS, NARRATIVE_SECTIONS, Section
from reporting.choices.translations import STATEMENT, TranslationState

__all__ = [
    "GUIDANCE",
    "HELPFUL_WORDS",
    "MAX_ROWS",
    "MONTHS_OF_CADENCE",
    "NARRATIVE_SECTIONS",
    "STATEMENT",
    "Cadence",
    "MarkKind",
    "ReportStatus",
    "Section",
    "TranslationState",
]
