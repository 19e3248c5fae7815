"""A mission report is agreed to like any text; a visit can be talked about, and its PDF is made by a job."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.actions import mission_reports
from capacity.choices import SidePart
from capacity.missions.facts import mission_facts
from capacity.missions.making import register_jobs
from capacity.models import Mission
from partnerships import signing, talks
from partnerships.choices import Right
from stedenband import audit


def visit_title(mission):
    return mission.activity.title


def register():
    signing.register(
        Mission,
        label=lambda title: _("The report of the visit “%(title)s”") % {"title": title},
        facts=mission_facts,
        in_force=mission_reports.report_agreed,
        sent_back=mission_reports.report_reopened,
        reopened=mission_reports.report_reopened,
        right=Right.COORDINATE,
        template="capacity/_mission_facts.html",
    )
    talks.register(
        Mission,
        code="mission",
        label=gettext_lazy("Visit"),
        place="activities",
        title=visit_title,
        related=["partnership", "activity"],
    )
    audit.register(
        "mission.side_written",
        gettext_lazy("%(actor)s wrote for %(partner)s, about “%(subject)s”: %(part)s"),
        reading=audit.in_words(part=SidePart),
    )
    register_jobs()
