"""A self-assessment asks each municipality for its answers, its workshop, and then for a talk."""

from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _

from capacity.models import AssessmentRound, TalkingPoint
from partnerships.choices import Right
from partnerships.waiting import Waiting


def assessments_waiting(partnerships, *, today: date) -> list[Waiting]:
    """What the rounds of `partnerships` (fetched with partners) ask of each partner. Four queries."""
    by_id = {partnership.pk: partnership for partnership in partnerships}
    rounds = AssessmentRound.objects.filter(partnership__in=by_id)
    running = rounds.under_way().prefetch_related("sides")
    untold = rounds.compared().filter(conversation=None)
    return [
        *(thing for one in running for thing in of_sides(one, by_id[one.partnership_id])),
        *(thing for one in untold for thing in to_talk_about(one, by_id[one.partnership_id])),
        *(of_point(point, by_id) for point in open_points(by_id)),
    ]


def of_sides(assessment, partnership):
    for side in assessment.sides.all():
        if side.is_answering:
            label, due_on = _("Ask your people how strong we are"), assessment.answers_until
            yield about(assessment, partnership, side.partner_id, label=label, right=Right.COORDINATE, due_on=due_on)
        elif side.is_in_workshop:
            label = _("Read your answers together and close your side")
            yield about(assessment, partnership, side.partner_id, label=label)


def to_talk_about(assessment, partnership):
    for partner in partnership.awaited_partners:
        label = _("Talk together about where you see it differently")
        yield about(assessment, partnership, partner.pk, label=label, page="compare")


def about(assessment, partnership, partner_id, *, label, right=Right.CONTRIBUTE, due_on=None, page="detail"):
    return Waiting(
        partnership_id=partnership.pk,
        partner_id=partner_id,
        label=label,
        url=reverse(f"capacity:assessment_{page}", args=[partnership.slug, assessment.pk]),
        right=right,
        note=_("Self-assessment: %(kind)s") % {"kind": assessment.get_kind_display()},
        due_on=due_on,
    )


def open_points(by_id):
    points = TalkingPoint.objects.filter(round__partnership__in=by_id).open().select_related("round")
    return points.order_by("due_on", "pk")


def of_point(point, by_id):
    partnership = by_id[point.round.partnership_id]
    return Waiting(
        partnership_id=partnership.pk,
        partner_id=point.partner_id,
        label=_("Talking point: %(what)s") % {"what": point.question},
        url=reverse("capacity:talking_point_settle", args=[partnership.slug, point.pk]),
        right=Right.CONTRIBUTE,
        note=point.person,
        due_on=point.due_on,
    )
