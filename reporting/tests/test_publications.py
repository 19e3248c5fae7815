"""The public page: what every municipality agreed to show, and nothing else; gone when one of them says so."""

import pytest
from django.core.exceptions import ValidationError

from partnerships.actions.signoff import sign_off
from partnerships.choices import Naming, Word
from partnerships.models import Organisation, Version
from reporting.actions.publications import withdraw_publication
from reporting.models import Edition, Publication
from reporting.public.shown import papers_of, public_facts, shown_facts
from stedenband.lib.canonical import canonical_json
from stedenband.lib.errors import DomainError
from stedenband.tests.deeds.public import propose, publish

pytestmark = pytest.mark.django_db


def public_now(world):
    return Publication.objects.public().filter(partnership=world.partnership).first()


def refusal_of(world, **chosen):
    with pytest.raises(ValidationError) as refused:
        propose(world, **chosen)
    return [(field, error.code) for field, errors in refused.value.error_dict.items() for error in errors]


def test_nothing_is_public_before_every_municipality_agreed_to_the_same_words(world):
    withdraw_publication(publication=world.publication, by=world.cast["coordinator_a"])
    version = propose(world, intro="Anders.")
    assert public_now(world) is None

    sign_off(version=version, word=Word.AGREED, by=world.cast["coordinator_b"], now=world.now)
    assert public_facts(public_now(world))["intro"]["text"] == "Anders."


def test_what_is_sent_back_leaves_what_was_public(world):
    version = propose(world, intro="Anders.")
    sign_off(version=version, word=Word.SENT_BACK, remark="Korter.", by=world.cast["coordinator_b"], now=world.now)

    assert public_now(world) == world.publication


def test_who_proposes_again_replaces_the_open_proposal(world):
    first = propose(world, intro="Anders.")
    second = propose(world, bank="b", intro="Nog anders.")

    first.refresh_from_db()
    assert first.status == "void"
    assert second.subject == first.subject
    assert not second.sign_offs.standing().filter(partner=world.partner_a).exists()


def test_a_newer_page_takes_the_place_when_all_agree(world):
    newer = publish(world, "b", intro="Beter.")

    assert public_now(world) == newer
    assert newer.number == world.publication.number + 1


def test_what_everybody_reads_already_is_not_proposed_again(world):
    with pytest.raises(DomainError) as refused:
        propose(world)

    assert refused.value.code == "public_already"


def test_each_municipality_takes_it_back_and_only_a_mandate_can(world):
    with pytest.raises(DomainError) as refused:
        withdraw_publication(publication=world.publication, by=world.cast["contributor_a"])
    assert refused.value.code == "not_a_partner"

    withdraw_publication(publication=world.publication, by=world.cast["signatory_b"])
    assert public_now(world) is None
    with pytest.raises(DomainError) as again:
        withdraw_publication(publication=world.publication, by=world.cast["coordinator_a"])
    assert again.value.code == "not_public"


def test_lessons_of_one_side_alone_are_not_shown(world):
    assert refusal_of(world, lessons=[world.learning_a]) == [("lessons", "one_side_only")]
    assert propose(world, lessons=[], intro="Zonder.").facts["lessons"] == []


def test_a_report_that_not_all_signed_is_not_shown(world):
    assert refusal_of(world, reports=[world.report]) == [("reports", "not_signed")]


@pytest.mark.parametrize("shout", [str, str.upper])
def test_nobody_is_named(world, shout):
    name = world.cast["contributor_b"].name

    assert refusal_of(world, intro=shout(f"Merci, {name} !")) == [("intro", "names_a_person")]
    assert not Version.objects.of(world.publication).open().exists()


def test_no_person_stands_in_what_is_frozen(world, cast):
    text = canonical_json(public_facts(world.publication)).casefold()

    assert [user.name for user in cast.values() if user.name.casefold() in text] == []


def test_an_organisation_is_named_when_it_agreed(world):
    Organisation.objects.of_partnership(world.partnership).update(naming=Naming.UNASKED, naming_on=None)
    Organisation.objects.filter(pk=world.organisation.pk).update(naming=Naming.AGREED, naming_on=world.today)

    facts = propose(world, intro="Avec elles.").facts
    assert [row["name"] for row in facts["organisations"]] == [world.organisation.name]


def test_currencies_and_days_stay_apart(world):
    facts = public_facts(world.publication)

    paid = {(row["municipality"], row["currency"]) for row in facts["money"]}
    assert paid == {(world.partner_a.name, "XOF"), (world.partner_b.name, "EUR")}
    assert [row["municipality"] for row in facts["time"]["days"]] == [world.partner_a.name]


def test_what_is_not_chosen_is_not_there(world):
    facts = propose(world, shows_time=False, shows_money=False, trajectories=[], reports=[]).facts

    assert (facts["time"], facts["money"], facts["trajectories"], facts["reports"]) == (None, None, [], [])


def test_facts_that_were_tampered_with_are_shown_to_nobody(world):
    version = Version.objects.of(world.publication).get()
    Version.objects.filter(pk=version.pk).update(facts=version.facts | {"lessons": []})

    assert shown_facts([world.publication]) == []


def test_each_public_report_is_printed_for_citizens_once_per_language(world):
    editions = Edition.objects.filter(report=world.report_signed, audience="citizens")

    assert sorted(edition.language for edition in editions) == ["fr", "nl"]
    assert {edition.published for edition in editions} == {Version.objects.of(world.publication).get()}


def test_what_citizens_got_is_shown_only_with_the_words_of_today(world):
    assert papers_of(world.publication) == {world.report_signed.pk: [world.public_paper]}
    newer = publish(world, "b", intro="Beter.")

    assert papers_of(newer) == {}
