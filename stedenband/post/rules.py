"""Everybody reads what they were told themselves, and chooses how soon."""

import rules


@rules.predicate
def is_recipient(user, notice):
    return user.is_authenticated and notice is not None and notice.recipient_id == user.pk


@rules.predicate
def is_oneself(user, account):
    return user.is_authenticated and account is not None and user.pk == account.pk


rules.add_perm("post.view_notice", is_recipient)
rules.add_perm("post.read_own_notices", is_oneself)
rules.add_perm("post.choose_paces", is_oneself)
