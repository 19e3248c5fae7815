"""Giving the word of a municipality on the sign-off page, whatever is signed."""

from datetime import date

import pytest
from django.urls import reverse
from django.utils import timezone

from partnerships.actions.agreements import offer_for_signing, write_agreement
from partnerships.actions.phases import propose_phase
from partnerships.actions.signoff import sign_off
from partnerships.choices import AgreementKind, Phase, VersionStatus, Word
from partnerships.models import Agreement, SignOff, Version
from stedenband.ui.testing import submit

SIGNED = {"word": "agreed", "name": "Afi Dossou", "function": "Mayor", "on_behalf": "on"}


@pytest.fixture
def version(partnership, cast):
    agreement = write_agreement(
        partnership=partnership,
        kind=AgreementKind.AGREEMENT,
        title="Agreement of two towns",
        text="We learn from each other.",
        language="en",
        starts_on=date(2026, 1, 1),
        ends_on=date(2028, 12, 31),
        commitments=[("Receive colleagues", None), ("Pay the hosts", partnership.partner_list[1])],
        by=cast["contributor_a"],
        now=timezone.now(),
    )
    offer_for_signing(agreement=agreement, by=cast["coordinator_a"], now=timezone.now())
    return Version.objects.of(agreement).get()


@pytest.fixture
def phase_version(partnership, cast):
    change = propose_phase(
        partnership=partnership, phase=Phase.EVALUATION, reason="Time.", by=cast["coordinator_a"], now=timezone.now()
    )
    return Version.objects.of(change).get()


def page_of(version, name="version_sign"):
    return reverse(f"partnerships:{name}", args=[version.partnership.slug, version.pk])


def words(version):
    return dict(version.sign_offs.standing().values_list("partner__municipality__name", "word"))


def test_two_municipalities_sign_and_the_agreement_is_in_force(version, cast, client_of):
    first = submit(client_of(cast["signatory_b"]), page_of(version), SIGNED)
    waiting = client_of(cast["signatory_b"]).get(first.url).content.decode()
    submit(client_of(cast["signatory_a"]), page_of(version), SIGNED)

    version.refresh_from_db()
    assert "Amandougou reads it and answers" in waiting
    assert version.hash[:12] in waiting
    assert version.status == VersionStatus.IN_FORCE
    assert "The keystone is in place" in client_of(cast["observer_a"]).get(first.url).content.decode()


@pytest.mark.parametrize("missing", ["word", "name", "on_behalf"])
def test_a_signature_needs_a_choice_a_name_and_a_tick(version, cast, client_of, missing):
    given = {name: value for name, value in SIGNED.items() if name != missing}
    page = submit(client_of(cast["signatory_a"]), page_of(version), given)

    assert set(page.context["form"].errors) == {missing}
    assert not SignOff.objects.exists()


@pytest.mark.parametrize("word", ["agreed_with_remark", "sent_back"])
def test_a_remark_or_a_reason_is_asked_beside_its_field(version, cast, client_of, word):
    page = submit(client_of(cast["signatory_a"]), page_of(version), SIGNED | {"word": word, "remark": "  "})

    assert "remark" in page.context["form"].errors
    assert 'value="Afi Dossou"' in page.content.decode()
    assert not SignOff.objects.exists()


def test_a_text_sent_back_says_why_to_both(version, cast, client_of):
    sent = SIGNED | {"word": "sent_back", "remark": "The dates are wrong."}
    submit(client_of(cast["signatory_a"]), page_of(version), sent)

    version.refresh_from_db()
    assert version.status == VersionStatus.SENT_BACK
    assert "The dates are wrong." in client_of(cast["contributor_b"]).get(page_of(version)).content.decode()
    assert "The dates are wrong." in (
        client_of(cast["contributor_b"]).get(version.subject.get_absolute_url()).content.decode()
    )


@pytest.mark.parametrize("who", ["coordinator_a", "contributor_a", "observer_b", "association", "former", "stranger"])
def test_who_has_no_mandate_reads_and_does_not_sign(version, cast, client_of, who):
    reader, expected = client_of(cast[who]), 404 if who in {"former", "stranger"} else 403
    page = reader.get(page_of(version))

    answer = reader.post(page_of(version), SIGNED | {"form_end": "1"})

    assert page.status_code == (200 if expected == 403 else 404)
    assert 'name="word"' not in page.content.decode()
    assert answer.status_code == expected
    assert not SignOff.objects.exists()


def test_a_signature_arrives_once_however_often_it_is_sent(version, cast, client_of):
    signatory = client_of(cast["signatory_a"])
    form = {"form_key": "0191d1f0-0000-4000-8000-000000000001", "form_end": "1"} | SIGNED

    answers = [signatory.post(page_of(version), form) for _time in range(3)]

    assert {answer.url for answer in answers} == {page_of(version, "version_signed")}
    assert SignOff.objects.count() == 1


def test_an_old_version_says_so_and_leads_to_the_newest(version, cast, client_of):
    Agreement.objects.filter(pk=version.subject_id).update(text="We learn from each other, and say so.")
    offer_for_signing(agreement=version.subject, by=cast["coordinator_b"], now=timezone.now())
    newest = Version.objects.of(version.subject).first()
    signatory = client_of(cast["signatory_a"])

    page = signatory.get(page_of(version)).content.decode()
    late = signatory.post(page_of(version), SIGNED | {"form_end": "1"})

    assert page_of(newest) in page
    assert 'name="word"' not in page
    assert "no longer waiting" in late.content.decode()
    assert not SignOff.objects.exists()


def test_a_word_is_withdrawn_by_its_own_municipality_until_all_have_spoken(version, cast, client_of):
    sign_off(version=version, word=Word.AGREED, by=cast["signatory_a"], now=timezone.now())

    assert client_of(cast["signatory_b"]).get(page_of(version, "version_withdraw")).status_code == 403
    answer = submit(client_of(cast["signatory_a"]), page_of(version, "version_withdraw"))

    assert answer.url == page_of(version)
    assert words(version) == {}


def test_a_phase_is_confirmed_without_ceremony(phase_version, partnership, cast, client_of):
    submit(client_of(cast["coordinator_b"]), page_of(phase_version), {"word": "agreed"})

    partnership.refresh_from_db()
    assert partnership.phase == Phase.EVALUATION


def test_not_yet_keeps_the_phase(phase_version, partnership, cast, client_of):
    submit(client_of(cast["coordinator_b"]), page_of(phase_version), {"word": "sent_back", "remark": "After the visit"})

    partnership.refresh_from_db()
    assert partnership.phase == Phase.IMPLEMENTATION
    history = client_of(cast["observer_a"]).get(reverse("partnerships:phase_list", args=[partnership.slug]))
    assert "not yet" in history.content.decode()
