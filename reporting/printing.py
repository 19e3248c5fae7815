"""A report on paper: a pure function of its facts, a language, and, for a draft, the moment it was asked for."""

from datetime import datetime

from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from reporting.account import Account, account_of
from reporting.attached import attachments_of, signed_part
from reporting.models.report import TEMPLATE
from stedenband import paper
from stedenband.lib.canonical import canonical_json, digest

TEMPLATES = {"progress-1": "reporting/pdf/progress_1/report.html", TEMPLATE: "reporting/pdf/report.html"}
"""The layout by the name that is frozen with the facts, so that an old report keeps its own for ever.

To change a layout is to add one: the old one moves, with all its pieces, into a folder of its own name.
"""


def print_report(facts: dict, *, language: str, asked_at: datetime) -> paper.Paper:
    """The PDF of `facts` (with `signatures`, empty for a draft) in `language`.

    A signed report bears the moment of its last signature, so the same facts always give the same bytes; a draft bears
    `asked_at`. Raises `PaperError`.
    """
    return paper.press(write_report(facts, language=language, asked_at=asked_at))


def write_report(facts: dict, *, language: str, asked_at: datetime) -> paper.Manuscript:
    """The same, written out but not yet set in pages."""
    with translation.override(language):
        account = account_of(facts)
        return paper.compose(
            TEMPLATES[facts["template"]],
            context_of(account),
            language=language,
            title=account.title,
            created=signed_at(facts) or asked_at,
            author=account.pair,
            attachments=attachments_of(account),
            watermark=watermark_of(account),
        )


def watermark_of(account):
    if account.is_signed:
        return ""
    if account.to_sign:
        return pgettext("across every page of a report that is printed to be signed by hand", "TO SIGN")
    return pgettext("across every page of an unsigned report", "DRAFT")


def signed_at(facts):
    """The moment of the last signature; None for a draft."""
    return max((datetime.fromisoformat(row["at"]) for row in facts["signatures"]), default=None)


def context_of(account: Account) -> dict:
    headings = [(section.code, section.heading) for section in account.sections]
    if account.renderings:
        headings.append(("originals", _("The texts as they were written")))
    return {
        "account": account,
        "arch": account.arch,
        "footer": f"{account.pair} · {account.title}",
        "contents": [*headings, ("provenance", _("Signatures and version"))],
        "facts_hash": facts_hash(account.facts),
    }


def facts_hash(facts):
    """The hash of the facts, which is the one that was signed. Raises `PaperError("altered")` when it is not."""
    given = digest(canonical_json(signed_part(facts)))
    if any(row["hash"] != given for row in facts["signatures"]):
        raise paper.PaperError("altered", f"The facts give {given}, and something else was signed.")
    return given
