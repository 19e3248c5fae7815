"""Who is told of what: the same functions choose whom an action tells and whom its page names beforehand."""

from partnerships.choices import Right, Role
from partnerships.models import Member, Partnership
from partnerships.signing import signable
from stedenband.accounts.models import User


def people(members, *, but=None):
    """The accounts of `members` that are open, in the order of their names, without the one who does it."""
    accounts = User.objects.filter(pk__in=members.values("user"), is_active=True)
    return list(accounts.exclude(pk=but.pk) if but else accounts)


def people_with(right, partnership_id, *, partners=None, but=None):
    """Who has `right` in the partnership; only for these `partners` when they are given."""
    members = Member.objects.active().holding(right).filter(partnership=partnership_id)
    return people(members if partners is None else members.filter(partner__in=partners), but=but)


def who_answers_version(version, *, but=None):
    """Those who can give the word that `version` still waits for; who proposed it has given theirs."""
    partnership = Partnership.objects.with_partners().get(pk=version.partnership_id)
    given = {*version.standing_words(), getattr(version.subject, "proposed_by_id", None)}
    return who_gives_a_word(version.right_to_sign, partnership, given=given, but=but)


def who_would_answer(kind, partnership, *, proposed_by=None, but=None):
    """Those who are asked for their word once something of the model `kind` is frozen for signing."""
    return who_gives_a_word(signable(kind).right, partnership, given={proposed_by}, but=but)


def who_gives_a_word(right, partnership, *, given, but=None):
    """Those who hold `right` for a municipality that is awaited and is not among the `given`."""
    awaited = [partner for partner in partnership.awaited_partners if partner.pk not in given]
    return people_with(right, partnership.pk, partners=awaited, but=but)


def who_hears_sent_back(version, *, but=None):
    """Those who coordinate on every side: the text goes back to all."""
    return people_with(Right.COORDINATE, version.partnership_id, but=but)


def who_hears_agreed(version, *, but=None):
    """Those who coordinate on every side, and who accompanies the partnership."""
    accompany = Member.objects.active().filter(partnership=version.partnership_id, role=Role.COMPANION)
    coordinate = Member.objects.active().holding(Right.COORDINATE).filter(partnership=version.partnership_id)
    return people(Member.objects.filter(pk__in=[*ids(accompany), *ids(coordinate)]), but=but)


def ids(members):
    return members.values_list("pk", flat=True)


def who_is_asked(partnership, partner_id, *, but=None):
    """Those who can answer a question of `partner_id` (None for who accompanies) for another municipality."""
    others = [partner for partner in partnership.present_partners if partner.pk != partner_id]
    return people_with(Right.CONTRIBUTE, partnership.pk, partners=others, but=but)


def who_is_reminded(partner, *, but=None):
    return people_with(Right.COORDINATE, partner.partnership_id, partners=[partner], but=but)


def who_takes_the_pen(partner, *, but=None):
    return people_with(Right.CONTRIBUTE, partner.partnership_id, partners=[partner], but=but)


def still_here(user, partnership_id):
    """`user`, in a list, while they still have a place in the partnership."""
    return people(Member.objects.active().filter(partnership=partnership_id, user=user))
