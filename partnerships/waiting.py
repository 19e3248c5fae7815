"""What waits for whom: the list that opens everybody's day."""

from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _

from partnerships.models import Version
from partnerships.waits import Waiting
from partnerships.waits.agreements import texts_waiting
from partnerships.waits.decisions import decisions_waiting
from partnerships.waits.kit import steeping_waiting
from partnerships.waits.life import life_waiting
from partnerships.waits.meetings import meetings_waiting
from partnerships.waits.risks import risks_waiting
from partnerships.waits.talks import questions_waiting


def waiting_in(partnerships, *, today: date) -> list[Waiting]:
    """What waits for each partner of `partnerships` (fetched with partners), subject by subject."""
    return [
        *signatures_waiting(partnerships),
        *questions_waiting(partnerships),
        *texts_waiting(partnerships),
        *decisions_waiting(partnerships, today=today),
        *steeping_waiting(partnerships, today=today),
        *life_waiting(partnerships, today=today),
        *meetings_waiting(partnerships, today=today),
        *risks_waiting(partnerships, today=today),
    ]


def signatures_waiting(partnerships) -> list[Waiting]:
    by_id = {partnership.pk: partnership for partnership in partnerships}
    versions = Version.objects.filter(partnership__in=by_id).open().select_related("subject_type").with_sign_offs()
    waiting = []
    for version in versions:
        partnership = by_id[version.partnership_id]
        given = version.standing_words()
        for partner in partnership.awaited_partners:
            if partner.pk not in given:
                waiting.append(
                    Waiting(
                        partnership_id=partnership.pk,
                        partner_id=partner.pk,
                        label=_("Read and answer: %(what)s") % {"what": version.label},
                        url=reverse("partnerships:version_sign", args=[partnership.slug, version.pk]),
                        right=version.right_to_sign,
                        note=words_given(given.values()),
                        since=version.frozen_at.date(),
                    )
                )
    return waiting


def words_given(signs) -> str:
    names = ", ".join(sorted(sign.partner.name for sign in signs))
    return _("%(partner)s has agreed already.") % {"partner": names} if names else ""
