from reporting.choices.calendar import MONTHS_OF_CADENCE, Cadence
from reporting.choices.health import HealthWord
from reporting.choices.reports import MarkKind, ReportStatus
from reporting.choices.sections import FULL_FORM, HELPFUL_WORDS, LIGHT_FORM, MAX_ROWS, Narrative, Section

__all__ = [
    "FULL_FORM",
    "HELPFUL_WORDS",
    "LIGHT_FORM",
    "MAX_ROWS",
    "MONTHS_OF_CADENCE",
    "Cadence",
    "HealthWord",
    "MarkKind",
    "Narrative",
    "ReportStatus",
    "Section",
]
