"""The report on screen: a calendar, a task list for all, own part, reading, checking."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from partnerships.models import Comment, Version
from reporting.actions.writing import mark_read
from reporting.choices import MarkKind, ReportStatus
from reporting.models import Mark, Schedule
from stedenband.tests.deeds import reports
from stedenband.ui.testing import hidden_fields, submit

pytestmark = pytest.mark.django_db


@pytest.fixture
def as_(client_of, cast):
    """A function: a client logged in as a person of the cast, who reads English."""

    def logged_in(name):
        cast[name].language = "en"
        cast[name].save(update_fields=["language"])
        return client_of(cast[name])

    return logged_in


def address(name, world, *more, report=None):
    return reverse(f"reporting:{name}", args=[world.partnership.slug, (report or world.report).pk, *more])


def words(response):
    return " ".join(response.content.decode().split())


def test_the_list_says_how_far_each_report_is_and_when_the_next_opens(world, as_):
    text = words(as_("observer_a").get(reverse("reporting:report_list", args=[world.partnership.slug])))

    assert "signed by all" in text
    assert "being written" in text or "Past its date, still open" in text
    assert "every half year" in text


def test_a_partnership_without_a_calendar_is_asked_to_make_one(partnership, as_):
    url = reverse("reporting:report_list", args=[partnership.slug])

    assert "Agree when you report" in words(as_("coordinator_b").get(url))
    assert "A coordinator of one of the municipalities" in words(as_("observer_b").get(url))


def test_a_coordinator_starts_a_calendar(partnership, as_):
    url = reverse("reporting:schedule_start", args=[partnership.slug, "yearly"])
    values = {"first_on": "2026-01-01", "form": "full", "days_to_write": "60"}
    response = submit(as_("coordinator_b"), url, values)

    assert response.status_code == 303
    schedule = Schedule.objects.get(partnership=partnership)
    assert (schedule.cadence, schedule.next_first_on.isoformat()) == ("yearly", "2026-01-01")


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"first_on": "1900-01-01"}, "Your partnership did not exist yet."),
        ({"first_on": "2999-01-01"}, "Choose a day within a year from now."),
        ({"days_to_write": "1"}, "Ensure this value is greater than or equal to 7."),
        ({"form": "thick"}, "Select a valid choice."),
    ],
)
def test_a_calendar_that_cannot_be_is_refused_beside_the_field(partnership, as_, values, said):
    url = reverse("reporting:schedule_start", args=[partnership.slug, "yearly"])
    typed = {"first_on": "2026-01-01", "form": "full", "days_to_write": "60"} | values
    response = submit(as_("coordinator_a"), url, typed)

    assert said in words(response)
    assert not Schedule.objects.exists()


def test_the_same_calendar_twice_is_refused(world, as_):
    url = reverse("reporting:schedule_start", args=[world.partnership.slug, "half_yearly"])
    first_on = timezone.localdate().replace(month=1, day=1).isoformat()
    typed = {"first_on": first_on, "form": "light", "days_to_write": "60"}

    assert "This partnership has this calendar already." in words(submit(as_("coordinator_a"), url, typed))


def test_the_task_list_offers_each_its_own_parts_only(world, as_):
    text = words(as_("contributor_a").get(address("report_detail", world)))

    assert text.count(address("part_write", world, "context")) >= 1
    assert "Ready" in text
    assert "In progress" in text
    others = {"health", "statement"}
    computed = [row for row in world.report.sections.all() if not row.is_written and row.section not in others]
    assert text.count("Filled in from what you logged.") == len(computed)


def test_an_observer_reads_the_task_list_and_writes_nothing(world, as_):
    assert "/write/" not in words(as_("observer_a").get(address("report_detail", world)))


def test_staff_of_an_association_see_for_whom_the_report_waits(world, as_):
    text = words(as_("association").get(address("report_detail", world)))

    assert "Waiting for Amandougou, Wilgenrode." in text


def test_a_contributor_writes_the_own_part(world, as_):
    url = address("part_write", world, "context")
    response = submit(
        as_("contributor_b"), url, {"text": "Er kwam een nieuwe wet.", "language": "nl", "is_ready": "yes"}
    )

    assert response.url == address("report_detail", world)
    part = world.report.parts.get(section="context", partner=world.partner_b)
    assert (part.text, part.language, part.is_ready) == ("Er kwam een nieuwe wet.", "nl", True)
    assert world.report.parts.get(section="context", partner=world.partner_a).text == ""


def test_an_empty_part_is_not_ready_and_nothing_typed_is_lost(world, as_):
    url = address("part_write", world, "context")
    response = submit(as_("contributor_b"), url, {"text": " ", "language": "fr", "is_ready": "yes"})

    assert "Write a sentence before you mark this as ready" in words(response)
    assert '<option value="fr" selected>' in response.content.decode()
    assert not world.report.parts.get(section="context", partner=world.partner_b).is_ready


def test_two_colleagues_who_write_at_once_see_both_texts(world, as_, cast):
    url = address("part_write", world, "context")
    first, second = as_("contributor_b"), as_("coordinator_b")
    hidden = hidden_fields(second, url)
    submit(first, url, {"text": "De eerste tekst.", "language": "nl", "is_ready": "no"})
    response = second.post(url, hidden | {"text": "De tweede tekst.", "language": "nl", "is_ready": "no"})

    assert response.status_code == 409
    assert "De eerste tekst." in words(response)
    assert "De tweede tekst." in words(response)


def test_the_part_of_another_municipality_is_out_of_reach(world, as_):
    submit(
        as_("contributor_a"),
        address("part_write", world, "next"),
        {"text": "Nous.", "language": "fr", "is_ready": "no", "partner": world.partner_b.pk},
    )

    assert world.report.parts.get(section="next", partner=world.partner_b).text != "Nous."


@pytest.mark.parametrize("section", ["balance", "nothing"])
def test_figures_are_not_written(world, as_, section):
    assert as_("contributor_a").get(address("part_write", world, section)).status_code == 404


def test_a_signed_report_is_read_instead_of_written(world, as_):
    response = as_("contributor_a").get(address("part_write", world, "next", report=world.report_signed), follow=True)

    assert "it does not change any more" in words(response)
    assert response.redirect_chain[-1][0].endswith("/read/")


def test_the_writer_hears_whose_words_will_fall(world, as_):
    reports.offer_report(world, world.report)
    text = words(as_("contributor_a").get(address("part_write", world, "brief")))

    assert "what they said of the old words falls" in text


def test_the_whole_report_is_read_on_one_page_each_voice_in_its_language(world, as_):
    html = as_("observer_b").get(address("report_read", world)).content.decode()

    for section in ("In brief", "Context", "Activities", "Who was involved?", "What each brought", "Next period"):
        assert section in html
    assert '<div lang="fr"><p>Nous avons ouvert un guichet.</p></div>' in html
    assert "Which office is this?" in html


def test_a_member_comments_on_a_part(world, as_, cast):
    url = address("part_comment", world, world.part_a.pk)
    response = submit(as_("association"), url, {"kind": "question", "text": "Combien ?", "language": "fr"})

    assert response.url == f"{address('report_read', world)}#brief"
    assert Comment.objects.about(world.part_a).get().text == "Combien ?"
    assert "Combien ?" in words(as_("observer_b").get(response.url))


def test_a_comment_without_words_is_refused(world, as_):
    url = address("part_comment", world, world.part_a.pk)
    before = Comment.objects.count()

    assert "This field is required." in words(submit(as_("observer_a"), url, {"kind": "remark", "language": "fr"}))
    assert Comment.objects.count() == before


def test_a_part_of_another_report_is_not_commented_on_here(world, as_):
    other = world.report_signed.parts.first()

    assert as_("observer_a").get(address("part_comment", world, other.pk)).status_code == 404


def test_reading_is_said_once_the_other_is_ready(world, as_):
    page = address("report_read", world)
    assert "We have read it" not in words(as_("contributor_a").get(page))
    reports.write_all(world, world.report)
    assert "We have read it" in words(as_("contributor_a").get(page))

    submit(as_("contributor_a"), address("report_mark_read", world))

    assert Mark.objects.get(report=world.report).kind == MarkKind.READ
    assert "We have read it" not in words(as_("contributor_a").get(page))


def test_reading_too_early_is_refused_with_the_reason(world, as_):
    response = submit(as_("contributor_a"), address("report_mark_read", world))

    assert "The other municipality is still writing." in words(response)


def test_the_last_check_freezes_the_report_and_leads_to_signing(world, as_, cast):
    reports.write_all(world, world.report)
    for bank in "ab":
        mark_read(report=world.report, by=cast[f"contributor_{bank}"], now=timezone.now())
    url = address("report_check", world)
    asked = "Questions of this period" in words(as_("coordinator_a").get(url))
    answer = {"reason": "De buurtraad zocht een nieuwe voorzitter."} if asked else {}

    submit(as_("coordinator_a"), url, answer)
    assert "1 question of Amandougou is open." in words(submit(as_("coordinator_b"), url, answer))
    last = submit(as_("coordinator_b"), url, answer | {"warned": "open_0", "warning_reason": "We phone on Friday."})

    version = Version.objects.of(world.report).open().get()
    assert last.url == version.get_absolute_url()
    world.report.refresh_from_db()
    assert world.report.status == ReportStatus.SIGNING
    assert version.facts["questions"]["answers"][0]["text"] == answer["reason"]
    assert "Read and sign the report" in words(as_("signatory_a").get(address("report_detail", world)))


def test_a_question_of_the_period_wants_an_answer(world, as_, cast):
    reports.write_all(world, world.report)
    for bank in "ab":
        mark_read(report=world.report, by=cast[f"contributor_{bank}"], now=timezone.now())
    response = submit(as_("coordinator_a"), address("report_check", world), {"reason": " "})

    assert "Answer the questions of this period in a sentence." in words(response)
    assert not Mark.objects.filter(report=world.report, kind=MarkKind.CHECKED).exists()


def test_a_signed_report_shows_its_versions_and_offers_a_pdf_in_four_languages(world, as_):
    text = words(as_("observer_a").get(address("report_detail", world, report=world.report_signed)))

    assert "Version 1 of" in text
    for language in ("en", "es", "fr", "nl"):
        assert address("edition_request", world, language, report=world.report_signed) in text


def test_the_sign_page_shows_the_whole_report(world, as_):
    version = reports.offer_report(world, world.report)
    text = words(as_("signatory_b").get(version.get_absolute_url()))

    assert "Who was involved?" in text
    assert "The ward assembly of Amandougou" in text


def test_a_report_past_its_date_stays_open_and_says_so(world, as_):
    world.period.due_on = timezone.localdate() - timedelta(days=3)
    world.period.save(update_fields=["due_on"])
    text = words(as_("coordinator_a").get(reverse("reporting:report_list", args=[world.partnership.slug])))

    assert "Past its date, still open" in text
