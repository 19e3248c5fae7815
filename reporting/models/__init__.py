from reporting.models.calendar import Period, Schedule
from reporting.models.composition import FormSection, ReportForm, ReportSection
from reporting.models.edition import Edition
from reporting.models.report import Mark, Part, Report

__all__ = ["Edition", "FormSection", "Mark", "Part", "Period", "Report", "ReportForm", "ReportSection", "Schedule"]
