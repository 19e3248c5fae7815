"""Is it a process, and whom does it strengthen? Facts in words and questions for a conversation, never a score."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime

from dateutil.relativedelta import relativedelta
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from capacity.choices import LOOK_BACK_AFTER_MONTHS, CapacityGroup
from capacity.models import Activity, LookBack, Stake, Step, StepRevision, Strengthening
from partnerships.models import Partner, Partnership

YEAR = relativedelta(years=1)


@dataclass(frozen=True)
class ProcessFacts:
    """The last twelve months: activities done and those that serve a step; all steps, and those that were revised."""

    activities: int
    in_a_step: int
    steps: int
    revised: int

    @property
    def outside(self):
        return self.activities - self.in_a_step


def process_facts(partnership: Partnership, *, now: datetime) -> ProcessFacts:
    """How the work of the last twelve months hangs together. Four queries."""
    since = now - YEAR
    done = Activity.objects.of_partnership(partnership).done().between(since.date(), now.date())
    revisions = StepRevision.objects.of_partnership(partnership).since(since)
    return ProcessFacts(
        activities=done.count(),
        in_a_step=done.exclude(step=None).count(),
        steps=Step.objects.of_partnership(partnership).count(),
        revised=revisions.order_by().values("step").distinct().count(),
    )


def look_back_due_on(partnership: Partnership, last: date | None) -> date:
    """By when the partners look back again, `last` being the day they last did."""
    return (last or partnership.since_on) + relativedelta(months=LOOK_BACK_AFTER_MONTHS)


def last_look_back(partnership: Partnership) -> LookBack | None:
    return LookBack.objects.of_partnership(partnership).first()


def look_back_label(title: str) -> str:
    """The note in the active language; `title` is the ISO day and the name of the trajectory, if any."""
    day = date_format(date.fromisoformat(title[:10]), "DATE_FORMAT")
    if trajectory := title[11:]:
        return _("Looking back on “%(trajectory)s”, %(day)s") % {"trajectory": trajectory, "day": day}
    return _("Looking back on the partnership, %(day)s") % {"day": day}


def not_strengthened(partnership: Partnership) -> list[tuple[str, list[Partner]]]:
    """Each group that no trajectory strengthens, with the partners where that is so.

    Only partners that said of one trajectory at least whom it strengthens. Two queries.
    """
    spoken = set(Stake.objects.of_partnership(partnership).values_list("partner", flat=True))
    growing = defaultdict(set)
    rows = Strengthening.objects.of_partnership(partnership).order_by().values_list("group", "stake__partner")
    for group, partner in rows.distinct():
        growing[group].add(partner)
    partners = [partner for partner in partnership.present_partners if partner.pk in spoken]
    forgotten = [(group.label, [one for one in partners if one.pk not in growing[group]]) for group in CapacityGroup]
    return [(group, missing) for group, missing in forgotten if missing]
