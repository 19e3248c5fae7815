from operator import attrgetter

from django.utils.translation import gettext_lazy

from capacity.actions import promises
from capacity.choices import ActivityStatus
from capacity.models import Activity, Promise
from partnerships import origins, talks
from partnerships.actions import agenda_queue
from partnerships.handover.parts import register_coming_day, register_open_part, row


def register():
    talks.register(Activity, code="activity", label=gettext_lazy("Activity"), place="activities")
    origins.register(Activity, permission="capacity.change_activity", begun_on=attrgetter("starts_on"))
    agenda_queue.register(agenda_queue.Queue(waiting=promises.waiting_promises, keeps=promises.is_promise))
    register_coming_day("activity", sentence=gettext_lazy("Planned activity: %(text)s"), gather=planned_activities)
    register_open_part("promises", heading=gettext_lazy("Promises that wait for a decision"), gather=open_promises)


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
