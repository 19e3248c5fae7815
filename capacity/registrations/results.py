from django.utils.translation import gettext_lazy

from capacity.models import BoundaryActor, Indicator
from partnerships import talks
from partnerships.handover.parts import register_open_part, row


def register():
    talks.register(
        Indicator,
        code="indicator",
        label=gettext_lazy("Indicator"),
        place="trajectories",
        related=["trajectory__partnership"],
    )
    talks.register(
        BoundaryActor,
        code="actor",
        label=gettext_lazy("Whose behaviour may change"),
        place="trajectories",
        related=["trajectory__partnership"],
    )
    register_open_part("indicators", heading=gettext_lazy("What is measured"), gather=running_indicators)


def running_indicators(partnership, today):
    """The indicators that a successor goes on with."""
    rows = Indicator.objects.of_partnership(partnership).running().order_by("trajectory", "title", "pk")
    return [row(one.title, language=one.language) for one in rows]
