"""Outcome mapping: whose behaviour may change, how one would notice, and the journal of what each side saw."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from capacity.actions.evidence import refuse_unread
from capacity.models import BoundaryActor, JournalEntry, ProgressMarker, Trajectory
from partnerships.actions.belonging import refuse_foreign
from partnerships.actions.signoff import voice
from partnerships.choices import Right
from partnerships.models import Document, Partner, Partnership
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row, locked

Marks = dict[str, list[str]]
"""Behaviours by grade."""


def describe_actor(
    *,
    partnership: Partnership,
    actor: BoundaryActor | None = None,
    seen: int | None = None,
    trajectory: Trajectory,
    partner: Partner,
    name: str,
    group: str,
    challenge: str,
    language: str,
    marks: Marks | None = None,
    by: User,
) -> BoundaryActor:
    """The behaviour of these people may change, in this way; `marks` are markers that come with it.

    Raises `DomainError`: `not_a_partner`, `foreign`; `ValidationError`; `VersionConflict` when somebody saved in
    between.
    """
    with transaction.atomic():
        voice(by, partnership.pk, Right.CONTRIBUTE)
        refuse_foreign(partnership, trajectory, partner)
        verb = "actor.changed" if actor else "actor.added"
        if actor is None:
            actor = BoundaryActor()
        else:
            actor = lock_row(BoundaryActor.objects.of_partnership(partnership), pk=actor.pk, seen=seen)
        actor.trajectory, actor.partner, actor.language = trajectory, partner, language
        actor.name, actor.group, actor.challenge = name, group, challenge
        actor.full_clean()
        actor.save()
        audit.record(verb, actor, by=by)
        if marks and any(marks.values()):
            add_markers(actor=actor, marks=marks, by=by)
    return actor


def add_markers(*, actor: BoundaryActor, marks: Marks, by: User) -> list[ProgressMarker]:
    """One would notice the change by these behaviours too; those that stand stay, and none stands twice.

    Raises `DomainError`: `not_a_partner`, `no_marker` when none of them is new; `ValidationError` for a long one.
    """
    with transaction.atomic():
        actor = locked(BoundaryActor.objects.all()).get(pk=actor.pk)
        voice(by, actor.partnership_id, Right.CONTRIBUTE)
        known = set(actor.markers.values_list("text", flat=True))
        rows = []
        for grade, texts in marks.items():
            for text in dict.fromkeys(texts):
                if text not in known:
                    rows.append(ProgressMarker(actor=actor, grade=grade, text=text))
                    known.add(text)
        if not rows:
            raise DomainError("no_marker", _("Write at least one behaviour that does not stand there yet."))
        for row in rows:
            row.full_clean()
            row.save()
        audit.record("marker.added", actor, by=by, number=len(rows))
    return rows


def reword_marker(*, marker: ProgressMarker, seen: int | None, grade: str, text: str, by: User) -> ProgressMarker:
    """The marker says this from now on.

    Raises `DomainError`: `not_a_partner`, `written_about` once the journal speaks of it; `ValidationError` when the
    same marker stands already; `VersionConflict`.
    """
    with transaction.atomic():
        voice(by, marker.partnership_id, Right.CONTRIBUTE)
        marker = lock_row(ProgressMarker.objects.all(), pk=marker.pk, seen=seen)
        if marker.entries.exists():
            raise DomainError("written_about", _("The journal speaks of these words, so they stay. Add another."))
        before, marker.grade, marker.text = marker.text, grade, text
        marker.full_clean()
        marker.save()
        audit.record("marker.reworded", marker, by=by, before=before)
    return marker


def write_journal(
    *,
    marker: ProgressMarker,
    entry: JournalEntry | None = None,
    seen: int | None = None,
    first_on: date,
    last_on: date,
    degree: str,
    description: str,
    language: str,
    factors: str = "",
    evidence: str = "",
    document: Document | None = None,
    unanticipated: str = "",
    lesson: str = "",
    follow_up: str = "",
    by: User,
) -> JournalEntry:
    """The municipality of `by` saw this of the marker in these days; what another saw is out of reach.

    Raises `DomainError`: `not_a_partner`, `not_yours`, `foreign`, `not_shared`; `ValidationError`:
    `end_before_start`, `written_already`; `VersionConflict` when somebody saved in between.
    """
    with transaction.atomic():
        partner = voice(by, marker.partnership_id, Right.CONTRIBUTE).partner
        refuse_unread(marker.partnership, document)
        verb = "journal.changed" if entry else "journal.written"
        entry = own_entry(entry, partner, seen=seen) if entry else JournalEntry(marker=marker, partner=partner)
        entry.first_on, entry.last_on, entry.degree, entry.language = first_on, last_on, degree, language
        entry.description, entry.factors, entry.evidence, entry.document = description, factors, evidence, document
        entry.unanticipated, entry.lesson, entry.follow_up = unanticipated, lesson, follow_up
        entry.full_clean()
        entry.save()
        audit.record(verb, entry, by=by, partner=partner.name)
    return entry


def own_entry(entry: JournalEntry, partner: Partner, *, seen: int | None) -> JournalEntry:
    """The entry, locked for writing; raises `DomainError("not_yours")` when `partner` did not write it."""
    if entry.partner_id != partner.pk:
        raise DomainError("not_yours", _("What another municipality saw is for them to write."))
    return lock_row(JournalEntry.objects.all(), pk=entry.pk, seen=seen)
