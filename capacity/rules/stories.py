"""Stories of change: each municipality writes down its own, each panel chooses its own, all read what tellers allow."""

import rules

from partnerships.rules import may_contribute, may_coordinate, may_read, of_own_partner


@rules.predicate
def is_inside(user, row):
    """The teller lets only one municipality read it."""
    return row.is_private


@rules.predicate
def is_open(user, row):
    """The panels still choose."""
    return row.is_open


@rules.predicate
def of_own_story(user, note):
    """The municipality of the reader wrote down the story that the note is about."""
    return of_own_partner(user, note.story)


may_read_story = may_read & (~is_inside | of_own_partner)

rules.add_perm("capacity.view_story", may_read_story)
rules.add_perm("capacity.view_storynote", may_read & (~is_inside | of_own_story))
rules.add_perm("capacity.add_story", may_contribute)
rules.add_perm("capacity.change_story", may_contribute & of_own_partner)
rules.add_perm("capacity.end_consent", may_contribute & of_own_partner & ~is_inside)
rules.add_perm("capacity.tell_back_story", may_contribute & of_own_partner)
rules.add_perm("capacity.verify_story", may_contribute & (~is_inside | of_own_partner))
for model in ("selectionround", "panelseat", "panelchoice"):
    rules.add_perm(f"capacity.view_{model}", may_read)
rules.add_perm("capacity.add_selectionround", may_coordinate)
rules.add_perm("capacity.change_selectionround", may_coordinate & is_open)
rules.add_perm("capacity.seat_panelist", may_contribute & is_open)
rules.add_perm("capacity.unseat_panelist", may_contribute & of_own_partner)
rules.add_perm("capacity.choose_for_panel", may_contribute & is_open)
rules.add_perm("capacity.propose_joint_choice", may_coordinate & is_open)
