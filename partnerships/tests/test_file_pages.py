"""Files come in checked and go out to members only."""

from datetime import date

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from partnerships.actions.agreements import offer_for_signing, write_agreement
from partnerships.actions.signoff import sign_off
from partnerships.choices import AgreementKind, Word
from partnerships.models import Agreement, Version
from stedenband.tests.refusals import refused
from stedenband.ui.testing import submit

PDF = b"%PDF-1.7\n%%EOF\n"
TYPED = {
    "kind": "agreement",
    "title": "Ensemble",
    "language": "fr",
    "text": "Nous apprenons.",
    "starts_on": "2026-01-01",
    "ends_on": "2026-12-31",
}


@pytest.fixture
def agreement(partnership, cast):
    return write_agreement(
        partnership=partnership,
        kind=AgreementKind.AGREEMENT,
        title="L'accord <1>",
        text="We learn from each other.",
        language="en",
        starts_on=date(2026, 1, 1),
        ends_on=date(2028, 12, 31),
        commitments=[],
        file=ContentFile(PDF, name="scan.pdf"),
        by=cast["contributor_a"],
        now=timezone.now(),
    )


def url(name, partnership, *arguments):
    return reverse(f"partnerships:{name}", args=[partnership.slug, *arguments])


def body(answer):
    return b"".join(answer.streaming_content)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("accord.html", b"<script>", "Choose a PDF"),
        ("accord.pdf", b"<script>alert(1)</script>", "not what its name says"),
        ("accord", PDF, "Choose a PDF"),
        ("accord.pdf", PDF + b"0" * 10_000_000, "at most 10 MB"),
        ("accord.pdf", b"", "empty"),
    ],
)
def test_a_file_that_is_not_a_document_is_refused_beside_its_field(partnership, cast, client_of, name, content, said):
    page = submit(
        client_of(cast["contributor_a"]),
        url("agreement_add", partnership),
        TYPED | {"file": SimpleUploadedFile(name, content)},
    )

    assert said in str(page.context["form"].errors["file"])
    assert "Nous apprenons." in page.content.decode()
    assert not Agreement.objects.exists()


def test_a_scan_comes_in_and_goes_out_to_a_member_to_save(partnership, cast, client_of):
    sent = TYPED | {"file": SimpleUploadedFile("scan.PDF", PDF)}
    submit(client_of(cast["contributor_a"]), url("agreement_add", partnership), sent)
    agreement = Agreement.objects.get()

    answer = client_of(cast["observer_b"]).get(url("agreement_file", partnership, agreement.pk))

    assert body(answer) == PDF
    assert answer["Content-Disposition"] == 'attachment; filename="ensemble.pdf"'
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in answer["Content-Security-Policy"]


@pytest.mark.parametrize("who", ["stranger", "former", "administrator"])
def test_a_file_is_not_found_by_who_is_no_member(partnership, agreement, cast, client_of, who):
    assert client_of(cast[who]).get(url("agreement_file", partnership, agreement.pk)).status_code == 404


def test_a_visitor_logs_in_first(partnership, agreement, client):
    assert client.get(url("agreement_file", partnership, agreement.pk)).status_code == 302


def test_a_frozen_version_keeps_its_own_file(partnership, agreement, cast, client_of):
    offer_for_signing(agreement=agreement, by=cast["coordinator_a"], now=timezone.now())
    version = Version.objects.of(agreement).get()
    writer = client_of(cast["contributor_b"])
    other = TYPED | {"file": SimpleUploadedFile("scan.pdf", PDF + b"other")}
    submit(writer, url("agreement_edit", partnership, agreement.pk), other)

    assert body(writer.get(url("agreement_file", partnership, agreement.pk))) == PDF + b"other"
    assert body(writer.get(url("version_file", partnership, version.pk))) == PDF
    assert len(version.facts["file_hash"]) == 64


def test_an_agreement_without_a_file_has_none_to_give(partnership, cast, client_of):
    submit(client_of(cast["contributor_a"]), url("agreement_add", partnership), TYPED)

    answer = client_of(cast["observer_b"]).get(url("agreement_file", partnership, Agreement.objects.get().pk))

    assert answer.status_code == 404


def test_a_scan_that_was_swapped_is_neither_served_nor_signed(partnership, agreement, cast, client_of):
    offer_for_signing(agreement=agreement, by=cast["coordinator_a"], now=timezone.now())
    version = Version.objects.of(agreement).get()
    default_storage.delete(version.facts["file"])
    default_storage.save(version.facts["file"], ContentFile(PDF + b"another one"))

    answer = client_of(cast["observer_b"]).get(url("version_file", partnership, version.pk))

    assert answer.status_code == 403
    with refused("not_whole"):
        sign_off(version=version, word=Word.AGREED, by=cast["signatory_a"], now=timezone.now())
