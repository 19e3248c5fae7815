"""Reports for administrators: they move a date and look up; what partners wrote, checked and signed is only read."""

from reporting.admin import calendar, composition, editions, health, reports

__all__ = ["calendar", "composition", "editions", "health", "reports"]
