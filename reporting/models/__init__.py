from reporting.models.calendar import Period, Schedule
from reporting.models.closing_day import ClosingDay
from reporting.models.edition import Edition
from reporting.models.public_question import PublicAnswer, PublicQuestion
from reporting.models.publication import Publication, PublicPaper
from reporting.models.reminder import DueReminder, ReminderRule
from reporting.models.report import Mark, Part, Report
from reporting.models.skipped_period import SkippedPeriod

__all__ = [
    "ClosingDay",
    "DueReminder",
    "Edition",
    "Mark",
    "Part",
    "Period",
    "PublicAnswer",
    "PublicPaper",
    "PublicQuestion",
    "Publication",
    "ReminderRule",
    "Report",
    "Schedule",
    "SkippedPeriod",
]
