"""Equality: beyond giving and receiving. Who begins, who sets the agenda, who leads, in whose language."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.balances.initiative import joint_subjects
from capacity.choices import ActivityStatus
from capacity.models import Activity
from partnerships.models import Agreement, Commitment, Meeting
from reporting.essence.shapes import Dial, Gauge, How, Row, Whose


def started(scope):
    rows = Activity.objects.of_partnership(scope.partnership).exclude(status=ActivityStatus.DROPPED)
    return [
        Row("capacity.activity", pk, first, last, owner)
        for pk, first, last, owner in rows.values_list("pk", "starts_on", "ends_on", "initiated_by")
    ]


def subjects(scope):
    rows = joint_subjects(scope.partnership).values_list("pk", "meeting__starts_at", "partner")
    return [Row("partnerships.agendaitem", pk, at.date(), at.date(), owner) for pk, at, owner in rows]


def chaired(scope):
    held = Meeting.objects.of_partnership(scope.partnership).of_joint_bodies().standing()
    rows = held.filter(starts_at__date__lte=scope.today).values_list("pk", "starts_at", "chair")
    return [Row("partnerships.meeting", pk, at.date(), at.date(), owner) for pk, at, owner in rows]


def readable_agreements(scope):
    """What all signed; it counts when each municipality can read it, as it is now, in its own language."""
    wanted = {partner.municipality.text_language for partner in scope.partnership.present_partners}
    signed = Agreement.objects.of_partnership(scope.partnership).signed().prefetch_related("language_versions")
    return [
        Row("partnerships.agreement", one.pk, one.starts_on, one.ends_on, part=wanted <= languages_of(one))
        for one in signed
    ]


def languages_of(agreement):
    return {agreement.language} | {one.language for one in agreement.language_versions.all() if not one.is_behind}


def one_sided(scope):
    promises = Commitment.objects.of_partnership(scope.partnership).filter(bearer__isnull=False)
    signed = Agreement.objects.of_partnership(scope.partnership).signed()
    return [
        Row("partnerships.commitment", one.pk, one.agreement.starts_on, one.agreement.ends_on, one.bearer_id)
        for one in promises.filter(agreement__in=signed).select_related("agreement")
        if one.is_called_mutual
    ]


def say(reader):
    if not reader.any("started", "subjects"):
        return _("Nobody has noted yet who began what.")
    missing = reader.without("started", "subjects")
    if not missing:
        return _("Each of you put something in motion.")
    if reader.is_beginning:
        return _("At the beginning one of you often takes the first steps.")
    return _("Nothing was put in motion by: %(names)s. What would you like to begin there?") % {"names": missing}


DIAL = Dial(
    "equality",
    gettext_lazy("Equality"),
    gettext_lazy("Does each of you put things in motion, and lead in turn?"),
    [
        Gauge(
            "started",
            gettext_lazy("Activities that it began"),
            gettext_lazy(
                "Activities that name the municipality as who started them, out of all that were not dropped."
            ),
            How.PART,
            started,
            whose=Whose.EACH_AND_TOGETHER,
        ),
        Gauge(
            "subjects",
            gettext_lazy("Subjects that it put on joint agendas"),
            gettext_lazy("Subjects on the agendas of joint bodies by who put them there, out of all of them."),
            How.PART,
            subjects,
        ),
        Gauge(
            "chaired",
            gettext_lazy("Joint meetings that it led"),
            gettext_lazy("Meetings of joint bodies by who led them, out of all that were not called off."),
            How.PART,
            chaired,
        ),
        Gauge(
            "readable",
            gettext_lazy("Signed texts that each can read in its own language"),
            gettext_lazy(
                "Signed agreements and plans with an up-to-date version in the language of every municipality, out of "
                "all that ran in this period."
            ),
            How.SHARE,
            readable_agreements,
            whose=Whose.ALL,
        ),
        Gauge(
            "one_sided",
            gettext_lazy("Promises called mutual that it bears alone"),
            gettext_lazy(
                "Promises in signed texts that are called mutual and name one municipality as who bears them."
            ),
            How.COUNT,
            one_sided,
        ),
    ],
    say,
)
