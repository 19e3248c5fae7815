"""All results beside each other: rows for the table, lines for the figure, and what to talk about."""

from dataclasses import dataclass

from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from capacity.assessments.comparison import Proposal, worth_a_talk
from capacity.assessments.reading import earlier_scores, rows_of, scores_of
from capacity.choices import PointKind
from stedenband.ui.charts import RadarChart, Ring


@dataclass(frozen=True)
class Cell:
    """What one municipality says of one statement, now and the last time."""

    partner: object
    score: object
    before: int | None


class Comparison:
    """A round that is open to all, as `user` reads it; `taken` are the talking points that exist. Five queries."""

    def __init__(self, assessment, partnership, *, user, taken):
        self.assessment = assessment
        self.scores = scores_of(assessment, user=user)
        self.before = earlier_scores(assessment, user=user)
        self.partners = [partner for partner in partnership.partner_list if partner.pk in self.scores]
        self.taken = {point.code for point in taken}
        self.rows = rows_of(assessment, self.scores, self.before)

    @cached_property
    def dimensions(self):
        """(dimension, (statement, cells, difference) of each of its statements), in order."""
        differences = {row.code: row.difference for row in self.rows}
        return [
            (
                dimension,
                [
                    (statement, self.cells(statement.code), differences[statement.code])
                    for statement in dimension.statements.all()
                ],
            )
            for dimension in self.assessment.dimensions
        ]

    def cells(self, code):
        return [
            Cell(partner, self.scores[partner.pk].get(code), self.before.get(partner.pk, {}).get(code))
            for partner in self.partners
        ]

    @cached_property
    def proposals(self):
        """(statement, kind, why it is worth a talk in words) of what is no talking point yet."""
        statements = {one.code: one for one in self.assessment.statements}
        return [
            (statements[one.code], one.kind, self.reason(one))
            for one in worth_a_talk(self.rows)
            if one.code not in self.taken
        ]

    def reason(self, proposal: Proposal) -> str:
        if proposal.kind == PointKind.DIFFERENCE:
            sentence = ngettext(
                "The municipalities are one step of the scale apart.",
                "The municipalities are %(number)s steps of the scale apart.",
                proposal.size,
            )
            return sentence % {"number": proposal.size}
        name = next(partner.name for partner in self.partners if partner.pk == proposal.partner_id)
        if proposal.kind == PointKind.GAP:
            words = _("The people of %(municipality)s are farthest apart here.")
        else:
            words = _("This changed most in %(municipality)s since the last time.")
        return words % {"municipality": name}

    @cached_property
    def figure(self):
        """The radar: a spoke per statement, a line per municipality, the last time in thin grey."""
        codes = [row.code for row in self.rows]
        rings = [
            Ring(
                name=partner.name,
                bank=partner.bank,
                values=[self.score(partner, code) for code in codes],
                before=[self.before.get(partner.pk, {}).get(code) for code in codes],
            )
            for partner in self.partners
        ]
        label = _("The scores of each municipality, statement by statement; the table says the same.")
        return RadarChart(label=label, spokes=codes, rings=rings, before_label=_("the last time")).on_screen

    def score(self, partner, code):
        found = self.scores[partner.pk].get(code)
        return found.score if found else None
