"""Who may do what in a partnership. One question, the same answer on every side and in every app above."""

import rules

from partnerships.choices import Right


def membership(user, partnership_id):
    """The place of `user` in the partnership, or None. Read once per user object, so once per request."""
    if not user.is_authenticated:
        return None
    if not hasattr(user, "membership_cache"):
        user.membership_cache = {member.partnership_id: member for member in user.members.active()}
    return user.membership_cache.get(partnership_id)


def has_right(right):
    """A predicate: the user's role in the partnership of the object gives `right`."""

    @rules.predicate(f"has_right:{right}")
    def predicate(user, obj):
        member = membership(user, obj.partnership_id)
        return member is not None and member.may(right)

    return predicate


may_read = has_right(Right.READ)
may_comment = has_right(Right.COMMENT)
may_remind = has_right(Right.REMIND)
may_contribute = has_right(Right.CONTRIBUTE)
may_coordinate = has_right(Right.COORDINATE)
may_sign = has_right(Right.SIGN)


@rules.predicate
def of_own_partner(user, obj):
    """The object belongs to the municipality that the user acts for."""
    member = membership(user, obj.partnership_id)
    return member is not None and member.partner_id is not None and member.partner_id == obj.partner_id


@rules.predicate
def shares_a_partnership(user, municipality):
    """The municipality is a partner in one of the user's partnerships."""
    membership(user, None)
    return municipality.partners.filter(partnership_id__in=user.membership_cache).exists()


@rules.predicate
def shares_a_partnership_of_term(user, term):
    """The council is that of a partner in one of the user's partnerships."""
    return shares_a_partnership(user, term.municipality)


@rules.predicate
def is_body_of_all(user, body):
    return body.is_joint


@rules.predicate
def is_dissolved(user, body):
    """A body that was dissolved stays as it was."""
    return body.ended_on is not None


@rules.predicate
def is_given_up(user, seat):
    """A seat that was given up, or whose body was dissolved, stays as it was."""
    return seat.ended_on is not None or seat.body.ended_on is not None


@rules.predicate
def is_locked(user, agreement):
    """All have signed it: it stays as it is."""
    return agreement.is_locked


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


@rules.predicate
def changes_meeting_of_step(user, step):
    """The user may change what was noted at the meeting of the step."""
    return changes_meeting(user, step.meeting)


@rules.predicate
def is_oneself(user, member):
    return user.pk == member.user_id


@rules.predicate
def may_sign_version(user, version):
    """The right that the kind of text asks: a mandate for what goes out in the name of the municipality."""
    return has_right(version.right_to_sign)(user, version)


for model in (
    "partnership",
    "partner",
    "phasechange",
    "member",
    "agreement",
    "body",
    "agendaitem",
    "attendance",
    "commitment",
    "mandate",
    "meeting",
    "nextstep",
    "organisation",
    "involvement",
    "seat",
    "tenure",
    "version",
    "signoff",
    "comment",
    "reminder",
):
    rules.add_perm(f"partnerships.view_{model}", may_read)

rules.add_perm("partnerships.view_municipality", shares_a_partnership)
rules.add_perm("partnerships.view_changes", may_read)
rules.add_perm("partnerships.add_comment", may_comment)
rules.add_perm("partnerships.add_agreement", may_contribute)
rules.add_perm("partnerships.change_agreement", may_contribute & ~is_locked)
rules.add_perm("partnerships.freeze_agreement", may_coordinate & ~is_locked)
rules.add_perm("partnerships.propose_phase", may_coordinate)
rules.add_perm("partnerships.manage_members", may_coordinate)
rules.add_perm("partnerships.end_member", may_coordinate & of_own_partner & ~is_oneself)
rules.add_perm("partnerships.change_involvement", may_contribute)
rules.add_perm("partnerships.add_organisation", may_contribute)
rules.add_perm("partnerships.change_municipality", may_coordinate & of_own_partner)
looks_after_body = may_coordinate & (is_body_of_all | of_own_partner)
rules.add_perm("partnerships.add_body", may_coordinate)
rules.add_perm("partnerships.change_body", looks_after_body & ~is_dissolved)
rules.add_perm("partnerships.add_seat", looks_after_body & ~is_dissolved)
rules.add_perm("partnerships.change_seat", may_coordinate & of_own_partner & ~is_given_up)
rules.add_perm("partnerships.view_councilterm", shares_a_partnership_of_term)
rules.add_perm("partnerships.write_term", may_coordinate & of_own_partner)
rules.add_perm("partnerships.view_handover", may_read & of_own_partner)
rules.add_perm("partnerships.view_handoverpaper", may_read & of_own_partner)
rules.add_perm("partnerships.write_handover", may_coordinate & of_own_partner)
changes_meeting = may_contribute & (is_body_of_all | of_own_partner) & ~is_locked & ~is_called_off
rules.add_perm("partnerships.add_meeting", may_contribute)
rules.add_perm("partnerships.change_meeting", changes_meeting)
rules.add_perm("partnerships.call_off_meeting", changes_meeting & is_planned)
rules.add_perm("partnerships.add_agendaitem", changes_meeting & is_planned)
rules.add_perm("partnerships.change_agendaitem", may_contribute & of_own_partner & is_on_open_agenda)
rules.add_perm("partnerships.offer_minutes", may_coordinate & is_body_of_all & ~is_locked & has_minutes)
rules.add_perm("partnerships.change_nextstep", changes_meeting_of_step & is_open_step)
rules.add_perm("partnerships.report_nextstep", may_contribute & of_own_partner & is_open_step)
rules.add_perm("partnerships.verify_nextstep", may_contribute & ~of_own_partner & is_reported_step)
rules.add_perm("partnerships.sign_version", may_sign_version)
rules.add_perm("partnerships.remind_partner", may_remind & ~of_own_partner)
