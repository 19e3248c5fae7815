"""What may still happen around what was learned in the world: questions answered, stories changed, panels."""

from capacity.actions.questions import answer_period_question, ask_question
from capacity.actions.selections import unseat_panelist, write_round
from capacity.actions.stories import end_consent, write_story


def answer(world):
    answer_period_question(
        question=world.period_question,
        seen=None,
        answer="The form asks for two papers.",
        language="en",
        what_changes="One paper is enough.",
        is_adopted=True,
        decided_by="the college",
        answered_on=world.today,
        by=world.cast["contributor_a"],
    )


def ask_otherwise(world):
    ask_question(
        partnership=world.partnership,
        question=world.period_question,
        owners={world.partner_a.pk: "Awa", world.partner_b.pk: "Mia"},
        text="Who comes back twice?",
        by=world.cast["contributor_a"],
    )


def tell_otherwise(world):
    write_story(
        partnership=world.partnership, story=world.story_a, text="In other words.", by=world.cast["contributor_a"]
    )


def take_permission_back(world):
    end_consent(story=world.story_a, by=world.cast["contributor_a"], now=world.now)


def rename_round(world):
    world.story_round.choices.all().delete()
    write_round(
        partnership=world.partnership,
        round=world.story_round,
        title="Another name",
        first_on=world.story_round.first_on,
        last_on=world.story_round.last_on,
        language="en",
        by=world.cast["coordinator_b"],
    )


def take_off_panel(world):
    unseat_panelist(seat=world.panel_seat_a, by=world.cast["contributor_a"])


DEEDS = {
    "inquiry.answered": answer,
    "inquiry.changed": ask_otherwise,
    "panel.unseated": take_off_panel,
    "round.changed": rename_round,
    "story.changed": tell_otherwise,
    "story.consent_ended": take_permission_back,
}
