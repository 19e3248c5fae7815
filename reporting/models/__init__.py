from reporting.models.bundle import Bundle
from reporting.models.calendar import Period, Schedule
from reporting.models.edition import Edition
from reporting.models.report import Mark, Part, Report

__all__ = ["Bundle", "Edition", "Mark", "Part", "Period", "Report", "Schedule"]
