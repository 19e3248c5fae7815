"""The mail with what somebody was told: plain text, one link, in the language of the reader."""

from itertools import groupby
from operator import attrgetter

from django.conf import settings
from django.urls import reverse
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from stedenband.post.choices import NOT_CHOSEN, SUMMED_UP
from stedenband.post.kinds import Letter
from stedenband.post.links import stop_url

SHOWN = 25
SUBJECT_LENGTH = 120


def compose(mailing, now) -> Letter | None:
    """What `mailing` tells its reader; None when they may no longer see any of it."""
    person = mailing.recipient
    notices = still_theirs(mailing.notices.select_related("subject_type").order_by("place", "at", "pk"), person)
    if not notices:
        return None
    is_alone = len(notices) == 1
    path = notices[0].path if is_alone else reverse("post:notice_list")
    paragraphs = [
        _("Hello %(name)s,") % {"name": person.get_short_name()},
        *(paragraph(place, list(rows), is_alone) for place, rows in groupby(notices[:SHOWN], attrgetter("place"))),
        more(len(notices) - SHOWN),
        settings.SITE_URL + path,
        "" if notices[0].kind in NOT_CHOSEN else _("In your preferences you choose which mails you get, and when."),
        "Stedenband",
    ]
    text = "\n\n".join(filter(None, paragraphs)) + "\n"
    return Letter(person.email, subject_of(notices), text, headers=headers_of(notices, person))


def paragraph(place, notices, is_alone):
    """What happened in one partnership, under its name."""
    mark = "" if is_alone else "- "
    return "\n".join([*filter(None, [place]), *(f"{mark}{notice.sentence}" for notice in notices)])


def more(number):
    if number <= 0:
        return ""
    sentence = ngettext("And %(number)s more message.", "And %(number)s more messages.", number)
    return sentence % {"number": number}


def subject_of(notices):
    if len(notices) == 1:
        return Truncator(notices[0].sentence).chars(SUBJECT_LENGTH)
    number = len(notices)
    return ngettext("%(number)s message for you", "%(number)s messages for you", number) % {"number": number}


def headers_of(notices, person):
    """A summary can be stopped from within the mail program (RFC 8058)."""
    if not any(notice.pace in SUMMED_UP for notice in notices):
        return {}
    return {"List-Unsubscribe": f"<{stop_url(person)}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}


def still_theirs(notices, person):
    """Those of `notices` whose subject `person` may still see; a query per kind of subject."""
    notices, seen = list(notices), set()
    by_type = {}
    for notice in notices:
        by_type.setdefault(notice.subject_type, set()).add(notice.subject_id)
    for kind, ids in by_type.items():
        rows = kind.model_class()._default_manager.filter(pk__in=ids)
        rows = rows.visible_to(person) if hasattr(rows, "visible_to") else rows
        seen |= {(kind.pk, str(row.pk)) for row in rows}
    return [notice for notice in notices if (notice.subject_type_id, notice.subject_id) in seen]
