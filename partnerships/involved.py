"""Who takes part in which phase: a matrix of groups and partners, and the questions it raises."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from partnerships.choices import ActorGroup, Level, Phase, PhaseChangeStatus
from partnerships.models import Involvement, Organisation, Partner, Partnership

LISTENED = {Level.CONSULTED, Level.CO_DECIDES}


@dataclass(frozen=True)
class Cell:
    """What one partner noted for one group in the phase: the group itself first, then its organisations."""

    partner: Partner
    notes: list[Involvement]

    @property
    def level(self):
        """The furthest that anybody of this group is involved; 0 for nobody. The fourth pillar stands apart."""
        counted = (note.level for note in self.notes if not (note.organisation and note.organisation.stands_apart))
        return max(counted, default=Level.NONE)


def going_on_as(partnership: Partnership) -> dict[int, Organisation]:
    """For each organisation of `partnership`, by number: itself, or the one it was merged into. One query."""
    rows = {one.pk: one for one in Organisation.objects.of_partnership(partnership)}
    successors = {}
    for number, one in rows.items():
        last = one
        while last.merged_into_id:
            last = rows[last.merged_into_id]
        last.partnership = partnership  # known already: its address asks the database nothing
        successors[number] = last
    return successors


def noted(partnership: Partnership, **narrow) -> list[Involvement]:
    """Who takes part, each organisation under the name it goes on with, by its furthest answer. Two queries."""
    successors = going_on_as(partnership)
    furthest = {}
    for note in Involvement.objects.of_partnership(partnership).filter(**narrow).order_by("level", "pk"):
        if note.organisation_id:
            note.organisation = successors[note.organisation_id]
        furthest[note.phase, note.group, note.partner_id, note.organisation_id] = note
    return sorted(furthest.values(), key=lambda note: (note.organisation_id is not None, str(note.organisation)))


def matrix(partnership: Partnership, phase: str) -> list[tuple[ActorGroup, list[Cell]]]:
    """For each group of actors one cell per partner, in the order of the page."""
    return rows_of(partnership, noted(partnership, phase=phase))


def whole_matrix(partnership: Partnership) -> list[tuple[Phase, list[tuple[ActorGroup, list[Cell]]]]]:
    """The rows of `matrix` for every phase, in as many queries as one phase takes."""
    notes = noted(partnership)
    return [(phase, rows_of(partnership, [note for note in notes if note.phase == phase])) for phase in Phase]


def rows_of(partnership, notes):
    by_cell = {}
    for note in notes:
        by_cell.setdefault((note.group, note.partner_id), []).append(note)
    return [
        (group, [Cell(one, by_cell.get((group.value, one.pk), [])) for one in partnership.partner_list])
        for group in ActorGroup
    ]


def involvement_of(organisation: Organisation) -> list[Involvement]:
    """Where the organisation took part, under this name and the ones it goes on for, in the order of the phases."""
    successors = going_on_as(organisation.partnership)
    numbers = [number for number, one in successors.items() if one.pk == organisation.pk] or [organisation.pk]
    rows = Involvement.objects.filter(organisation__in=numbers).select_related("organisation")
    order = list(Phase)
    return sorted(rows, key=lambda note: (order.index(note.phase), note.pk))


def phases_reached(partnership: Partnership) -> set[str]:
    """The phase the partners are in, and every one that they moved to before."""
    moves = partnership.phase_changes.filter(status=PhaseChangeStatus.CONFIRMED)
    return {partnership.phase, *moves.values_list("phase", flat=True)}


def questions(rows) -> list[str]:
    """What the partners may ask themselves about `matrix`: never an alarm, for some phases need few people."""
    cells = {(group, cell.partner): cell for group, row in rows for cell in row}
    if not any(cell.level for cell in cells.values()):
        return [_("Nobody is noted for this phase yet. Who should hear of it, and who should decide?")]
    partners = {partner for _group, partner in cells if partner.is_present}
    return [
        question
        for partner in sorted(partners, key=lambda partner: partner.name)
        for question in questions_of({group: cells[group, partner] for group in ActorGroup}, {"name": partner.name})
    ]


def questions_of(cells, name):
    """The questions about one partner, given its cell for each group."""
    if not any(cell.level for cell in cells.values()):
        yield _("Nobody is noted in %(name)s. Who should hear of it there, and who should decide?") % name
        return
    if bool(cells[ActorGroup.MAJORITY].level) != bool(cells[ActorGroup.OPPOSITION].level):
        yield _("In %(name)s only one colour of the council takes part. How does the other one hear of it?") % name
    if not cells[ActorGroup.CIVIL_SOCIETY].level:
        yield _("In %(name)s civil society has no place in this phase. Is that what you want?") % name
    if unanswered := [who(note) for cell in cells.values() for note in cell.notes if is_unanswered(note)]:
        names = {**name, "groups": ", ".join(unanswered)}
        yield _("What was done in %(name)s with what these people said: %(groups)s?") % names


def is_unanswered(note):
    """They were heard, and nobody wrote what became of their words."""
    return note.level in LISTENED and not note.use_of_input


def who(note) -> str:
    return note.organisation.name if note.organisation else note.get_group_display()
