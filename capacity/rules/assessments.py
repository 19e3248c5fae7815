"""Self-assessment: each municipality answers and closes for itself, blind; then all read all and talk."""

import rules

from partnerships.rules import may_contribute, may_coordinate, may_read, of_own_partner


@rules.predicate
def is_proposed(user, assessment):
    """Not everybody agreed to the round yet, so its words may change."""
    return assessment.is_proposed


@rules.predicate
def is_compared(user, thing):
    """Every side has closed: the round, or the round of the thing, is open to all."""
    return getattr(thing, "round", thing).is_compared


@rules.predicate
def can_be_called_off(user, assessment):
    """The round still runs, or still waits for the word of somebody."""
    return assessment.may_become("called_off")


@rules.predicate
def collects_answers(user, side):
    """The people of the municipality may answer."""
    return side.round.is_open and side.is_answering


@rules.predicate
def is_in_workshop(user, side):
    """The answers are complete and the side has not closed."""
    return side.round.is_open and side.is_in_workshop


@rules.predicate
def has_its_answers(user, side):
    """The answers of the municipality are complete."""
    return not side.is_answering


@rules.predicate
def is_readable(user, sheet):
    """The sheet is finished, and so are those of everybody else on its side."""
    return sheet.is_finished and not sheet.side.is_answering


@rules.predicate
def is_on_readable_sheet(user, answer):
    """The answer stands on a sheet that may be read."""
    return is_readable(user, answer.sheet)


@rules.predicate
def is_settled(user, point):
    """The partners talked about it."""
    return point.is_settled


@rules.predicate
def has_agreed_minutes(user, assessment):
    """All signed the minutes of the conversation."""
    conversation = getattr(assessment, "conversation", None)
    return conversation is not None and conversation.is_agreed


own_or_compared = of_own_partner | is_compared

rules.add_perm("capacity.view_assessmentround", may_read)
rules.add_perm("capacity.view_assessmentside", may_read)
rules.add_perm("capacity.view_answerlink", may_read & of_own_partner)
rules.add_perm("capacity.view_answersheet", may_read & of_own_partner & is_readable)
rules.add_perm("capacity.view_answer", may_read & of_own_partner & is_on_readable_sheet)
rules.add_perm("capacity.view_workshop", may_read & own_or_compared)
rules.add_perm("capacity.view_workshopscore", may_read & own_or_compared)
rules.add_perm("capacity.view_actionpoint", may_read & own_or_compared)
rules.add_perm("capacity.view_talkingpoint", may_read)
rules.add_perm("capacity.view_conversation", may_read)
rules.add_perm("capacity.add_assessmentround", may_coordinate)
rules.add_perm("capacity.change_assessmentround", may_coordinate & is_proposed)
rules.add_perm("capacity.call_off_assessmentround", may_coordinate & can_be_called_off)
rules.add_perm("capacity.ask_assessmentside", may_coordinate & of_own_partner & collects_answers)
rules.add_perm("capacity.read_assessmentside", may_read & of_own_partner & has_its_answers)
rules.add_perm("capacity.write_workshop", may_contribute & of_own_partner & is_in_workshop)
rules.add_perm("capacity.close_assessmentside", may_coordinate & of_own_partner & is_in_workshop)
rules.add_perm("capacity.compare_assessmentround", may_read & is_compared)
rules.add_perm("capacity.add_talkingpoint", may_contribute & is_compared)
rules.add_perm("capacity.change_talkingpoint", may_contribute & ~is_settled)
rules.add_perm("capacity.write_conversation", may_contribute & is_compared & ~has_agreed_minutes)
rules.add_perm("capacity.offer_conversation", may_coordinate & is_compared & ~has_agreed_minutes)
