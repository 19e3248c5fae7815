from django.utils.translation import gettext as _

from capacity.choices import InquiryMethod, LearningStage
from reporting.counted.shapes import Counted, coded, day, language, side, text, yes_or_no


def learning_tables(facts, sides) -> list[Counted]:
    """What each learned, what is not in use yet, why somebody learned nothing, and what was found out together."""
    pauses = [
        side(_("Municipality"), sides),
        day(_("First day"), "first_on"),
        day(_("Last day"), "last_on"),
        text(_("Why"), "reason"),
        language(),
    ]
    questions = [
        text(_("Question"), "text"),
        coded(_("How it was found out"), "method", InquiryMethod),
        text(_("What was found"), "answer"),
        text(_("What changes"), "what_changes"),
        yes_or_no(_("In our work"), "is_adopted"),
        text(_("Who decided to keep it"), "decided_by"),
        language(),
    ]
    unused = [*lesson_columns(sides), yes_or_no(_("Went back"), "went_back")]
    return [
        Counted("lessons", _("What we learned"), lesson_columns(sides), facts.get("learnings", [])),
        Counted("lessons-not-in-use", _("Lessons not in use yet"), unused, facts.get("unused_learnings", [])),
        Counted("no-lesson", _("Times without a lesson"), pauses, facts.get("learning_pauses", [])),
        Counted("questions", _("What we found out"), questions, facts.get("learning_questions", [])),
    ]


def lesson_columns(sides):
    return [
        day(_("Noted on"), "noted_on"),
        side(_("Who learned"), sides, "learner"),
        side(_("From whom"), sides, "learned_from"),
        text(_("At which activity"), "activity"),
        text(_("What was learned"), "text"),
        text(_("What it is used for"), "used_for"),
        coded(_("How far"), "stage", LearningStage),
        text(_("Who decided to keep it"), "decided_by"),
        language(),
    ]
