"""What waits in the life of a partnership: another one's decision to read, silence to break, an exit to round off."""

from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from partnerships.choices import PartnershipStatus, Right
from partnerships.models import ExitFile, ExitItem, OwnDecision
from partnerships.silence import last_signs_of_life, months_of_silence
from partnerships.waits import Waiting

PARTING = {PartnershipStatus.PHASING_OUT, PartnershipStatus.ENDED, PartnershipStatus.CONTINUED_WITHOUT_MUNICIPALITY}


def life_waiting(partnerships, *, today: date) -> list[Waiting]:
    """What the course of `partnerships` (fetched with partners) asks of each partner."""
    by_id = {partnership.pk: partnership for partnership in partnerships}
    return [
        *decisions_waiting(by_id),
        *silences_waiting(by_id, today=today),
        *exits_waiting(by_id),
        *exit_items_waiting(by_id),
    ]


def decisions_waiting(by_id) -> list[Waiting]:
    """The others read what one municipality decided by itself."""
    decisions = OwnDecision.objects.filter(partnership__in=by_id).prefetch_related("read_by")
    return [
        Waiting(
            partnership_id=partnership.pk,
            partner_id=partner.pk,
            label=_("Read what %(name)s decided") % {"name": partnership.partner(decision.partner_id).name},
            note=decision.get_choice_display(),
            url=reverse("partnerships:decision_read", args=[partnership.slug, decision.pk]),
            right=Right.COORDINATE,
        )
        for decision in decisions
        for partnership in [by_id[decision.partnership_id]]
        for partner in partnership.present_partners
        if partner.pk != decision.partner_id and partner not in decision.read_by.all()
    ]


def silences_waiting(by_id, *, today: date) -> list[Waiting]:
    active = {pk: one for pk, one in by_id.items() if one.status == PartnershipStatus.ACTIVE}
    signs = last_signs_of_life(active.values())
    waiting = []
    for partnership in active.values():
        months = months_of_silence(signs.get(partnership.pk), today)
        if months >= partnership.silent_after_months:
            note = ngettext(
                "Nothing was logged for %(months)s month.", "Nothing was logged for %(months)s months.", months
            ) % {"months": months}
            label = _("Talk together: take it up, let it rest, or round it off")
            waiting += for_all(partnership, label, "partnerships:course", note=note)
    return waiting


def exits_waiting(by_id) -> list[Waiting]:
    """Whoever parts needs the list to part with care."""
    parting = {pk: one for pk, one in by_id.items() if one.status in PARTING}
    begun = set(ExitFile.objects.filter(partnership__in=parting).values_list("partnership", flat=True))
    return [
        waiting
        for pk, partnership in parting.items()
        if pk not in begun
        for waiting in for_all(partnership, _("Begin the list to part with care"), "partnerships:exit_file")
    ]


def exit_items_waiting(by_id) -> list[Waiting]:
    items = ExitItem.objects.open().filter(exit_file__partnership__in=by_id).select_related("exit_file")
    return [
        Waiting(
            partnership_id=partnership.pk,
            partner_id=partner.pk,
            label=_("Round off: %(what)s") % {"what": item.text},
            note=item.get_kind_display(),
            url=reverse("partnerships:exit_item_settle", args=[partnership.slug, item.pk]),
            right=Right.CONTRIBUTE,
            due_on=item.exit_file.last_on,
        )
        for item in items
        for partnership in [by_id[item.exit_file.partnership_id]]
        for partner in partnership.present_partners
        if item.partner_id in {None, partner.pk}
    ]


def for_all(partnership, label: str, page: str, *, note: str = "") -> list[Waiting]:
    """The same question for every partner, in the same words."""
    url = reverse(page, args=[partnership.slug])
    return [
        Waiting(
            partnership_id=partnership.pk,
            partner_id=partner.pk,
            label=label,
            url=url,
            right=Right.COORDINATE,
            note=note,
        )
        for partner in partnership.present_partners
    ]
