"""How the partners work together: each answers blind; with the last answers all are open to all."""

import rules

from partnerships.rules import may_contribute, may_read, of_own_partner


@rules.predicate
def is_shown(user, answer):
    """Each municipality has given its answers."""
    return answer.sheet.is_shown


rules.add_perm("reporting.view_healthsheet", may_read)
rules.add_perm("reporting.view_healthanswer", may_read & (of_own_partner | is_shown))
rules.add_perm("reporting.change_healthsheet", may_contribute & of_own_partner)
