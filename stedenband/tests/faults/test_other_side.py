"""Nobody gives the word of another municipality: not by the form, not by a request of their own making."""

import pytest
from django.urls import reverse

from partnerships.actions.agreements import offer_for_signing
from partnerships.models import SignOff, Version
from stedenband.audit.models import Entry
from stedenband.ui.testing import submit

pytestmark = pytest.mark.django_db

REFUSED = {
    "coordinator_a": 403,
    "coordinator_b": 403,
    "contributor_a": 403,
    "contributor_b": 403,
    "observer_a": 403,
    "observer_b": 403,
    "association": 403,
    "stranger": 404,
    "former": 404,
    "administrator": 404,
}


def forged(partner):
    """A signature made by hand, with every name under which a program might keep the municipality."""
    names = ("partner", "partner_id", "municipality", "by", "by_id", "sign_off-partner", "on_behalf_of")
    signature = {"word": "agreed", "name": "The mayor", "function": "mayor", "on_behalf": "on", "form_end": "1"}
    return signature | dict.fromkeys(names, str(partner.pk))


@pytest.fixture
def words():
    """A function: the words that stand, as (version, partner)."""
    return lambda: set(SignOff.objects.standing().values_list("version", "partner"))


def test_whoever_has_no_mandate_signs_nothing(world, cast, client_of, words):
    before, entries = words(), Entry.objects.count()
    address, form = world.version.get_absolute_url(), forged(world.partner_b)

    answers = {name: client_of(cast[name]).post(address, form).status_code for name in REFUSED}

    assert answers == REFUSED
    assert (words(), Entry.objects.count()) == (before, entries)
    world.version.refresh_from_db()
    assert world.version.is_open


def test_a_visitor_who_signs_is_asked_to_log_in(world, client, words):
    before = words()

    answer = client.post(world.version.get_absolute_url(), forged(world.partner_b))

    assert (answer.status_code, answer.url.partition("?")[0]) == (302, reverse("account_login"))
    assert words() == before


def test_a_mayor_who_names_the_other_municipality_signs_for_their_own(world, cast, client_of, words):
    offer_for_signing(agreement=world.agreement_draft, by=cast["coordinator_b"], now=world.now)
    version, before = Version.objects.of(world.agreement_draft).open().get(), words()
    mayor = client_of(cast["signatory_a"])

    for _time in range(2):
        mayor.post(version.get_absolute_url(), forged(world.partner_b))

    assert words() - before == {(version.pk, world.partner_a.pk)}
    version.refresh_from_db()
    assert version.is_open


def test_a_mayor_does_not_withdraw_the_word_of_the_other(world, cast, client_of, words):
    before = words()
    address = reverse("partnerships:version_withdraw", args=[world.partnership.slug, world.version.pk])

    answer = client_of(cast["signatory_b"]).post(address, forged(world.partner_a))

    assert answer.status_code == 403
    assert words() == before


def test_nobody_writes_the_part_of_the_other_municipality(world, cast, client_of):
    own, other = world.part_a, world.part_b
    forged_part = {"part": other.pk, "partner": world.partner_b.pk, "id": other.pk, "pk": other.pk}
    writer = client_of(cast["contributor_a"])
    saved = {"text": "Nous avons écrit ceci.", "language": "fr", "is_ready": "no"} | forged_part

    answer = submit(writer, reverse("reporting:part_write", args=[*here(world), world.report.pk, "brief"]), saved)

    assert answer.status_code == 303
    theirs, ours = (type(part).objects.get(pk=part.pk).text for part in (other, own))
    assert (theirs, ours) == (other.text, "Nous avons écrit ceci.")


def test_nobody_changes_what_the_other_municipality_learned(world, cast, client_of):
    lesson = world.learning_b
    address = reverse("capacity:learning_edit", args=[*here(world), lesson.pk])

    answer = client_of(cast["contributor_a"]).post(address, {"text": "Nothing", "stage": "noted", "form_end": "1"})

    text = lesson.text
    lesson.refresh_from_db()
    assert (answer.status_code, lesson.text) == (403, text)


def here(world):
    return [world.partnership.slug]
