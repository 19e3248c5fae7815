"""The mail with what somebody was told: plain text, one link, in the language of the reader."""

from itertools import groupby
from operator import attrgetter

from django.conf import settings
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.text import Truncator
from django.utils.translation import ngettext

from stedenband.post.choices import SUMMED_UP
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
    text = render_to_string(
        "post/letter.txt",
        {
            "name": person.get_short_name(),
            "groups": [(place, list(rows)) for place, rows in groupby(notices[:SHOWN], attrgetter("place"))],
            "is_alone": is_alone,
            "more": max(0, len(notices) - SHOWN),
            "url": settings.SITE_URL + path,
            "may_choose": any(notice.kind != "account" for notice in notices),
        },
    )
    return Letter(person.email, subject_of(notices), text, headers=headers_of(notices, person))


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
