"""The note for the council: two pages in four languages, asked for by a visitor, made by a worker."""

import pytest
from django.conf import settings
from django.urls import reverse
from django.utils import timezone, translation

from partnerships.actions import orientations as actions
from partnerships.actions.attaching import attach_orientation
from partnerships.actions.orientation_notes import request_paper, write_note
from partnerships.choices import NoteSection, Question
from partnerships.forms.orientations import MAX_SECTION
from partnerships.models import Orientation, OrientationNote
from partnerships.tests.orientations import finished
from stedenband.jobs.choices import JobState
from stedenband.jobs.models import Job
from stedenband.jobs.work import work
from stedenband.paper.tests.structure import assert_accessible_archive, languages_told, text_of
from stedenband.tests.faults.forms import page_of, values_in
from stedenband.ui.testing import submit

pytestmark = pytest.mark.django_db
LANGUAGES = [code for code, _name in settings.LANGUAGES]
LONG = ("Onze diensten werken samen aan het archief en leren van elkaar. " * 20)[:MAX_SECTION]
# The answers with the most to say: every one asks for something first or for a lighter form.
WEIGHED = {
    Question.ADDED_VALUE: "one",
    Question.OPPORTUNITIES: "needs",
    Question.THREATS: "one",
    Question.TIME: "little",
    Question.DURATION: "two",
    Question.MONEY: "none",
    Question.SUPPORT: "majority",
    Question.LEARNING: "none",
}


def at(orientation, name, *args):
    with translation.override("en"):
        return reverse(f"orientation:{name}", args=[orientation.secret, *args])


def words(response):
    return " ".join(page_of(response).text_content().split())


def content_of(response):
    return b"".join(response.streaming_content)


def long_note(orientation, language):
    texts = {section.value: {"text": LONG, "language": "nl"} for section in NoteSection}
    note = write_note(orientation=orientation, language=language, texts=texts, now=timezone.now())
    return request_paper(note=note, now=timezone.now())


def made(note):
    assert work(note.job_id) == JobState.READY, Job.objects.get(pk=note.job_id).last_error
    note.refresh_from_db()
    with note.file.open() as file:
        return file.read()


@pytest.mark.paper
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_note_is_an_accessible_archive_of_two_pages_in_each_language(language):
    orientation = finished("Sint-Katelijne-aan-de-Wilgenrode", choices=WEIGHED)

    note = long_note(orientation, language)
    content = made(note)

    assert_accessible_archive(content, language, attachments=1)
    assert note.pages == 2
    assert note.size <= 300_000
    assert "nl" in languages_told(content)
    said = " ".join(text_of(content).split())
    with translation.override(language):
        places = [said.index(str(section.label)) for section in NoteSection]
    assert places == sorted(places)


def test_the_note_begins_with_the_answers_and_says_what_to_translate(client):
    orientation = finished(language="nl")

    page = client.get(at(orientation, "note", "fr"))

    assert values_in(page)["brings"] == "Wat wij zeggen over added_value."
    assert "Written in another language (Nederlands)" in words(page)
    assert "Wilgenrode" in values_in(page)["question"]


def test_a_visitor_changes_the_note_follows_its_making_and_downloads_it(client):
    orientation = finished()
    asked = submit(client, at(orientation, "note", "en"), {"brings": "Our archive.", "proposal": "Decide."})
    note = OrientationNote.objects.get()
    waiting = client.get(asked.url)
    state = client.get(at(orientation, "paper_state", "en"))

    assert (waiting.status_code, waiting["Refresh"]) == (202, "5")
    assert at(orientation, "paper_state", "en") in waiting.content.decode()
    assert state.json()["state"] == "waiting"
    assert note.texts["brings"] == {"text": "Our archive.", "language": "en"}
    work(note.job_id)
    assert client.get(at(orientation, "paper_state", "en")).json()["url"] == at(orientation, "paper", "en")
    assert "The PDF is ready" in words(client.get(asked.url))
    download = client.get(at(orientation, "paper_file", "en"))
    assert content_of(download).startswith(b"%PDF-")
    assert download["Content-Security-Policy"] == "default-src 'none'; sandbox"


def test_untouched_answers_keep_their_language(client):
    orientation = finished(language="nl")
    first = values_in(client.get(at(orientation, "note", "fr")))

    submit(client, at(orientation, "note", "fr"), {**first, "learns": "Apprendre ensemble."})

    texts = OrientationNote.objects.get().texts
    assert (texts["brings"]["language"], texts["learns"]["language"]) == ("nl", "fr")
    again = values_in(client.get(at(orientation, "note", "fr")))
    assert again["learns"] == "Apprendre ensemble."


def test_a_text_that_is_too_long_for_two_pages_is_told_and_kept(client):
    orientation = finished()

    response = submit(client, at(orientation, "note", "en"), {"brings": LONG + "more"})

    assert values_in(response)["brings"] == LONG + "more"
    assert not OrientationNote.objects.exists()


def test_the_same_text_is_made_once_and_a_changed_one_anew(client):
    orientation = finished()
    note = long_note(orientation, "en")
    made(note)
    assert request_paper(note=note, now=timezone.now()).job_id == note.job_id
    old = note.file.name

    submit(client, at(orientation, "note", "en"), {"brings": "Our archive."})
    note.refresh_from_db()
    made(note)

    assert note.file.name != old
    assert not note.file.storage.exists(old) or note.file.name != old


def test_when_the_answers_change_the_pdf_says_so_and_is_made_anew(client):
    orientation = finished()
    note = long_note(orientation, "en")
    made(note)
    actions.reopen(orientation=orientation, now=timezone.now())
    orientation = Orientation.objects.get(pk=orientation.pk)
    assert client.get(at(orientation, "paper", "en")).status_code == 404
    actions.answer(orientation=orientation, question=Question.TIME, choice="little", now=timezone.now())
    actions.finish(orientation=orientation, now=timezone.now())

    assert "Your answers changed after this PDF was made." in words(client.get(at(orientation, "paper", "en")))
    client.post(at(orientation, "paper", "en"))
    note.refresh_from_db()
    assert Job.objects.get(pk=note.job_id).state == JobState.WAITING


def test_a_failed_pdf_can_be_asked_for_again(client):
    orientation = finished()
    note = long_note(orientation, "en")
    Job.objects.filter(pk=note.job_id).update(state=JobState.FAILED, finished_at=timezone.now(), error_code="broken")

    page = words(client.get(at(orientation, "paper", "en")))
    client.post(at(orientation, "paper", "en"))

    assert "Something went wrong on our side." in page
    assert Job.objects.get(pk=note.job_id).state == JobState.WAITING


def test_nobody_follows_the_work_of_a_visitor_by_its_number(client_of, cast):
    note = long_note(finished(), "en")

    assert client_of(cast["coordinator_a"]).get(f"/jobs/{note.job_id}/").status_code == 404


def test_members_download_the_note_that_their_partnership_keeps(world, cast, client_of):
    address = reverse("partnerships:orientation_note", args=[world.partnership.slug, world.orientation_kept.pk, "nl"])

    for member in ("coordinator_b", "observer_a", "association"):
        assert content_of(client_of(cast[member]).get(address)).startswith(b"%PDF-")
    assert client_of(cast["stranger"]).get(address).status_code == 404


def test_throwing_away_takes_the_files_along(django_capture_on_commit_callbacks):
    orientation = finished()
    note = long_note(orientation, "en")
    made(note)
    with django_capture_on_commit_callbacks(execute=True):
        actions.remove(orientation=orientation)

    assert not note.file.storage.exists(note.file.name)


def test_what_is_not_finished_has_no_note(client):
    orientation = attachless = finished()
    actions.reopen(orientation=attachless, now=timezone.now())

    assert client.get(at(orientation, "note", "en")).url == at(orientation, "overview")
    response = submit_blind(client, at(orientation, "note", "en"))
    assert "Finish the orientation first" in words(response)


def submit_blind(client, address):
    return client.post(address, {"form_end": "1", "brings": "Our archive."})


def test_attached_answers_still_make_a_note(cast, partnership):
    orientation = finished()
    attach_orientation(
        orientation=orientation, partner=partnership.partner_list[1], by=cast["coordinator_b"], now=timezone.now()
    )

    assert made(long_note(orientation, "en"))
