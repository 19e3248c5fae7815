import rules

from stedenband.accounts.rules import is_oneself

rules.add_perm("stedenband.view_own_work", is_oneself)
