"""The public page: what every municipality agreed to show, and nothing else; gone when one of them says so."""

from datetime import UTC, datetime

import pytest
from django.core.exceptions import ValidationError

from partnerships.actions.signoff import sign_off
from partnerships.choices import Naming, Word
from partnerships.models import Organisation, Version
from reporting.actions.publications import withdraw_publication
from reporting.models import Publication, PublicPaper
from reporting.printing import print_report
from reporting.public.papers import nameless
from reporting.public.shown import public_facts, shown_facts
from reporting.tests import sample
from stedenband.jobs.models import Job
from stedenband.lib.canonical import canonical_json
from stedenband.lib.errors import DomainError
from stedenband.paper.tests.structure import assert_accessible_archive, text_of
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


def test_each_public_report_is_printed_once_per_language_without_names(world):
    papers = PublicPaper.objects.filter(report=world.report_signed)
    propose(world, intro="Nog eens.")

    assert sorted(paper.language for paper in papers) == ["fr", "nl"]
    assert Job.objects.filter(kind="reporting.make_public_paper").count() == 2
    assert {row["name"] for paper in papers for row in paper.facts["signatures"]} == {""}
    assert all(row["function"] for paper in papers for row in paper.facts["signatures"])


def test_on_paper_for_everybody_stand_functions_and_no_names():
    facts = sample.full_facts()
    paper = print_report(nameless(facts), language="nl", asked_at=datetime(2027, 2, 1, tzinfo=UTC))

    assert_accessible_archive(paper.content, "nl")
    text = text_of(paper.content)
    for signature in facts["signatures"]:
        assert signature["name"] not in text
        assert signature["name"].encode() not in paper.content
        assert signature["function"] in text
