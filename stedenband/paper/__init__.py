"""From an HTML template and frozen facts to a checked, stored PDF. The only place that knows WeasyPrint."""

from stedenband.paper.errors import PaperError
from stedenband.paper.filing import check, store
from stedenband.paper.glyphs import unprintable
from stedenband.paper.printing import Attachment, Manuscript, Paper, compose, press, render

__all__ = [
    "Attachment",
    "Manuscript",
    "Paper",
    "PaperError",
    "check",
    "compose",
    "press",
    "render",
    "store",
    "unprintable",
]
