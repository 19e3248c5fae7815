"""Minutes are agreed like any text; a successor reads which next steps are open and when the bodies meet."""

from django.utils.translation import gettext_lazy

from partnerships import gatherings, signing, talks
from partnerships.actions import minutes
from partnerships.choices import Outcome, Right
from partnerships.handover.parts import register_coming_day, register_open_part
from partnerships.history import DAY_SENTENCES, day_in_words
from partnerships.models import Meeting
from stedenband import audit


def register():
    signing.register(
        Meeting,
        label=gatherings.minutes_label,
        facts=minutes.minutes_facts,
        in_force=minutes.minutes_agreed,
        sent_back=minutes.minutes_reopened,
        reopened=minutes.minutes_reopened,
        right=Right.COORDINATE,
        template="partnerships/_minutes_facts.html",
    )
    register_open_part(
        "next_steps", heading=gettext_lazy("Next steps of each municipality"), gather=gatherings.steps_to_hand_over
    )
    register_coming_day("meeting", sentence=gettext_lazy("Meeting: %(text)s"), gather=gatherings.meetings_to_come)
    talks.register(
        Meeting,
        code="meeting",
        label=gettext_lazy("Meeting"),
        place="home",
        title=gatherings.meeting_title,
        related=("partnership", "body"),
    )
    for verb, sentence in DAY_SENTENCES.items():
        audit.register(verb, sentence, reading=day_in_words)
    audit.register(
        "next_step.reported",
        gettext_lazy("%(actor)s reported for %(partner)s: %(outcome)s. %(subject)s. %(note)s"),
        reading=audit.in_words(outcome=Outcome),
    )
