"""Lessons on their way to the library, questions of a period, stories and panels."""

from stedenband.tests.page_answers import INSIDE_A, LEAD, LEAD_A, OF_A, READ, WRITE, Page, in_partnership, of

EVERYBODY = "200 200 200 200 200 200 200 302"
NOT_NOW = "403 403 403 403 403 403 404 302"  # words and translations are for what is in the library


def row(name):
    """The arguments of a page of the library about the row that the world holds as `name`."""
    return lambda world: {"pk": getattr(world, name).pk}


PAGES = {
    "capacity:learning_detail": Page(READ, of("learning_a")),
    "capacity:learning_offer": Page(LEAD_A, of("learning_a")),
    "capacity:pause_add": Page(WRITE, in_partnership),
    "capacity:pause_edit": Page(OF_A, of("pause_a")),
    "capacity:lesson_take_back": Page(LEAD, of("lesson_offered")),
    "capacity:question_list": Page(READ, in_partnership),
    "capacity:question_add": Page(WRITE, in_partnership),
    "capacity:question_edit": Page(WRITE, of("period_question")),
    "capacity:question_answer": Page(WRITE, of("period_question")),
    "capacity:story_list": Page(READ, in_partnership),
    "capacity:story_add": Page(WRITE, in_partnership),
    "capacity:story_detail": Page(INSIDE_A, of("story_inside")),
    "capacity:story_edit": Page(OF_A, of("story_a")),
    "capacity:consent_end": Page(OF_A, of("story_a")),
    "capacity:story_tell_back": Page(OF_A, of("story_a")),
    "capacity:story_verify": Page(WRITE, of("story_a")),
    "capacity:round_list": Page(READ, in_partnership),
    "capacity:round_add": Page(LEAD, in_partnership),
    "capacity:round_detail": Page(READ, of("story_round")),
    "capacity:round_edit": Page(LEAD, of("story_round")),
    "capacity:seat_add": Page(WRITE, of("story_round")),
    "capacity:seat_remove": Page(OF_A, of("panel_seat_a")),
    "capacity:panel_choose": Page(WRITE, of("story_round")),
    "capacity:joint_choose": Page(LEAD, of("story_round")),
    # the library: for whoever has a place; what is in it is tested in capacity/tests/test_library_pages.py
    "library:lesson_list": Page(EVERYBODY),
    "library:lesson_detail": Page(READ, row("lesson_offered")),
    "library:lesson_tags": Page(NOT_NOW, row("lesson_offered")),
    "library:translation_add": Page(NOT_NOW, row("lesson_offered")),
    "library:translation_edit": Page(NOT_NOW, row("lesson_translation")),
}
