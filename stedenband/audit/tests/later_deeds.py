"""What may still happen in the world: one deed for each verb that building it does not use."""

import uuid

from capacity.actions.activities import log_activity
from capacity.actions.contributions import change_contribution
from capacity.actions.learnings import note_learning
from capacity.actions.plans import drop_activity
from capacity.actions.trajectories import change_step, report_step, write_trajectory
from partnerships.actions.agreements import write_agreement
from partnerships.actions.attaching import take_up_again
from partnerships.actions.people import describe_municipality
from partnerships.actions.signoff import sign_off, withdraw
from partnerships.choices import Word
from partnerships.models import SignOff, Version
from reporting.actions.checking import check_report
from reporting.actions.editions import request_edition
from reporting.actions.writing import mark_read, write_part
from stedenband.accounts.actions import change_preferences, deactivate
from stedenband.audit.tests import (
    activity_deeds,
    admin_deeds,
    agreement_deeds,
    assessment_deeds,
    body_deeds,
    calendar_deeds,
    course_deeds,
    exchange_deeds,
    journey_deeds,
    kit_deeds,
    learning_deeds,
    ledger_deeds,
    meeting_deeds,
    mission_deeds,
    money_deeds,
    organisation_deeds,
    paper_deeds,
    post_deeds,
    public_deeds,
    report_deeds,
    result_deeds,
    risk_deeds,
    search_deeds,
    signing_deeds,
    workbook_deeds,
)
from stedenband.jobs.actions import retry
from stedenband.jobs.choices import JobError
from stedenband.jobs.lease import claim, give_back
from stedenband.jobs.models import Job
from stedenband.jobs.work import work
from stedenband.tests.deeds.reports import offer_report, write_all


def change_activity(world):
    log_activity(partnership=world.partnership, activity=world.activity, title="Again", by=world.cast["contributor_b"])


def drop(world):
    drop_activity(activity=world.planned_activity, reason="The road is closed.", by=world.cast["contributor_b"])


def change_agreement(world):
    draft = world.agreement_draft
    fields = {name: getattr(draft, name) for name in ("kind", "title", "text", "language", "starts_on", "ends_on")}
    write_agreement(
        partnership=world.partnership,
        agreement=draft,
        commitments=[],
        by=world.cast["contributor_b"],
        now=world.now,
        **fields,
    )


def change_learning(world):
    lesson = world.learning_b
    note_learning(
        partnership=world.partnership,
        learning=lesson,
        text="Anders",
        language="nl",
        noted_on=lesson.noted_on,
        stage="tried",
        by=world.cast["contributor_b"],
    )


def correct(world):
    row = world.contribution_b
    change_contribution(
        contribution=row,
        seen=row.row_version,
        kind=row.kind,
        description="Counted again",
        given_on=row.given_on,
        hundredths=row.hundredths,
        currency=row.currency,
        by=world.cast["contributor_b"],
    )


def describe(world):
    describe_municipality(
        municipality=world.partner_a.municipality,
        partner=world.partner_a,
        brings="du temps",
        wants_to_learn="planifier",
        language="fr",
        by=world.cast["coordinator_a"],
    )


def log_after_checking(world):
    write_all(world, world.report)
    for bank in "ab":
        mark_read(report=world.report, by=world.cast[f"contributor_{bank}"], now=world.now)
    check_report(report=world.report, reason="Late.", by=world.cast["coordinator_a"], now=world.now)
    log_activity(
        partnership=world.partnership,
        kind="video_call",
        title="One more call",
        starts_on=world.report.period.last_on,
        ends_on=world.report.period.last_on,
        by=world.cast["contributor_b"],
    )
    check_report(report=world.report, reason="Late.", despite="Later.", by=world.cast["coordinator_b"], now=world.now)


def write_after_checking(world):
    offer_report(world, world.report)
    write_part(
        part=world.part_a,
        seen=None,
        text="Autrement",
        language="fr",
        is_ready=True,
        by=world.cast["contributor_a"],
        now=world.now,
    )


def change_a_step(world):
    change_step(
        step=world.step_planned,
        seen=None,
        title="Other words",
        expected_on=world.today,
        by=world.cast["contributor_a"],
        now=world.now,
    )


def change_trajectory(world):
    write_trajectory(
        partnership=world.partnership,
        trajectory=world.trajectory,
        title="New",
        problem="p",
        desired_change="c",
        language="en",
        by=world.cast["contributor_b"],
    )


def close_account(world):
    deactivate(user=world.cast["former"], by=world.cast["administrator"])


def prefer(world):
    reader = world.cast["observer_b"]
    change_preferences(user=reader, name="New Name", language="es", time_zone="America/Lima", by=reader)


def answer(world, word):
    sign_off(version=world.version, word=word, remark="Page two.", by=world.cast["signatory_b"], now=world.now)


def agree_with_a_remark(world):
    answer(world, Word.AGREED_WITH_REMARK)


def send_back(world):
    answer(world, Word.SENT_BACK)


def take_back(world):
    sign = SignOff.objects.get(version=world.version)
    withdraw(sign=sign, by=world.cast["signatory_a"], now=world.now)


def report_again(world):
    report_step(
        step=world.step_waiting, outcome="not_reached", evidence="", by=world.cast["coordinator_b"], now=world.now
    )
    assert Version.objects.of(world.step_waiting).count() == 2


def job_of(world):
    return Job.objects.get(pk=world.edition.job_id)


def make_edition(world):
    signed = request_edition(report=world.report_signed, language="en", by=world.cast["coordinator_a"], now=world.now)
    work(signed.job_id)


def fail(world):
    job = claim(job_of(world).pk, now=world.now)
    held = Job.objects.held_by(job.lease_token)
    give_back(held, code=JobError.BROKEN, text="OSError", now=world.now, is_final=True)


def try_again(world):
    fail(world)
    retry(job=job_of(world), by=world.cast["coordinator_a"], now=world.now)


def weigh_again(world):
    take_up_again(
        orientation=world.orientation_kept, number=uuid.uuid4(), by=world.cast["coordinator_a"], now=world.now
    )


DEEDS = {
    "activity.changed": change_activity,
    "activity.dropped": drop,
    "agreement.changed": change_agreement,
    "edition.made": make_edition,
    "job.failed": fail,
    "job.retried": try_again,
    "learning.changed": change_learning,
    "municipality.described": describe,
    "orientation.taken_up": weigh_again,
    "report.reopened": write_after_checking,
    "contribution.changed": correct,
    "report.check_fell": log_after_checking,
    "step.changed": change_a_step,
    "trajectory.changed": change_trajectory,
    "user.deactivated": close_account,
    "user.preferences_changed": prefer,
    "version.agreed_with_remark": agree_with_a_remark,
    "version.sent_back": send_back,
    "version.void": report_again,
    "version.withdrawn": take_back,
    **activity_deeds.DEEDS,
    **admin_deeds.DEEDS,
    **agreement_deeds.DEEDS,
    **assessment_deeds.DEEDS,
    **body_deeds.DEEDS,
    **calendar_deeds.DEEDS,
    **course_deeds.DEEDS,
    **exchange_deeds.DEEDS,
    **journey_deeds.DEEDS,
    **kit_deeds.DEEDS,
    **ledger_deeds.DEEDS,
    **learning_deeds.DEEDS,
    **meeting_deeds.DEEDS,
    **mission_deeds.DEEDS,
    **money_deeds.DEEDS,
    **organisation_deeds.DEEDS,
    **paper_deeds.DEEDS,
    **public_deeds.DEEDS,
    **post_deeds.DEEDS,
    **report_deeds.DEEDS,
    **result_deeds.DEEDS,
    **risk_deeds.DEEDS,
    **search_deeds.DEEDS,
    **signing_deeds.DEEDS,
    **workbook_deeds.DEEDS,
}
