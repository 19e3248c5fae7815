"""The stage is built once, by living it, and put back for each test that plays on it.

Living the world takes seconds, putting its rows back a fraction of one. A test in which somebody stands on the stage
already lives it anew. The jobs of a stage that was put back have no bell any more: a test asks for what it waits for.
A test that commits empties the database, after which what comes with the platform has new numbers: it too is put back.
"""

import pickle
from datetime import time
from pathlib import Path

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.core.files.storage import default_storage
from django.db import connection, transaction
from django.utils import timezone

from stedenband.accounts.models import User
from stedenband.audit.models import Chain
from stedenband.tests.cast import begin, elsewhere, people_of
from stedenband.tests.world import World

REPLACED = "replaced"
_kept = {}


def stage(*, with_world: bool) -> dict:
    """The partnership, the foreign one, the cast and, when asked for, the world."""
    key = (with_world, timezone.localdate())
    if User.objects.exists() or Chain.objects.exists():
        return live(with_world=with_world)
    if key not in _kept:
        ground = rows_of_all_tables()
        lived = live(with_world=with_world)
        kinds = numbers_of_kinds()
        _kept[key] = (pickle.dumps(lived), kinds, ground, statements(rows_since(ground)), kept_files())
        return lived
    lived, kinds, ground, inserts, files = _kept[key]
    with transaction.atomic():  # within one, rows may come before those that they point to
        if numbers_of_kinds() != kinds:
            replace_all_rows(ground)
        put_back(inserts, files)
    return pickle.loads(lived)


def numbers_of_kinds():
    """Django's numbers for our models: others than before when what comes with the platform was delivered anew."""
    return dict(ContentType.objects.values_list("pk", "model"))


def leave():
    """After a test on a ground that was put back: what Django remembers of its numbers goes with it."""
    if _kept.pop(REPLACED, False):
        ContentType.objects.clear_cache()


def replace_all_rows(ground):
    _kept[REPLACED] = True
    with connection.cursor() as cursor:
        for table in tables():
            cursor.execute(f"DELETE FROM {connection.ops.quote_name(table)}")
    put_back(statements(ground), {})
    ContentType.objects.clear_cache()


def live(*, with_world):
    partnership, foreign = begin(), elsewhere()
    cast = people_of(partnership, foreign)
    world = World(partnership, foreign, cast) if with_world else None
    return {"partnership": partnership, "foreign": foreign, "cast": cast, "world": world}


def tables():
    return sorted({model._meta.db_table for model in apps.get_models(include_auto_created=True)})


def rows_of_all_tables():
    """(columns, rows) of each table that holds something."""
    kept = {}
    with connection.cursor() as cursor:
        for table in tables():
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
            if rows := cursor.fetchall():
                kept[table] = ([column[0] for column in cursor.description], rows)
    return kept


def rows_since(before):
    """The rows that were not there before: reference data stays where its migration put it."""
    return {
        table: (columns, fresh)
        for table, (columns, rows) in rows_of_all_tables().items()
        if (fresh := [row for row in rows if row not in before.get(table, ((), ()))[1]])
    }


def kept_files():
    media = Path(default_storage.location)
    return {str(path.relative_to(media)): path.read_bytes() for path in media.rglob("*") if path.is_file()}


def statements(kept):
    """What puts the rows back, as (statement, values): one for all on PostgreSQL, which fills the values in at once."""
    inserts = [
        (insert_statement(table, columns, len(rows)), [bound(value) for row in rows for value in row])
        for table, (columns, rows) in kept.items()
    ]
    if connection.vendor != "postgresql":
        return inserts
    with connection.cursor() as cursor:
        return [(b";".join(cursor.cursor.mogrify(*insert) for insert in inserts), None)]


def put_back(inserts, files):
    with connection.cursor() as cursor:
        for statement, values in inserts:
            cursor.execute(statement, values)
    for name, content in files.items():
        path = Path(default_storage.location) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def bound(value):
    """`value` as the driver takes it back: SQLite reads a clock time, and cannot write one."""
    return connection.ops.adapt_timefield_value(value) if isinstance(value, time) else value


def insert_statement(table, columns, number):
    quote = connection.ops.quote_name
    row = f"({', '.join(['%s'] * len(columns))})"
    return f"INSERT INTO {quote(table)} ({', '.join(map(quote, columns))}) VALUES {', '.join([row] * number)}"
