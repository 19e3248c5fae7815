"""What waits until everybody knows what the partnership is about: to read, to discuss, to tell."""

from datetime import date

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from partnerships.choices import Right
from partnerships.models import Communication, KitDelivery, Member
from partnerships.models.communication import SILENCE
from partnerships.waits import Waiting


def steeping_waiting(partnerships, *, today: date) -> list[Waiting]:
    """The concept to read for each member who did not, kits to discuss, words that the population waits for."""
    return [
        *concepts_waiting(partnerships),
        *kits_waiting(partnerships),
        *silences_waiting(partnerships, today=today),
    ]


def concepts_waiting(partnerships) -> list[Waiting]:
    """The first task of a new member, whoever they work for: a few minutes of reading."""
    by_id = {partnership.pk: partnership for partnership in partnerships}
    return [
        Waiting(
            partnership_id=member.partnership_id,
            partner_id=member.partner_id,
            member_id=member.pk,
            label=_("Read what a city partnership is"),
            note=_("A few minutes, in your language."),
            url=reverse("partnerships:concept", args=[by_id[member.partnership_id].slug]),
            right=Right.READ,
        )
        for member in Member.objects.active().filter(partnership__in=by_id, concept_read_on=None)
    ]


def kits_waiting(partnerships) -> list[Waiting]:
    """A kit that was handed over asks who received it for a word: read and discussed."""
    by_id = {partnership.pk: partnership for partnership in partnerships}
    handed = KitDelivery.objects.filter(kit__partnership__in=by_id).undiscussed().select_related("kit")
    return [
        Waiting(
            partnership_id=one.kit.partnership_id,
            partner_id=one.partner_id,
            label=_("Say when the information kit was read and discussed"),
            note=one.receivers,
            url=reverse("partnerships:kit_discussed", args=[by_id[one.kit.partnership_id].slug, one.pk]),
            right=Right.CONTRIBUTE,
        )
        for one in handed
    ]


def silences_waiting(partnerships, *, today: date) -> list[Waiting]:
    """A municipality that told its population nothing for ninety days is asked to; counted from its last word."""
    told = Communication.objects.filter(partnership__in=[one.pk for one in partnerships])
    last = told.to_the_population().last_by_partner()
    return [
        Waiting(
            partnership_id=partnership.pk,
            partner_id=partner.pk,
            label=_("Tell the population what the partnership is for"),
            note=silence_in_words(last.get(partner.pk)),
            url=reverse("partnerships:communication_add", args=[partnership.slug]),
            right=Right.CONTRIBUTE,
        )
        for partnership in partnerships
        for partner in partnership.present_partners
        if is_silent(last.get(partner.pk) or partnership.since_on, today)
    ]


def is_silent(last_on: date | None, today: date) -> bool:
    return last_on is None or today - last_on > SILENCE


def silence_in_words(last_on: date | None) -> str:
    if last_on is None:
        return _("Nothing is logged yet.")
    return _("The last word was on %(day)s.") % {"day": date_format(last_on, "DATE_FORMAT")}
