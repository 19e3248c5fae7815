"""Reports for administrators: they move a date and look up; what partners wrote, checked and signed is only read."""

from reporting.admin import (
    bundles,
    calendar,
    composition,
    editions,
    health,
    iati,
    public,
    reminders,
    reports,
    statements,
    translations,
    workbooks,
)

__all__ = [
    "bundles",
    "calendar",
    "composition",
    "editions",
    "health",
    "iati",
    "public",
    "reminders",
    "reports",
    "statements",
    "translations",
    "workbooks",
]
