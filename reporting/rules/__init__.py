"""Who may write, check and read a report; one module per subject."""

from reporting.rules import calendar, editions, public, reports

__all__ = ["calendar", "editions", "public", "reports"]
