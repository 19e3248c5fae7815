from reporting.models.bundle import Bundle
from reporting.models.calendar import Period, Schedule
from reporting.models.calendar_address import CalendarAddress
from reporting.models.closing_day import ClosingDay
from reporting.models.composition import FormSection, ReportForm, ReportSection
from reporting.models.correction import Correction
from reporting.models.dissent import Dissent
from reporting.models.edition import Edition
from reporting.models.edition_set import EditionSet
from reporting.models.health import HealthAnswer, HealthSet, HealthSheet, HealthStatement
from reporting.models.iati_edition import IatiEdition
from reporting.models.public_question import PublicAnswer, PublicQuestion
from reporting.models.publication import Publication
from reporting.models.reminder import DueReminder, ReminderRule
from reporting.models.report import Mark, Part, Report
from reporting.models.skipped_period import SkippedPeriod
from reporting.models.translation import TranslatedParagraph, Translation
from reporting.models.workbook import Workbook

__all__ = [
    "Bundle",
    "CalendarAddress",
    "ClosingDay",
    "Correction",
    "Dissent",
    "DueReminder",
    "Edition",
    "EditionSet",
    "FormSection",
    "HealthAnswer",
    "HealthSet",
    "HealthSheet",
    "HealthStatement",
    "IatiEdition",
    "Mark",
    "Part",
    "Period",
    "PublicAnswer",
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
