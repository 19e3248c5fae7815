"""What the people of the world release, ask, tell and choose."""

from datetime import timedelta

from capacity.actions.learnings import note_learning, say_nothing_learned
from capacity.actions.lessons import offer_lesson, tag_lesson, take_back_lesson, translate_lesson
from capacity.actions.questions import ask_question
from capacity.actions.selections import choose_for_panel, propose_joint_choice, seat_panelist, write_round
from capacity.actions.stories import note_on_story, write_story
from capacity.choices import ChangeDomain, InquiryMethod, LearningStage, PanelLevel, StoryNoteKind, TellerConsent
from capacity.models import LibraryTag
from partnerships.choices import ActorGroup
from stedenband.tests.deeds.partnership import agree


def build(world):
    world.pause_a = pause(world, "a", years=4)
    world.lesson_offered = offered(world, "Un rendez-vous par semaine suffit.")
    world.lesson_released = released(world, "On trie par année, puis par lettre.")
    world.lesson_taken_back = taken_back(world, "Une affiche au marché.")
    world.lesson_translation = world.lesson_taken_back.translations.get()
    world.period_question = question(world, "Why do people come back twice?", years=0)
    world.story_a = story(world, "a", "The act was there")
    world.story_b = story(world, "b", "A door that opens")
    world.story_inside = story(world, "a", "What I do not say aloud", consent=TellerConsent.INSIDE)
    for kind in StoryNoteKind:
        note(world, world.story_a, kind)
        note(world, world.story_inside, kind)
    world.round_chosen = chosen_round(world, "Last year")
    world.story_round = open_round(world, "This year")
    world.panel_seat_a = world.story_round.seats.filter(partner=world.partner_a).first()


def grow(world, turn):
    for bank in "ab":
        pause(world, bank, years=4 + turn)
        story(world, bank, f"Story {turn} {bank}")
    released(world, f"Leçon numéro {turn} de la bibliothèque.")
    translated = released(world, f"Leçon traduite numéro {turn}.")
    tag_lesson(lesson=translated, tags=list(LibraryTag.objects.all()[: turn + 1]), by=world.cast["association"])
    translate(world, translated)
    question(world, f"Question {turn}", years=turn)
    note(world, world.story_a, StoryNoteKind.VERIFICATION)
    note(world, world.story_inside, StoryNoteKind.VERIFICATION)
    chosen_round(world, f"Round {turn}")
    seat(world, world.story_round, "a", PanelLevel.OWN)
    seat(world, world.story_round, "b", PanelLevel.JOINT)


def pause(world, bank, *, years):
    last = world.today - timedelta(days=365 * years)
    return say_nothing_learned(
        partnership=world.partnership,
        first_on=last - timedelta(days=90),
        last_on=last,
        reason="The elections took all our time.",
        language="en",
        by=world.cast[f"contributor_{bank}"],
    )


def offered(world, text):
    learning = note_learning(
        partnership=world.partnership,
        text=text,
        language="fr",
        noted_on=world.today - timedelta(days=200),
        stage=LearningStage.TRIED,
        learned_from=world.partner_b,
        theme=world.partnership.themes.first(),
        by=world.cast["contributor_a"],
    )
    return offer_lesson(learning=learning, by=world.cast["coordinator_a"], now=world.ago(days=30))


def released(world, text):
    lesson = offered(world, text)
    agree(lesson, "b", world, role="coordinator", days=29)
    lesson.refresh_from_db()
    return lesson


def taken_back(world, text):
    lesson = released(world, text)
    tag_lesson(lesson=lesson, tags=[LibraryTag.objects.first()], by=world.cast["association"])
    translate(world, lesson)
    return take_back_lesson(lesson=lesson, reason="It was ours.", by=world.cast["coordinator_b"], now=world.ago(days=9))


def translate(world, lesson):
    return translate_lesson(
        lesson=lesson,
        language="nl",
        text="Een affiche op de markt.",
        used_for="",
        translator="Mia Jansen",
        by=world.cast["contributor_b"],
        now=world.ago(days=20),
    )


def question(world, text, *, years):
    first = world.today + timedelta(days=365 * years)
    return ask_question(
        partnership=world.partnership,
        text=text,
        first_on=first,
        last_on=first + timedelta(days=180),
        method=InquiryMethod.VISIT,
        answer_by=world.today + timedelta(days=10),
        owners={world.partner_a.pk: "Awa", world.partner_b.pk: "Mia"},
        language="en",
        by=world.cast["contributor_b"],
    )


def story(world, bank, title, *, consent=TellerConsent.NAMED):
    return write_story(
        partnership=world.partnership,
        domain=ChangeDomain.SERVICE,
        title=title,
        text="I came on a market day and went home with the act of my daughter.",
        significance="I did not lose a day of work.",
        happened_when="In March",
        happened_where="At the mobile counter",
        group=ActorGroup.CIVIL_SOCIETY,
        role="seller on the market",
        teller="Awa Bio",
        consent=consent,
        consent_on=world.today - timedelta(days=50),
        told_on=world.today - timedelta(days=50),
        language="en",
        by=world.cast[f"contributor_{bank}"],
    )


def note(world, of_story, kind):
    return note_on_story(
        story=of_story,
        kind=kind,
        noted_on=world.today,
        who="The registrar",
        text="She sends her neighbours.",
        language="en",
        by=world.cast["contributor_a"],
    )


def seat(world, round, bank, level):
    group = ActorGroup.OPPOSITION
    by = world.cast[f"contributor_{bank}"]
    return seat_panelist(round=round, level=level, name="Bio Awa", function="councillor", group=group, by=by)


def open_round(world, title):
    """A round in which the panel of bank a chose and the other one still has to."""
    round = write_round(
        partnership=world.partnership,
        title=title,
        first_on=world.today - timedelta(days=100),
        last_on=world.today,
        language="en",
        by=world.cast["coordinator_a"],
    )
    for bank in "ab":
        for level in (PanelLevel.OWN, PanelLevel.OWN, PanelLevel.JOINT):
            seat(world, round, bank, level)
    choose(world, round, "a", world.story_a)
    return round


def choose(world, round, bank, of_story):
    return choose_for_panel(
        round=round,
        seen=None,
        story=of_story,
        reasons="It says what a day is worth.",
        language="en",
        chosen_on=world.today,
        by=world.cast[f"contributor_{bank}"],
    )


def chosen_round(world, title):
    round = open_round(world, title)
    choose(world, round, "b", world.story_b)
    by = world.cast["coordinator_a"]
    propose_joint_choice(
        round=round, story=world.story_b, reasons="Both panels saw it.", language="en", by=by, now=world.ago(days=8)
    )
    agree(round, "b", world, role="coordinator", days=7)
    round.refresh_from_db()
    return round
