"""A municipality alone writes what it learned."""

import rules

from partnerships.rules import may_contribute, may_read, of_own_partner

rules.add_perm("capacity.view_learning", may_read)
rules.add_perm("capacity.add_learning", may_contribute)
rules.add_perm("capacity.change_learning", may_contribute & of_own_partner)
