"""Who may do what in a partnership. One question, the same answer on every side and in every app above."""

import rules

from partnerships.choices import Right, SearchRole
from partnerships.models.search import SCORES_ARE_IN


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
def has_own_partner(user, obj):
    """The user acts for one of the municipalities, and does not only accompany them."""
    member = membership(user, obj.partnership_id)
    return member is not None and member.partner_id is not None


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
def is_oneself(user, member):
    return user.pk == member.user_id


@rules.predicate
def may_sign_version(user, version):
    """The right that the kind of text asks: a mandate for what goes out in the name of the municipality."""
    return has_right(version.right_to_sign)(user, version)


@rules.predicate
def is_private(user, row):
    """One municipality keeps it to itself."""
    return row.is_private


@rules.predicate
def is_public(user, document):
    return document.is_public


@rules.predicate
def is_author(user, comment):
    return user.pk == comment.author_id


may_read_private = may_read & (~is_private | of_own_partner)

for model in (
    "partnership",
    "partner",
    "phasechange",
    "member",
    "agreement",
    "commitment",
    "organisation",
    "organisationmerge",
    "involvement",
    "version",
    "signoff",
    "reminder",
    "source",
    "orientation",
):
    rules.add_perm(f"partnerships.view_{model}", may_read)

for model in ("comment", "document", "documentfile"):
    rules.add_perm(f"partnerships.view_{model}", may_read_private)

rules.add_perm("partnerships.view_municipality", shares_a_partnership)
rules.add_perm("partnerships.change_themes", may_contribute)
rules.add_perm("partnerships.view_changes", may_read)
rules.add_perm("partnerships.add_comment", may_comment)
rules.add_perm("partnerships.settle_comment", may_comment & (is_author | (may_contribute & of_own_partner)))
rules.add_perm("partnerships.add_document", may_contribute)
rules.add_perm("partnerships.revise_document", may_contribute & (~is_private | of_own_partner))
rules.add_perm("partnerships.change_document", may_contribute & of_own_partner)
rules.add_perm("partnerships.share_document", may_contribute & of_own_partner & is_private)
rules.add_perm("partnerships.publish_document", may_coordinate & ~is_private)
rules.add_perm("partnerships.unpublish_document", may_coordinate & is_public)
rules.add_perm("partnerships.add_agreement", may_contribute)
rules.add_perm("partnerships.change_agreement", may_contribute & ~is_locked)
rules.add_perm("partnerships.freeze_agreement", may_coordinate & ~is_locked)
rules.add_perm("partnerships.propose_phase", may_coordinate)
rules.add_perm("partnerships.manage_members", may_coordinate)
rules.add_perm("partnerships.end_member", may_coordinate & of_own_partner & ~is_oneself)
rules.add_perm("partnerships.change_involvement", may_contribute)
rules.add_perm("partnerships.add_organisation", may_contribute)
rules.add_perm("partnerships.change_organisation", may_contribute & of_own_partner)
rules.add_perm("partnerships.merge_organisation", may_contribute & of_own_partner)
rules.add_perm("partnerships.change_municipality", may_coordinate & of_own_partner)
rules.add_perm("partnerships.attach_orientation", may_coordinate & has_own_partner)
rules.add_perm("partnerships.renew_orientation", may_coordinate & of_own_partner)
rules.add_perm("partnerships.sign_version", may_sign_version)
rules.add_perm("partnerships.remind_partner", may_remind & ~of_own_partner)


def place_in_search(user, row):
    """The place of `user` in the team of the search that `row` is or belongs to; None for everybody else."""
    if not user.is_authenticated:
        return None
    return user.searches.filter(search=getattr(row, "search_id", None)).first()


@rules.predicate
def in_search_team(user, row):
    return place_in_search(user, row) is not None


@rules.predicate
def coordinates_search(user, row):
    place = place_in_search(user, row)
    return place is not None and place.role == SearchRole.COORDINATOR


@rules.predicate
def is_juror(user, row):
    place = place_in_search(user, row)
    return place is not None and place.role == SearchRole.JUROR


@rules.predicate
def is_own_or_frozen(user, verdict):
    """Nobody reads what another juror found before all scores are in."""
    return verdict.juror.user_id == user.pk or verdict.search.status in SCORES_ARE_IN


for model in ("partnersearch", "searchmember", "criterion", "candidate"):
    rules.add_perm(f"partnerships.view_{model}", in_search_team)
rules.add_perm("partnerships.view_verdict", in_search_team & is_own_or_frozen)
rules.add_perm("partnerships.manage_search", coordinates_search)
rules.add_perm("partnerships.score_candidate", is_juror)
