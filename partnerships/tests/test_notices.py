"""Who is told of what, and that the page names beforehand whom the button tells."""

import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone, translation

from partnerships.actions.agreements import offer_for_signing
from partnerships.actions.pens import hand_over_pen
from partnerships.actions.reminders import remind_partner
from partnerships.actions.signoff import sign_off
from partnerships.actions.talks import add_comment, answer_question
from partnerships.choices import CommentKind, Word
from partnerships.models import Version
from partnerships.tests.papers import write
from stedenband.post.models import Notice
from stedenband.post.summing import compose
from stedenband.post.upkeep import tick
from stedenband.ui.testing import submit

NOW = timezone.now()
WARNED = re.compile(r'name="warned" value="([^"]*)"')


@pytest.fixture
def agreement(partnership, cast):
    return write(partnership, by=cast["contributor_a"], now=NOW)


@pytest.fixture
def version(agreement, cast):
    offer_for_signing(agreement=agreement, by=cast["coordinator_a"], now=NOW)
    return Version.objects.of(agreement).open().get()


def told(event):
    return set(Notice.objects.filter(event=event).values_list("recipient__name", flat=True))


def names(cast, *keys):
    return {cast[key].name for key in keys}


def say(subject, by, kind, text="Which secret form?"):
    return add_comment(subject=subject, kind=kind, text=text, language="en", by=by, now=NOW)


def test_who_can_sign_is_told_that_a_text_waits_and_nobody_else(version, cast):
    assert told("version.waits") == names(cast, "signatory_a", "signatory_b")


def test_a_text_that_is_sent_back_is_told_to_who_coordinates_on_every_side(version, cast):
    sign_off(version=version, word=Word.SENT_BACK, remark="Page two.", by=cast["signatory_b"], now=NOW)

    assert told("version.sent_back") == names(cast, "coordinator_a", "coordinator_b", "signatory_a")
    sentence = Notice.objects.filter(event="version.sent_back").first().sentence
    assert sentence.startswith("Wilgenrode sent back")
    assert "Page two" not in sentence


def test_all_hear_that_all_agreed_with_who_accompanies_too(version, cast):
    for bank in "ab":
        sign_off(version=version, word=Word.AGREED, by=cast[f"signatory_{bank}"], now=NOW)

    everybody = names(cast, "coordinator_a", "coordinator_b", "signatory_a", "association")
    assert told("version.in_force") == everybody


def test_the_page_names_whom_each_answer_tells(version, cast, client_of):
    page = client_of(cast["signatory_a"]).get(version.get_absolute_url()).content.decode()
    assert "When you agree: This will notify nobody." in " ".join(page.split())
    assert "When you send it back: This will notify 3 people" in " ".join(page.split())

    sign_off(version=version, word=Word.AGREED, by=cast["signatory_a"], now=NOW)
    page = client_of(cast["signatory_b"]).get(version.get_absolute_url()).content.decode()

    assert "When you agree: This will notify 4 people" in " ".join(page.split())


def test_a_question_is_told_to_the_others_who_can_answer_without_a_word_of_it(agreement, cast):
    question = say(agreement, cast["observer_a"], CommentKind.QUESTION)

    assert told("question.asked") == names(cast, "contributor_b", "coordinator_b", "signatory_b")
    assert "secret" not in str(list(Notice.objects.values()))
    answer_question(question=question, text="The one of May.", language="en", by=cast["contributor_b"], now=NOW)
    assert told("question.answered") == names(cast, "observer_a")


@pytest.mark.parametrize("kind", [CommentKind.REMARK, CommentKind.NOTE])
def test_a_remark_tells_nobody_and_a_note_never_does(agreement, cast, kind):
    say(agreement, cast["contributor_a"], kind)

    assert not Notice.objects.exclude(event="user.invited").exists()


def test_what_one_municipality_keeps_to_itself_leaves_no_trace_in_a_mail(agreement, cast):
    """Not a note, not a reason, not the text of a question or of a reminder: titles and names only."""
    say(agreement, cast["contributor_a"], CommentKind.NOTE, text="They are slow again")
    say(agreement, cast["contributor_a"], CommentKind.QUESTION)
    other = agreement.partnership.partner_list[1]
    remind_partner(partner=other, text="A typed word, http://buy.example/now", by=cast["association"], now=NOW)

    tick(now=timezone.now() + timedelta(days=2))

    for reader in ("contributor_b", "coordinator_b"):
        letter = compose(cast[reader].mailings.get(), NOW)
        assert "Amandougou asks your municipality a question" in letter.text
        for typed in ("slow", "secret", "buy.example", "typed"):
            assert typed not in letter.text + letter.subject


def test_the_pen_and_a_reminder_are_told_to_those_they_are_for(agreement, cast, client_of):
    other = agreement.partnership.partner_list[1]
    page = client_of(cast["association"]).get(reverse("partnerships:remind", args=[other.partnership.slug, other.pk]))

    hand_over_pen(agreement=agreement, to=other, word="Yours", language="en", by=cast["contributor_a"], now=NOW)
    remind_partner(partner=other, text="Hello", by=cast["association"], now=NOW)

    assert told("pen.handed") == names(cast, "contributor_b", "coordinator_b", "signatory_b")
    assert told("partner.reminded") == names(cast, "coordinator_b", "signatory_b")
    assert "This will notify 2 people: coordinator Wilgenrode, signatory Wilgenrode." in page.content.decode()


PUT_FORWARD = [
    ("agreement_offer", "agreement_draft", {"warning_reason": "It is short."}),
    ("document_publish", "document", {}),
    ("phase_propose", None, {"phase": "evaluation", "reason": "Four years are over."}),
]


@pytest.mark.parametrize(("name", "subject", "values"), PUT_FORWARD)
def test_a_page_that_asks_for_words_names_beforehand_exactly_those_whom_it_tells(
    world, client_of, name, subject, values
):
    by, version = world.cast["coordinator_a"], Version.objects.of(world.phase_proposed).get()
    sign_off(version=version, word=Word.SENT_BACK, remark="Not yet.", by=by, now=world.now)
    writer = client_of(world.cast["coordinator_b"])
    writer.cookies["language"] = "en"
    pk = [getattr(world, subject).pk] if subject else []
    address = reverse(f"partnerships:{name}", args=[world.partnership.slug, *pk])
    page = " ".join(writer.get(address).content.decode().split())
    Notice.objects.all().delete()

    answer = submit(writer, address, values)
    if warned := WARNED.search(answer.content.decode()):
        answer = submit(writer, address, values | {"warned": warned.group(1)})

    assert answer.status_code == 303
    heard = sorted(told("version.waits"))
    assert f"This will notify {len(heard)} {'person' if len(heard) == 1 else 'people'}: {', '.join(heard)}." in page


def test_the_page_of_the_pen_names_who_hears_of_each_choice(world, client_of):
    writer = client_of(world.cast["contributor_a"])
    writer.cookies["language"] = "en"
    address = reverse("partnerships:pen_hand", args=[world.partnership.slug, world.amendment.pk])
    page = " ".join(writer.get(address).content.decode().split())

    assert "When you hand it to Wilgenrode: This will notify 3 people" in page


@pytest.mark.parametrize("language", ["en", "es", "fr", "nl"])
def test_every_message_of_the_world_is_a_sentence_in_every_language(world, language):
    with translation.override(language):
        sentences = {notice.event: notice.sentence for notice in Notice.objects.all()}

    assert {"version.waits", "version.in_force", "question.asked", "report.opened", "report.checked"} <= set(sentences)
    assert [text for text in sentences.values() if "%" in text or "None" in text] == []
