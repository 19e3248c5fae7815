"""Who plans indicators and markers; what was measured and seen, each municipality says for itself."""

import rules

from partnerships.rules import may_contribute, may_read, membership, of_own_partner


@rules.predicate
def measures_here(user, indicator):
    """The indicator is measured in the municipality that the user acts for."""
    member = membership(user, indicator.partnership_id)
    return member is not None and member.partner_id in {partner.pk for partner in indicator.measured_by.all()}


for model in (
    "indicator",
    "baseline",
    "target",
    "measuringround",
    "measurement",
    "boundaryactor",
    "progressmarker",
    "journalentry",
    "externalresult",
):
    rules.add_perm(f"capacity.view_{model}", may_read)
rules.add_perm("capacity.add_indicator", may_contribute)
rules.add_perm("capacity.change_indicator", may_contribute)
rules.add_perm("capacity.say_target", may_contribute & measures_here)
rules.add_perm("capacity.add_measuringround", may_contribute)
rules.add_perm("capacity.change_measuringround", may_contribute & of_own_partner)
rules.add_perm("capacity.add_boundaryactor", may_contribute)
rules.add_perm("capacity.change_boundaryactor", may_contribute)
rules.add_perm("capacity.add_journalentry", may_contribute)
rules.add_perm("capacity.change_journalentry", may_contribute & of_own_partner)
rules.add_perm("capacity.add_externalresult", may_contribute)
rules.add_perm("capacity.change_externalresult", may_contribute & of_own_partner)
