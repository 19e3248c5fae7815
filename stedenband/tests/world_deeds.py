"""What the people of the world do, in a line each."""

from datetime import timedelta

from django.core.files.base import ContentFile

from capacity.actions.activities import log_activity
from capacity.actions.learnings import add_contribution, note_learning
from capacity.actions.trajectories import plan_step, report_step, write_trajectory
from capacity.choices import ActivityKind, ActivityStatus, ContributionKind, Currency, Sex, StepStatus
from partnerships.actions.agreements import offer_for_signing, write_agreement
from partnerships.actions.people import add_member
from partnerships.actions.phases import propose_phase
from partnerships.actions.signoff import sign_off
from partnerships.choices import ActorGroup, AgreementKind, Role, Side, Word
from partnerships.models import Version
from reporting.actions.calendar import open_due_periods, start_schedule
from reporting.actions.editions import request_edition
from reporting.actions.writing import check_report, mark_read, write_part
from reporting.models import Report
from stedenband.tests.cast import NORTH, SOUTH, begin, join

PDF = b"%PDF-1.7\n%a file that stands for the pages\n%%EOF\n"


def partner(world, bank):
    return {"a": world.partner_a, "b": world.partner_b}[bank]


def other(bank):
    return "b" if bank == "a" else "a"


def trajectory(world, title):
    return write_trajectory(
        partnership=world.partnership,
        title=title,
        problem="Births are written down late.",
        desired_change="Every child has a paper within a month.",
        language="fr",
        by=world.cast["contributor_a"],
    )


def step(world, title):
    return plan_step(
        trajectory=world.trajectory,
        title=title,
        expected_on=world.today + timedelta(days=90),
        by=world.cast["contributor_b"],
    )


def step_with_word_of(world, title, banks):
    """A step that the first of `banks` reported as reached and the others confirmed."""
    planned = step(world, title)
    first, *others = banks
    report_step(
        step=planned,
        outcome=StepStatus.REACHED,
        evidence="The registers of March and April.",
        by=world.cast[f"coordinator_{first}"],
        now=world.ago(days=70),
    )
    agree(planned, others, world, role="coordinator", days=69)
    planned.refresh_from_db()
    return planned


def agree(subject, banks, world, *, role, days):
    for bank in banks:
        version = Version.objects.of(subject).open().get()
        sign_off(version=version, word=Word.AGREED, by=world.cast[f"{role}_{bank}"], now=world.ago(days=days))


def on_day(world, day):
    """`day` days into the period whose report is being written."""
    return world.first_on + timedelta(days=184 + day)


def activity(world, title, *, day):
    return log_activity(
        partnership=world.partnership,
        kind=ActivityKind.WORK_VISIT,
        title=title,
        language="fr",
        starts_on=on_day(world, day),
        ends_on=on_day(world, day + 3),
        place="Amandougou",
        host=world.partner_a,
        initiated_by=world.partner_a,
        step=world.step_reached,
        summary="Two clerks sat beside their colleagues.",
        heads={
            (world.partner_a.pk, ActorGroup.STAFF, Sex.WOMEN): 4,
            (world.partner_a.pk, ActorGroup.OPPOSITION, Sex.MEN): 1,
            (world.partner_b.pk, ActorGroup.STAFF, Sex.MEN): 2,
        },
        by=world.cast["contributor_a"],
    )


def quick_win(world, title, *, day):
    return log_activity(
        partnership=world.partnership,
        kind=ActivityKind.QUICK_WIN,
        title=title,
        language="nl",
        starts_on=on_day(world, day),
        ends_on=on_day(world, day),
        initiated_by=world.partner_b,
        step=world.step_reached,
        chosen_by="The ward assembly of Amandougou",
        chosen_on=on_day(world, day - 10),
        capacity_built="The office plans and follows its own purchases.",
        heads={(world.partner_a.pk, ActorGroup.CIVIL_SOCIETY, Sex.WOMEN): 12},
        by=world.cast["contributor_b"],
    )


def planned_activity(world, title):
    return log_activity(
        partnership=world.partnership,
        kind=ActivityKind.TRAINING,
        title=title,
        starts_on=world.today + timedelta(days=30),
        ends_on=world.today + timedelta(days=31),
        status=ActivityStatus.PLANNED,
        is_online=True,
        outside_because="A colleague asked for it.",
        by=world.cast["contributor_b"],
    )


def learning(world, bank, *, stage):
    return note_learning(
        partnership=world.partnership,
        text={"a": "Un registre double évite les pertes.", "b": "Een wijkvergadering beslist sneller."}[bank],
        language=partner(world, bank).municipality.text_language,
        noted_on=on_day(world, 30),
        stage=stage,
        learned_from=partner(world, other(bank)),
        activity=world.activity,
        used_for="The counter works this way now.",
        decided_by="the college of aldermen",
        by=world.cast[f"contributor_{bank}"],
    )


def days(world, bank, hundredths):
    return add_contribution(
        partnership=world.partnership,
        kind=ContributionKind.DAYS,
        description="Days of the registry office",
        given_on=on_day(world, 25),
        hundredths=hundredths,
        activity=world.activity,
        by=world.cast[f"contributor_{bank}"],
    )


def money(world, bank, cents):
    return add_contribution(
        partnership=world.partnership,
        kind=ContributionKind.MONEY,
        description="Tickets",
        given_on=on_day(world, 15),
        hundredths=cents,
        currency={"a": Currency.XOF, "b": Currency.EUR}[bank],
        by=world.cast[f"contributor_{bank}"],
    )


def agreement(world, title, *, since, words, commitments=()):
    """Written `since` days ago; `words` are the banks that signed, None when it was not offered."""
    start = world.today - timedelta(days=since)
    written = write_agreement(
        partnership=world.partnership,
        kind=AgreementKind.AGREEMENT,
        title=title,
        text="Nous apprenons l'un de l'autre.",
        language="fr",
        starts_on=start,
        ends_on=start + timedelta(days=1_095),
        commitments=commitments or [("Receive colleagues twice a year", None), ("Pay the hosts", world.partner_b)],
        by=world.cast["contributor_a"],
        now=world.ago(days=since),
    )
    if words is not None:
        offer_for_signing(agreement=written, by=world.cast["coordinator_b"], now=world.ago(days=since))
        agree(written, words, world, role="signatory", days=since)
    written.refresh_from_db()
    return written


def more_commitments(world, turn):
    """The draft says more."""
    draft = world.agreement_draft
    promises = [(f"Promise {number}", partner(world, "ab"[number % 2])) for number in range(2 + turn)]
    world.agreement_draft = write_agreement(
        partnership=world.partnership,
        agreement=draft,
        kind=draft.kind,
        title=draft.title,
        text=draft.text,
        language=draft.language,
        starts_on=draft.starts_on,
        ends_on=draft.ends_on,
        commitments=promises,
        by=world.cast["contributor_b"],
        now=world.now,
    )


def phase(world, to, *, days, confirm=False):
    change = propose_phase(
        partnership=world.partnership,
        phase=to,
        reason="The first results are in.",
        by=world.cast["coordinator_b"],
        now=world.ago(days=days),
    )
    if confirm:
        agree(change, "a", world, role="coordinator", days=days)
    change.refresh_from_db()
    return change


def calendar(world, cadence, first_on):
    return start_schedule(
        partnership=world.partnership, cadence=cadence, first_on=first_on, by=world.cast["coordinator_a"]
    )


def calendar_of_years(world, turn):
    """One more calendar, whose first year ended; then one more year of it."""
    first_on = (world.today - timedelta(days=3 * 366)).replace(month=1, day=1)
    if turn == 1:
        world.years = calendar(world, "yearly", first_on)
    open_due_periods(now=world.now)


def open_reports(world):
    """The periods that have ended, opened as the tick does; oldest first."""
    opened = open_due_periods(now=world.now)
    return [Report.objects.select_related("period").get(pk=report.pk) for report in opened]


def write_all(world, report):
    for part in report.parts.select_related("partner__partnership"):
        write_part(
            part=part,
            seen=None,
            text="Rien n'a changé, et cela tient.",
            language="fr",
            is_ready=True,
            by=world.cast[f"contributor_{part.partner.bank}"],
            now=world.ago(days=160),
        )


def offer_report(world, report):
    """Written, read and checked by both: the open version that now waits for both signatories."""
    write_all(world, report)
    for bank in "ab":
        mark_read(report=report, by=world.cast[f"contributor_{bank}"], now=world.ago(days=150))
    for bank in "ab":
        coordinator = world.cast[f"coordinator_{bank}"]
        check_report(report=report, reason="We began late.", by=coordinator, now=world.ago(days=140))
    return Version.objects.of(report).open().get()


def sign_report(world, report):
    offer_report(world, report)
    agree(report, "ab", world, role="signatory", days=130)
    report.refresh_from_db()
    return report


def begin_writing(world, report):
    """The first section of each partner: ready for a, begun for b."""
    parts = []
    for bank in "ab":
        part = write_part(
            part=report.parts.get(partner=partner(world, bank), section="brief"),
            seen=1,
            text={"a": "Nous avons ouvert un guichet.", "b": "We openden een loket."}[bank],
            language=partner(world, bank).municipality.text_language,
            is_ready=bank == "a",
            by=world.cast[f"contributor_{bank}"],
            now=world.ago(days=3),
        )
        parts.append(part)
    return parts


def edition(world, report, language):
    return request_edition(report=report, language=language, by=world.cast["coordinator_a"], now=world.ago(days=1))


def filed(edition, now):
    """The edition with a small file in place of its pages, for tests of what happens after the printing."""
    edition.file.save(f"editions/world-{edition.pk}.pdf", ContentFile(PDF), save=False)
    edition.size, edition.pages, edition.made_at, edition.file_hash = len(PDF), 1, now, "0" * 64
    edition.save()
    return edition


def more_languages(world, turn):
    edition(world, world.report_signed, ["en", "es"][turn % 2])
    edition(world, world.report, ["fr", "es"][turn % 2])


def more_members(world, turn):
    for bank in "ab":
        join(partner(world, bank), Role.CONTRIBUTOR, name=f"Colleague {turn} {bank}")


def another_partnership(world, turn):
    """One more partnership of the coordinators, with a text that waits."""
    names = [f"Alba {turn}", f"Zonhoven {turn}"]
    partnership = begin(({**SOUTH, "name": names[0]}, Side.SOUTH), ({**NORTH, "name": names[1]}, Side.NORTH))
    for bank, place in zip("ab", partnership.partner_list, strict=True):
        add_member(
            partnership=partnership,
            user=world.cast[f"coordinator_{bank}"],
            role=Role.COORDINATOR,
            function="coordinator",
            partner=place,
            by=None,
        )
    propose_phase(
        partnership=partnership,
        phase="renewal",
        reason="The agreement ends.",
        by=world.cast["coordinator_b"],
        now=world.now,
    )


def foreign_trajectory(partnership, by):
    return write_trajectory(
        partnership=partnership, title="Mercados", problem="p", desired_change="c", language="es", by=by
    )


def foreign_step(of_trajectory, by):
    expected_on = of_trajectory.partnership.since_on + timedelta(days=900)
    return plan_step(trajectory=of_trajectory, title="Un mercado limpio", expected_on=expected_on, by=by)


def foreign_activity(partnership, by, today):
    return log_activity(
        partnership=partnership,
        kind=ActivityKind.VIDEO_CALL,
        title="Llamada",
        starts_on=today,
        ends_on=today,
        is_online=True,
        by=by,
    )


def foreign_agreement(partnership, by, now):
    return write_agreement(
        partnership=partnership,
        kind=AgreementKind.LETTER_OF_INTENT,
        title="Carta",
        text="Queremos aprender.",
        language="es",
        starts_on=now.date(),
        ends_on=now.date() + timedelta(days=365),
        commitments=[],
        by=by,
        now=now,
    )
