"""Who may write, check and read a report; one module per subject."""

from reporting.rules import (
    calendar,
    composition,
    editions,
    health,
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
    "editions",
    "health",
    "overview",
    "public",
    "reports",
    "statements",
    "translations",
    "workbooks",
]
