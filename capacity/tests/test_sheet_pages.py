"""Somebody without an account answers on a phone, page by page."""

import pytest
from django.urls import reverse
from django.utils import translation

from capacity.assessments.addresses import secret_of
from capacity.models import Answer, AnswerLink, AnswerSheet
from stedenband.tests.deeds import assessments as deeds
from stedenband.ui.models import Draft
from stedenband.ui.testing import submit

WHOLE = {f"choice_{n}": "3" for n in range(4)} | {f"why_{n}": "We do it every year." for n in range(4)}


@pytest.fixture
def at(world):
    """The address of a page of the link that nobody used yet, or of another one."""

    def address(name="begin", *args, link=world.link):
        with translation.override("nl"):
            return reverse(f"assessment:{name}", args=[secret_of(link.pk), *args])

    return address


def begun(client, at):
    assert submit(client, at(), {}).url == at("page", "d")
    return client


def test_person_begins_answers_page_by_page_and_hands_in(client, at, world):
    begun(client, at)
    assert submit(client, at("page", "d"), WHOLE).url == at("page", "p")
    assert submit(client, at("page", "p"), WHOLE).url == at("check")

    assert submit(client, at("check"), {}).status_code == 303

    sheet = AnswerSheet.objects.finished().get(side=world.side_b, group="staff")
    assert sheet.answers.count() == 8
    assert (sheet.link, sheet.key_hash, sheet.language) == (None, "", "nl")


def test_address_used_twice_says_so_on_a_page_of_its_own(client, at, world):
    deeds.fill(world, deeds.begun(world, world.link), "4")

    for name in (at(), at("check"), at("page", "p")):
        page = client.get(name)
        assert page.status_code == 410
        assert "link_used" not in page.content.decode()
        assert AnswerLink.objects.get(pk=world.link.pk).is_used


def test_address_begun_on_another_device_opens_nothing_here(client, client_of, at, cast):
    begun(client, at)
    submit(client, at("page", "d"), WHOLE)

    coordinator = client_of(cast["coordinator_b"])
    for name in (at(), at("page", "d"), at("check")):
        page = coordinator.get(name)
        assert page.status_code == 410
        assert "We do it every year." not in page.content.decode()
    assert client.get(at("page", "d")).status_code == 200


def test_tapping_begin_twice_opens_one_sheet(client, at, world):
    page = client.get(at())
    sent = {name: page.context[name] for name in ("form_key", "key")} | {"form_end": "1"}

    first, second = client.post(at(), sent), client.post(at(), sent)

    assert (first.status_code, second.status_code) == (303, 303)
    assert AnswerSheet.objects.filter(link=world.link).count() == 1
    assert client.get(at("check")).status_code == 200


def test_tapping_hand_in_twice_ends_on_the_word_of_thanks(client, at):
    begun(client, at)
    for dimension in "dp":
        submit(client, at("page", dimension), WHOLE)
    page = client.get(at("check"))
    sent = {"form_key": page.context["form_key"], "form_end": "1"}

    first, second = client.post(at("check"), sent), client.post(at("check"), sent)

    assert first.url == second.url
    assert client.get(first.url).status_code == 200


def test_score_without_a_why_is_asked_for_it_and_nothing_typed_is_lost(client, at):
    begun(client, at)

    page = submit(client, at("page", "d"), WHOLE | {"why_2": ""})

    assert page.status_code == 200
    assert page.context["form"].errors.keys() == {"why_2"}
    assert page.content.decode().count("We do it every year.") == 3


def test_reason_without_an_answer_is_not_lost_either(client, at):
    begun(client, at)

    page = submit(client, at("page", "d"), WHOLE | {"choice_1": ""})

    assert page.context["form"].errors.keys() == {"choice_1"}


def test_what_is_open_is_listed_before_handing_in(client, at, world):
    begun(client, at)
    submit(client, at("page", "d"), {"choice_0": "unknown", "choice_1": "na"})

    page = client.get(at("check"))
    refused = submit(client, at("check"), {})

    assert page.context["missing"] == 6
    assert refused.status_code == 200
    assert refused.context["form"].non_field_errors()
    assert Answer.objects.filter(sheet__link=world.link).count() == 2


def test_draft_of_a_sheet_holds_no_address_and_is_gone_once_handed_in(client, at, world):
    begun(client, at)
    submit(client, at("page", "d"), {"why_0": "Half a", "save_draft": "1"})
    draft = Draft.objects.get(owner=None)
    assert secret_of(world.link.pk) not in draft.path

    for dimension in "dp":
        submit(client, at("page", dimension), WHOLE)
    submit(client, at("check"), {})

    assert not Draft.objects.filter(owner=None).exists()


def test_page_of_a_sheet_opens_only_where_it_was_begun(client, at):
    assert client.get(at("page", "d")).status_code == 404
    assert client.get(at("check")).status_code == 404
    begun(client, at)
    assert client.get(at("page", "c1")).status_code == 404


@pytest.mark.parametrize("secret", ["0" * 40, "done-not"])
def test_guessed_address_leads_nowhere(client, db, secret):
    assert client.get(f"/nl/assessment/{secret}/").status_code == 404


def test_pages_of_a_sheet_do_not_tell_others_where_they_are(client, at):
    page = client.get(at())

    assert page["Referrer-Policy"] == "same-origin"
    assert page["X-Robots-Tag"] == "noindex"
