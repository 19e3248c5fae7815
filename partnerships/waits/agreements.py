"""A text that is negotiated waits for who holds the pen, and then for who has not found it good yet."""

from django.db.models import Prefetch
from django.urls import reverse
from django.utils.translation import gettext as _

from partnerships.choices import AgreementStatus, Right
from partnerships.models import Agreement, PenHandover, TextAcceptance
from partnerships.waits import Waiting


def texts_waiting(partnerships) -> list[Waiting]:
    """Whose turn it is in each text that `partnerships` (fetched with partners) write together."""
    by_id = {partnership.pk: partnership for partnership in partnerships}
    writing = Agreement.objects.filter(partnership__in=by_id, status=AgreementStatus.DRAFT).prefetch_related(
        Prefetch("acceptances", TextAcceptance.objects.standing(), to_attr="standing_acceptances"),
        Prefetch("handovers", PenHandover.objects.select_related("by")),
    )
    return [
        waiting
        for agreement in writing
        for waiting in (
            *pens_waiting(agreement, by_id[agreement.partnership_id]),
            *opinions_waiting(agreement, by_id[agreement.partnership_id]),
        )
    ]


def pens_waiting(agreement, partnership) -> list[Waiting]:
    if agreement.pen_id is None:
        return []
    handover = max(agreement.handovers.all(), key=lambda one: (one.at, one.pk), default=None)
    return [
        Waiting(
            partnership_id=partnership.pk,
            partner_id=agreement.pen_id,
            label=_("You hold the pen: %(what)s") % {"what": agreement.title},
            url=address(agreement, partnership),
            right=Right.CONTRIBUTE,
            note=f"{handover.by.name}: {handover.word}" if handover and handover.word else "",
        )
    ]


def opinions_waiting(agreement, partnership) -> list[Waiting]:
    """Once one municipality found the text good, the others are asked."""
    given = {acceptance.partner_id for acceptance in agreement.standing_acceptances}
    if not given:
        return []
    names = ", ".join(partner.name for partner in partnership.present_partners if partner.pk in given)
    return [
        Waiting(
            partnership_id=partnership.pk,
            partner_id=partner.pk,
            label=_("Say whether you find the text good: %(what)s") % {"what": agreement.title},
            url=address(agreement, partnership),
            right=Right.COORDINATE,
            note=_("%(partner)s finds it good.") % {"partner": names},
        )
        for partner in partnership.present_partners
        if partner.pk not in given
    ]


def address(agreement, partnership):
    return reverse("partnerships:agreement_detail", args=[partnership.slug, agreement.pk])
