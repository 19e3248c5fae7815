"""Saying where one sees it otherwise, correcting what was signed, translating: as people meet it on the pages."""

import pytest
from django.urls import reverse

from partnerships.models import Version
from reporting.models import Correction, Dissent, Report
from stedenband.tests.deeds.reports import offer_report
from stedenband.ui.testing import submit


@pytest.fixture
def as_(client_of, cast):
    """A function: a client logged in as a person of the cast, who reads English unless it says otherwise."""

    def logged_in(name, language="en"):
        cast[name].language = language
        cast[name].save(update_fields=["language"])
        return client_of(cast[name])

    return logged_in


def address(name, world, *arguments, report=None):
    return reverse(f"reporting:{name}", args=[world.partnership.slug, (report or world.report).pk, *arguments])


def of_text(name, world, language="nl", report=None):
    return address(name, world, language, "brief", world.partner_a.pk, report=report)


def read(client, url):
    return client.get(url).content.decode()


def test_a_dissent_is_written_read_and_taken_out(world, as_):
    url = address("dissent_write", world)
    assert submit(as_("coordinator_b"), url, {"text": "Te traag.", "language": "nl"}).status_code == 303
    assert "Te traag." in read(as_("association"), address("report_read", world))

    submit(as_("coordinator_b"), url, {"text": "", "language": "nl"})
    assert not Dissent.objects.filter(report=world.report, partner=world.partner_b).exists()
    assert as_("coordinator_b").get(address("dissent_write", world, report=world.report_signed)).status_code == 403


def test_a_signed_report_is_corrected_and_its_signed_version_stays_at_hand(world, as_):
    client, report = as_("coordinator_b"), world.report_signed
    signed = Version.objects.of(report).in_force().get()
    empty = submit(client, address("correction_begin", world, report=report), {"reason": " ", "language": "nl"})
    assert "Say in a sentence what has to be corrected." in empty.content.decode()
    submit(client, address("correction_begin", world, report=report), {"reason": "Cijfer fout.", "language": "nl"})

    page = read(as_("observer_a"), address("report_detail", world, report=report))
    assert "Cijfer fout." in page
    assert signed.get_absolute_url() in page
    assert address("edition_in_force", world, "fr", report=report) in page
    assert "Correct this report" not in page
    submit(client, address("correction_take_back", world, report=report))
    assert Report.objects.get(pk=report.pk).is_signed
    assert Correction.objects.get(version=signed).taken_back_at


def test_a_text_is_translated_paragraph_by_paragraph_and_checked_by_another(world, as_):
    url = of_text("translation_write", world)
    answer = submit(as_("contributor_b"), url, {"text_0": "We openden een loket."})
    assert (answer.status_code, answer.url) == (303, address("translation_list", world, "nl"))
    assert "We openden een loket." in read(as_("contributor_a"), of_text("translation_check", world))

    submit(as_("contributor_a"), of_text("translation_check", world))
    assert "Checked" in read(as_("observer_a"), address("translation_list", world, "nl"))
    dutch = read(as_("contributor_b", "nl"), address("report_read", world))
    assert "We openden een loket." in dutch
    assert as_("contributor_b").get(of_text("translation_write", world, "fr")).status_code == 404


def test_two_who_translate_at_once_see_both_texts_and_nothing_is_lost(world, as_):
    url = of_text("translation_write", world)
    submit(as_("contributor_a"), url, {"text_0": "Zo."})

    answer = submit(as_("contributor_b"), url, {"text_0": "Of zo.", "row_version": "1"})

    assert answer.status_code == 409
    assert "Zo." in answer.content.decode()
    assert "Of zo." in answer.content.decode()


@pytest.mark.parametrize(
    ("typed", "sentence"), [("x " * 10_001, "at most 20000 characters"), ("x" * 500, "One word is longer than")]
)
def test_a_translation_that_is_too_long_is_refused_beside_its_field(world, as_, typed, sentence):
    answer = submit(as_("contributor_b"), of_text("translation_write", world), {"text_0": typed})

    assert answer.status_code == 200
    assert sentence in answer.content.decode()


def test_the_signatory_is_asked_who_answers_by_law(world, as_):
    version = offer_report(world, world.report)
    client, url = as_("signatory_a"), version.get_absolute_url()
    missing = submit(client, url, {"word": "agreed", "name": "", "function": "", "on_behalf": "on"}).content.decode()
    assert "Type the name, as a signature." in missing
    assert "Give the title under which they sign." in missing

    submit(client, url, {"word": "agreed", "name": "Afi Mensah", "function": "maire", "on_behalf": "on"})

    page = read(client, url)
    assert "Afi Mensah, maire" in page
    assert f"entered by {world.cast['signatory_a'].name}" in page


def test_versions_are_compared_with_words_for_what_went_and_came(world, as_):
    number = world.version_after.number
    page = read(as_("association"), address("version_changes", world, number, report=world.report_corrected))

    assert "What this version corrects" in page
    assert "put in:" in page
    first = address("version_changes", world, 1, report=world.report_corrected)
    assert as_("association").get(first).status_code == 404
