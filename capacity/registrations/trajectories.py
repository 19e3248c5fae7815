from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.actions import look_backs, trajectories
from capacity.choices import LookBackStatus
from capacity.history import DAY_SENTENCES
from capacity.models import LookBack, Step, Trajectory
from capacity.process import last_look_back, look_back_due_on, look_back_label
from partnerships import signing, talks
from partnerships.choices import Right
from partnerships.chronicle import Event, also_tell
from partnerships.handover.parts import register_coming_day, register_open_part, row
from partnerships.history import day_in_words
from stedenband import audit


def register():
    register_steps()
    register_look_backs()


def register_steps():
    signing.register(
        Step,
        label=lambda title: _("The step “%(title)s”") % {"title": title},
        facts=trajectories.step_facts,
        in_force=trajectories.step_confirmed,
        sent_back=trajectories.step_reopened,
        reopened=trajectories.step_reopened,
        right=Right.COORDINATE,
        template="capacity/_step_facts.html",
    )
    talks.register(Trajectory, code="trajectory", label=gettext_lazy("Trajectory"), place="trajectories")
    talks.register(
        Step, code="step", label=gettext_lazy("Step"), place="trajectories", related=["trajectory__partnership"]
    )
    register_open_part("steps", heading=gettext_lazy("Open steps of our trajectories"), gather=open_steps)


def register_look_backs():
    signing.register(
        LookBack,
        label=look_back_label,
        facts=look_backs.look_back_facts,
        in_force=look_backs.look_back_agreed,
        sent_back=look_backs.look_back_reopened,
        reopened=look_backs.look_back_reopened,
        right=Right.COORDINATE,
        template="capacity/_look_back_facts.html",
    )
    register_coming_day("look_back", sentence=gettext_lazy("Look back together, once a year"), gather=next_look_back)
    also_tell(looks_back)
    for verb, sentence in DAY_SENTENCES.items():
        audit.register(verb, sentence, reading=day_in_words)


def open_steps(partnership, today):
    """The steps that all partners still work on, in the order of their month."""
    steps = (
        Step.objects.of_partnership(partnership).planned().select_related("trajectory").order_by("expected_on", "pk")
    )
    return [row(step.title, language=step.trajectory.language, on=step.expected_on) for step in steps]


def next_look_back(partnership, today):
    """The day on which a year has passed since the last look back; today when it has passed already."""
    if not Trajectory.objects.of_partnership(partnership).exists():
        return []
    last = last_look_back(partnership)
    return [row("", on=max(look_back_due_on(partnership, last.held_on if last else None), today))]


def looks_back(partnership):
    """What all agreed to have said when they looked back, for the chronicle."""
    notes = LookBack.objects.of_partnership(partnership).filter(status=LookBackStatus.AGREED)
    for note in notes.select_related("trajectory"):
        yield Event(
            day=note.held_on,
            what=_("You looked back on “%(trajectory)s”") % {"trajectory": note.trajectory.title}
            if note.trajectory
            else _("You looked back together"),
            who=_("What you do differently from now on"),
            why=note.differently,
            language=note.language,
            url=reverse("capacity:look_back_detail", args=[partnership.slug, note.pk]),
        )
