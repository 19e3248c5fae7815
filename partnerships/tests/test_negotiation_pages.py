"""The pages of negotiating a text: the pen, finding it good, languages, amendments, differences and gaps."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from partnerships.actions.agreements import offer_for_signing
from partnerships.actions.pens import hand_over_pen
from partnerships.actions.signoff import sign_off
from partnerships.choices import AgreementKind, AgreementStatus, Word
from partnerships.models import Agreement, LanguageVersion, PenHandover, TextAcceptance, Version
from partnerships.tests.papers import BEGIN, write
from stedenband.ui.testing import submit

NOW = timezone.now()
PEN = {"word": "Votre tour", "language": "fr"}


@pytest.fixture
def agreement(partnership, cast):
    return write(partnership, by=cast["contributor_a"], now=NOW)


@pytest.fixture
def in_force(agreement, cast):
    offer_for_signing(agreement=agreement, by=cast["coordinator_a"], now=NOW)
    version = Version.objects.of(agreement).get()
    for bank in "ab":
        sign_off(version=version, word=Word.AGREED, by=cast[f"signatory_{bank}"], now=NOW)
    agreement.refresh_from_db()
    return agreement


def url(name, agreement, **more):
    return reverse(f"partnerships:{name}", kwargs={"slug": agreement.partnership.slug, "pk": agreement.pk, **more})


def page(client, address):
    return client.get(address).content.decode()


def typed(**changes):
    """What the form of an agreement sends for the text of the tests."""
    fields = {
        "kind": "agreement",
        "title": "Agreement of two towns",
        "language": "en",
        "text": "We learn from each other.",
        "starts_on": str(BEGIN),
        "ends_on": str(BEGIN + timedelta(days=1_095)),
        "commitment_0_text": "Receive colleagues twice a year",
        "commitment_0_bearer": "all",
    }
    return fields | changes


def test_pen_goes_to_the_other_side_with_a_word_that_the_page_shows(partnership, agreement, cast, client_of):
    writer, other = client_of(cast["contributor_a"]), partnership.partner_list[1]
    submit(writer, url("pen_hand", agreement), {"holder": str(other.pk), **PEN})

    shown = page(writer, agreement.get_absolute_url())
    assert PenHandover.objects.get().holder == other
    assert "holds the pen" in shown
    assert "Votre tour" in shown
    assert url("agreement_edit", agreement) not in shown
    assert url("pen_hand", agreement) not in shown
    assert writer.get(url("agreement_edit", agreement)).status_code == 403
    assert client_of(cast["contributor_b"]).get(url("agreement_edit", agreement)).status_code == 200


def test_pen_does_not_go_to_another_partnership(foreign, agreement, cast, client_of):
    stranger = str(foreign.partner_list[0].pk)
    answer = submit(client_of(cast["contributor_a"]), url("pen_hand", agreement), {"holder": stranger, **PEN})

    assert "holder" in answer.context["form"].errors


def test_who_wrote_while_the_pen_went_away_loses_no_word(partnership, agreement, cast, client_of):
    writer, address = client_of(cast["contributor_a"]), url("agreement_edit", agreement)
    opened = writer.get(address)
    hidden = {name: opened.context[name] for name in ("form_key", "form_owner", "row_version")} | {"form_end": "1"}
    other = partnership.partner_list[1]
    hand_over_pen(agreement=agreement, to=other, word="", language="en", by=cast["coordinator_a"], now=NOW)

    late = writer.post(address, hidden | typed(text="My own words"))

    assert late.status_code == 200
    assert "My own words" in late.content.decode()
    assert f"{other.name} holds the pen" in late.content.decode()
    assert Agreement.objects.get().text == "We learn from each other."


def test_coordinator_finds_the_text_good_and_takes_it_back(agreement, cast, client_of):
    coordinator = client_of(cast["coordinator_b"])
    submit(coordinator, url("text_accept", agreement))
    assert "finds it good" in page(client_of(cast["observer_a"]), agreement.get_absolute_url())

    submit(coordinator, url("text_reopen", agreement))
    assert not TextAcceptance.objects.standing().exists()


def test_words_that_changed_on_the_way_are_read_again_first(partnership, agreement, cast, client_of):
    coordinator, address = client_of(cast["coordinator_b"]), url("text_accept", agreement)
    answer = submit(coordinator, address, {"row_version": "1"})
    TextAcceptance.objects.all().delete()
    write(partnership, agreement=agreement, text="Other", by=cast["contributor_a"], now=NOW)
    late = submit(coordinator, address, {"row_version": "1"})

    assert answer.status_code == late.status_code == 303
    assert not TextAcceptance.objects.exists()
    assert "The text changed while you read it" in page(coordinator, agreement.get_absolute_url())


def test_mutual_promise_with_one_bearer_is_saved_with_the_reason_and_asked_once(partnership, cast, client_of):
    writer = client_of(cast["contributor_a"])
    address = reverse("partnerships:agreement_add", args=[partnership.slug])
    bearer = str(partnership.partner_list[0].pk)
    fields = typed(commitment_0_bearer=bearer, commitment_0_mutual="on", commitment_1_text="Host")
    fields["commitment_1_bearer"] = "all"

    asked = submit(writer, address, fields)
    codes = [doubt.code for doubt in asked.context["form"].unexplained]
    assert "is called mutual" in asked.content.decode()
    submit(writer, address, fields | {"warned": ",".join(codes), "warning_reason": "They pay, we cook."})

    agreement = Agreement.objects.get()
    assert (agreement.asked, agreement.reason) == (codes, "They pay, we cook.")
    assert "They pay, we cook." in page(writer, agreement.get_absolute_url())
    again = submit(writer, url("agreement_edit", agreement), fields | {"title": "Other title"})
    assert again.status_code == 303
    agreement.refresh_from_db()
    assert (agreement.title, agreement.reason) == ("Other title", "They pay, we cook.")


def test_overlap_is_said_beside_the_first_day_and_no_word_is_lost(partnership, in_force, cast, client_of):
    address = reverse("partnerships:agreement_add", args=[partnership.slug])
    answer = submit(client_of(cast["contributor_a"]), address, typed(title="Second of its kind"))

    (sentence,) = answer.context["form"].errors["starts_on"]
    assert "of the same kind and in force until" in sentence
    assert "Second of its kind" in answer.content.decode()


def test_another_language_is_written_beside_the_first_text_and_taken_out(agreement, cast, client_of):
    writer, address = client_of(cast["contributor_b"]), url("language_write", agreement, language="nl")
    assert "We learn from each other." in page(writer, address)
    submit(writer, address, {"title": "Akkoord", "text": "Wij leren.", "promise_0": "Collega’s ontvangen"})

    version = LanguageVersion.objects.get()
    assert version.promises == {"Receive colleagues twice a year": "Collega’s ontvangen"}
    assert "Collega’s ontvangen" in page(writer, agreement.get_absolute_url())
    submit(writer, url("language_drop", agreement, language="nl"))
    assert not LanguageVersion.objects.exists()


def test_two_people_do_not_overwrite_each_others_language(agreement, cast, client_of):
    address, fields = url("language_write", agreement, language="nl"), {"title": "Akkoord", "text": "Wij leren."}
    submit(client_of(cast["contributor_a"]), address, fields)

    late = submit(client_of(cast["contributor_b"]), address, fields | {"text": "Mijn zin", "row_version": "0"})

    assert late.status_code == 409
    assert "Mijn zin" in late.content.decode()


@pytest.mark.parametrize("language", ["en", "xx"])
def test_no_page_for_the_first_language_or_an_unknown_one(agreement, cast, client_of, language):
    writer = client_of(cast["contributor_a"])

    assert writer.get(url("language_write", agreement, language=language)).status_code == 404
    assert writer.get(url("language_drop", agreement, language="fr")).status_code == 404


def test_amendment_is_begun_read_beside_what_is_in_force_and_takes_its_place(in_force, cast, client_of):
    writer = client_of(cast["contributor_b"])
    answer = submit(writer, url("agreement_amend", in_force))
    copy = Agreement.objects.get(kind=AgreementKind.AMENDMENT)
    assert answer.url == copy.get_absolute_url()
    submit(writer, url("agreement_edit", copy), typed(text="We learn from each other, every month."))

    difference = page(writer, url("agreement_difference", copy))
    assert "other.</del>" in difference
    assert "other, every month.</ins>" in difference
    assert "An amendment is being negotiated" in page(writer, in_force.get_absolute_url())
    offer_for_signing(agreement=copy, by=cast["coordinator_a"], now=NOW)
    version = Version.objects.of(copy).get()
    assert "<ins>" in page(writer, url("version_difference", version))
    for bank in "ab":
        sign_off(version=version, word=Word.AGREED, by=cast[f"signatory_{bank}"], now=NOW)
    assert "An amendment took the place of this text" in page(writer, in_force.get_absolute_url())


def test_there_is_no_difference_with_nothing(agreement, cast, client_of):
    reader = client_of(cast["observer_b"])
    assert reader.get(url("agreement_difference", agreement)).status_code == 404

    offer_for_signing(agreement=agreement, by=cast["coordinator_a"], now=NOW)
    version = Version.objects.of(agreement).get()
    assert reader.get(url("version_difference", version)).status_code == 404
    assert "Both say the same." in page(reader, url("agreement_difference", agreement))


def test_text_is_set_aside_with_a_reason(agreement, cast, client_of):
    coordinator, address = client_of(cast["coordinator_a"]), url("agreement_aside", agreement)
    refused = submit(coordinator, address, {"reason": ""})
    submit(coordinator, address, {"reason": "We write a lighter one."})

    agreement.refresh_from_db()
    assert "Say in a sentence why you set it aside." in refused.content.decode()
    assert agreement.status == AgreementStatus.DROPPED
    assert "Whose turn is it?" not in page(coordinator, agreement.get_absolute_url())


def test_days_without_an_agreement_are_named(partnership, in_force, cast, client_of):
    following = {"starts_on": date(2029, 3, 1), "ends_on": date(2030, 3, 1)}
    second = write(partnership, title="Second", **following, by=cast["contributor_a"], now=NOW)
    offer_for_signing(agreement=second, by=cast["coordinator_a"], now=NOW)
    for bank in "ab":
        sign_off(version=Version.objects.of(second).get(), word=Word.AGREED, by=cast[f"signatory_{bank}"], now=NOW)

    shown = page(client_of(cast["observer_a"]), reverse("partnerships:agreement_list", args=[partnership.slug]))
    assert "to 28 February 2029 no agreement was in force" in shown
