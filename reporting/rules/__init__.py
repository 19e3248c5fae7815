"""Who may write, check and read a report; one module per subject."""

from reporting.rules import (
    calendar,
    composition,
    diary,
    editions,
    health,
    iati,
    overview,
    public,
    reports,
    statements,
    translations,
    workbooks,
)

__all__ = [
    "calendar",
    "composition",
    "diary",
    "editions",
    "health",
    "iati",
    "overview",
    "public",
    "reports",
    "statements",
    "translations",
    "workbooks",
]
