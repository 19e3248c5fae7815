"""The PDF of a report for everybody: what was signed, without the names of who signed."""

from partnerships import press
from reporting.models import PublicPaper
from reporting.printing import print_report
from stedenband import audit


def nameless(facts: dict) -> dict:
    """The facts of a signed report with the function of who signed, and not the name."""
    return facts | {"signatures": [row | {"name": ""} for row in facts["signatures"]]}


def ask_for_paper(report, signed, facts, *, language, by, now):
    """A job makes the PDF of `facts`, those of the version `signed` without names, in `language`, once."""
    press.ask(
        PublicPaper.objects.all(),
        kind="reporting.make_public_paper",
        argument="paper",
        facts=facts,
        by=by,
        now=now,
        report=report,
        language=language,
        defaults={"signed_hash": signed.hash},
    )


def write(paper):
    return print_report(paper.facts, language=paper.language, asked_at=paper.requested_at)


def record(paper):
    audit.record("public_paper.made", paper, by=None, language=paper.language, sha256=paper.file_hash)


make_public_paper = press.Press(
    rows=PublicPaper.objects.select_related("report__partnership", "report__period"),
    argument="paper",
    write=write,
    record=record,
)
