"""The formal decisions of a partnership that can allow a change of plan, as its members choose among them."""

from dataclasses import dataclass
from datetime import date

from django.contrib.contenttypes.models import ContentType
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from partnerships.choices import MinutesStatus, VersionStatus
from partnerships.models import AgendaItem, Agreement, Partnership, Version

MOST_DECISIONS = 30
"""So many decisions of each kind are offered, the newest first."""


@dataclass(frozen=True)
class Decision:
    """A decision that all took: `row` is the subject of a meeting, or an amendment."""

    row: AgendaItem | Agreement
    on: date

    @property
    def key(self):
        return f"{self.row._meta.model_name}-{self.row.pk}"

    @property
    def words(self):
        return _("%(day)s: %(title)s") % {"day": date_format(self.on), "title": self.row.title}


def decisions_of(partnership: Partnership) -> list[Decision]:
    """What joint meetings decided in minutes that all agreed, and the amendments that all signed. Two queries."""
    return sorted([*of_meetings(partnership), *of_amendments(partnership)], key=lambda one: one.on, reverse=True)


def of_meetings(partnership):
    items = AgendaItem.objects.of_partnership(partnership).exclude(decision="").filter(meeting__body__partner=None)
    agreed = items.filter(meeting__minutes_status=MinutesStatus.AGREED).select_related("meeting")
    newest = agreed.order_by("-meeting__starts_at", "position", "pk")[:MOST_DECISIONS]
    return [Decision(row, row.meeting.starts_at.date()) for row in newest]


def of_amendments(partnership):
    texts = {row.pk: row for row in Agreement.objects.of_partnership(partnership).exclude(amends=None)}
    signed = Version.objects.of_partnership(partnership).filter(
        subject_type=ContentType.objects.get_for_model(Agreement),
        subject_id__in=texts,
        status__in=[VersionStatus.IN_FORCE, VersionStatus.SUPERSEDED],
    )
    newest = signed.order_by("-decided_at", "-pk")[:MOST_DECISIONS]
    return [Decision(texts[row.subject_id], row.decided_at.date()) for row in newest]
