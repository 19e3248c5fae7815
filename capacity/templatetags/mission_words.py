"""A visit beside its activity, and its frozen facts as an account in the reader's language."""

from django import template

from capacity.choices import MISSION_KINDS, ActivityStatus
from capacity.missions.account import Account
from capacity.missions.not_promised import not_promised
from capacity.models import Mission

register = template.Library()
register.simple_tag(not_promised)


@register.simple_tag
def mission_account(facts):
    """The account of the frozen `facts` of a report that waits for words or has them."""
    return Account({"agreed_on": None, "words": [], **facts})


@register.inclusion_tag("capacity/_mission_link.html")
def mission_link(activity, partnership, may_change):
    """The way to the visit around `activity`, or to its beginning for who may write. One query."""
    is_visit = activity.kind in MISSION_KINDS and not activity.is_online and activity.status != ActivityStatus.DROPPED
    return {
        "activity": activity,
        "partnership": partnership,
        "mission": Mission.objects.filter(activity=activity).select_related("partnership").first(),
        "may_start": is_visit and may_change,
    }
