"""Writing an agreement on its pages: what is asked, what is refused, and that no word is lost."""

from datetime import date

import pytest
from django.urls import reverse
from django.utils import timezone

from partnerships.actions.agreements import offer_for_signing, write_agreement
from partnerships.actions.signoff import sign_off
from partnerships.choices import AgreementKind, AgreementStatus, VersionStatus, Word
from partnerships.models import Agreement, Comment, Version
from stedenband.ui.testing import submit

TYPED = {
    "kind": "letter_of_intent",
    "title": "Ensemble à l'état civil",
    "language": "fr",
    "text": "Nous apprenons l'un de l'autre.",
    "starts_on": "2026-01-01",
    "ends_on": "2026-12-31",
    "commitment_0_text": "Recevoir les collègues",
    "commitment_0_bearer": "all",
    "commitment_1_text": "",
    "commitment_1_bearer": "all",
    "commitment_2_text": "Payer le voyage",
}


@pytest.fixture
def typed(partnership):
    return TYPED | {"commitment_2_bearer": str(partnership.partner_list[1].pk)}


@pytest.fixture
def agreement(partnership, cast):
    return write_agreement(
        partnership=partnership,
        kind=AgreementKind.AGREEMENT,
        title="Agreement of two towns",
        text="We learn from each other.",
        language="en",
        starts_on=date(2026, 1, 1),
        ends_on=date(2028, 12, 31),
        commitments=[("Receive colleagues", None)],
        by=cast["contributor_a"],
        now=timezone.now(),
    )


@pytest.fixture
def offered(agreement, cast):
    return offer_for_signing(agreement=agreement, by=cast["coordinator_a"], now=timezone.now())


def url(name, partnership, *arguments):
    return reverse(f"partnerships:{name}", args=[partnership.slug, *arguments])


def test_a_contributor_writes_an_agreement_with_its_commitments(partnership, cast, client_of, typed):
    answer = submit(client_of(cast["contributor_b"]), url("agreement_add", partnership), typed)

    agreement = Agreement.objects.get()
    assert answer.status_code == 303
    assert answer.url == agreement.get_absolute_url()
    assert [(one.text, one.bearer and one.bearer.bank) for one in agreement.commitments.all()] == [
        ("Recevoir les collègues", None),
        ("Payer le voyage", "b"),
    ]


def test_an_agreement_that_ends_before_it_starts_is_not_saved_and_no_word_is_lost(partnership, cast, client_of, typed):
    page = submit(
        client_of(cast["contributor_a"]), url("agreement_add", partnership), typed | {"ends_on": "2025-12-31"}
    )

    assert "ends_on" in page.context["form"].errors
    assert "Recevoir les collègues" in page.content.decode()
    assert not Agreement.objects.exists()


def test_a_commitment_is_borne_by_a_partner_of_this_partnership(partnership, foreign, cast, client_of, typed):
    stranger = str(foreign.partner_list[0].pk)
    page = submit(
        client_of(cast["contributor_a"]), url("agreement_add", partnership), typed | {"commitment_0_bearer": stranger}
    )

    assert "commitment_0_bearer" in page.context["form"].errors
    assert not Agreement.objects.exists()


def test_the_form_says_whose_signatures_fall_and_they_do(partnership, offered, cast, client_of, typed):
    version = Version.objects.of(offered).get()
    sign_off(version=version, word=Word.AGREED, by=cast["signatory_b"], now=timezone.now())
    writer, address = client_of(cast["contributor_a"]), url("agreement_edit", partnership, offered.pk)

    warned = writer.get(address).content.decode()
    submit(writer, address, typed)

    version.refresh_from_db()
    assert "Signatures will fall" in warned
    assert cast["signatory_b"].name in warned
    assert version.status == VersionStatus.VOID


def test_two_writers_do_not_overwrite_each_other(partnership, agreement, cast, client_of, typed):
    first, second = client_of(cast["contributor_a"]), client_of(cast["contributor_b"])
    address = url("agreement_edit", partnership, agreement.pk)
    submit(first, address, typed)

    late = submit(second, address, typed | {"title": "My own title", "row_version": "1"})

    agreement.refresh_from_db()
    assert late.status_code == 409
    assert "My own title" in late.content.decode()
    assert agreement.title == TYPED["title"]


def test_offering_freezes_the_words_and_leads_to_the_page_of_signing(partnership, agreement, cast, client_of):
    coordinator, address = client_of(cast["coordinator_b"]), url("agreement_offer", partnership, agreement.pk)
    asked = submit(coordinator, address)
    codes = [doubt.code for doubt in asked.context["form"].unexplained]
    why = {"warned": ",".join(codes), "warning_reason": "One page is enough for us."}
    answer = submit(coordinator, address, why)

    agreement.refresh_from_db()
    assert {"not_all_accept", "unread-fr", "unread-nl"} < set(codes)
    assert Version.objects.of(agreement).get().facts["reason"] == why["warning_reason"]
    assert answer.url == Version.objects.of(agreement).get().get_absolute_url()
    assert agreement.status == AgreementStatus.SIGNING


def test_an_agreement_in_force_is_not_changed_any_more(partnership, offered, cast, client_of):
    version = Version.objects.of(offered).get()
    for bank in "ab":
        sign_off(version=version, word=Word.AGREED, by=cast[f"signatory_{bank}"], now=timezone.now())
    writer = client_of(cast["coordinator_a"])

    assert writer.get(url("agreement_edit", partnership, offered.pk)).status_code == 403
    assert writer.get(url("agreement_offer", partnership, offered.pk)).status_code == 403
    assert "All have signed" in writer.get(offered.get_absolute_url()).content.decode()


def test_everybody_of_the_partnership_comments_and_a_stranger_does_not(partnership, agreement, cast, client_of):
    address, typed = (
        url("talk", partnership, "agreement", agreement.pk),
        {"kind": "question", "text": "?", "language": "nl"},
    )

    answer = submit(client_of(cast["association"]), address, typed)

    assert answer.status_code == 303
    assert Comment.objects.get().text == "?"
    assert client_of(cast["stranger"]).get(address).status_code == 404
    assert client_of(cast["former"]).get(address).status_code == 404


def test_an_agreement_of_another_partnership_is_not_found_under_the_own_address(foreign, agreement, cast, client_of):
    assert client_of(cast["stranger"]).get(url("agreement_detail", foreign, agreement.pk)).status_code == 404
