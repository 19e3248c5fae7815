"""What a municipality brought: each writes its own, both read everything."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from capacity.models import Activity, Contribution
from partnerships.actions.belonging import refuse_foreign
from partnerships.actions.signoff import voice
from partnerships.choices import Right
from partnerships.models import Partnership
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row


def add_contribution(
    *,
    partnership: Partnership,
    kind: str,
    description: str,
    given_on: date,
    hundredths: int | None = None,
    currency: str = "",
    activity: Activity | None = None,
    by: User,
    **more,
) -> Contribution:
    """The municipality of `by` brought this; both sides read it. `more` says who spent the days, and on what.

    Raises `DomainError`: `not_a_partner`, `foreign`; `ValidationError` when the amount does not fit the kind, and for
    more hours than a day holds.
    """
    facts = {"kind": kind, "description": description, "given_on": given_on, "activity": activity} | more
    with transaction.atomic():
        member = voice(by, partnership.pk, Right.CONTRIBUTE)
        refuse_foreign(partnership, activity)
        contribution = Contribution(
            partnership=partnership, partner=member.partner, hundredths=hundredths, currency=currency, **facts
        )
        contribution.full_clean()
        contribution.save()
        audit.record("contribution.added", contribution, by=by, partner=member.partner.name)
    return contribution


def change_contribution(
    *,
    contribution: Contribution,
    seen: int | None,
    kind: str,
    description: str,
    given_on: date,
    hundredths: int | None = None,
    currency: str = "",
    activity: Activity | None = None,
    by: User,
    **more,
) -> Contribution:
    """The municipality of `by` corrects what it noted; the trail keeps what stood there before.

    Raises `DomainError`: `not_a_partner`, `not_yours`, `foreign`; `ValidationError` when the amount does not fit the
    kind; `VersionConflict` when somebody saved in between.
    """
    with transaction.atomic():
        partnership = contribution.partnership
        member = voice(by, partnership.pk, Right.CONTRIBUTE)
        refuse_foreign(partnership, activity)
        contribution = lock_row(Contribution.objects.of_partnership(partnership), pk=contribution.pk, seen=seen)
        if contribution.partner_id != member.partner_id:
            raise DomainError("not_yours", _("What another municipality brought is for them to write."))
        before = f"{contribution.description}: {contribution.hundredths} {contribution.currency}".strip()
        facts = {"hundredths": hundredths, "currency": currency, "activity": activity} | more
        for name, value in ({"kind": kind, "description": description, "given_on": given_on} | facts).items():
            setattr(contribution, name, value)
        contribution.full_clean()
        contribution.save()
        audit.record("contribution.changed", contribution, by=by, partner=member.partner.name, before=before)
    return contribution
