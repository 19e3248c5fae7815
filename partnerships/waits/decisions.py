"""Papers to confirm, authorities to ask, agreements that end: what waits between two signatures."""

from datetime import date

from django.db.models import Prefetch
from django.urls import reverse
from django.utils.translation import gettext as _

from partnerships.choices import AgreementStatus, Right
from partnerships.endings import undecided_endings
from partnerships.models import Agreement, SignedPaper, SupervisoryApproval, SupervisoryRule
from partnerships.waits import Waiting


def decisions_waiting(partnerships, *, today: date) -> list[Waiting]:
    """What each partner of `partnerships` (fetched with partners) can do about what it adopts."""
    return [
        *papers_waiting(partnerships),
        *approvals_waiting(partnerships),
        *endings_waiting(partnerships, today=today),
    ]


def papers_waiting(partnerships) -> list[Waiting]:
    """Scans with signatures wait for who may confirm them."""
    by_id = {partnership.pk: partnership for partnership in partnerships}
    papers = SignedPaper.objects.filter(partnership__in=by_id).waiting().with_signatures()
    return [
        Waiting(
            partnership_id=paper.partnership_id,
            partner_id=partner.pk,
            label=_("Confirm what was signed on paper: %(what)s") % {"what": paper.version.label},
            url=reverse("partnerships:paper_detail", args=[by_id[paper.partnership_id].slug, paper.pk]),
            right=Right.COORDINATE,
            note=_("%(partner)s sent the scan.") % {"partner": paper.sent_for.name},
        )
        for paper in papers.select_related("version__subject_type", "sent_for__municipality")
        for partner in by_id[paper.partnership_id].present_partners
        if paper.waits_for(partner, by_id[paper.partnership_id].present_partners)
    ]


def approvals_waiting(partnerships) -> list[Waiting]:
    """Where the country asks for it, the supervising authority is asked once the text is being signed."""
    by_id = {partnership.pk: partnership for partnership in partnerships}
    rules = {(rule.country.code, rule.kind): rule for rule in SupervisoryRule.objects.in_use()}
    signing = Agreement.objects.filter(partnership__in=by_id, status=AgreementStatus.SIGNING).prefetch_related(
        Prefetch("supervisory_approvals", SupervisoryApproval.objects.all())
    )
    return [
        Waiting(
            partnership_id=agreement.partnership_id,
            partner_id=partner.pk,
            label=_("Ask the supervising authority: %(authority)s") % {"authority": rule.authority},
            url=reverse("partnerships:adoption", args=[by_id[agreement.partnership_id].slug, agreement.pk]),
            right=Right.CONTRIBUTE,
            note=agreement.title,
        )
        for agreement in signing
        for partner in by_id[agreement.partnership_id].present_partners
        if (rule := rules.get((partner.municipality.country.code, agreement.stands_as)))
        and partner.pk not in {approval.partner_id for approval in agreement.supervisory_approvals.all()}
    ]


def endings_waiting(partnerships, *, today: date) -> list[Waiting]:
    """What ends without a decision asks every partner, at once and in the same words."""
    return [
        Waiting(
            partnership_id=ending.partnership.pk,
            partner_id=partner.pk,
            label=_("%(ending)s: decide together what comes after") % {"ending": ending.title},
            note=ending.agreement.title,
            url=ending.url,
            right=Right.COORDINATE,
            due_on=ending.due_on,
        )
        for ending in undecided_endings(partnerships, today=today)
        for partner in ending.partnership.present_partners
    ]
