"""The first set of statements, delivered with the platform in four languages; administrators write the next ones."""

import csv
from datetime import date
from pathlib import Path

from django.apps import apps as installed

FOLDER = Path(__file__).resolve().parent / "delivered"
FIRST = 1
FIRST_ON = date(2026, 11, 23)
LANGUAGES = ("en", "nl", "fr", "es")


def deliver(sender, apps=installed, **options):
    """After each migration: the first set exists; what stands in it is never touched again."""
    try:
        models = [apps.get_model("capacity", name) for name in ("StatementSet", "Dimension", "Statement", "ScaleLevel")]
    except LookupError:  # the tables are of a later migration than the one just made
        return
    sets, dimensions, statements, levels = models
    one, is_new = sets.objects.get_or_create(number=FIRST, defaults={"published_on": FIRST_ON})
    if not is_new:
        return
    by_code = {}
    for position, row in enumerate(rows("dimensions")):
        by_code[row["code"]] = dimensions.objects.create(
            set=one, code=row["code"], position=position, **marks(row), **texts(row)
        )
    for position, row in enumerate(rows("statements")):
        dimension = by_code[row["code"].partition(".")[0] if "." in row["code"] else row["code"][0]]
        statements.objects.create(dimension=dimension, code=row["code"], position=position, **texts(row))
    for row in rows("levels"):
        levels.objects.create(set=one, score=int(row["score"]), **texts(row))


def rows(name: str) -> list[dict]:
    """The lines of one delivered table, by the names of its columns."""
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def texts(row: dict) -> dict:
    return {f"text_{language}": row[language] for language in LANGUAGES}


def marks(row: dict) -> dict:
    return {
        "is_light": row["light"] == "light",
        "is_of_service": row["about"] == "service",
        "is_joint": row["about"] == "joint",
    }
