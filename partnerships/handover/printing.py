"""A handover file on paper: a pure function of its facts, a language and the moment it was asked for."""

from datetime import datetime

from django.utils import translation

from partnerships.handover.account import Account
from stedenband import paper

TEMPLATES = {"handover-1": "partnerships/pdf/handover.html"}
"""The layout by the name that is frozen with the facts, so that an old file keeps its own."""


def print_handover(facts: dict, *, language: str, asked_at: datetime) -> paper.Paper:
    """The PDF of `facts` in `language`; the same arguments give the same bytes. Raises `PaperError`."""
    with translation.override(language):
        account = Account(facts)
        return paper.render(
            TEMPLATES[facts["template"]],
            {"account": account, "footer": f"{account.pair} · {account.title}", "contents": account.contents},
            language=language,
            title=f"{account.title}: {account.own['name']}",
            created=asked_at,
            author=account.own["name"],
        )
