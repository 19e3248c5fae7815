"""Who logs activities."""

import rules

from partnerships.rules import may_contribute, may_read

rules.add_perm("capacity.view_activity", may_read)
rules.add_perm("capacity.view_participation", may_read)
rules.add_perm("capacity.view_activitymove", may_read)
rules.add_perm("capacity.view_reachedgroup", may_read)
rules.add_perm("capacity.add_activity", may_contribute)
rules.add_perm("capacity.change_activity", may_contribute)
