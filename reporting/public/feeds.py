"""What is new on public pages, as an Atom feed: an entry never names a person, for the facts do not."""

from datetime import UTC, datetime, time

from django.urls import reverse
from django.utils.dateparse import parse_date
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape
from django.utils.translation import gettext as _

from reporting.periods import span_label
from reporting.public.addresses import absolute
from reporting.public.wording import names_in_words, sentence_of


def feed(*, title: str, path: str, description: str, language: str, own_path: str) -> Atom1Feed:
    return Atom1Feed(
        title=title, link=absolute(path), description=description, language=language, feed_url=absolute(own_path)
    )


def add_publication(atom: Atom1Feed, publication, facts: dict) -> None:
    """The page as it is public now."""
    address = absolute(reverse("public:partnership", args=[publication.partnership.slug]))
    atom.add_item(
        title=names_in_words(facts),
        link=address,
        description=escape(sentence_of(facts)),
        unique_id=f"{address}#{facts['edition']}",
        updateddate=publication.public_since,
        pubdate=publication.public_since,
    )


def add_reports(atom: Atom1Feed, publication, facts: dict) -> None:
    """The reports that everybody may read, each on the day when all had signed it."""
    address = absolute(reverse("public:partnership", args=[publication.partnership.slug]))
    for row in facts["reports"]:
        signed = datetime.combine(parse_date(row["signed_on"]), time(12), tzinfo=UTC)
        period = span_label(f"{row['first_on']}/{row['last_on']}")
        atom.add_item(
            title=_("Progress report %(period)s") % {"period": period},
            link=f"{address}#reports",
            description=_("Signed by every municipality."),
            unique_id=f"{address}#report-{row['report']}",
            updateddate=signed,
            pubdate=signed,
        )


def add_answers(atom: Atom1Feed, publication, questions) -> None:
    """The questions that a municipality answered; needs what each was `given`."""
    address = absolute(reverse("public:partnership", args=[publication.partnership.slug]))
    for question in questions:
        newest = max(answer.at for answer in question.given)
        atom.add_item(
            title=_("Question: %(question)s") % {"question": question},
            link=f"{address}#questions",
            # a reader takes a summary for HTML, and this was typed by people
            description=escape(" – ".join(f"{answer.partner.name}: {answer.text}" for answer in question.given)),
            unique_id=f"{address}#question-{question.pk}",
            updateddate=newest,
            pubdate=question.asked_at,
        )
