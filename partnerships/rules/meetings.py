"""Meetings, their agenda and minutes, and the next steps for each party."""

import rules

from partnerships.origins import origin
from partnerships.rules.agreements import is_locked
from partnerships.rules.bodies import is_body_of_all
from partnerships.rules.membership import may_contribute, may_coordinate, of_own_partner


@rules.predicate
def is_planned(user, meeting):
    """The meeting still has to take place."""
    return meeting.is_planned


@rules.predicate
def is_called_off(user, meeting):
    """A meeting that was called off stays as it was."""
    return meeting.is_called_off


@rules.predicate
def has_minutes(user, meeting):
    """Somebody wrote down what was said."""
    return meeting.minutes_at is not None


@rules.predicate
def is_on_open_agenda(user, item):
    """The meeting of the agenda item still has to take place."""
    return item.meeting.is_planned


@rules.predicate
def is_open_step(user, step):
    """The step was not reported, or another municipality found that something is missing."""
    return step.is_open


@rules.predicate
def is_reported_step(user, step):
    """The step waits for a look by another municipality."""
    return step.is_reported


changes_meeting = may_contribute & (is_body_of_all | of_own_partner) & ~is_locked & ~is_called_off


@rules.predicate
def changes_meeting_of_step(user, step):
    """The user may change what was noted at the meeting of the step, or at what else it comes from."""
    if step.meeting is None:
        return user.has_perm(origin(step.subject).permission, step.subject)
    return changes_meeting(user, step.meeting)


rules.add_perm("partnerships.add_meeting", may_contribute)
rules.add_perm("partnerships.change_meeting", changes_meeting)
rules.add_perm("partnerships.call_off_meeting", changes_meeting & is_planned)
rules.add_perm("partnerships.add_agendaitem", changes_meeting & is_planned)
rules.add_perm("partnerships.change_agendaitem", may_contribute & of_own_partner & is_on_open_agenda)
rules.add_perm("partnerships.offer_minutes", may_coordinate & is_body_of_all & ~is_locked & has_minutes)
rules.add_perm("partnerships.change_nextstep", changes_meeting_of_step & is_open_step)
rules.add_perm("partnerships.report_nextstep", may_contribute & of_own_partner & is_open_step)
rules.add_perm("partnerships.verify_nextstep", may_contribute & ~of_own_partner & is_reported_step)
