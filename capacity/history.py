"""What the trail says of capacity building, in people's words; verb by verb."""

from django.utils.translation import gettext_lazy as _

SENTENCES = {
    "trajectory.added": _("%(actor)s started the trajectory “%(subject)s”"),
    "trajectory.changed": _("%(actor)s changed the trajectory “%(subject)s”"),
    "step.planned": _("%(actor)s planned the step “%(subject)s”"),
    "step.changed": _("%(actor)s changed the step “%(subject)s”"),
    "step.reported": _("%(actor)s told for %(partner)s how the step “%(subject)s” ended"),
    "activity.logged": _("%(actor)s logged “%(subject)s”"),
    "activity.changed": _("%(actor)s changed “%(subject)s”"),
    "activity.moved": _("%(actor)s moved “%(subject)s” to other days: %(reason)s"),
    "activity.held": _("%(actor)s said what happened at “%(subject)s”"),
    "activity.dropped": _("%(actor)s dropped “%(subject)s”: %(reason)s"),
    "promise.noted": _("%(actor)s noted a promise that %(person)s made for %(partner)s: %(subject)s"),
    "promise.changed": _("%(actor)s changed a promise that %(person)s made for %(partner)s: %(subject)s"),
    "mission.started": _("%(actor)s began to prepare the visit “%(subject)s”"),
    "mission.changed": _("%(actor)s changed the purpose or the conclusions of the visit “%(subject)s”"),
    "mission.planned": _("%(actor)s wrote the programme of “%(subject)s”"),
    "mission.illustrated": _("%(actor)s chose the pictures and papers of “%(subject)s”"),
    "mission.offered": _("%(actor)s offered the mission report of “%(subject)s” to all"),
    "mission.printed": _("%(actor)s asked for the mission report of “%(subject)s” as PDF"),
    "mission.made": _("The mission report of “%(subject)s” was made as PDF"),
    "learning.noted": _("%(actor)s noted what %(partner)s learned"),
    "learning.changed": _("%(actor)s changed what %(partner)s learned"),
    "contribution.changed": _("%(actor)s corrected what %(partner)s brought: %(subject)s"),
    "contribution.added": _("%(actor)s noted what %(partner)s brought: %(subject)s"),
}
