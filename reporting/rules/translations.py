"""A translation is made and checked by the municipalities; who checks is another one than who translated."""

import rules

from partnerships.rules import may_contribute, may_read

for model in ("translation", "translatedparagraph"):
    rules.add_perm(f"reporting.view_{model}", may_read)

rules.add_perm("reporting.change_translation", may_contribute)
rules.add_perm("reporting.check_translation", may_contribute)
