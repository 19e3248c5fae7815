"""A report on paper: a pure function of its facts, its reader, a language, and, for a draft, the moment of asking."""

from datetime import datetime

from django.utils import translation

from reporting.account import account_of
from reporting.attached import signed_part
from reporting.audiences import LAYOUTS
from reporting.audiences.full import TEMPLATES
from reporting.choices import Audience
from stedenband import paper
from stedenband.lib.canonical import canonical_json, digest

__all__ = ["TEMPLATES", "facts_hash", "print_report", "write_report"]


def print_report(facts: dict, *, language: str, asked_at: datetime, audience: str = Audience.FULL) -> paper.Paper:
    """The PDF of `facts` (with `signatures`, empty for a draft) for `audience` in `language`.

    A signed report bears the moment of its last signature, so the same facts always give the same bytes; a draft bears
    `asked_at`. Where pages are counted, less is told until it fits. Raises `PaperError`.
    """
    layout = LAYOUTS[audience]
    for room in layout.rooms:
        written = write_report(facts, language=language, asked_at=asked_at, audience=audience, room=room)
        printed = paper.press(written)
        if layout.fits(printed.pages):
            return printed
    raise paper.PaperError("too_long", f"{printed.pages} pages, at most {layout.most_pages}.")


def write_report(
    facts: dict, *, language: str, asked_at: datetime, audience: str = Audience.FULL, room=None
) -> paper.Manuscript:
    """The same, written out but not yet set in pages; `room` is one of the layout, the first unless told otherwise."""
    layout = LAYOUTS[audience]
    with translation.override(language):
        account = account_of(facts)
        title = layout.title(account)
        context = {"account": account, "footer": f"{account.pair} · {title}", "facts_hash": facts_hash(facts)}
        return paper.compose(
            layout.template_of(facts),
            context | layout.context(account, room or layout.rooms[0]),
            language=language,
            title=title,
            created=signed_at(facts) or asked_at,
            author=account.pair,
            attachments=layout.attachments(account),
            watermark=layout.watermark(account),
        )


def signed_at(facts):
    """The moment of the last signature; None for a draft."""
    return max((datetime.fromisoformat(row["at"]) for row in facts["signatures"]), default=None)


def facts_hash(facts):
    """The hash of the facts, which is the one that was signed. Raises `PaperError("altered")` when it is not."""
    given = digest(canonical_json(signed_part(facts)))
    if any(row["hash"] != given for row in facts["signatures"]):
        raise paper.PaperError("altered", f"The facts give {given}, and something else was signed.")
    return given
