"""Trajectories and their steps; a step is reached, or honestly not, when all partners say so."""

from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext as _

from capacity.choices import STEP_OUTCOMES, StepStatus
from capacity.models import Step, StepRevision, Trajectory
from partnerships.actions.register import work_on_theme_too
from partnerships.actions.signoff import freeze, refuse_when_in_force, sign_off, voice, void_open
from partnerships.choices import Right, VoidReason, Word
from partnerships.models import Partnership
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row, locked


def write_trajectory(
    *,
    partnership: Partnership,
    trajectory: Trajectory | None = None,
    seen: int | None = None,
    title: str,
    problem: str,
    desired_change: str,
    theme: str = "",
    language: str,
    by: User,
) -> Trajectory:
    """The trajectory says this from now on; a theme that the partnership did not work on yet is one of its own now.

    Raises `VersionConflict` when somebody saved in between, `ValidationError` beside `name` for a theme too long.
    """
    with transaction.atomic():
        if trajectory is None:
            trajectory, verb = Trajectory(partnership=partnership), "trajectory.added"
        else:
            trajectory = lock_row(Trajectory.objects.of_partnership(partnership), pk=trajectory.pk, seen=seen)
            verb = "trajectory.changed"
        trajectory.title, trajectory.language = title, language
        trajectory.problem, trajectory.desired_change = problem, desired_change
        trajectory.theme = work_on_theme_too(partnership=partnership, name=theme, by=by) if theme else None
        trajectory.full_clean()
        trajectory.save()
        audit.record(verb, trajectory, by=by)
    return trajectory


def plan_step(*, trajectory: Trajectory, title: str, expected_on: date, change: str = "", by: User) -> Step:
    """The trajectory has a step more, expected in the month of `expected_on`; `change` is what it brings about."""
    with transaction.atomic():
        step = Step(trajectory=trajectory, title=title, expected_on=expected_on, change=change)
        step.full_clean()
        step.save()
        audit.record("step.planned", step, by=by)
    return step


def change_step(
    *, step: Step, seen: int | None, title: str, expected_on: date, change: str = "", by: User, now: datetime
) -> Step:
    """The step says this from now on, and keeps what it said; what a partner confirmed of the old words is void.

    Raises `DomainError("locked")` when all confirmed it, `VersionConflict` when somebody saved in between.
    """
    with transaction.atomic():
        step = lock_row(Step.objects.all(), pk=step.pk, seen=seen)
        refuse_when_in_force(step)
        void_open(subject=step, because=VoidReason.TEXT_CHANGED, by=by, now=now)
        if (step.title, step.expected_on, step.change) != (title, expected_on, change):
            before = {"title": step.title, "expected_on": step.expected_on, "change": step.change}
            StepRevision.objects.create(step=step, **before, revised_by=by, revised_at=now)
        step.title, step.expected_on, step.change, step.outcome = title, expected_on, change, ""
        step.full_clean()
        step.save()
        audit.record("step.changed", step, by=by)
    return step


def report_step(*, step: Step, outcome: str, evidence: str, by: User, now: datetime) -> Step:
    """The municipality of `by` says how the step ended, reached or not, and has confirmed its own words.

    Raises `DomainError`: `not_a_partner`, `locked`, `no_outcome`.
    """
    if outcome not in STEP_OUTCOMES:
        raise DomainError("no_outcome", _("Say whether the step was reached."))
    with transaction.atomic():
        step = locked(Step.objects.all()).get(pk=step.pk)
        member = voice(by, step.partnership_id, Right.COORDINATE)
        refuse_when_in_force(step)
        void_open(subject=step, because=VoidReason.NEWER_VERSION, by=by, now=now)
        step.outcome, step.evidence = outcome, evidence
        step.full_clean()
        step.save(update_fields=["outcome", "evidence"])
        version = freeze(subject=step, by=by, now=now)
        audit.record("step.reported", step, by=by, partner=member.partner.name)
        sign_off(version=version, word=Word.AGREED, by=by, now=now)
    return step


def step_facts(step: Step) -> dict:
    return {
        "trajectory": step.trajectory.title,
        "title": step.title,
        "change": step.change,
        "expected_on": step.expected_on,
        "outcome": step.outcome,
        "evidence": step.evidence,
        "proofs": [proof_facts(proof) for proof in step.proofs.select_related("document", "partner__municipality")],
    }


def proof_facts(proof) -> dict:
    """A document is frozen with the hash of its newest file: a later version is not what was confirmed."""
    newest = proof.document.newest if proof.document else None
    return {
        "partner": proof.partner.name,
        "title": proof.document.title if newest else proof.title,
        "language": proof.document.language if newest else "",
        "url": proof.url,
        "document": proof.document_id,
        "hash": newest.file_hash if newest else "",
    }


def step_confirmed(step: Step, version, now: datetime) -> None:
    Step.objects.filter(pk=step.pk).update(status=version.facts["outcome"], decided_on=now.date())


def step_reopened(step: Step, version, now: datetime) -> None:
    Step.objects.filter(pk=step.pk).update(status=StepStatus.PLANNED, outcome="")
