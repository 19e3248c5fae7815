"""A document is shown to everybody when every municipality agreed on that very file."""

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.utils import timezone

from partnerships.actions.documents import add_document, add_version
from partnerships.actions.publications import end_publication, propose_publication
from partnerships.actions.signoff import sign_off
from partnerships.choices import DocumentKind, Role, Side, Visibility, Word
from partnerships.models import Document, Version
from stedenband.tests.cast import NORTH, SOUTH, begin, join
from stedenband.tests.refusals import refused

NOW = timezone.now()
PDF = b"%PDF-1.7\n%%EOF\n"


@pytest.fixture
def coordinators(bond):
    return [join(partner, Role.COORDINATOR) for partner in bond.partner_list]


def put(bond, by, visibility=Visibility.SHARED):
    return add_document(
        partnership=bond,
        kind=DocumentKind.COMMUNICATION,
        title="Le guichet",
        language="fr",
        dated_on=NOW.date(),
        visibility=visibility,
        file=ContentFile(PDF, name="guichet.pdf"),
        by=by,
        now=NOW,
    )


def agree(document, by, word=Word.AGREED, remark=""):
    version = Version.objects.of(document.newest).open().get()
    sign_off(version=version, word=word, remark=remark, by=by, now=NOW)


def publish(document, coordinators):
    propose_publication(document=document, by=coordinators[0], now=NOW)
    for coordinator in coordinators[1:]:
        agree(document, coordinator)
    return Document.objects.get(pk=document.pk)


@pytest.mark.parametrize("bond", [2, 3], indirect=True)
def test_a_document_is_public_with_the_last_word_and_not_before(bond, coordinators, client):
    document = put(bond, coordinators[0])
    propose_publication(document=document, by=coordinators[-1], now=NOW)
    for coordinator in coordinators[:-1]:
        assert client.get(document.get_public_url()).status_code == 404
        agree(document, coordinator)

    answer = client.get(document.get_public_url())

    assert b"".join(answer.streaming_content) == PDF
    assert answer["Content-Disposition"] == 'attachment; filename="le-guichet.pdf"'
    assert "sandbox" in answer["Content-Security-Policy"]
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert Document.objects.get().is_public


def test_who_does_not_want_it_public_says_why_and_it_stays_shared(bond, coordinators, client):
    document = put(bond, coordinators[0])
    propose_publication(document=document, by=coordinators[0], now=NOW)

    agree(document, coordinators[1], Word.SENT_BACK, "A name stands on page two.")

    assert client.get(document.get_public_url()).status_code == 404
    assert Document.objects.get().visibility == Visibility.SHARED


def test_a_new_version_is_not_public_before_all_agree_on_it(bond, coordinators, client):
    document = publish(put(bond, coordinators[0]), coordinators)
    newer = ContentFile(PDF + b"2", name="guichet.pdf")
    add_version(document=document, file=newer, what_changed="A picture.", by=coordinators[1], now=NOW)

    assert b"".join(client.get(document.get_public_url()).streaming_content) == PDF

    publish(Document.objects.get(), coordinators)

    assert b"".join(client.get(document.get_public_url()).streaming_content) == PDF + b"2"
    assert document.files.filter(is_public=True).get().number == 2


@pytest.mark.parametrize("who", [0, 1])
def test_each_municipality_takes_its_word_back(bond, coordinators, client, who):
    document = publish(put(bond, coordinators[0]), coordinators)

    end_publication(document=document, by=coordinators[who])

    assert client.get(document.get_public_url()).status_code == 404
    assert Document.objects.get().visibility == Visibility.SHARED
    with refused("not_public"):
        end_publication(document=document, by=coordinators[who])
    with refused("published_before"):
        propose_publication(document=document, by=coordinators[0], now=NOW)


def test_what_a_municipality_keeps_to_itself_is_shared_before_it_is_shown(bond, coordinators):
    document = put(bond, coordinators[0], Visibility.OWN)

    with refused("not_shared"):
        propose_publication(document=document, by=coordinators[0], now=NOW)


def test_only_a_mandate_publishes_and_takes_back(bond, coordinators):
    document = publish(put(bond, coordinators[0]), coordinators)
    clerk = join(bond.partner_list[0], Role.CONTRIBUTOR)

    with refused("not_a_partner"):
        propose_publication(document=put(bond, clerk), by=clerk, now=NOW)
    with refused("not_a_partner"):
        end_publication(document=document, by=clerk)


def test_a_file_that_was_swapped_in_the_storage_is_shown_to_nobody(bond, coordinators, client):
    document = publish(put(bond, coordinators[0]), coordinators)
    name = document.newest.file.name
    default_storage.delete(name)
    default_storage.save(name, ContentFile(PDF + b"another"))

    assert client.get(document.get_public_url()).status_code == 404


def test_the_public_address_is_that_of_its_own_partnership(bond, coordinators, client):
    document = publish(put(bond, coordinators[0]), coordinators)
    other = begin(({**SOUTH, "name": "Quillacancha"}, Side.SOUTH), ({**NORTH, "name": "Duinoord"}, Side.NORTH))

    assert client.get(document.get_public_url().replace(bond.slug, other.slug)).status_code == 404
