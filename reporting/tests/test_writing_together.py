"""What a writer has beside the field, and what somebody who signs is told first."""

import pytest
from django.urls import reverse

from reporting.models import ReportSection
from stedenband.audit.models import Entry
from stedenband.tests.deeds import reports
from stedenband.ui.conflicts import Passage, passages
from stedenband.ui.testing import hidden_fields, submit

pytestmark = pytest.mark.django_db


@pytest.fixture
def as_(client_of, cast):
    def logged_in(name):
        cast[name].language = "en"
        cast[name].save(update_fields=["language"])
        return client_of(cast[name])

    return logged_in


def address(world, section):
    return reverse("reporting:part_write", args=[world.partnership.slug, world.report.pk, section])


def words(response):
    return " ".join(response.content.decode().split())


def test_beside_the_field_stand_last_text_own_guidance_and_the_cap(world, as_):
    ReportSection.objects.filter(report=world.report, section="context").update(
        guidance_en="Elections only.", words=60, is_limit=True
    )
    text = words(as_("contributor_a").get(address(world, "context")))

    assert "What you wrote last time" in text
    assert "Rien n&#x27;a changé, et cela tient." in text
    assert "Elections only." in text
    assert "This section takes at most 60 words." in text


def test_too_many_words_are_said_beside_the_field_and_kept(world, as_):
    ReportSection.objects.filter(report=world.report, section="context").update(words=10, is_limit=True)
    typed = {"text": "mot " * 12, "language": "fr", "is_ready": "yes"}
    text = words(submit(as_("contributor_a"), address(world, "context"), typed))

    assert "Yours has 2 words too many: shorten it." in text
    assert "mot mot mot" in text


def test_two_long_texts_stand_side_by_side_and_neither_is_overwritten(world, as_):
    lines = [f"Alinea {number}." for number in range(1, 30)]
    first, second = as_("contributor_b"), as_("coordinator_b")
    url = address(world, "context")
    hidden = hidden_fields(second, url)
    common = {"language": "nl", "is_ready": "no"}
    submit(first, url, common | {"text": "\n\n".join(lines[:28])})
    answer = second.post(url, hidden | common | {"text": "\n\n".join(["Vooraf.", *lines[:27]])})

    text = words(answer)
    assert answer.status_code == 409
    assert "27 paragraphs are the same in both texts." in text
    assert text.count("Alinea 28.") == 1
    assert world.report.parts.get(partner=world.partner_b, section="context").text.endswith("Alinea 28.")
    assert passages("a\n\nb", "a\n\nc") == [Passage(kept=1), Passage("b", "c")]


def test_open_questions_of_the_other_are_named_before_signing(world, as_):
    version = reports.offer_report(world, world.report)
    client = as_("signatory_b")
    assert "1 question of Amandougou is open." in words(client.get(version.get_absolute_url()))
    signed = {"word": "agreed", "name": "Karel", "function": "burgemeester", "on_behalf": "on"}

    asked = submit(client, version.get_absolute_url(), signed)
    assert "Why do you go on?" in words(asked)
    given = submit(client, version.get_absolute_url(), signed | {"warned": "doubt_0", "warning_reason": "We phone."})

    assert given.status_code == 303
    assert Entry.objects.get(verb="version.signed_despite").facts["reason"] == "We phone."


def test_who_asked_the_question_signs_without_a_reason(world, as_):
    version = reports.offer_report(world, world.report)
    signed = {"word": "agreed", "name": "Adama", "function": "maire", "on_behalf": "on"}

    assert submit(as_("signatory_a"), version.get_absolute_url(), signed).status_code == 303
