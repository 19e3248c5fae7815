"""Reports for administrators: they move a date and look up; what partners wrote, checked and signed is only read."""

from reporting.admin import calendar, editions, reports, statements, translations

__all__ = ["calendar", "editions", "reports", "statements", "translations"]
