from django.utils.translation import gettext_lazy

from capacity.choices import ActivityStatus
from capacity.models import Activity
from partnerships import talks
from partnerships.handover.parts import register_coming_day, row


def register():
    talks.register(Activity, code="activity", label=gettext_lazy("Activity"), place="activities")
    register_coming_day("activity", sentence=gettext_lazy("Planned activity: %(text)s"), gather=planned_activities)


def planned_activities(partnership, today):
    planned = Activity.objects.of_partnership(partnership).filter(status=ActivityStatus.PLANNED, starts_on__gte=today)
    return [row(one.title, language=one.language, on=one.starts_on) for one in planned]
