"""A municipality merges into another: its places go over, and what it signed keeps its name."""

from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.parties import replace_open_versions, stop_together
from partnerships.models import Member, Municipality, Partner, PlaceTenure
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import locked


def merge_municipality(
    *, municipality: Municipality, successor: Municipality, on: date, by: User | None, now: datetime
) -> Municipality:
    """`municipality` merged into `successor` on that day: every place it holds goes over, with its people.

    Where the successor is a partner already, the two places become one. Raises `DomainError("merged_already")`, and
    `ValidationError` beside `successor` when the merger would go in a circle.
    """
    with transaction.atomic():
        municipality = locked(Municipality.objects.all()).get(pk=municipality.pk)
        if municipality.successor is not None:
            raise DomainError("merged_already", _("This municipality merged into another one already."))
        municipality.successor, municipality.merged_on = successor, on
        municipality.full_clean()
        municipality.save(update_fields=["successor", "merged_on"])
        audit.record("municipality.merged", municipality, by=by, successor=successor.name)
        heir = successor.line_of_succession()[-1]
        for place in municipality.partners.present().select_related("partnership"):
            hand_over_place(place=place, heir=heir, on=on, by=by, now=now)
    return municipality


def hand_over_place(*, place: Partner, heir: Municipality, on: date, by: User | None, now: datetime) -> None:
    """`heir` holds the place from that day, or the place goes up in the one that it holds already."""
    PlaceTenure.objects.create(partner=place, municipality=place.municipality, until_on=on)
    former = place.name
    held = place.partnership.partners.present().filter(municipality=heir).first()
    if held is None:
        place.municipality = heir
        place.save(update_fields=["municipality"])
    else:
        replace_open_versions(partnership=place.partnership, by=by, now=now)
        Member.objects.filter(partner=place).update(partner=held)
        place.left_on, place.goes_on_in, place.rests_since = on, held, None
        place.save(update_fields=["left_on", "goes_on_in", "rests_since"])
        if place.partnership.partners.present().count() < 2:
            stop_together(partnership=place.partnership, carried_on=False, by=by, now=now)
    audit.record("partner.went_over", place, by=by, former=former, successor=heir.name)
