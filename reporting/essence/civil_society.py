"""Civil society in every phase, on every side, and what was done with what it said."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.models import Activity, Participation
from partnerships.choices import ActorGroup, Level, Phase
from partnerships.involved import LISTENED, phases_reached
from partnerships.models import Involvement, Organisation
from partnerships.models.organisation import APART
from reporting.essence.shapes import Dial, Gauge, How, Row

PHASE = "phase"
"""Rows of this kind are no rows of a table: their number is the place of the phase."""


def involved(scope):
    rows = Involvement.objects.of_partnership(scope.partnership).counted()
    return rows.filter(group=ActorGroup.CIVIL_SOCIETY, level__gt=Level.NONE)


def phases(scope):
    """Each phase that the partners reached, for each of them."""
    there = set(involved(scope).values_list("partner", "phase"))
    reached = phases_reached(scope.partnership)
    return [
        Row(PHASE, place, scope.today, scope.today, partner.pk, part=(partner.pk, phase) in there)
        for place, phase in enumerate(Phase.values)
        if phase in reached
        for partner in scope.partnership.partner_list
    ]


def now(scope):
    rows = involved(scope).filter(phase=scope.partnership.phase).values_list("pk", "partner")
    return [Row("partnerships.involvement", pk, scope.today, scope.today, owner) for pk, owner in rows]


def activities(scope):
    done = Activity.objects.of_partnership(scope.partnership).done()
    people = Participation.objects.filter(activity__in=done.values("pk"), group=ActorGroup.CIVIL_SOCIETY)
    there = set(people.order_by().values_list("activity", "partner"))
    return [
        Row("capacity.activity", pk, first, last, partner.pk, part=(pk, partner.pk) in there)
        for pk, first, last in done.values_list("pk", "starts_on", "ends_on")
        for partner in scope.partnership.partner_list
    ]


def heard(scope):
    rows = involved(scope).filter(level__in=LISTENED).values_list("pk", "partner", "use_of_input")
    return [
        Row("partnerships.involvement", pk, scope.today, scope.today, owner, part=bool(use)) for pk, owner, use in rows
    ]


def led(scope):
    rows = Organisation.objects.of_partnership(scope.partnership).standing().exclude(APART)
    with_leaders = set(rows.filter(leaders__isnull=False).values_list("pk", flat=True))
    return [
        Row("partnerships.organisation", pk, scope.today, scope.today, owner, part=pk in with_leaders)
        for pk, owner in rows.values_list("pk", "partner")
    ]


def say(reader):
    missing = reader.without("now")
    if not missing:
        return _("Civil society takes part in each municipality in the present phase.")
    if reader.is_beginning:
        return _("Civil society can have a place from the first phase on; say in each municipality who that could be.")
    return _("In the present phase civil society has no place in: %(names)s. Is that what you want?") % {
        "names": missing
    }


DIAL = Dial(
    "civil_society",
    gettext_lazy("Civil society"),
    gettext_lazy("Do people outside the town hall take part, in every phase?"),
    [
        Gauge(
            "now",
            gettext_lazy("Groups of civil society in the present phase"),
            gettext_lazy(
                "Groups and organisations noted as involved in the phase of today. The fourth pillar stands apart."
            ),
            How.COUNT,
            now,
        ),
        Gauge(
            "phases",
            gettext_lazy("Phases in which civil society took part"),
            gettext_lazy("Phases with civil society involved, out of all phases that you reached until today."),
            How.SHARE,
            phases,
        ),
        Gauge(
            "activities",
            gettext_lazy("Activities in which its civil society took part"),
            gettext_lazy(
                "Activities that took place with people of civil society of the municipality, out of all that took "
                "place."
            ),
            How.SHARE,
            activities,
        ),
        Gauge(
            "heard",
            gettext_lazy("Times it said what was done with what people said"),
            gettext_lazy(
                "Groups that were consulted or co-decide and were told what became of their words, out of all of those."
            ),
            How.SHARE,
            heard,
        ),
        Gauge(
            "led",
            gettext_lazy("Organisations led by women, young people or others named"),
            gettext_lazy("Organisations of which it was noted who leads them, out of all organisations in the list."),
            How.SHARE,
            led,
        ),
    ],
    say,
)
