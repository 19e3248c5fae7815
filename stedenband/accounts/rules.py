"""What somebody may do with accounts: everybody looks after their own."""

import rules


@rules.predicate
def is_oneself(user, account):
    return user.is_authenticated and user.pk == account.pk


rules.add_perm("accounts.change_preferences", is_oneself)
