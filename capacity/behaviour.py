"""The outcome journal as its page shows it, put together from rows that were fetched before."""

from dataclasses import dataclass
from datetime import date

from capacity.choices import MarkerGrade
from capacity.models import BoundaryActor, JournalEntry, ProgressMarker
from partnerships.models import Partner, Partnership


@dataclass
class Span:
    """One stretch of time: for each municipality what it wrote about it, perhaps nothing."""

    first_on: date
    last_on: date
    halves: list[tuple[Partner, list[JournalEntry]]]


def by_grade(actor: BoundaryActor, entries: list[JournalEntry]) -> list[tuple[MarkerGrade, list]]:
    """The markers of the actor, grade by grade, each as (marker, whether the journal speaks of it)."""
    spoken = {entry.marker_id for entry in entries}
    return [
        (grade, [(marker, marker.pk in spoken) for marker in of_grade(actor, grade)])
        for grade in MarkerGrade
        if of_grade(actor, grade)
    ]


def of_grade(actor: BoundaryActor, grade: MarkerGrade) -> list[ProgressMarker]:
    return [marker for marker in actor.markers.all() if marker.grade == grade]


def journal(entries: list[JournalEntry], partnership: Partnership) -> list[Span]:
    """The stretches of time that somebody wrote about, the last first, each with a half for every municipality."""
    spans = sorted({(entry.last_on, entry.first_on) for entry in entries}, reverse=True)
    writers = {entry.partner_id for entry in entries}
    shown = [one for one in partnership.partner_list if one.is_present or one.pk in writers]
    return [Span(first, last, [(one, written(entries, first, last, one)) for one in shown]) for last, first in spans]


def written(entries, first, last, partner):
    rows = [one for one in entries if (one.first_on, one.last_on, one.partner_id) == (first, last, partner.pk)]
    return sorted(rows, key=lambda one: one.marker_id)
