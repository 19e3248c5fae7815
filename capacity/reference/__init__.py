"""What the platform begins with: tags of the library, real funders' rules, fixed rates."""

from pathlib import Path

from stedenband.lib.reference import Delivery

deliver = Delivery(
    "capacity",
    Path(__file__).resolve().parent,
    {"LibraryTag": "library_tags.csv", "FundingScheme": "funding_schemes.json", "FixedRate": "fixed_rates.csv"},
)
