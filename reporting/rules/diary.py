"""Everybody has one calendar: their own."""

import rules


@rules.predicate
def is_oneself(user, account):
    return user.is_authenticated and account is not None and user.pk == account.pk


rules.add_perm("reporting.use_own_calendar", is_oneself)
