"""The trail only grows, and a hand that rewrites it is named."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from django.db.models import ProtectedError

from partnerships.choices import Side
from stedenband import audit
from stedenband.audit.models import AppendOnlyError, Chain, Entry
from stedenband.tests.cast import NORTH, SOUTH, begin
from stedenband.tests.refusals import refused_by_the_database
from stedenband.tests.threads import at_once, faults_of


def sql(statement, *values):
    """What somebody does who has the password of the database."""
    with connection.cursor() as cursor:
        cursor.execute(statement, values)


def verdict():
    """What `verify_audit` says: nothing wrong, or each fault in a line."""
    said, complained = StringIO(), StringIO()
    try:
        call_command("verify_audit", stdout=said, stderr=complained)
    except CommandError as failure:
        return complained.getvalue() if failure.returncode else "exits as if nothing were wrong"
    return ""


THIRD, FOURTH = {**SOUTH, "name": "Bassila"}, {**NORTH, "name": "Zeeburg"}


@pytest.fixture
def begun(db):
    return begin((THIRD, Side.SOUTH), (FOURTH, Side.NORTH))


@pytest.fixture
def chain(begun):
    """The chain of a partnership with five entries."""
    with transaction.atomic():
        for _time in range(4):
            audit.record("partnership.begun", begun, by=None)
    return Chain.objects.get(key=begun.audit_chain)


def entry(chain, sequence):
    return Entry.objects.get(chain=chain, sequence=sequence)


def test_whole_trail_is_called_whole(chain):
    out = StringIO()

    call_command("verify_audit", stdout=out)

    assert "are whole" in out.getvalue()


def test_changed_facts_are_named(chain):
    sql("UPDATE audit_entry SET facts = %s WHERE id = %s", '{"subject": "Other"}', entry(chain, 3).pk)

    assert f"{chain.key} entry 3: its facts were changed" in verdict()


def test_facts_without_their_salt_are_no_erasure(chain):
    sql("UPDATE audit_entry SET facts = %s, salt = '' WHERE id = %s", '{"subject": "Other"}', entry(chain, 3).pk)

    assert f"{chain.key} entry 3: its facts were changed" in verdict()


def test_blanked_entry_is_named(chain):
    sql("UPDATE audit_entry SET facts = %s, salt = '' WHERE id = %s", "{}", entry(chain, 3).pk)

    assert f"{chain.key} entry 3: its facts were changed" in verdict()


def test_removed_chain_is_named(chain):
    sql("DELETE FROM audit_entry WHERE chain_id = %s", chain.pk)
    sql("DELETE FROM audit_chain WHERE id = %s", chain.pk)

    assert f"{chain.key}: the whole chain was removed" in verdict()


def test_emptied_chain_is_named(chain):
    sql("DELETE FROM audit_entry WHERE chain_id = %s", chain.pk)
    sql("UPDATE audit_chain SET length = 0, head = '' WHERE id = %s", chain.pk)

    assert f"{chain.key}: the whole chain was removed" in verdict()


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("verb", "member.ended"),
        ("subject_id", "999"),
        ("subject_type", "partnerships.member"),
        ("at", "2020-01-01 00:00:00+00:00"),
    ],
)
def test_changed_word_is_named(chain, column, value):
    sql(f"UPDATE audit_entry SET {column} = %s WHERE id = %s", value, entry(chain, 2).pk)

    assert f"{chain.key} entry 2: was changed" in verdict()


def test_changed_actor_is_named(chain, cast):
    sql("UPDATE audit_entry SET actor_id = %s WHERE id = %s", cast["signatory_b"].pk, entry(chain, 4).pk)

    assert f"{chain.key} entry 4: was changed" in verdict()


def test_entry_removed_from_the_middle_is_named(chain):
    sql("DELETE FROM audit_entry WHERE id = %s", entry(chain, 3).pk)

    assert "entry 3 is missing" in verdict()


def test_entry_removed_from_the_end_is_named(chain):
    sql("DELETE FROM audit_entry WHERE id = %s", entry(chain, 5).pk)

    assert f"{chain.key}: ends at entry 4, but 5 were written" in verdict()


def test_entry_slipped_in_is_named(chain):
    copy = entry(chain, 3)
    copy.pk, copy.sequence = None, 6
    copy.save(force_insert=True)

    assert f"{chain.key} entry 6: does not follow the entry before it" in verdict()


def test_entry_slipped_in_and_counted_is_named(chain):
    copy = entry(chain, 5)
    copy.pk, copy.sequence = None, 6
    copy.save(force_insert=True)
    sql("UPDATE audit_chain SET length = 6 WHERE id = %s", chain.pk)

    assert f"{chain.key} entry 6" in verdict()


def test_entries_in_another_order_are_named(chain):
    second, third = entry(chain, 2).pk, entry(chain, 3).pk
    for pk, sequence in ((second, 99), (third, 2), (second, 3)):
        sql("UPDATE audit_entry SET sequence = %s WHERE id = %s", sequence, pk)

    assert f"{chain.key} entry 2: was changed" in verdict()


def test_entry_moved_to_another_chain_is_named(chain, foreign):
    other = Chain.objects.get(key=foreign.audit_chain)
    place = other.length + 1
    sql("UPDATE audit_entry SET chain_id = %s, sequence = %s WHERE id = %s", other.pk, place, entry(chain, 5).pk)

    said = verdict()
    assert f"{other.key} entry {place}: was changed" in said
    assert f"{chain.key}: ends at entry 4" in said


def test_program_changes_and_removes_nothing(chain):
    third = entry(chain, 3)

    for attempt in (
        third.save,
        third.delete,
        Entry.objects.all().delete,
        lambda: Entry.objects.update(verb="member.ended"),
        lambda: Entry.objects.bulk_update([third], ["verb"]),
        lambda: chain.entries.all().delete(),
    ):
        with pytest.raises(AppendOnlyError), transaction.atomic():
            attempt()
    with pytest.raises(ProtectedError):
        chain.delete()
    assert Entry.objects.filter(chain=chain).count() == 5


def test_person_with_a_history_is_not_deleted(chain, cast):
    with pytest.raises(ProtectedError):
        cast["coordinator_a"].delete()


def test_two_entries_never_share_a_place(chain):
    copy = entry(chain, 3)
    copy.pk = None

    with refused_by_the_database():
        copy.save(force_insert=True)


def test_undone_deed_leaves_no_word(chain, begun):
    with transaction.atomic():
        audit.record("partnership.begun", begun, by=None)
        transaction.set_rollback(True)

    assert Chain.objects.get(pk=chain.pk).length == 5
    assert verdict() == ""


@pytest.mark.django_db(transaction=True)
def test_words_written_at_the_same_moment_make_one_chain():
    partnership = begin()

    def write():
        for _time in range(5):
            with transaction.atomic():
                audit.record("partnership.begun", partnership, by=None)

    assert faults_of(at_once(*[write] * 4)) == []
    chain = Chain.objects.get(key=partnership.audit_chain)
    assert chain.length == chain.entries.count() == 21
    assert verdict() == ""
