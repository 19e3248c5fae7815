"""The one question behind every right: which place has this person here, and what does it allow?"""

import rules

from partnerships.choices import Right


def membership(user, partnership_id):
    """The place of `user` in the partnership, or None. Read once per user object, so once per request."""
    if not user.is_authenticated:
        return None
    if not hasattr(user, "membership_cache"):
        places = user.members.active().select_related("partner")
        user.membership_cache = {member.partnership_id: member for member in places}
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
def has_own_partner(user, obj):
    """The user acts for one of the municipalities, and does not only accompany them."""
    member = membership(user, obj.partnership_id)
    return member is not None and member.partner_id is not None


@rules.predicate
def shares_a_partnership(user, municipality):
    """The municipality is a partner in one of the user's partnerships."""
    membership(user, None)
    return municipality.partners.filter(partnership_id__in=user.membership_cache).exists()
