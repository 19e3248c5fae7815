"""What the platform begins with: forms of cooperation to compare, who may lead, the one rule of supervision found."""

from pathlib import Path

from stedenband.lib.reference import Delivery

deliver = Delivery(
    "partnerships",
    Path(__file__).resolve().parent,
    {
        "CooperationForm": "cooperation_forms.json",
        "LeadingGroup": "leading_groups.csv",
        "SupervisoryRule": "supervisory_rules.csv",
    },
)
