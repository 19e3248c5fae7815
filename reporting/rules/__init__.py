"""Who may write, check and read a report; one module per subject."""

from reporting.rules import (
    calendar,
    editions,
    overview,
    public,
    reports,
    statements,
    translations,
)

__all__ = [
    "calendar",
    "editions",
    "overview",
    "public",
    "reports",
    "statements",
    "translations",
]
