"""A municipality alone writes what it learned; what all released belongs to the library."""

import rules

from partnerships.rules import may_contribute, may_coordinate, may_read, membership, of_own_partner


def places_of(user):
    """Every place of the reader in a partnership; read once per request."""
    membership(user, None)
    return user.membership_cache.values()


@rules.predicate
def has_a_place(user, row):
    return user.is_authenticated and bool(places_of(user))


@rules.predicate
def accompanies(user, row):
    """Staff of an association, who look after the words of the library."""
    return user.is_authenticated and any(place.partner_id is None for place in places_of(user))


@rules.predicate
def is_released(user, lesson):
    return lesson.is_released


@rules.predicate
def is_live(user, lesson):
    return lesson.is_live


@rules.predicate
def of_released_lesson(user, translated):
    return translated.lesson.is_released


rules.add_perm("capacity.view_learning", may_read)
rules.add_perm("capacity.view_stagereached", may_read)
rules.add_perm("capacity.add_learning", may_contribute)
rules.add_perm("capacity.change_learning", may_contribute & of_own_partner)
rules.add_perm("capacity.view_learningpause", may_read)
rules.add_perm("capacity.change_learningpause", may_contribute & of_own_partner)
rules.add_perm("capacity.view_periodquestion", may_read)
rules.add_perm("capacity.view_questionowner", may_read)
rules.add_perm("capacity.add_periodquestion", may_contribute)
rules.add_perm("capacity.change_periodquestion", may_contribute)

rules.add_perm("capacity.view_library", rules.is_authenticated)
rules.add_perm("capacity.view_lesson", may_read | (is_released & has_a_place))
rules.add_perm("capacity.view_lessontranslation", may_read | (of_released_lesson & has_a_place))
rules.add_perm("capacity.offer_learning", may_coordinate & of_own_partner)
rules.add_perm("capacity.take_back_lesson", may_coordinate & is_live)
rules.add_perm("capacity.tag_lesson", is_released & accompanies)
rules.add_perm("capacity.translate_lesson", is_released & (may_contribute | accompanies))
