"""Who may do what in a partnership. One question, the same answer on every side and in every app above."""

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
def shares_a_partnership(user, municipality):
    """The municipality is a partner in one of the user's partnerships."""
    membership(user, None)
    return municipality.partners.filter(partnership_id__in=user.membership_cache).exists()


@rules.predicate
def is_locked(user, agreement):
    """All have signed it: it stays as it is."""
    return agreement.is_locked


@rules.predicate
def is_signed_exit(user, file):
    """All have signed the statement of the exit file: it stays as it is."""
    return file.signed_at is not None


@rules.predicate
def is_settled(user, item):
    return item.settled_on is not None


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
    "commitment",
    "organisation",
    "involvement",
    "version",
    "signoff",
    "comment",
    "reminder",
    "coursechange",
    "accession",
    "owndecision",
    "tenure",
    "exitfile",
    "exititem",
):
    rules.add_perm(f"partnerships.view_{model}", may_read)

rules.add_perm("partnerships.view_municipality", shares_a_partnership)
rules.add_perm("partnerships.view_changes", may_read)
rules.add_perm("partnerships.add_comment", may_comment)
rules.add_perm("partnerships.add_agreement", may_contribute)
rules.add_perm("partnerships.change_agreement", may_contribute & ~is_locked)
rules.add_perm("partnerships.freeze_agreement", may_coordinate & ~is_locked)
rules.add_perm("partnerships.propose_phase", may_coordinate)
rules.add_perm("partnerships.propose_course", may_coordinate)
rules.add_perm("partnerships.decide_alone", may_sign)
rules.add_perm("partnerships.note_owndecision", may_coordinate & ~of_own_partner)
rules.add_perm("partnerships.open_exitfile", may_coordinate)
rules.add_perm("partnerships.change_exitfile", may_contribute & ~is_signed_exit)
rules.add_perm("partnerships.freeze_exitfile", may_coordinate & ~is_signed_exit)
rules.add_perm("partnerships.settle_exititem", may_contribute & ~is_settled)
rules.add_perm("partnerships.manage_members", may_coordinate)
rules.add_perm("partnerships.end_member", may_coordinate & of_own_partner & ~is_oneself)
rules.add_perm("partnerships.change_involvement", may_contribute)
rules.add_perm("partnerships.add_organisation", may_contribute)
rules.add_perm("partnerships.change_municipality", may_coordinate & of_own_partner)
rules.add_perm("partnerships.sign_version", may_sign_version)
rules.add_perm("partnerships.remind_partner", may_remind & ~of_own_partner)
