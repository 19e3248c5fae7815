"""What the trail says of capacity building, in people's words; verb by verb."""

from django.utils.translation import gettext_lazy as _

SENTENCES = {
    "trajectory.added": _("%(actor)s started the trajectory “%(subject)s”"),
    "trajectory.changed": _("%(actor)s changed the trajectory “%(subject)s”"),
    "step.planned": _("%(actor)s planned the step “%(subject)s”"),
    "step.changed": _("%(actor)s changed the step “%(subject)s”"),
    "step.reported": _("%(actor)s told for %(partner)s how the step “%(subject)s” ended"),
    "step.proof_shown": _("%(actor)s showed for %(partner)s where one can see “%(subject)s”"),
    "step.proof_taken_away": _("%(actor)s took away for %(partner)s a proof of “%(subject)s”"),
    "stake.written": _("%(actor)s wrote what the trajectory “%(subject)s” is to %(partner)s"),
    "activity.logged": _("%(actor)s logged “%(subject)s”"),
    "activity.changed": _("%(actor)s changed “%(subject)s”"),
    "activity.dropped": _("%(actor)s dropped “%(subject)s”: %(reason)s"),
    "learning.noted": _("%(actor)s noted what %(partner)s learned"),
    "learning.changed": _("%(actor)s changed what %(partner)s learned"),
    "contribution.changed": _("%(actor)s corrected what %(partner)s brought: %(subject)s"),
    "contribution.added": _("%(actor)s noted what %(partner)s brought: %(subject)s"),
}
DAY_SENTENCES = {
    "look_back.written": _("%(actor)s wrote down how you looked back on %(day)s"),
    "look_back.changed": _("%(actor)s changed how you looked back on %(day)s"),
    "look_back.offered": _("%(actor)s offered to all how you looked back on %(day)s"),
}
