"""What one can see of a step, what it said before, and "not yet" with a line why."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone

from capacity.actions.step_proofs import show_proof, take_proof_away
from capacity.actions.trajectories import change_step, report_step
from capacity.choices import StepStatus
from capacity.models import StepProof
from partnerships.actions.signoff import sign_off
from partnerships.choices import VersionStatus, Visibility, VoidReason, Word
from partnerships.models import Version
from stedenband.tests.deeds.documents import document
from stedenband.tests.refusals import refused
from stedenband.ui.testing import submit

pytestmark = pytest.mark.django_db
NOW = timezone.now()


@pytest.fixture
def step(world):
    return world.step_planned


def page_of(name, row, world):
    return reverse(f"capacity:{name}", args=[world.partnership.slug, row.pk])


def show(step, by, **proof):
    return show_proof(step=step, by=by, now=NOW, **proof)


def tell(step, by):
    report_step(step=step, outcome="reached", evidence="Seen.", by=by, now=NOW)
    return Version.objects.of(step).open().get()


def test_proofs_of_every_side_are_frozen_with_the_step(world, cast, step):
    show(step, cast["contributor_a"], document=world.document)
    show(step, cast["contributor_b"], url="https://example.org/list", title="The list")

    facts = tell(step, cast["coordinator_a"]).facts

    assert [proof["title"] for proof in facts["proofs"]] == [world.document.title, "The list"]
    assert facts["proofs"][0]["hash"] == world.document.newest.file_hash


def test_proof_shown_or_taken_away_after_a_word_voids_it(world, cast, step):
    tell(step, cast["coordinator_a"])

    proof = show(step, cast["contributor_b"], document=world.document)
    version = Version.objects.of(step).first()
    assert (version.status, version.void_because) == (VersionStatus.VOID, VoidReason.TEXT_CHANGED)

    tell(step, cast["coordinator_a"])
    take_proof_away(proof=proof, by=cast["contributor_b"], now=NOW)
    assert not Version.objects.of(step).open().exists()
    assert not StepProof.objects.filter(step=step).exists()


def test_document_of_one_municipality_alone_proves_nothing_to_others(world, cast, step, client_of):
    own = document(world, "Draft for ourselves", visibility=Visibility.OWN)

    with refused("private"):
        show(step, cast["contributor_a"], document=own)

    page = client_of(cast["contributor_a"]).get(page_of("step_proof_add", step, world))
    assert own not in page.context["form"].fields["document"].queryset
    assert world.document in page.context["form"].fields["document"].queryset


def test_document_of_another_partnership_is_refused(world, cast, step):
    with refused("foreign"):
        show(step, cast["contributor_a"], document=world.foreign_document)


def test_same_document_stands_with_a_step_once(world, cast, step):
    show(step, cast["contributor_a"], document=world.document)

    with pytest.raises(ValidationError) as twice:
        show(step, cast["contributor_b"], document=world.document)

    assert "stands with the step already" in str(twice.value)


@pytest.mark.parametrize(
    ("said", "beside"),
    [
        ({}, {"document"}),
        ({"url": "https://example.org"}, {"title"}),
        ({"url": "no address"}, {"url"}),
        ({"url": "javascript:go()", "title": "T"}, {"url"}),
    ],
)
def test_proof_is_a_document_or_an_address_with_a_name(world, cast, client_of, step, said, beside):
    answer = submit(client_of(cast["contributor_a"]), page_of("step_proof_add", step, world), said)

    assert set(answer.context["form"].errors) == beside


def test_step_that_all_confirmed_takes_no_more_proofs(world, cast):
    with refused("locked"):
        show(world.step_reached, cast["contributor_a"], url="https://example.org", title="T")


def test_nobody_takes_away_what_another_showed(world, cast):
    with refused("not_a_partner"):
        take_proof_away(proof=world.proof_a, by=cast["contributor_b"], now=NOW)


def test_not_yet_sends_one_line_back_and_stands_on_the_page(world, cast, client_of, step):
    tell(step, cast["coordinator_a"])
    person = client_of(cast["coordinator_b"])

    empty = submit(person, page_of("step_not_yet", step, world), {"reason": " "})
    assert set(empty.context["form"].errors) == {"reason"}
    submit(person, page_of("step_not_yet", step, world), {"reason": "Eleven of the twelve."})

    page = client_of(cast["coordinator_a"]).get(f"{step.get_absolute_url()}?language=en").content.decode()
    assert "Eleven of the twelve." in page
    assert "Not yet" in page
    step.refresh_from_db()
    assert (step.status, Version.objects.of(step).first().status) == (StepStatus.PLANNED, VersionStatus.SENT_BACK)


def test_not_yet_needs_words_that_wait(world, cast, client_of, step):
    address = page_of("step_not_yet", step, world)
    assert client_of(cast["coordinator_a"]).get(address).status_code == 403

    sign_off(version=tell(step, cast["coordinator_a"]), word=Word.AGREED, by=cast["coordinator_b"], now=NOW)

    assert client_of(cast["coordinator_b"]).get(address).status_code == 403


def test_changed_step_says_whose_word_fell_and_what_it_said_before(world, cast, client_of, step):
    tell(step, cast["coordinator_a"])
    before, later = step.title, step.expected_on + timedelta(days=40)

    said = {"title": "Registers in one place", "expected_on": later, "change": "One clerk is enough."}
    change_step(step=step, seen=None, **said, by=cast["contributor_b"], now=NOW)

    revision = step.revisions.get()
    assert (revision.title, revision.expected_on, revision.change) == (before, step.expected_on, "")
    page = client_of(cast["coordinator_b"]).get(f"{step.get_absolute_url()}?language=en").content.decode()
    assert f"The text changed after {world.partner_a.name} gave its word" in page
    assert before in page


def test_saving_the_same_words_is_no_revision(cast, step):
    said = {"title": step.title, "expected_on": step.expected_on, "change": step.change}
    change_step(step=step, seen=None, **said, by=cast["contributor_a"], now=NOW)

    assert not step.revisions.exists()
