"""Data in the IATI standard: proposed by one, agreed by all, taken back by each."""

import rules

from partnerships.rules import may_coordinate, may_read
from reporting.rules.public import is_public

rules.add_perm("reporting.view_iatiedition", may_read)
rules.add_perm("reporting.propose_iati", may_coordinate)
rules.add_perm("reporting.withdraw_iati", may_coordinate & is_public)
