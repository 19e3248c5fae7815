"""What is talked about: every municipality puts its own subjects on the agenda."""

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.agenda_queue import is_kept
from partnerships.actions.meetings import refuse_meetings_of_others
from partnerships.models import AgendaItem, Meeting
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row, locked


def put_on_agenda(*, meeting: Meeting, title: str, aim: str, language: str, by: User) -> AgendaItem:
    """The subject is last on the agenda, put there by the municipality of `by`.

    Raises `DomainError`: `not_a_partner`, `not_planned` once the meeting took place or was called off.
    """
    with transaction.atomic():
        meeting = locked(Meeting.objects.all()).get(pk=meeting.pk)
        place = refuse_meetings_of_others(meeting.body, by)
        refuse_unless_planned(meeting)
        last = meeting.agenda.order_by("-position").values_list("position", flat=True).first()
        item = AgendaItem(meeting=meeting, partner_id=place.partner_id, position=0 if last is None else last + 1)
        item.title, item.aim, item.language = title.strip(), aim, language
        item.full_clean()
        item.save()
        audit.record("agenda.put", item, by=by, partner=place.partner.name)
    return item


def change_agenda_item(
    *, item: AgendaItem, seen: int | None, title: str, aim: str, language: str, by: User
) -> AgendaItem:
    """The subject reads like this; only its own municipality changes it.

    Raises `DomainError`: `not_a_partner`, `not_planned`; `VersionConflict`.
    """
    with transaction.atomic():
        item = own_item(item, by, seen)
        item.title, item.aim, item.language = title.strip(), aim, language
        item.full_clean()
        item.save()
        audit.record("agenda.changed", item, by=by, partner=item.partner.name)
    return item


def take_off_agenda(*, item: AgendaItem, by: User) -> Meeting:
    """The subject is no longer on the agenda. Raises `DomainError`: `not_a_partner`, `not_planned`, `kept`."""
    with transaction.atomic():
        item = own_item(item, by, None)
        if is_kept(item):
            raise DomainError(
                "kept", _("This subject came from a promise or a need: it stays until you talked about it.")
            )
        audit.record("agenda.taken_off", item, by=by, partner=item.partner.name)
        meeting = item.meeting
        item.delete()
    return meeting


def own_item(item, user, seen):
    meeting = locked(Meeting.objects.all()).get(pk=item.meeting_id)
    item = lock_row(meeting.agenda.all(), pk=item.pk, seen=seen)
    place = refuse_meetings_of_others(meeting.body, user)
    if place.partner_id != item.partner_id:
        raise DomainError("not_a_partner", _("Each municipality changes the subjects that it put there itself."))
    refuse_unless_planned(meeting)
    return item


def refuse_unless_planned(meeting):
    if not meeting.is_planned:
        raise DomainError("not_planned", _("The agenda stays as it is once the meeting took place or was called off."))
