from reporting.models.edition import Edition
from reporting.models.report import Mark, Part, Report
from reporting.models.schedule import Period, Schedule

__all__ = ["Edition", "Mark", "Part", "Period", "Report", "Schedule"]
