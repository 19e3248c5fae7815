"""A mission report on paper: a pure function of its facts, a language and the moment it was asked for."""

from datetime import datetime

from django.utils import translation
from django.utils.translation import gettext as _

from capacity.missions.account import Account
from stedenband import paper

TEMPLATES = {"mission-1": "capacity/pdf/mission.html"}
"""The layout by the name that is frozen with the facts, so that an old report keeps its own."""


def print_mission(facts: dict, *, language: str, asked_at: datetime) -> paper.Paper:
    """The PDF of `facts` in `language`; the same arguments give the same bytes. Raises `PaperError`."""
    with translation.override(language):
        account = Account(facts)
        return paper.render(
            TEMPLATES[facts["template"]],
            {"account": account, "footer": f"{account.pair} · {account.title}", "contents": account.contents},
            language=language,
            title=f"{account.title}: {facts['activity']['title']}",
            created=asked_at,
            author=account.pair,
            watermark="" if facts["agreed_on"] else _("Draft"),
        )
