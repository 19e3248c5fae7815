import pytest
from django.contrib.admin.models import LogEntry
from django.urls import reverse

from stedenband.ui.models import Draft, FormKey
from stedenband.ui.testing import hidden_fields, submit

NEW = "/notes/new/"
MARKET = {"title": "Market", "text": "On Monday", "kind": "visit"}


def fill(client, values, url=NEW):
    """Hidden fields of the page with its CSRF token, and `values`."""
    sent = hidden_fields(client, url) | values
    return sent | {"csrfmiddlewaretoken": client.cookies["csrftoken"].value}


def page_of(response):
    return response.content.decode()


def test_a_form_is_saved_and_shows_its_result(as_ama):
    response = submit(as_ama, NEW, MARKET)

    note = LogEntry.objects.get()
    assert (response.status_code, response.url) == (303, f"/notes/{note.pk}/")
    assert (note.object_repr, note.change_message) == ("Market", "On Monday")
    assert "Your note hangs on the board." in page_of(as_ama.get(response.url))


def test_the_same_form_sent_three_times_makes_one_note(as_ama):
    sent = hidden_fields(as_ama, NEW) | MARKET

    urls = {as_ama.post(NEW, sent).url for _tap in range(3)}

    assert urls == {f"/notes/{LogEntry.objects.get().pk}/"}


def test_a_second_tap_on_delete_goes_to_the_first_result(as_ama, note):
    url = f"/notes/{note.pk}/delete/"
    sent = hidden_fields(as_ama, url)

    assert as_ama.post(url, sent).url == "/notes/"
    assert as_ama.post(url, sent).url == "/notes/"
    assert not LogEntry.objects.exists()


def test_the_key_of_another_person_opens_nothing(as_ama, bram):
    key = hidden_fields(as_ama, NEW)["form_key"]
    FormKey.objects.create(key=key, owner=bram, result_url="/notes/99/")

    response = submit(as_ama, NEW, MARKET | {"form_key": key})

    assert response.status_code == 200
    assert "Send it again." in page_of(response)
    assert 'value="Market"' in page_of(response)


def test_a_form_without_its_end_saves_nothing_and_keeps_the_text(as_ama):
    sent = hidden_fields(as_ama, NEW) | MARKET
    del sent["form_end"]

    response = as_ama.post(NEW, sent)

    assert response.status_code == 400
    assert "Not everything arrived" in page_of(response)
    assert "On Monday" in page_of(response)
    assert not LogEntry.objects.exists()


def test_errors_stand_on_top_with_links_and_beside_their_fields(as_ama):
    response = submit(as_ama, NEW, {"title": "", "day": "32/1/2026", "kind": "dance"})

    page = page_of(response)
    assert "<title>Error: Write a note" in page
    assert '<a href="#id_title">Write a title.</a>' in page
    assert '<a href="#id_kind_0">' in page
    assert 'aria-describedby="id_title_error"' in page
    assert 'type="text" name="day" value="32/1/2026"' in page


@pytest.mark.parametrize(
    ("title", "error"),
    [
        ("Forbidden word", "Choose other words."),
        ("Wrong title", '<a href="#id_title">This title is taken.</a>'),
        ("Wrong title", "The board is full."),
    ],
)
def test_what_the_action_refuses_is_said_and_nothing_is_lost(as_ama, title, error):
    response = submit(as_ama, NEW, MARKET | {"title": title})

    assert error in page_of(response)
    assert "On Monday" in page_of(response)
    assert not FormKey.objects.exists()


def test_after_a_mistake_the_same_form_can_be_sent_again(as_ama):
    sent = hidden_fields(as_ama, NEW) | MARKET
    as_ama.post(NEW, sent | {"title": ""})

    assert as_ama.post(NEW, sent).status_code == 303


def test_a_warning_asks_for_a_reason_once(as_ama):
    first = submit(as_ama, NEW, MARKET | {"title": "MARKET"})
    assert "You write in capitals." in page_of(first)
    assert "There is a problem" not in page_of(first)

    silent = submit(as_ama, NEW, MARKET | {"title": "MARKET", "warned": "shouting", "warning_reason": " "})
    assert "Write in a few words why you go on." in page_of(silent)
    assert not LogEntry.objects.exists()

    reasoned = {"title": "MARKET", "warned": "shouting", "warning_reason": "It is a name."}
    assert submit(as_ama, NEW, MARKET | reasoned).status_code == 303


def test_a_reason_counts_only_for_warnings_that_were_shown(as_ama):
    response = submit(as_ama, NEW, MARKET | {"title": "MARKET", "warned": "", "warning_reason": "Whatever."})

    assert "You write in capitals." in page_of(response)
    assert not LogEntry.objects.exists()


def test_two_people_one_text_shows_both_and_goes_on(as_ama, note):
    url = f"/notes/{note.pk}/edit/"
    sent = hidden_fields(as_ama, url) | {"title": "Market", "text": "On Tuesday", "kind": "visit"}
    LogEntry.objects.filter(pk=note.pk).update(change_message="On Friday", action_flag=2)

    conflict = as_ama.post(url, sent)

    assert conflict.status_code == 409
    assert all(text in page_of(conflict) for text in ("On Tuesday", "On Friday", "Your text", "Newest text"))
    assert 'name="row_version" value="2"' in page_of(conflict)
    assert as_ama.post(url, sent | {"row_version": "2"}).status_code == 303
    note.refresh_from_db()
    assert note.change_message == "On Tuesday"


def test_an_error_keeps_the_version_that_the_person_saw(as_ama, note):
    url = f"/notes/{note.pk}/edit/"
    sent = hidden_fields(as_ama, url)
    LogEntry.objects.filter(pk=note.pk).update(action_flag=2)

    response = as_ama.post(url, sent | {"title": "", "kind": "visit"})

    assert 'name="row_version" value="1"' in page_of(response)


def test_a_draft_comes_back_unjudged_and_goes_when_saved(as_ama, ama):
    typed = {"title": "", "text": "Half a thou", "day": "tomorrow", "kind": "call", "save_draft": "1"}
    assert submit(as_ama, NEW, typed).url == NEW

    page = page_of(as_ama.get(NEW))
    assert "Half a thou" in page
    assert 'value="tomorrow"' in page
    assert 'value="call"  id="id_kind_1" checked' in page
    assert "There is a problem" not in page
    assert Draft.objects.get().label == "Write a note"

    submit(as_ama, NEW, MARKET)
    assert not Draft.objects.exists()


def test_a_draft_keeps_the_key_of_its_form(as_ama):
    sent = hidden_fields(as_ama, NEW) | MARKET
    as_ama.post(NEW, sent | {"save_draft": "1"})

    assert hidden_fields(as_ama, NEW)["form_key"] == sent["form_key"]


def test_a_draft_can_be_thrown_away(as_ama):
    submit(as_ama, NEW, MARKET | {"save_draft": "1"})
    submit(as_ama, NEW, MARKET | {"discard_draft": "1"})

    assert not Draft.objects.exists()


def test_a_draft_is_its_owners_alone(as_ama, ama, bram):
    submit(as_ama, NEW, MARKET | {"save_draft": "1"})

    as_ama.force_login(bram)
    assert "On Monday" not in page_of(as_ama.get(NEW))
    assert list(Draft.objects.visible_to(ama)) == list(Draft.objects.all())
    assert not Draft.objects.visible_to(bram).exists()


def test_switching_language_keeps_the_text_and_the_address(as_ama):
    sent = hidden_fields(as_ama, NEW) | MARKET

    response = as_ama.post(f"{NEW}?from=shelf", sent | {"switch_language": "fr"})

    assert (response.status_code, response.url) == (303, f"{NEW}?from=shelf&language=fr")
    page = page_of(as_ama.get(response.url))
    assert '<html lang="fr">' in page
    assert "On Monday" in page


def test_passwords_are_never_kept(as_ama):
    submit(as_ama, NEW, MARKET | {"old_password": "secret", "save_draft": "1"})

    assert "secret" not in str(Draft.objects.get().data)


def test_an_ended_session_keeps_the_text_for_the_same_person(browser, ama, bram):
    sent = fill(browser, MARKET)
    browser.logout()

    response = browser.post(NEW, sent)

    assert response.status_code == 303
    assert response.url.startswith(reverse("account_login"))
    assert "Your text is still here" in page_of(browser.get(response.url))
    browser.force_login(bram)
    assert "On Monday" not in page_of(browser.get(NEW))
    browser.force_login(ama)
    assert "On Monday" in page_of(browser.get(NEW))
    assert not LogEntry.objects.exists()


def test_a_stale_token_carries_nothing_out_and_keeps_the_text(browser):
    sent = fill(browser, MARKET) | {"csrfmiddlewaretoken": "x" * 64}

    response = browser.post(NEW, sent)

    assert (response.status_code, response.url) == (303, NEW)
    assert not LogEntry.objects.exists()
    page = page_of(browser.get(NEW))
    assert "Your text is still here." in page
    assert "On Monday" in page
    assert browser.post(NEW, fill(browser, MARKET)).status_code == 303


def test_nobody_puts_words_into_the_form_of_somebody_else(browser, ama):
    sent = fill(browser, MARKET) | {"csrfmiddlewaretoken": "x" * 64, "form_owner": "WzEsIi9ub3Rlcy9uZXcvIl0:forged"}

    assert browser.post(NEW, sent).status_code == 403
    assert not Draft.objects.exists()


def test_a_form_that_somebody_else_opened_waits_for_them(as_ama, ama, bram):
    sent = hidden_fields(as_ama, NEW) | MARKET
    as_ama.force_login(bram)

    as_ama.post(NEW, sent)

    assert not LogEntry.objects.exists()
    assert Draft.objects.get().owner == ama
    assert "On Monday" not in page_of(as_ama.get(NEW))
