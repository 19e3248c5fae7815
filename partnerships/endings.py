"""What ends without a decision: told a year, half a year, three months and a month before, on the day and after it.

All partners are told at once and in the same words (`guide/ux.md` S9).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dateutil.relativedelta import relativedelta
from django.urls import reverse
from django.utils import formats
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from partnerships.choices import FOLLOWED_BY, MONTHS_OF_WARNING
from partnerships.models import Agreement, Partnership, RenewalDecision


@dataclass(frozen=True)
class Ending:
    """An agreement in force that ends within `months` months, or ended when there are none left."""

    agreement: Agreement
    partnership: Partnership
    months: int
    today: date

    @property
    def is_over(self):
        return self.agreement.ends_on < self.today

    @property
    def title(self):
        """How far away the end is; the same words for everybody."""
        day = {"day": formats.date_format(self.agreement.ends_on, "DATE_FORMAT")}
        if self.is_over:
            return _("The agreement ended on %(day)s") % day
        if self.agreement.ends_on == self.today:
            return _("The agreement ends today")
        if self.months == 12:
            return _("The agreement ends within a year, on %(day)s") % day
        return ngettext(
            "The agreement ends within a month, on %(day)s",
            "The agreement ends within %(months)s months, on %(day)s",
            self.months,
        ) % {**day, "months": self.months}

    @property
    def sentence(self):
        """What is asked of everybody."""
        if self.is_over:
            return _("You can go on together without one, but that is a choice. Decide together what comes after.")
        return _(
            "Decide together whether you renew it, change it, go on in another form or round it off with thanks. "
            "Deciding together often takes half a year."
        )

    @property
    def url(self):
        return reverse("partnerships:renewal", args=[self.partnership.slug, self.agreement.pk])

    @property
    def due_on(self):
        return self.agreement.decide_by if self.today <= self.agreement.decide_by else self.agreement.ends_on


def undecided_endings(partnerships: Iterable[Partnership], *, today: date) -> list[Ending]:
    """What ends within a year in `partnerships`, or ended, with nothing after it and nothing decided; soonest first."""
    by_id = {partnership.pk: partnership for partnership in partnerships}
    in_force = list(Agreement.objects.filter(partnership__in=by_id, stands_as__in=FOLLOWED_BY).in_force())
    decisions = RenewalDecision.objects.filter(agreement__in=in_force).decided()
    decided = set(decisions.values_list("agreement_id", flat=True))
    endings = [
        Ending(agreement=one, partnership=by_id[one.partnership_id], months=months, today=today)
        for one in in_force
        if one.pk not in decided
        and (months := months_of_warning(one.ends_on, today)) is not None
        and not any(comes_after(other, one) for other in in_force)
    ]
    return sorted(endings, key=lambda ending: (ending.agreement.ends_on, ending.agreement.pk))


def months_of_warning(ends_on: date, today: date) -> int | None:
    """The last warning before `ends_on` that `today` has reached; 0 after the end, None before the first."""
    if ends_on < today:
        return 0
    return next((months for months in MONTHS_OF_WARNING if ends_on - relativedelta(months=months) <= today), None)


def comes_after(other: Agreement, agreement: Agreement) -> bool:
    """Whether `other`, in force too, takes the place of `agreement`."""
    return (
        other.partnership_id == agreement.partnership_id
        and other.stands_as in FOLLOWED_BY[agreement.stands_as]
        and other.ends_on > agreement.ends_on
    )
