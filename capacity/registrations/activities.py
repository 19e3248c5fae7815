from operator import attrgetter

from django.utils.translation import gettext_lazy

from capacity.actions import missions, needs, promises
from capacity.choices import ActivityStatus
from capacity.models import Activity, Hearing, Need, Promise
from partnerships import arrivals, origins, talks
from partnerships.actions import agenda_queue
from partnerships.handover.parts import register_coming_day, register_open_part, row


def register():
    talks.register(Activity, code="activity", label=gettext_lazy("Activity"), place="activities")
    origins.register(Activity, permission="capacity.change_activity", begun_on=attrgetter("starts_on"))
    arrivals.register(missions.give_side_of_visits)
    agenda_queue.register(agenda_queue.Queue(waiting=promises.waiting_promises, keeps=is_heard))
    agenda_queue.register(agenda_queue.Queue(waiting=needs.waiting_needs, keeps=is_heard))
    register_coming_day("activity", sentence=gettext_lazy("Planned activity: %(text)s"), gather=planned_activities)
    register_open_part("promises", heading=gettext_lazy("Promises that wait for a decision"), gather=open_promises)
    register_open_part("needs", heading=gettext_lazy("Needs that wait for a decision"), gather=open_needs)


def is_heard(item):
    """Whether the subject of the agenda is a promise or a need."""
    return Hearing.objects.filter(item=item).exists()


def planned_activities(partnership, today):
    planned = Activity.objects.of_partnership(partnership).filter(status=ActivityStatus.PLANNED, starts_on__gte=today)
    return [row(one.title, language=one.language, on=one.starts_on) for one in planned]


def open_promises(partnership, today):
    """Promises of money or goods about which the steering group has not decided yet."""
    waiting = Promise.objects.of_partnership(partnership).decided_together()
    undecided = waiting.exclude(pk__in=Promise.objects.decided().values("pk"))
    return [
        row(f"{one.text} ({one.person})", language=one.language, who=one.partner.name, on=one.said_on)
        for one in undecided.select_related("partner__municipality").order_by("said_on", "pk")
    ]


def open_needs(partnership, today):
    """Needs referred to the steering group about which it has not decided yet."""
    waiting = Need.objects.of_partnership(partnership).decided_together()
    undecided = waiting.exclude(pk__in=Need.objects.decided().values("pk"))
    return [
        row(one.text, language=one.language, who=one.side.partner.name, on=one.side.mission.activity.ends_on)
        for one in undecided.select_related("side__partner__municipality", "side__mission__activity").order_by("pk")
    ]
