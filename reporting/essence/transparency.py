"""Open talk, transparency and answering to each other: each reads the books of the other, and asks."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from capacity.models import Expense
from partnerships.choices import CommentKind
from partnerships.models import Comment, Document
from reporting.essence.shapes import Dial, Gauge, How, Row, Unit

PATIENCE = 30
"""Days after which a question that nobody answered is worth a word."""


def questions(scope):
    return [row_of(comment, 1) for comment in asked(scope)]


def waits(scope):
    return [
        row_of(one, ((one.settled_at.date() if one.settled_at else scope.today) - one.at.date()).days)
        for one in asked(scope)
    ]


def asked(scope):
    rows = Comment.objects.of_partnership(scope.partnership).filter(kind=CommentKind.QUESTION)
    return rows.filter(partner__isnull=False).only("at", "settled_at", "partner_id")


def row_of(comment, part):
    day = comment.at.date()
    return Row("partnerships.comment", comment.pk, day, day, comment.partner_id, part=part)


def expenses(scope):
    rows = Expense.objects.of_partnership(scope.partnership).counting().values_list("pk", "paid_on", "partner")
    return [Row("capacity.expense", pk, day, day, owner) for pk, day, owner in rows]


def papers(scope):
    rows = Document.objects.of_partnership(scope.partnership).shared().values_list("pk", "dated_on", "partner")
    return [Row("partnerships.document", pk, day, day, owner) for pk, day, owner in rows]


def say(reader):
    longest = reader.largest("waits")
    if longest is None:
        return _("Nobody asked a question in this period. The books lie open to all of you.")
    if longest <= PATIENCE or reader.is_beginning:
        return _("Questions got an answer, and each of you can read the books of the other.")
    return ngettext(
        "A question waited %(number)s day for its answer. What would make it easier to answer?",
        "A question waited %(number)s days for its answer. What would make it easier to answer?",
        longest,
    ) % {"number": longest}


DIAL = Dial(
    "transparency",
    gettext_lazy("Transparency"),
    gettext_lazy("Do you answer each other, and keep your books open?"),
    [
        Gauge(
            "waits",
            gettext_lazy("Longest wait of its questions for an answer"),
            gettext_lazy("Days from the question to its answer; to today while it is open."),
            How.LONGEST,
            waits,
            unit=Unit.CALENDAR_DAYS,
        ),
        Gauge(
            "questions",
            gettext_lazy("Questions that it asked"),
            gettext_lazy(
                "Questions in conversations, by the municipality that asked them. Notes of one's own stay out."
            ),
            How.COUNT,
            questions,
        ),
        Gauge(
            "expenses",
            gettext_lazy("Expenses that it noted, for all to read"),
            gettext_lazy(
                "Expenses in the ledger by who paid them, without those that were turned down. All members read all "
                "of them."
            ),
            How.COUNT,
            expenses,
        ),
        Gauge(
            "papers",
            gettext_lazy("Documents that it put on file for all"),
            gettext_lazy("Documents that all municipalities read, by who put them there and by their own date."),
            How.COUNT,
            papers,
        ),
    ],
    say,
)
