from reporting.models.calendar import Period, Schedule
from reporting.models.correction import Correction
from reporting.models.dissent import Dissent
from reporting.models.edition import Edition
from reporting.models.report import Mark, Part, Report
from reporting.models.translation import TranslatedParagraph, Translation

__all__ = [
    "Correction",
    "Dissent",
    "Edition",
    "Mark",
    "Part",
    "Period",
    "Report",
    "Schedule",
    "TranslatedParagraph",
    "Translation",
]
