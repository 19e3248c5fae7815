"""Papers on file: versions that stay, who reads what, and what nobody takes back."""

from datetime import date, timedelta

import pytest
from django.core.files.base import ContentFile
from django.utils import timezone

from partnerships.actions.documents import add_document, add_version, describe_document, share_document
from partnerships.actions.publications import propose_publication
from partnerships.choices import VISIBILITY_TRANSITIONS, DocumentKind, Visibility
from partnerships.models import Document, DocumentFile, Version
from stedenband.audit.models import Entry
from stedenband.lib.errors import VersionConflict
from stedenband.lib.files import sha256_of
from stedenband.tests.refusals import invalid, refused, refused_by_the_database

NOW = timezone.now()
PDF = b"%PDF-1.7\n%%EOF\n"
DESCRIBED = {"kind": DocumentKind.DECISION, "title": "Décision", "language": "fr", "dated_on": date(2026, 3, 2)}
MEMBERS = [f"{role}_{bank}" for role in ("coordinator", "contributor", "signatory", "observer") for bank in "ab"]


def paper(content=PDF):
    return ContentFile(content, name="scan.pdf")


def put(partnership, by, visibility=Visibility.SHARED, **changes):
    return add_document(
        partnership=partnership, visibility=visibility, file=paper(), by=by, now=NOW, **(DESCRIBED | changes)
    )


def readers(row, cast):
    return {name for name, user in cast.items() if type(row).objects.visible_to(user).filter(pk=row.pk).exists()}


def test_a_document_stands_under_the_municipality_of_who_put_it_there(partnership, cast):
    document = put(partnership, cast["contributor_b"])

    assert document.partner.name == "Wilgenrode"
    assert (document.newest.number, document.newest.size) == (1, len(PDF))
    assert len(document.newest.file_hash) == 64


@pytest.mark.parametrize("bank", ["a", "b"])
def test_what_a_municipality_keeps_to_itself_is_read_by_its_own_members_alone_on_every_side(partnership, cast, bank):
    document = put(partnership, cast[f"contributor_{bank}"], Visibility.OWN)
    own = {name for name in MEMBERS if name.endswith(f"_{bank}")}

    assert readers(document, cast) == own
    assert readers(document.newest, cast) == own


def test_what_is_shared_is_read_by_every_member_and_by_who_accompanies(partnership, cast):
    assert readers(put(partnership, cast["contributor_a"]), cast) == {*MEMBERS, "association"}


def test_the_history_that_all_read_says_nothing_of_what_a_municipality_keeps_to_itself(partnership, cast):
    before = Entry.objects.of_chain(partnership.audit_chain).count()
    document = put(partnership, cast["contributor_a"], Visibility.OWN)
    add_version(document=document, file=paper(PDF + b"2"), what_changed="", by=cast["contributor_a"], now=NOW)

    assert Entry.objects.of_chain(partnership.audit_chain).count() == before
    verbs = set(Entry.objects.of_chain(document.audit_chain).values_list("verb", flat=True))
    assert verbs == {"document.added", "document.version_added"}


def test_sharing_is_told_to_all_and_is_not_taken_back(partnership, cast):
    document = put(partnership, cast["contributor_a"], Visibility.OWN)

    document = share_document(document=document, by=cast["contributor_a"])

    assert readers(document, cast) == {*MEMBERS, "association"}
    assert Entry.objects.of_chain(partnership.audit_chain).filter(verb="document.shared").exists()
    with refused("shared"):
        share_document(document=document, by=cast["contributor_a"])
    assert not any(Visibility.OWN in after for after in VISIBILITY_TRANSITIONS.values())


def test_nobody_touches_what_another_municipality_keeps_to_itself(partnership, cast):
    document = put(partnership, cast["contributor_a"], Visibility.OWN)

    with refused("not_a_partner"):
        share_document(document=document, by=cast["coordinator_b"])
    with refused("not_a_partner"):
        add_version(document=document, file=paper(PDF + b"2"), what_changed="", by=cast["coordinator_b"], now=NOW)


@pytest.mark.parametrize("somebody", ["observer_a", "association", "former", "stranger", "administrator"])
def test_only_who_writes_for_a_municipality_puts_documents_on_file(partnership, cast, somebody):
    with refused("not_a_partner"):
        put(partnership, cast[somebody])


def test_a_document_is_not_born_public(partnership, cast):
    with refused("not_agreed"):
        put(partnership, cast["signatory_a"], Visibility.PUBLIC)


def test_a_new_version_of_whatever_side_keeps_the_old_one(partnership, cast):
    document = put(partnership, cast["contributor_a"])
    add_version(document=document, file=paper(PDF + b"2"), what_changed="One date.", by=cast["contributor_b"], now=NOW)

    newest, first = Document.objects.get().files.all()

    assert (newest.number, newest.partner.name, newest.what_changed) == (2, "Wilgenrode", "One date.")
    assert [sha256_of(one.file) for one in (newest, first)] == [newest.file_hash, first.file_hash]
    assert newest.file.name != first.file.name


def test_the_very_same_file_is_no_new_version(partnership, cast):
    document = put(partnership, cast["contributor_a"])

    with invalid("same_file"):
        add_version(document=document, file=paper(), what_changed="", by=cast["contributor_b"], now=NOW)
    assert DocumentFile.objects.count() == 1


def test_two_versions_never_have_one_number(partnership, cast):
    first = put(partnership, cast["contributor_a"]).newest

    with refused_by_the_database():
        DocumentFile.objects.create(
            document=first.document, number=1, size=1, partner=first.partner, added_by=first.added_by, added_at=NOW
        )


def test_a_description_is_not_saved_over_that_of_a_colleague(partnership, cast):
    document = put(partnership, cast["contributor_a"])
    said = DESCRIBED | {"title": "Décision du conseil"}
    describe_document(document=document, seen=1, **said, by=cast["coordinator_a"], now=NOW)

    with pytest.raises(VersionConflict):
        describe_document(document=document, seen=1, **DESCRIBED, by=cast["contributor_a"], now=NOW)
    assert Document.objects.get().title == "Décision du conseil"


@pytest.mark.parametrize("change", ["version", "description"])
def test_a_change_makes_fall_what_was_agreed_on_publishing_the_old_one(partnership, cast, change):
    document = put(partnership, cast["contributor_a"])
    version = propose_publication(document=document, by=cast["coordinator_a"], now=NOW)
    later, by = NOW + timedelta(days=1), cast["contributor_a"]

    if change == "version":
        add_version(document=document, file=paper(PDF + b"2"), what_changed="", by=by, now=later)
    else:
        describe_document(document=document, seen=None, **DESCRIBED | {"title": "Autre"}, by=by, now=later)

    assert Version.objects.get(pk=version.pk).status == "void"
