"""Noting what a council, an authority and the signatories have to do with an agreement."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from partnerships.models import CouncilDecision, SupervisoryApproval, SupervisoryRule
from partnerships.tests.papers import write
from stedenband.ui.testing import submit

PDF = b"%PDF-1.7\n%%EOF\n"
DECIDED = {
    "body": "council",
    "decided_on": "2026-03-12",
    "number": "GR/2026/114",
    "outcome": "adopted",
    "seats": "25",
    "language": "nl",
    "remark": "",
}


@pytest.fixture
def agreement(partnership, cast):
    return write(partnership, by=cast["contributor_a"], now=timezone.now())


def url(name, row):
    return reverse(f"partnerships:{name}", args=[row.partnership.slug, row.pk])


def party(number, name, bench, *votes):
    names = ("votes_for", "votes_against", "abstained", "absent")
    values = {"party": name, "bench": bench, **dict(zip(names, votes, strict=False))}
    return {f"party_{number}_{part}": str(value) for part, value in values.items()}


def test_a_decision_with_its_parties_is_read_by_all(agreement, cast, client_of):
    sent = (
        DECIDED
        | party(0, "Samen", "majority", 14, 0, 0, 1)
        | party(1, "Groen", "opposition", 0, 7, 2, 1)
        | {"file": SimpleUploadedFile("uittreksel.pdf", PDF)}
    )
    answer = submit(client_of(cast["contributor_b"]), url("decision_add", agreement), sent)
    page = client_of(cast["observer_a"]).get(url("adoption", agreement)).content.decode()

    decision = CouncilDecision.objects.get()
    assert answer.url.endswith(f"#partner-{decision.partner_id}")
    assert decision.counts == [14, 7, 2, 2]
    assert "14 of 25 seats voted for it" in page
    assert "What does the opposition need" in page
    assert b"".join(client_of(cast["observer_a"]).get(url("decision_file", decision)).streaming_content) == PDF
    assert client_of(cast["stranger"]).get(url("decision_file", decision)).status_code == 404


@pytest.mark.parametrize(
    ("typed", "field", "said"),
    [
        ({"votes_for": "26"}, "seats", "26 votes for 25 seats"),
        (party(0, "Samen", "majority", 20) | party(1, "Groen", "opposition", 6), "seats", "26 votes for 25 seats"),
        ({"seats": "", "votes_for": "3"}, "seats", "how many seats"),
        ({"votes_for": "5"} | party(0, "Samen", "majority", 6), "votes_for", "6 of these votes together"),
        (party(0, "", "majority", 6), "party_0_party", "which party"),
        (party(0, "Samen", "majority", 1) | party(1, "samen", "majority", 1), "party_1_party", "already"),
        ({"votes_for": "-1"}, "votes_for", "greater than or equal to 0"),
        ({"decided_on": "2999-01-01"}, "decided_on", "yet to come"),
        ({"file": SimpleUploadedFile("extract.pdf", b"<html>")}, "file", "not what its name says"),
    ],
)
def test_what_cannot_be_is_said_beside_its_field(agreement, cast, client_of, typed, field, said):
    page = submit(client_of(cast["contributor_b"]), url("decision_add", agreement), DECIDED | typed)

    assert said in str(page.context["form"].errors[field])
    assert "GR/2026/114" in page.content.decode()
    assert not CouncilDecision.objects.exists()


def test_a_decision_is_corrected_with_what_was_noted_before(agreement, cast, client_of):
    noting = client_of(cast["contributor_b"])
    submit(noting, url("decision_add", agreement), DECIDED | party(0, "Samen", "majority", 14))
    decision = CouncilDecision.objects.get()
    form = noting.get(url("decision_edit", decision)).content.decode()
    submit(noting, url("decision_edit", decision), DECIDED | {"outcome": "rejected", "seats": ""})

    decision.refresh_from_db()
    assert 'value="Samen"' in form
    assert (decision.outcome, decision.total, decision.parties.count()) == ("rejected", 0, 0)


def test_in_a_country_with_supervision_the_page_asks_for_its_word(agreement, cast, client_of):
    SupervisoryRule.objects.update_or_create(
        country="BJ", kind="agreement", defaults={"authority": "Préfecture", "legal_ground": "Loi 97-029"}
    )
    asking = client_of(cast["contributor_a"])
    before = asking.get(url("adoption", agreement)).content.decode()
    form = asking.get(url("approval_add", agreement)).content.decode()
    asked = {"authority": "Préfecture", "asked_on": "2026-03-01", "outcome": "waiting", "language": "fr"}
    submit(asking, url("approval_add", agreement), asked)

    approval = SupervisoryApproval.objects.get()
    assert "In Benin this asks for the word of the supervising authority (Préfecture)" in before
    assert 'value="Préfecture"' in form
    answered = asked | {"outcome": "approved", "answered_on": "2026-03-20"}
    submit(asking, url("approval_edit", approval), answered)
    approval.refresh_from_db()
    assert approval.is_given


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"outcome": "approved"}, "Give the day of the answer"),
        ({"outcome": "approved", "answered_on": "2026-02-01"}, "before the question"),
        ({"outcome": "waiting", "answered_on": "2026-04-01"}, "what the answer was"),
    ],
)
def test_an_answer_without_sense_is_asked_again(agreement, cast, client_of, typed, said):
    asked = {"authority": "Préfecture", "asked_on": "2026-03-01", "language": "fr"} | typed
    page = submit(client_of(cast["contributor_a"]), url("approval_add", agreement), asked)

    assert said in str(page.context["form"].errors["answered_on"])


def test_signatories_are_named_and_proposed_for_the_next_agreement(partnership, agreement, cast, client_of):
    naming = client_of(cast["contributor_b"])
    sent = {
        "signatory_0_name": "An Peeters",
        "signatory_0_title": "chair of the council",
        "signatory_1_name": "Bo Claes",
        "signatory_1_title": "general director",
        "signatory_1_legal_ground": "Decreet lokaal bestuur, art. 281",
    }
    submit(naming, url("signatories_edit", agreement), sent)
    half = submit(naming, url("signatories_edit", agreement), {"signatory_0_name": "An Peeters"})
    following = write(partnership, by=cast["contributor_a"], now=timezone.now(), title="The next one")

    assert list(agreement.signatories.values_list("name", flat=True)) == ["An Peeters", "Bo Claes"]
    assert "title under which" in str(half.context["form"].errors["signatory_0_title"])
    assert "Decreet lokaal bestuur" in naming.get(url("signatories_edit", following)).content.decode()
    assert "An Peeters, chair of the council" in naming.get(agreement.get_absolute_url()).content.decode()
