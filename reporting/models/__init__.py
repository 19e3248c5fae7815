from reporting.models.calendar import Period, Schedule
from reporting.models.composition import FormSection, ReportForm, ReportSection
from reporting.models.edition import Edition
from reporting.models.health import HealthAnswer, HealthSet, HealthSheet, HealthStatement
from reporting.models.report import Mark, Part, Report

__all__ = [
    "Edition",
    "FormSection",
    "HealthAnswer",
    "HealthSet",
    "HealthSheet",
    "HealthStatement",
    "Mark",
    "Part",
    "Period",
    "Report",
    "ReportForm",
    "ReportSection",
    "Schedule",
]
