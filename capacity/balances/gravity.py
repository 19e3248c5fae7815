"""The centre of gravity (`guide/domain.md` 5): the share of capacity building and democracy in what was done.

Counted in person-days, in activities, or in money; never two of them together, and never two currencies.
"""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Max, Min, Q, QuerySet, Sum, TextChoices
from django.utils.translation import gettext_lazy as _

from capacity.choices import CAPACITY_PURPOSES, ContributionKind
from capacity.models import Activity, Contribution, Expense
from partnerships.choices import Stage
from partnerships.models import Partnership

ALWAYS = Q(pk__isnull=False)

BEGINNING = frozenset({Stage.EXPLORE, Stage.AGREE})
"""Stages in which a quick visible result may motivate; the balance says nothing yet (seed)."""


class Measure(TextChoices):
    DAYS = "days", _("in days")
    NUMBER = "number", _("in activities")
    MONEY = "money", _("in money")


@dataclass(frozen=True)
class Effort:
    """How the effort of a stretch of time is divided over capacity building and all that is visible beside it.

    `measure` says in what `capacity` and `visible` are counted: hundredths of person-days, activities, or hundredths
    of `currency`.
    """

    measure: Measure
    capacity: int
    visible: int
    currency: str = ""

    @property
    def total(self):
        return self.capacity + self.visible

    @property
    def capacity_percent(self):
        """Rounded per cent of the effort that built capacity; None when nothing was done."""
        return round(100 * self.capacity / self.total) if self.total else None

    @property
    def visible_percent(self):
        return 100 - self.capacity_percent if self.total else None


@dataclass(frozen=True)
class Gravity:
    """The effort since the start, and of each year in which something was done, the newest first."""

    since_start: Effort
    years: list[tuple[int, Effort]]


@dataclass(frozen=True)
class Counting:
    """How one measure is counted: which rows, what each is worth, where their activity's purpose and days stand."""

    measure: Measure
    rows: QuerySet
    purpose: str
    first: str
    last: str

    def amount(self, only: Q):
        return Count("pk", filter=only) if self.measure == Measure.NUMBER else Sum("hundredths", filter=only)

    def shares(self, when: Q, name: str = "") -> dict:
        """The two sums of the rows of `when`, ready to be asked from the database."""
        builds = Q(**{f"{self.purpose}__in": CAPACITY_PURPOSES})
        return {f"capacity{name}": self.amount(when & builds), f"visible{name}": self.amount(when & ~builds)}

    def between(self, first: date, last: date) -> Q:
        return Q(**{f"{self.first}__lte": last, f"{self.last}__gte": first})

    def effort(self, sums: dict, name: str = "") -> Effort:
        capacity, visible = (sums[f"{share}{name}"] or 0 for share in ("capacity", "visible"))
        return Effort(self.measure, capacity, visible, currency=sums.get("currency", ""))


def counting(partnership: Partnership, measure: Measure) -> Counting:
    """Only what took place counts. Days count on the day for which they were noted, money when it was paid."""
    done = Activity.objects.of_partnership(partnership).done()
    if measure == Measure.NUMBER:
        return Counting(measure, done, "purpose", "starts_on", "ends_on")
    if measure == Measure.DAYS:
        days = Contribution.objects.of_partnership(partnership).filter(kind=ContributionKind.DAYS)
        return Counting(
            measure, days.filter(activity__in=done.values("pk")), "activity__purpose", "given_on", "given_on"
        )
    paid = Expense.objects.of_partnership(partnership).counting().filter(activity__in=done.values("pk"))
    return Counting(measure, paid, "activity__purpose", "paid_on", "paid_on")


def gravity_balance(partnership: Partnership, first: date | None = None, last: date | None = None) -> Effort:
    """The centre of gravity from `first` to `last`, or since the start: in days where days were noted, else in
    activities. Money is never mixed in."""
    days = effort_between(counting(partnership, Measure.DAYS), first, last)
    return days if days.total else effort_between(counting(partnership, Measure.NUMBER), first, last)


def effort_between(way: Counting, first: date | None, last: date | None) -> Effort:
    when = ALWAYS if first is None else way.between(first, last)
    return way.effort(way.rows.aggregate(**way.shares(when)))


def gravity_by_year(partnership: Partnership, measure: Measure) -> list[Gravity]:
    """The centre of gravity by this measure, one per currency for money; none when nothing was noted. Two queries."""
    way = counting(partnership, measure)
    ends = way.rows.aggregate(first=Min(way.first), last=Max(way.last))
    if ends["first"] is None:
        return []
    years = range(ends["last"].year, ends["first"].year - 1, -1)
    sums = way.shares(ALWAYS)
    for year in years:
        sums |= way.shares(way.between(date(year, 1, 1), date(year, 12, 31)), f"_{year}")
    by = ["currency"] if measure == Measure.MONEY else []
    found = way.rows.order_by(*by).values(*by).annotate(**sums) if by else [way.rows.aggregate(**sums)]
    return [in_years(way, row, years) for row in found]


def in_years(way: Counting, sums: dict, years: range) -> Gravity:
    by_year = [(year, way.effort(sums, f"_{year}")) for year in years]
    return Gravity(way.effort(sums), [(year, effort) for year, effort in by_year if effort.total])


def usual_measure(partnership: Partnership) -> Measure:
    """Days where days were noted for what was done, else activities."""
    return Measure.DAYS if counting(partnership, Measure.DAYS).rows.exists() else Measure.NUMBER


def gravity_state(effort: Effort, partnership: Partnership) -> str:
    """How to speak of the balance: nothing, beginning, good or question. Never a score."""
    if not effort.total:
        return "nothing"
    if effort.capacity_percent >= partnership.gravity_threshold:
        return "good"
    return "beginning" if partnership.stage in BEGINNING else "question"
