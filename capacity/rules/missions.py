"""Who prepares and tells a visit: together what is shared, each municipality alone what it says for itself."""

import rules

from partnerships.rules import may_contribute, may_coordinate, may_read, of_own_partner

for name in (
    "mission",
    "missionside",
    "missiondocument",
    "missionpaper",
    "programmeentry",
    "visitquestion",
    "delegate",
    "expectationnote",
    "signal",
    "finding",
    "need",
):
    rules.add_perm(f"capacity.view_{name}", may_read)

rules.add_perm("capacity.add_mission", may_contribute)
rules.add_perm("capacity.change_mission", may_contribute)
rules.add_perm("capacity.change_missionside", may_contribute & of_own_partner)
rules.add_perm("capacity.offer_mission", may_coordinate)
