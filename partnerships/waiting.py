"""What waits for whom: the list that opens everybody's day."""

from datetime import date, timedelta

from django.urls import reverse
from django.utils.translation import gettext as _

from partnerships.choices import Right
from partnerships.models import Agreement, Version
from partnerships.waits import Waiting
from partnerships.waits.meetings import meetings_waiting

WARN_BEFORE_END = timedelta(days=365)


def waiting_in(partnerships, *, today: date) -> list[Waiting]:
    """What waits for each partner of `partnerships` (fetched with partners), subject by subject."""
    return [
        *signatures_waiting(partnerships),
        *meetings_waiting(partnerships, today=today),
        *endings_waiting(partnerships, today=today),
    ]


def signatures_waiting(partnerships) -> list[Waiting]:
    by_id = {partnership.pk: partnership for partnership in partnerships}
    versions = Version.objects.filter(partnership__in=by_id).open().select_related("subject_type").with_sign_offs()
    waiting = []
    for version in versions:
        partnership = by_id[version.partnership_id]
        given = version.standing_words()
        for partner in partnership.partner_list:
            if partner.pk not in given:
                waiting.append(
                    Waiting(
                        partnership_id=partnership.pk,
                        partner_id=partner.pk,
                        label=_("Read and answer: %(what)s") % {"what": version.label},
                        url=reverse("partnerships:version_sign", args=[partnership.slug, version.pk]),
                        right=version.right_to_sign,
                        note=words_given(given.values()),
                    )
                )
    return waiting


def words_given(signs) -> str:
    names = ", ".join(sorted(sign.partner.name for sign in signs))
    return _("%(partner)s has agreed already.") % {"partner": names} if names else ""


def endings_waiting(partnerships, *, today: date) -> list[Waiting]:
    """Agreements that end within a year ask both, at once and in the same words, for a decision."""
    by_id = {partnership.pk: partnership for partnership in partnerships}
    ending = Agreement.objects.filter(partnership__in=by_id).ending_before(today + WARN_BEFORE_END)
    return [
        Waiting(
            partnership_id=agreement.partnership_id,
            partner_id=partner.pk,
            label=_("Decide together what comes after the agreement"),
            note=agreement.title,
            url=reverse("partnerships:agreement_detail", args=[by_id[agreement.partnership_id].slug, agreement.pk]),
            right=Right.COORDINATE,
            due_on=agreement.decide_by,
        )
        for agreement in ending.filter(ends_on__gte=today)
        for partner in by_id[agreement.partnership_id].partner_list
    ]
