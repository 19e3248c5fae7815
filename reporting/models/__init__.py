from reporting.models.bundle import Bundle
from reporting.models.calendar import Period, Schedule
from reporting.models.closing_day import ClosingDay
from reporting.models.composition import FormSection, ReportForm, ReportSection
from reporting.models.correction import Correction
from reporting.models.dissent import Dissent
from reporting.models.edition import Edition
from reporting.models.health import HealthAnswer, HealthSet, HealthSheet, HealthStatement
from reporting.models.public_question import PublicAnswer, PublicQuestion
from reporting.models.publication import Publication, PublicPaper
from reporting.models.reminder import DueReminder, ReminderRule
from reporting.models.report import Mark, Part, Report
from reporting.models.skipped_period import SkippedPeriod
from reporting.models.translation import TranslatedParagraph, Translation
from reporting.models.workbook import Workbook

__all__ = [
    "Bundle",
    "ClosingDay",
    "Correction",
    "Dissent",
    "DueReminder",
    "Edition",
    "FormSection",
    "HealthAnswer",
    "HealthSet",
    "HealthSheet",
    "HealthStatement",
    "Mark",
    "Part",
    "Period",
    "PublicAnswer",
    "PublicPaper",
    "PublicQuestion",
    "Publication",
    "ReminderRule",
    "Report",
    "ReportForm",
    "ReportSection",
    "Schedule",
    "SkippedPeriod",
    "TranslatedParagraph",
    "Translation",
    "Workbook",
]
