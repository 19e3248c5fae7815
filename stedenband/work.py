"""Everybody's day and a partnership at a glance: put together from all apps, in a constant number of queries."""

import zoneinfo
from dataclasses import dataclass, field
from operator import attrgetter

from django.urls import reverse
from django.utils import timezone

from capacity.models import Activity, Learning, Step
from partnerships.arches import agreement_arch
from partnerships.choices import ActorGroup, AgreementKind, AgreementStatus, Right
from partnerships.models import Agreement, Involvement, Reminder, Version
from partnerships.rules import membership
from reporting.arches import report_arch
from reporting.models import Report
from reporting.waiting import everything_waiting
from stedenband.audit.models import Entry

LESSONS_SHOWN = 2
STEPS_SHOWN = 3
CHANGES_SHOWN = 5


@dataclass
class Desk:
    """What lies on the desk of one member of one partnership."""

    partnership: object
    member: object
    mine: list = field(default_factory=list)
    colleagues: list = field(default_factory=list)
    others: dict = field(default_factory=dict)
    reminders: list = field(default_factory=list)
    changes: list = field(default_factory=list)

    @property
    def waits_for_others(self):
        """Each other partner, what waits for it, and where to remind it when the member may and there is a need."""
        rows = []
        for partner in self.other_partners:
            things = self.others.get(partner.pk, [])
            may_remind = bool(things) and self.member.may(Right.REMIND)
            url = reverse("partnerships:remind", args=[self.partnership.slug, partner.pk]) if may_remind else ""
            rows.append((partner, things, url))
        return rows

    @property
    def other_partners(self):
        return [partner for partner in self.partnership.present_partners if partner.pk != self.member.partner_id]


def desks_of(user, partnership_list, *, now) -> list[Desk]:
    """One desk per partnership of `partnership_list`, what concerns the person on top, then what is due first."""
    desks = {row.pk: Desk(partnership=row, member=membership(user, row.pk)) for row in partnership_list}
    waiting = everything_waiting(partnership_list, today=now.date())
    for thing in sorted(waiting, key=lambda thing: (not thing.member_id, not thing.due_on, thing.due_on or now.date())):
        desk = desks[thing.partnership_id]
        if thing.member_id and thing.member_id != desk.member.pk:
            continue
        if thing.partner_id != desk.member.partner_id:
            if thing.is_private:
                continue
            desk.others.setdefault(thing.partner_id, []).append(thing)
        elif desk.member.may(thing.right):
            desk.mine.append(thing)
        else:
            desk.colleagues.append(thing)
    for reminder in Reminder.objects.filter(partnership__in=desks).recent(now).select_related("by"):
        desk = desks[reminder.partnership_id]
        if reminder.partner_id == desk.member.partner_id:
            desk.reminders.append(reminder)
    return list(desks.values())


def add_changes(desks):
    """Lay on every desk what changed last in its partnership."""
    by_chain = {desk.partnership.audit_chain: desk for desk in desks}
    for entry in Entry.objects.newest_of_each(by_chain, CHANGES_SHOWN):
        by_chain[entry.chain.key].changes.append(entry)


def current_arch(partnership, agreement):
    """What the arch over the partnership shows: what is being signed, else what was signed last; None at the start."""
    report = Report.objects.of_partnership(partnership).unsigned().with_everything().first()
    report = report or Report.objects.of_partnership(partnership).with_everything().first()
    is_agreement_busy = agreement is not None and agreement.status == AgreementStatus.SIGNING
    if report is not None and not (is_agreement_busy and report.is_signed):
        return report_arch(report, partnership, live_version(report))
    if agreement is not None:
        return agreement_arch(agreement, partnership, live_version(agreement))
    return None


def live_version(subject):
    return Version.objects.of(subject).with_sign_offs().first()


def current_agreement(partnership, *, today):
    """The agreement that counts `today`; None when nothing was written.

    One in force and running, a cooperation agreement before a plan, the newest first; else one in force for later or
    over; else the newest that is written.
    """
    agreements = list(Agreement.objects.of_partnership(partnership).prefetch_related("commitments"))
    return max(agreements, key=lambda agreement: weight_of(agreement, today), default=None)


def weight_of(agreement, today):
    is_running = agreement.was_signed and agreement.starts_on <= today <= agreement.ends_on
    is_plan = agreement.stands_as in {AgreementKind.MULTI_YEAR_PLAN, AgreementKind.ANNUAL_PLAN}
    rank = (is_running, agreement.was_signed, not is_plan, agreement.is_in_force or not agreement.is_locked)
    return (*rank, agreement.starts_on, agreement.pk)


def banks(partnership, *, now):
    """The two banks of the arch with their municipalities, each with the time on its clocks."""
    return {
        bank: [(partner, timezone.localtime(now, zoneinfo.ZoneInfo(partner.municipality.time_zone))) for partner in row]
        for bank, row in partnership.banks.items()
    }


def next_steps(partnership):
    """The steps that the page shows: what was decided last and what comes, in order of their month."""
    steps = Step.objects.of_partnership(partnership).select_related("trajectory__partnership")
    planned = list(steps.planned()[: STEPS_SHOWN - 1])
    decided = list(steps.exclude(pk__in=[step.pk for step in planned]).order_by("-decided_on", "-pk")[:1])
    return sorted(decided + planned, key=attrgetter("expected_on", "pk"))


def last_lessons(partnership):
    """The last activities after which somebody learned, with what each municipality noted."""
    learned = Learning.objects.of_partnership(partnership).filter(activity__isnull=False)
    activities = Activity.objects.of_partnership(partnership).filter(pk__in=learned.values("activity"))
    return activities.with_participants().with_learners().of_day()[:LESSONS_SHOWN]


GROUPS_SHOWN = [ActorGroup.MAJORITY, ActorGroup.OPPOSITION, ActorGroup.STAFF, ActorGroup.CIVIL_SOCIETY]


def who_is_involved(partnership):
    """For the current phase, rows of (group, one cell per partner): the partner and its level or None."""
    cells = {}
    for row in Involvement.objects.of_partnership(partnership).in_phase(partnership.phase).counted():
        key = (row.group, row.partner_id)
        cells[key] = row if key not in cells or cells[key].level < row.level else cells[key]
    return [
        (group.label, [(partner, cells.get((group.value, partner.pk))) for partner in partnership.present_partners])
        for group in GROUPS_SHOWN
    ]


def missing_groups(rows):
    """How many cells of `who_is_involved` are empty: a question for a conversation."""
    return sum(1 for _label, cells in rows for _partner, cell in cells if cell is None or not cell.level)
