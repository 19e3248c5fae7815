"""Who takes part in one phase: a matrix of groups and partners, and the questions it raises."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from partnerships.choices import ActorGroup, Level
from partnerships.models import Involvement, Partner, Partnership


@dataclass(frozen=True)
class Cell:
    """What one partner noted for one group in the phase: the group itself first, then its organisations."""

    partner: Partner
    notes: list[Involvement]

    @property
    def level(self):
        """The furthest that anybody of this group is involved; 0 for nobody."""
        return max((note.level for note in self.notes), default=Level.NONE)


def matrix(partnership: Partnership, phase: str) -> list[tuple[ActorGroup, list[Cell]]]:
    """For each group of actors one cell per partner, in the order of the page. One query."""
    notes = {}
    rows = Involvement.objects.of_partnership(partnership).in_phase(phase).select_related("organisation")
    for note in sorted(rows, key=lambda note: (note.organisation_id is not None, str(note.organisation))):
        notes.setdefault((note.group, note.partner_id), []).append(note)
    return [
        (group, [Cell(one, notes.get((group.value, one.pk), [])) for one in partnership.partner_list])
        for group in ActorGroup
    ]


def questions(rows) -> list[str]:
    """What the partners may ask themselves about `matrix`: never an alarm, for some phases need few people."""
    cells = {(group, cell.partner): cell.level for group, row in rows for cell in row}
    if not any(cells.values()):
        return [_("Nobody is noted for this phase yet. Who should hear of it, and who should decide?")]
    partners = {partner for _group, partner in cells if partner.is_present}
    asked = []
    for partner in sorted(partners, key=lambda partner: partner.name):
        majority, opposition = cells[ActorGroup.MAJORITY, partner], cells[ActorGroup.OPPOSITION, partner]
        if bool(majority) != bool(opposition):
            asked.append(
                _("In %(name)s only one colour of the council takes part. How does the other one hear of it?")
                % {"name": partner.name}
            )
        if not cells[ActorGroup.CIVIL_SOCIETY, partner]:
            asked.append(
                _("In %(name)s civil society has no place in this phase. Is that what you want?")
                % {"name": partner.name}
            )
    return asked
