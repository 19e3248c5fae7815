"""Reference data for an empty table; what stands in a table is never touched again."""

import csv
import json
from pathlib import Path

from django.apps import apps as installed

FOLDER = Path(__file__).resolve().parent
TABLES = {
    "LibraryTag": "library_tags.csv",
    "FundingScheme": "funding_schemes.json",
    "FixedRate": "fixed_rates.csv",
}


def deliver(sender, apps=installed, **options):
    """After each migration: every table of reference data holds something."""
    for name, file in TABLES.items():
        try:
            model = apps.get_model("capacity", name)
        except LookupError:  # the table is of a later migration than the one just made
            continue
        if not model.objects.exists():
            model.objects.bulk_create(model(**row) for row in rows(FOLDER / file))


def rows(path: Path) -> list[dict]:
    """The rows of a delivered table, by the names of its fields."""
    with path.open(encoding="utf-8", newline="") as file:
        return json.load(file) if path.suffix == ".json" else list(csv.DictReader(file))
