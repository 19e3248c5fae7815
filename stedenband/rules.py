import rules

rules.add_perm("stedenband.view_own_work", rules.is_authenticated)
