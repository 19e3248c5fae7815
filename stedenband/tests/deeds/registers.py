"""What is known of the partnership from elsewhere."""

from partnerships.actions.register import note_source, work_on_themes
from partnerships.actions.register_imports import bring_register
from partnerships.choices import RegisterKind
from partnerships.imports.reading import Table
from partnerships.models import RegisterImport


def themes_and_sources(world, turn=0):
    """Two themes, and two more each time; one source more."""
    writer = world.cast["contributor_a"]
    work_on_themes(
        partnership=world.partnership, themes=[f"theme {number}" for number in range(2 + 2 * turn)], by=writer
    )
    url = f"https://archive.example/{turn}"
    note_source(partnership=world.partnership, says="active in 2024", url=url, by=writer)


def table_that_waits(world) -> RegisterImport:
    """One municipality that an administrator brought and did not carry out."""
    table = Table(("name", "country"), [(2, {"name": "Kersenhof", "country": "BE"})])
    administrator = world.cast["administrator"]
    kind = RegisterKind.MUNICIPALITIES
    return bring_register(kind=kind, file_name="towns.csv", table=table, by=administrator, now=world.now)
