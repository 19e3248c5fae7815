"""Who notes and changes promises."""

import rules

from partnerships.rules import may_contribute, may_read, membership


@rules.predicate
def is_noted_by_own(user, promise):
    """The municipality that the user acts for noted the promise."""
    member = membership(user, promise.partnership_id)
    return member is not None and member.partner_id == promise.noted_for_id


@rules.predicate
def is_decided(user, promise):
    """The steering group decided about the promise."""
    return promise.decided_item is not None


rules.add_perm("capacity.view_promise", may_read)
rules.add_perm("capacity.view_hearing", may_read)
rules.add_perm("capacity.change_promise", may_contribute & is_noted_by_own & ~is_decided)
