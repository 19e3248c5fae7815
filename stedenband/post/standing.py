"""What became of the mail of a message, as its reader sees it."""

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from stedenband.post.choices import TOO_OLD_TO_MAIL, MailingState


def standing(notice, now) -> tuple[str, str]:
    """Words and a kind of tag for how `notice` (with its mailing) travels."""
    mailing = notice.mailing
    if mailing is not None and mailing.state == MailingState.SENT:
        return _("Mailed on %(moment)s") % {"moment": shown(mailing.sent_at)}, "plain"
    if mailing is not None:
        kind = "warn" if mailing.state == MailingState.FAILED else "plain"
        return str(mailing.get_state_display()).capitalize(), kind
    if notice.due_at is None:
        return _("Only here"), "plain"
    if notice.due_at > now - TOO_OLD_TO_MAIL:
        return _("In the mail of %(moment)s") % {"moment": shown(notice.due_at)}, "new"
    return _("Not mailed"), "plain"


def shown(moment):
    return date_format(timezone.localtime(moment), "DATETIME_FORMAT")
