"""The life of a partnership from its beginning to today: what all decided, what one decided, who came and went."""

from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from partnerships.choices import ProposalState, course_label
from partnerships.models import Accession, CourseChange, OwnDecision, PlaceTenure
from partnerships.queries import newest_versions


@dataclass(frozen=True)
class Event:
    """One event: its day, a sentence, and in the words of that day who said why."""

    day: date
    what: str
    who: str = ""
    why: str = ""
    language: str = ""
    url: str = ""
    state: str = ""
    anchor: str = ""
    note: str = ""

    @property
    def is_confirmed(self):
        return self.state == ProposalState.CONFIRMED

    @property
    def waits(self):
        return self.state == ProposalState.PROPOSED

    @property
    def state_words(self):
        return ProposalState(self.state).label if self.state else ""


TOLD_ABOVE = []


def also_tell(gather):
    """Let an app above tell events of its own: `gather(partnership)` gives them."""
    TOLD_ABOVE.append(gather)


def chronicle(partnership) -> list[Event]:
    """Everything that changed in `partnership` (fetched with partners), newest first; a constant number of queries."""
    events = [*proposals(partnership), *own_decisions(partnership), *mergers(partnership), *beginning(partnership)]
    events += [event for gather in TOLD_ABOVE for event in gather(partnership)]
    return sorted(events, key=lambda event: event.day, reverse=True)


def proposals(partnership):
    for model, words in ((CourseChange, course_label), (Accession, joining)):
        rows = list(model.objects.of_partnership(partnership).order_by("-proposed_at", "-pk"))
        versions = newest_versions(rows)
        for row in rows:
            yield Event(
                day=(row.decided_at or row.proposed_at).date(),
                what=words(row.signing_title if model is CourseChange else row.name),
                who=_("Proposed by %(name)s") % {"name": partnership.partner(row.proposed_by_id).name},
                why=row.reason,
                language=row.language,
                url=versions[row.pk].get_absolute_url(),
                state=row.state,
            )


def joining(name):
    return _("%(name)s becomes a partner") % {"name": name}


def own_decisions(partnership):
    for row in OwnDecision.objects.of_partnership(partnership).order_by("-told_at", "-pk"):
        name = partnership.partner(row.partner_id).name
        yield Event(
            day=row.decided_on,
            what=_("%(name)s %(decision)s") % {"name": name, "decision": row.get_choice_display()},
            who=_("Decided by itself: %(body)s. Takes effect on %(day)s")
            % {"body": row.decided_by, "day": date_format(row.effective_on, "DATE_FORMAT")},
            why=row.reason,
            language=row.language,
            anchor=f"decision-{row.pk}",
            note=notes_on(row),
        )


def notes_on(decision) -> str:
    if decision.lies_ahead:
        return _("It leaves on its day; until then it can still come back on this.")
    if decision.carried_on_by:
        return _("Carried on by: %(who)s") % {"who": decision.carried_on_by}
    return ""


def mergers(partnership):
    rows = PlaceTenure.objects.of_partnership(partnership).select_related("municipality__successor")
    for row in rows:
        successor = row.municipality.successor
        yield Event(
            day=row.until_on,
            what=_("%(former)s merged into %(successor)s") % {"former": row.municipality, "successor": successor},
            who=_("Its place and its people went over; what it signed keeps its name."),
        )


def beginning(partnership):
    yield Event(day=partnership.since_on, what=_("The partnership began"))
