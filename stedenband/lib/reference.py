"""Reference data that an app begins with, for administrators to go on with."""

import csv
import json
from pathlib import Path

from django.apps import apps as installed


class Delivery:
    """Fills the tables of `app` that hold nothing, each from its file; what stands in one is never touched.

    Args:
        app: label of the app.
        folder: where its files are.
        tables: names of models with their file: CSV with the names of fields as header, or JSON with a list of rows.
            A list inside a row holds rows of its own, made after it, through the relation of that name.
    """

    def __init__(self, app: str, folder: Path, tables: dict[str, str]):
        self.app, self.folder, self.tables = app, folder, tables

    def __call__(self, sender, apps=installed, **options):
        """After each migration, so that an emptied database begins again with the same."""
        for name, file in self.tables.items():
            try:
                model = apps.get_model(self.app, name)
            except LookupError:  # the table is of a later migration than the one just made
                continue
            if not model.objects.exists():
                for row in rows(self.folder / file):
                    create(model, row)


def create(model, row: dict):
    inner = {name for name in row if model._meta.get_field(name).one_to_many}
    made = model.objects.create(**{name: value for name, value in row.items() if name not in inner})
    for name in inner:
        for one in row[name]:
            getattr(made, name).create(**one)


def rows(path: Path) -> list[dict]:
    """The rows of a delivered table, by the names of its fields."""
    with path.open(encoding="utf-8", newline="") as file:
        return json.load(file) if path.suffix == ".json" else list(csv.DictReader(file))
