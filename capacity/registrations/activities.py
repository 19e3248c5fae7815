from operator import attrgetter

from django.utils.translation import gettext_lazy

from capacity.actions import promises
from capacity.choices import ActivityStatus
from capacity.models import Activity
from partnerships import origins, talks
from partnerships.actions import agenda_queue
from partnerships.handover.parts import register_coming_day, row


def register():
    talks.register(Activity, code="activity", label=gettext_lazy("Activity"), place="activities")
    origins.register(Activity, permission="capacity.change_activity", begun_on=attrgetter("starts_on"))
    agenda_queue.register(agenda_queue.Queue(seat=promises.seat_promises, keeps=promises.is_promise))
    register_coming_day("activity", sentence=gettext_lazy("Planned activity: %(text)s"), gather=planned_activities)


def planned_activities(partnership, today):
    planned = Activity.objects.of_partnership(partnership).filter(status=ActivityStatus.PLANNED, starts_on__gte=today)
    return [row(one.title, language=one.language, on=one.starts_on) for one in planned]
