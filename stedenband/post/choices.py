"""What people are told about, and how soon: fewer mails by default, at once only where somebody waits."""

from datetime import timedelta

from django.db import models
from django.utils.translation import gettext_lazy as _


class NoticeKind(models.TextChoices):
    """What a person chooses a pace for."""

    SIGN = "sign", _("Something waits for the answer of your municipality")
    SENT_BACK = "sent_back", _("A text was sent back")
    SIGNED = "signed", _("All municipalities have agreed")
    TURN = "turn", _("It is your turn: others finished their part")
    QUESTION = "question", _("Questions to you, and answers to yours")
    DUE = "due", _("Something is due, or a colleague reminds you")
    READY = "ready", _("Work that took long is ready, such as a PDF")
    ACCOUNT = "account", _("Your account")


class Pace(models.TextChoices):
    AT_ONCE = "at_once", _("At once")
    DAILY = "daily", _("Together, once a day")
    WEEKLY = "weekly", _("Together, once a week")
    NEVER = "never", _("Not by mail")


SUMMED_UP = {Pace.DAILY, Pace.WEEKLY}
"""The paces whose messages come together in one mail, which can be stopped with one press in any mail program."""

USUAL_PACE = {
    NoticeKind.SIGN: Pace.AT_ONCE,
    NoticeKind.SENT_BACK: Pace.AT_ONCE,
    NoticeKind.SIGNED: Pace.WEEKLY,
    NoticeKind.TURN: Pace.DAILY,
    NoticeKind.QUESTION: Pace.DAILY,
    NoticeKind.DUE: Pace.AT_ONCE,
    NoticeKind.READY: Pace.AT_ONCE,
    NoticeKind.ACCOUNT: Pace.AT_ONCE,
}
NOT_CHOSEN = {NoticeKind.ACCOUNT}
"""An account that somebody made for you is always told at once."""


def paces_of(kind) -> list[Pace]:
    """The paces to choose from: what waits for a word of the municipality is mailed within a day."""
    return [Pace.AT_ONCE, Pace.DAILY] if kind == NoticeKind.SIGN else list(Pace)


class MailingState(models.TextChoices):
    WAITING = "waiting", _("on its way")
    SENT = "sent", _("mailed")
    FAILED = "failed", _("could not be mailed")
    DROPPED = "dropped", _("not mailed: it no longer concerned the reader")


TRY_AGAIN_AFTER = [
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=8),
    timedelta(hours=24),
]
"""How long after each failed job the next one starts: a mail server may be down for a night and lose nothing."""
TOO_OLD_TO_MAIL = timedelta(days=7)
"""After a backup was put back, nobody gets the mails of last month again."""
KEPT_FOR = timedelta(days=365)
LONG_WORK = timedelta(minutes=1)
"""Who waited less saw the result on the page."""
