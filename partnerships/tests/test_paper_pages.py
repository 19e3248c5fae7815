"""Sending the scan of a signature and confirming it."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from partnerships.actions.agreements import offer_for_signing
from partnerships.actions.phases import propose_phase
from partnerships.actions.signoff import sign_off
from partnerships.choices import Phase, VersionStatus, Word
from partnerships.models import SignedPaper, SignOff, Version
from partnerships.tests.papers import write
from partnerships.waiting import waiting_in
from stedenband.ui.testing import submit

PDF = b"%PDF-1.7\n%%EOF\n"


@pytest.fixture
def version(partnership, cast):
    agreement = write(partnership, by=cast["contributor_a"], now=timezone.now())
    offer_for_signing(agreement=agreement, by=cast["coordinator_a"], now=timezone.now())
    return Version.objects.of(agreement).select_related("partnership").get()


def url(name, row):
    return reverse(f"partnerships:{name}", args=[row.partnership.slug, row.pk])


def scan(content=PDF, name="scan.pdf"):
    return SimpleUploadedFile(name, content)


def typed(*partners, **changes):
    sent = {"signed_on": timezone.localdate().isoformat(), "place": "Wilgenrode", "file": scan()}
    for partner in partners:
        row = f"partner_{partner.pk}"
        sent |= {f"{row}_signed": "on", f"{row}_name": f"Mayor of {partner.name}", f"{row}_function": "mayor"}
    return sent | changes


def test_both_mayors_signed_one_sheet_and_the_agreement_is_in_force(version, partnership, cast, client_of):
    sent = submit(client_of(cast["coordinator_b"]), url("paper_send", version), typed(*partnership.partner_list))
    paper = SignedPaper.objects.get()
    answer = submit(client_of(cast["coordinator_a"]), url("paper_detail", paper), {"answer": "real"})

    version.refresh_from_db()
    assert sent.url == url("paper_detail", paper)
    assert version.status == VersionStatus.IN_FORCE
    page = client_of(cast["observer_b"]).get(answer.url).content.decode()
    assert "Mayor of Amandougou" in page
    assert "Signed on paper on" in page


def test_the_scan_stands_in_the_work_of_the_other_municipality_alone(version, partnership, cast, client_of):
    first, second = partnership.partner_list
    submit(client_of(cast["coordinator_a"]), url("paper_send", version), typed(first))

    waiting = [thing for thing in waiting_in([partnership], today=timezone.localdate()) if "paper" in thing.label]
    assert [thing.partner_id for thing in waiting] == [second.pk]
    assert waiting[0].url == url("paper_detail", SignedPaper.objects.get())
    assert waiting[0].label in client_of(cast["coordinator_b"]).get("/").content.decode()


@pytest.mark.parametrize(
    ("file", "said"),
    [
        (scan(PDF + b"0" * 30_000_000), "weighs 30.0 MB"),
        (scan(b"<!doctype html><script>alert(1)</script>"), "not what its name says"),
        (scan(b"<html>", "paper.html"), "Choose a PDF"),
        (scan(b"PK\x03\x04", "paper.docx"), "A scan is a PDF"),
        ("", "Choose the scan"),
    ],
)
def test_what_is_no_scan_is_refused_beside_its_field(version, partnership, cast, client_of, file, said):
    sending = typed(partnership.partner_list[0], file=file)
    page = submit(client_of(cast["coordinator_a"]), url("paper_send", version), sending)

    assert said in str(page.context["form"].errors["file"])
    assert "Mayor of Amandougou" in page.content.decode()
    assert not SignedPaper.objects.exists()


@pytest.mark.parametrize(
    ("missing", "said"), [("signed", "whose signature"), ("name", "Give the name"), ("function", "Give the title")]
)
def test_a_scan_says_who_signed_it(version, partnership, cast, client_of, missing, said):
    partner = partnership.partner_list[0]
    sending = typed(partner)
    del sending[f"partner_{partner.pk}_{missing}"]
    page = submit(client_of(cast["coordinator_a"]), url("paper_send", version), sending)

    assert said in str(page.context["form"].errors[f"partner_{partner.pk}_{missing}"])


def test_a_day_to_come_is_refused(version, partnership, cast, client_of):
    later = (timezone.localdate() + timedelta(days=9)).isoformat()
    sending = typed(partnership.partner_list[0], signed_on=later)
    page = submit(client_of(cast["coordinator_a"]), url("paper_send", version), sending)

    assert "yet to come" in str(page.context["form"].errors["signed_on"])


def test_who_sent_it_reads_it_and_has_nothing_to_confirm(version, partnership, cast, client_of):
    sender = client_of(cast["coordinator_a"])
    submit(sender, url("paper_send", version), typed(*partnership.partner_list))
    paper = SignedPaper.objects.get()
    page = sender.get(url("paper_detail", paper)).content.decode()
    forced = sender.post(url("paper_detail", paper), {"answer": "real", "form_end": "1"})

    assert 'name="answer"' not in page
    assert "No signature on this paper waits" in forced.content.decode()
    assert not SignOff.objects.exists()


@pytest.mark.parametrize("who", ["contributor_b", "observer_b", "association"])
def test_who_does_not_coordinate_reads_the_scan_and_confirms_nothing(version, partnership, cast, client_of, who):
    submit(client_of(cast["coordinator_a"]), url("paper_send", version), typed(partnership.partner_list[0]))
    paper = SignedPaper.objects.get()
    reader = client_of(cast[who])

    assert b"".join(reader.get(url("paper_file", paper)).streaming_content) == PDF
    assert 'name="answer"' not in reader.get(url("paper_detail", paper)).content.decode()
    assert reader.post(url("paper_detail", paper), {"answer": "real", "form_end": "1"}).status_code == 403
    assert client_of(cast["stranger"]).get(url("paper_file", paper)).status_code == 404


def test_a_scan_that_is_not_recognised_needs_a_reason_and_tells_it(version, partnership, cast, client_of):
    submit(client_of(cast["coordinator_a"]), url("paper_send", version), typed(partnership.partner_list[0]))
    paper, other = SignedPaper.objects.get(), client_of(cast["coordinator_b"])
    silent = submit(other, url("paper_detail", paper), {"answer": "not_real"})
    submit(other, url("paper_detail", paper), {"answer": "not_real", "reason": "The second page is missing."})

    assert "what is wrong with the scan" in str(silent.context["form"].errors["reason"])
    assert "The second page is missing." in (
        client_of(cast["coordinator_a"]).get(url("paper_detail", paper)).content.decode()
    )


def test_what_is_confirmed_without_a_signature_offers_no_paper(partnership, cast, client_of):
    change = propose_phase(
        partnership=partnership, phase=Phase.RENEWAL, reason="Time.", by=cast["coordinator_a"], now=timezone.now()
    )
    version = Version.objects.of(change).select_related("partnership").get()
    reader = client_of(cast["coordinator_b"])

    assert url("paper_send", version) not in reader.get(url("version_sign", version)).content.decode()
    assert reader.get(url("paper_send", version)).status_code == 403


def test_a_version_that_all_signed_waits_for_no_paper(version, cast, client_of):
    for who in ("signatory_a", "signatory_b"):
        sign_off(version=version, word=Word.AGREED, by=cast[who], now=timezone.now())

    assert client_of(cast["coordinator_a"]).get(url("paper_send", version)).status_code == 403
