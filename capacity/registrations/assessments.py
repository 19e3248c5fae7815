"""A round is opened by all and its conversation signed by all; a successor reads which talking points are open."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.actions import assessment_rounds, assessment_talks
from capacity.choices import RoleGroup, RoundKind
from capacity.history import GROUP_SENTENCES, ROUND_SENTENCES
from capacity.models import AssessmentRound, Conversation, TalkingPoint
from partnerships import signing, talks
from partnerships.choices import Right
from partnerships.handover.parts import register_open_part, row
from stedenband import audit


def register():
    register_signing()
    talks.register(
        AssessmentRound,
        code="assessment",
        label=gettext_lazy("Self-assessment"),
        place="home",
        title=lambda assessment: round_label(assessment.signing_title),
    )
    register_open_part(
        "talking_points", heading=gettext_lazy("Talking points of the self-assessment"), gather=open_points
    )
    for verb, sentence in ROUND_SENTENCES.items():
        audit.register(verb, sentence, reading=audit.in_words(kind=RoundKind))
    for verb, sentence in GROUP_SENTENCES.items():
        audit.register(verb, sentence, reading=audit.in_words(group=RoleGroup))


def register_signing():
    signing.register(
        AssessmentRound,
        label=round_label,
        facts=assessment_rounds.round_facts,
        in_force=assessment_rounds.round_opened,
        sent_back=assessment_rounds.round_sent_back,
        reopened=assessment_rounds.round_reopened,
        right=Right.COORDINATE,
        template="capacity/_assessment_facts.html",
    )
    signing.register(
        Conversation,
        label=lambda title: _("Joint conversation about the self-assessment (%(day)s)") % {"day": title},
        facts=assessment_talks.conversation_facts,
        in_force=assessment_talks.conversation_agreed,
        sent_back=assessment_talks.conversation_reopened,
        reopened=assessment_talks.conversation_reopened,
        right=Right.COORDINATE,
        template="capacity/_conversation_facts.html",
    )


def round_label(title):
    """“Self-assessment: baseline 2026” for the code “baseline 2026”."""
    kind, _space, year = title.partition(" ")
    words = dict(RoundKind.choices).get(kind, kind)
    return _("Self-assessment: %(kind)s %(year)s") % {"kind": words, "year": year}


def open_points(partnership, today):
    """The talking points that nobody settled yet, in the order of their days."""
    points = TalkingPoint.objects.of_partnership(partnership).open()
    return [row(point.question, language=point.language, on=point.due_on) for point in points]
