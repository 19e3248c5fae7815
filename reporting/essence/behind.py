"""The rows behind a figure as a reader finds them: what each is called, where it stands, and whether it counts."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from operator import attrgetter

from django.apps import apps
from django.urls import reverse

from partnerships.choices import Phase
from partnerships.gatherings import meeting_title
from partnerships.models import Partnership
from partnerships.threads import subjects_of
from reporting.essence.civil_society import PHASE
from reporting.essence.shapes import Row


@dataclass(frozen=True)
class Source:
    """How rows of one model are named and where they are read; `related` is fetched along for both.

    `parent` is the way to the row whose page shows it, `holder` to the one that says in which partnership that is;
    nothing when it is the row itself.
    """

    parent: str = ""
    related: tuple = ()
    title: Callable = str
    holder: str = ""


OWN_PAGE = Source()
SOURCES = {
    "capacity.activity": OWN_PAGE,
    "capacity.contribution": Source(title=attrgetter("description")),
    "capacity.delegate": Source("side.mission", ("side__mission__activity",), attrgetter("function")),
    "capacity.expense": Source(title=attrgetter("description")),
    "capacity.learning": OWN_PAGE,
    "capacity.learningpause": OWN_PAGE,
    "capacity.lookback": Source(title=attrgetter("what_changed")),
    "capacity.steprevision": Source("step", ("step__trajectory",), holder="step.trajectory"),
    "partnerships.agendaitem": Source("meeting", ("meeting",)),
    "partnerships.agreement": OWN_PAGE,
    "partnerships.commitment": Source("agreement", ("agreement",)),
    "partnerships.communication": OWN_PAGE,
    "partnerships.councildecision": Source(related=("agreement",), holder="agreement"),
    "partnerships.document": OWN_PAGE,
    "partnerships.meeting": Source(related=("body",), title=meeting_title),
    "partnerships.organisation": OWN_PAGE,
    "partnerships.partyvote": Source("decision", ("decision__agreement",), holder="decision.agreement"),
    "partnerships.tenure": Source("seat", ("seat__body",), attrgetter("seat.title"), holder="seat.body"),
}
CUT = 120


@dataclass(frozen=True)
class Found:
    """One row as the page shows it; `row` tells when it was, whose it is and how much of it counts."""

    row: Row
    title: str
    url: str
    language: str = ""


def found_behind(rows: Iterable[Row], partnership: Partnership, user) -> list[Found]:
    """`rows` as `user` may see them, in their order. One query per model, or two where a parent is named."""
    rows = list(rows)
    fetched = {kind: fetch(kind, rows, partnership, user) for kind in {row.kind for row in rows}}
    return [fetched[row.kind](row) for row in rows]


def fetch(kind, rows, partnership, user) -> Callable[[Row], Found]:
    pks = {row.pk for row in rows if row.kind == kind}
    if kind == PHASE:
        return lambda row: phase_found(row, partnership)
    if kind == "partnerships.comment":
        return comments_found(pks, partnership, user)
    if kind == "partnerships.involvement":
        return involvements_found(pks, partnership, user)
    source, objects = SOURCES[kind], objects_of(kind, pks, partnership, user)
    return lambda row: named(row, objects.get(row.pk), source, partnership)


def objects_of(kind, pks, partnership, user, related=()):
    rows = apps.get_model(kind)._default_manager.visible_to(user).of_partnership(partnership)
    related = related or (SOURCES[kind].related if kind in SOURCES else ())
    return (rows.select_related(*related) if related else rows).in_bulk(pks)


def named(row, thing, source, partnership) -> Found:
    if thing is None:  # gone since it was counted
        return Found(row, "", "")
    page = attrgetter(source.parent)(thing) if source.parent else thing
    # One partnership object for all, so that an address asks the database nothing.
    holder = source.holder or source.parent
    (attrgetter(holder)(thing) if holder else thing).partnership = partnership
    return Found(row, shortened(source.title(thing)), page.get_absolute_url(), getattr(thing, "language", ""))


def shortened(text):
    return text if len(text) <= CUT else f"{text[:CUT].rstrip()}…"


def phase_found(row, partnership):
    phase = list(Phase)[row.pk]
    return Found(row, str(phase.label), involvement_url(partnership, phase))


def involvement_url(partnership, phase):
    return f"{reverse('partnerships:involvement', args=[partnership.slug])}?phase={phase}"


def involvements_found(pks, partnership, user):
    objects = objects_of("partnerships.involvement", pks, partnership, user, related=("organisation",))

    def found(row):
        one = objects[row.pk]
        name = str(one.organisation) if one.organisation else one.get_group_display()
        return Found(row, f"{name} · {one.get_phase_display()}", involvement_url(partnership, one.phase))

    return found


def comments_found(pks, partnership, user):
    """Questions, each with the page of what it was asked about."""
    comments = objects_of("partnerships.comment", pks, partnership, user)
    asked = [{"subject_type": one.subject_type_id, "subject_id": one.subject_id} for one in comments.values()]
    kinds = {number: subjects_of(number, asked, partnership, user) for number in {row["subject_type"] for row in asked}}

    def found(row):
        one = comments[row.pk]
        kind, subjects = kinds[one.subject_type_id]
        subject = subjects.get(one.subject_id)
        return Found(row, shortened(one.text), kind.url(subject) if subject else "", one.language)

    return found
