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
    "activity.dropped": _("%(actor)s dropped “%(subject)s”: %(reason)s"),
    "learning.noted": _("%(actor)s noted what %(partner)s learned"),
    "learning.changed": _("%(actor)s changed what %(partner)s learned"),
    "rate.noted": _("%(actor)s noted a rate for %(partner)s: %(subject)s"),
    "funding.noted": _("%(actor)s noted a source of money of %(partner)s: %(subject)s"),
    "funding.changed": _("%(actor)s changed a source of money of %(partner)s: %(subject)s"),
    "funding.rules_changed": _("%(actor)s changed for %(partner)s the rules of “%(subject)s”"),
    "line.written": _("%(actor)s wrote a budget line of %(partner)s: %(subject)s"),
    "line.changed": _("%(actor)s changed a budget line of %(partner)s: %(subject)s"),
    "line.taken_out": _("%(actor)s took out a budget line of %(partner)s: %(subject)s. %(reason)s"),
    "contribution.changed": _("%(actor)s corrected what %(partner)s brought: %(subject)s"),
    "contribution.added": _("%(actor)s noted what %(partner)s brought: %(subject)s"),
}
