from reporting.models.calendar import Period, Schedule
from reporting.models.edition import Edition
from reporting.models.public_question import PublicAnswer, PublicQuestion
from reporting.models.publication import Publication, PublicPaper
from reporting.models.report import Mark, Part, Report

__all__ = [
    "Edition",
    "Mark",
    "Part",
    "Period",
    "PublicAnswer",
    "PublicPaper",
    "PublicQuestion",
    "Publication",
    "Report",
    "Schedule",
]
