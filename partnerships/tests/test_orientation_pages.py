"""The public pages of an orientation, as a visitor without an account meets them."""

import re

import pytest
from django.urls import reverse
from django.utils import timezone, translation

from partnerships.actions import orientations as actions
from partnerships.choices import Question
from partnerships.models import Orientation, OrientationAnswer, OrientationInvitation
from partnerships.tests.orientations import answer_all, begin, finished
from stedenband.jobs.models import Job
from stedenband.tests.faults.forms import error_beside, page_of, values_in
from stedenband.tests.pages_seen import RefusingClient
from stedenband.ui.models import Draft, FormKey
from stedenband.ui.testing import hidden_fields, submit

pytestmark = pytest.mark.django_db
START = "/en/orientation/"
WHO = {"municipality": "Wilgenrode", "language": "nl"}


def at(orientation, name="overview", *args, language="en"):
    with translation.override(language):
        return reverse(f"orientation:{name}", args=[orientation.secret, *args])


def words(response):
    return " ".join(page_of(response).text_content().split())


def test_a_visitor_begins_without_an_account_and_comes_to_a_secret_address(client):
    response = submit(client, START, WHO)

    orientation = Orientation.objects.get()
    assert (response.status_code, response.url) == (303, at(orientation))
    assert "Ten questions" in words(client.get(response.url))


def test_three_taps_begin_one_file_and_all_lead_to_it(client):
    sent = hidden_fields(client, START) | WHO

    urls = {client.post(START, sent).url for _tap in range(3)}

    assert urls == {at(Orientation.objects.get())}
    assert Orientation.objects.get().secret not in FormKey.objects.get().result_url


def test_a_forged_number_leads_to_nobody_elses_file(client):
    orientation = begin()

    response = submit(client, START, WHO | {"number": str(orientation.pk)})

    assert response.url != at(orientation)
    assert Orientation.objects.count() == 2


def test_the_wanderer_is_led_to_the_language_of_the_reader(client):
    response = client.get("/orientation/", headers={"accept-language": "fr"})

    assert response.url == "/fr/orientation/"
    page = client.get("/fr/orientation/", headers={"accept-language": "nl"})
    assert page["Content-Language"] == "fr"
    assert page_of(page).get("lang") == "fr"
    assert client.get("/de/orientation/").status_code == 404


def test_the_language_in_front_follows_the_reader_and_keeps_the_place(client):
    orientation = begin()

    page = client.get(at(orientation)).content.decode()

    assert f'href="{at(orientation, language="nl")}"' in page
    assert "?language=" not in page


def test_answers_come_one_by_one_in_any_order_with_addresses_of_their_own(client):
    orientation = begin()
    response = submit(client, at(orientation, "answer", Question.TIME), {"choice": "half_day", "text": "Samen."})

    assert response.url == at(orientation, "answer", Question.DURATION)
    response = submit(client, at(orientation, "answer", Question.LEARNING), {"choice": "known", "text": ""})
    assert response.url == at(orientation)
    assert client.get(at(orientation, "answer", "colour")).status_code == 404


def test_an_answer_without_a_choice_is_asked_for_it_and_keeps_the_words(client):
    orientation = begin()

    response = submit(client, at(orientation, "answer", Question.TIME), {"text": "We weten het niet."})

    assert error_beside(response, "choice")
    assert values_in(response)["text"] == "We weten het niet."
    assert not OrientationAnswer.objects.exists()


def test_a_visitor_keeps_a_draft_and_finds_it_back_in_another_language(client):
    orientation = begin()
    address = at(orientation, "answer", Question.THREATS)
    submit(client, address, {"text": "Verkiezingen.", "save_draft": "1"})
    moved = submit(client, address, {"text": "Verkiezingen en", "switch_language": "fr"})

    assert moved.url == at(orientation, "answer", Question.THREATS, language="fr")
    assert values_in(RefusingClient().get(moved.url))["text"] == "Verkiezingen en"
    assert orientation.secret not in "".join(Draft.objects.values_list("path", flat=True))
    submit(client, address, {"choice": "shared", "text": "Verkiezingen en meer."})
    assert not Draft.objects.exists()


def test_a_cut_post_and_a_stale_page_lose_no_word(client):
    orientation = begin()
    address = at(orientation, "answer", Question.STRENGTHS)
    sent = hidden_fields(client, address) | {"text": "Een goed archief."}
    cut = client.post(address, {name: value for name, value in sent.items() if name != "form_end"})
    strict = RefusingClient(enforce_csrf_checks=True)
    back = strict.post(address, sent | {"csrfmiddlewaretoken": "x" * 64})

    assert (cut.status_code, values_in(cut)["text"]) == (400, "Een goed archief.")
    assert back.url == address
    assert values_in(strict.get(address))["text"] == "Een goed archief."
    assert not OrientationAnswer.objects.exists()


def test_two_colleagues_at_one_address_see_both_texts(client):
    orientation = begin()
    address = at(orientation, "answer", Question.STRENGTHS)
    submit(client, address, {"text": "Eerst."})
    sent = hidden_fields(client, address)
    submit(client, address, {"text": "Van een collega."})

    conflict = client.post(address, sent | {"text": "Van mij."})

    assert conflict.status_code == 409
    assert "Van een collega." in words(conflict)
    assert values_in(conflict)["text"] == "Van mij."


def test_who_is_logged_in_is_a_visitor_here_too(client_of, cast):
    client, orientation = client_of(cast["coordinator_a"]), begin()

    response = submit(client, at(orientation, "answer", Question.STRENGTHS), {"text": "Sterk."})

    assert response.status_code == 303
    assert FormKey.objects.get().owner is None


def test_the_outcome_waits_for_the_finish_and_tells_its_answers(client):
    orientation = answer_all(begin(), **{Question.SUPPORT: "majority"})
    assert client.get(at(orientation, "result")).url == at(orientation)

    done = submit(client, at(orientation, "finish"))

    page = words(client.get(done.url))
    assert "A partnership fits, if …" in page
    assert "Speak with the opposition" in page
    assert "City partnership" in page
    assert not re.search(r"\d+ ?(?:%|/ ?10)", page)


def test_an_unfinished_orientation_cannot_be_finished(client):
    orientation = begin()

    response = submit(client, at(orientation, "finish"))

    assert "Some questions still ask for a choice." in words(response)


def test_the_lighter_forms_that_answers_point_at_are_marked(client):
    orientation = finished(choices={Question.OPPORTUNITIES: "theme"})

    page = words(client.get(at(orientation, "result")))

    assert "Look first at something lighter" in page
    assert page.count("worth a look") == 1


def test_what_the_other_answers_stays_hidden_until_all_are_finished(client):
    ours = finished("Wilgenrode")
    submit(client, at(ours, "invite"), {"municipality": "Amandougou", "language": "fr"})
    invitation = OrientationInvitation.objects.get()
    assert invitation.secret in client.get(at(ours, "invite")).content.decode()
    begun = submit(client, f"/fr/orientation/invited/{invitation.secret}/", {**WHO, "municipality": "Amandougou"})
    theirs = Orientation.objects.get(municipality="Amandougou")

    assert begun.url == at(theirs, language="fr")
    assert client.get(f"/fr/orientation/invited/{invitation.secret}/").status_code == 404
    assert theirs.secret not in client.get(at(ours)).content.decode()
    assert client.get(at(theirs, "compare")).url == at(theirs)
    assert client.get(at(ours, "compare")).url == at(ours)
    actions.finish(orientation=answer_all(theirs), now=timezone.now())
    compared = words(client.get(at(ours, "compare")))
    assert compared.index("Amandougou") < compared.index("Wilgenrode")
    assert "Wat wij zeggen over threats." in compared


def test_a_second_tap_on_an_invitation_leads_to_the_file_of_the_first(client):
    invitation = actions.invite_partner(
        orientation=begin(), municipality="Amandougou", language="fr", now=timezone.now()
    )
    address = f"/fr/orientation/invited/{invitation.secret}/"
    sent = hidden_fields(client, address) | WHO | {"municipality": "Amandougou"}

    urls = {client.post(address, sent).url for _tap in range(3)}

    assert urls == {at(Orientation.objects.get(municipality="Amandougou"), language="fr")}


def test_asking_for_a_lost_address_says_the_same_to_everybody(client):
    begin(email="lies@example.org")
    answers = [
        words(RefusingClient().post("/en/orientation/resume/", sent, follow=True))
        for email in ("lies@example.org", "nobody@example.org")
        for sent in [hidden_fields(client, "/en/orientation/resume/") | {"email": email}]
    ]

    assert answers[0] == answers[1]
    assert "If we know this e-mail address, a mail is on its way." in answers[0]
    assert Job.objects.count() == 1


def test_asking_too_often_is_slowed_down(client):
    for _time in range(5):
        submit(client, "/en/orientation/resume/", {"email": "lies@example.org"})

    response = submit(client, "/en/orientation/resume/", {"email": "lies@example.org"})

    assert "Too many tries from this place." in words(response)


def test_a_wrong_address_is_a_page_not_found(client):
    assert client.get(f"/en/orientation/{'0' * 48}/").status_code == 404
    assert client.get(f"/en/orientation/{begin().pk}/").status_code == 404


def test_the_pages_of_a_file_are_found_by_no_search_engine(client):
    assert client.get(at(begin()))["X-Robots-Tag"] == "noindex"


def test_throwing_away_takes_everything(client):
    orientation = finished()

    response = submit(client, at(orientation, "remove"))

    assert response.url == START
    assert not Orientation.objects.exists()
    assert client.get(at(orientation)).status_code == 404
