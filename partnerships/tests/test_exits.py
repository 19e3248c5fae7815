"""Parting with care: nothing typed twice, goods with a proof, a statement that all sign."""

from datetime import date

import pytest
from django.core.files.base import ContentFile
from django.urls import reverse
from django.utils import timezone

from partnerships.actions.exits import (
    add_exit_item,
    describe_exit,
    offer_statement,
    open_exit_file,
    settle_exit_item,
    write_statement,
)
from partnerships.actions.signoff import sign_off
from partnerships.choices import ExitItemKind, Word
from partnerships.models import ExitFile, Version
from stedenband.tests.refusals import invalid, refused
from stedenband.ui.testing import submit

NOW = timezone.now()
TODAY = NOW.date()


def opened(partnership, person, **fields):
    said = {"reason": "The agreement ends.", "language": "en", **fields}
    return open_exit_file(partnership=partnership, **said, by=person, now=NOW)


@pytest.fixture
def file(world, cast):
    return world.exit_file


def goods(file, cast):
    return add_exit_item(file=file, kind=ExitItemKind.GOODS, text="Two laptops", partner=None, by=cast["contributor_a"])


def test_list_begins_with_the_promises_of_what_is_in_force(world):
    promises = world.exit_file.items.filter(kind=ExitItemKind.COMMITMENT)

    assert [(item.text, item.partner) for item in promises] == [
        ("Receive colleagues twice a year", None),
        ("Pay the hosts", world.partner_b),
    ]


def test_one_open_file_at_a_time(world, cast):
    with invalid("already_open"):
        opened(world.partnership, cast["coordinator_b"])


def test_last_day_before_the_notice_is_refused(partnership, cast):
    with invalid("end_before_start"):
        opened(partnership, cast["coordinator_a"], notice_on=TODAY, last_on=date(2020, 1, 1))


def test_partner_of_elsewhere_is_refused(world, file, cast):
    with refused("foreign"):
        add_exit_item(file=file, kind="money", text="x", partner=world.foreign_partner, by=cast["contributor_a"])


def test_goods_are_settled_with_who_has_them_and_a_proof(file, cast):
    item = goods(file, cast)
    with invalid("proof_missing"):
        settle_exit_item(item=item, outcome="Given.", on=TODAY, handed_to="The library", by=cast["contributor_a"])

    proof = ContentFile(b"%PDF-1.7 signed list", name="list.pdf")
    said = {"outcome": "Given.", "on": TODAY, "handed_to": "The library", "by": cast["contributor_a"]}
    settled = settle_exit_item(item=item, proof=proof, **said)

    assert settled.settled_on == TODAY
    with refused("settled"):
        settle_exit_item(item=item, **said)


def test_statement_counts_when_every_municipality_signed_it(world, file, cast):
    offer_statement(file=file, by=cast["coordinator_b"], now=NOW)
    for bank in "ab":
        version = Version.objects.of(file).open().get()
        sign_off(version=version, word=Word.AGREED, by=cast[f"signatory_{bank}"], now=NOW)

    file = ExitFile.objects.get(pk=file.pk)
    version = Version.objects.of(file).in_force().get()
    assert file.signed_at == NOW
    assert len(version.facts["items"]) == file.items.count()
    with refused("locked"):
        write_statement(file=file, seen=None, statement="Other", language="en", by=cast["contributor_a"], now=NOW)
    with refused("locked"):
        describe_exit(
            file=file,
            seen=None,
            reason="Other",
            language="en",
            initiated_by=None,
            notice_on=None,
            last_on=None,
            by=cast["contributor_a"],
        )


def test_statement_that_changes_lets_signatures_fall(file, cast):
    offer_statement(file=file, by=cast["coordinator_b"], now=NOW)
    version = Version.objects.of(file).open().get()
    sign_off(version=version, word=Word.AGREED, by=cast["signatory_a"], now=NOW)
    write_statement(file=file, seen=None, statement="Better.", language="en", by=cast["contributor_b"], now=NOW)

    assert not Version.objects.of(file).open().exists()


def test_empty_statement_is_not_offered(partnership, cast):
    file = opened(partnership, cast["coordinator_a"])
    with refused("empty"):
        offer_statement(file=file, by=cast["coordinator_a"], now=NOW)


def address(name, world, *args):
    return reverse(f"partnerships:{name}", args=[world.partnership.slug, *args])


def test_list_is_begun_filled_and_signed_on_the_pages(world, cast, client_of):
    visitor = client_of(cast["coordinator_b"])
    said = {"kind": "money", "text": "Account for the last trip", "partner": str(world.partner_b.pk)}
    assert submit(visitor, address("exit_item_add", world), said).status_code == 303
    said = {"statement": "We learned a lot.", "language": "en"}
    assert submit(visitor, address("exit_statement", world), said).status_code == 303
    assert submit(visitor, address("exit_offer", world), {}).status_code == 303

    page = visitor.get(address("exit_file", world)).content.decode()
    assert "Account for the last trip" in page
    assert "We learned a lot." in page
    assert "Read and sign" in page


def test_goods_without_proof_are_told_beside_the_field(world, file, cast, client_of):
    visitor = client_of(cast["contributor_a"])
    page = address("exit_item_settle", world, goods(file, cast).pk)

    answer = submit(visitor, page, {"outcome": "Given.", "on": TODAY.isoformat()})
    assert "Say who has the goods now." in answer.content.decode()
    assert "Goods need a proof that they were handed over." in answer.content.decode()

    proof = ContentFile(b"<!doctype html><p>no</p>", name="list.pdf")
    said = {"outcome": "Given.", "on": TODAY.isoformat(), "handed_to": "The library", "proof": proof}
    assert "This file is not what its name says." in submit(visitor, page, said).content.decode()


def test_proof_is_saved_by_members_only(world, file, cast, client_of):
    item = goods(file, cast)
    settle_exit_item(
        item=item,
        outcome="Given.",
        on=TODAY,
        handed_to="The library",
        proof=ContentFile(b"%PDF-1.7 signed list", name="list.pdf"),
        by=cast["contributor_a"],
    )
    page = address("exit_proof", world, item.pk)

    saved = client_of(cast["observer_b"]).get(page)
    assert b"".join(saved.streaming_content) == b"%PDF-1.7 signed list"
    assert saved["Content-Disposition"] == 'attachment; filename="two-laptops.pdf"'
    assert client_of(cast["stranger"]).get(page).status_code == 404
