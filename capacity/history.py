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
    "contribution.changed": _("%(actor)s corrected what %(partner)s brought: %(subject)s"),
    "contribution.added": _("%(actor)s noted what %(partner)s brought: %(subject)s"),
    "assessment.links_taken_back": _("%(actor)s took back the links of %(partner)s that nobody used yet"),
    "assessment.answered": _("The answers of %(partner)s are complete, says %(actor)s"),
    "assessment.scored": _("%(actor)s wrote for %(partner)s what the workshop found"),
    "assessment.workshop_held": _("%(actor)s wrote for %(partner)s who took part in the workshop"),
    "assessment.closed": _("%(actor)s closed the side of %(partner)s in the self-assessment"),
    "talking_point.written": _("%(actor)s made a talking point, for %(owner)s to see to: %(subject)s"),
    "talking_point.settled": _("%(actor)s wrote what came of the talking point: %(subject)s"),
    "conversation.written": _("%(actor)s wrote the minutes of the joint conversation"),
    "conversation.offered": _("%(actor)s offered the minutes of the joint conversation to all, for %(partner)s"),
    "statements.copied": _("%(actor)s began version %(subject)s of the statements"),
    "statements.published": _("%(actor)s put version %(subject)s of the statements in use"),
}

ROUND_SENTENCES = {
    "assessment.proposed": _("%(actor)s proposed a self-assessment (%(kind)s)"),
    "assessment.called_off": _("%(actor)s called off the self-assessment (%(kind)s): %(reason)s"),
    "assessment.compared": _("Every municipality closed its side of the self-assessment (%(kind)s): all read all"),
}
GROUP_SENTENCES = {
    "assessment.links_made": _("%(actor)s made links to answer for %(partner)s: %(group)s, %(number)s"),
}
