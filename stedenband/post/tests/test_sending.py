"""From a message to a mail that a real mail server took, whatever happens in between."""

import re
from datetime import timedelta
from email import message_from_bytes, policy

import pytest
from django.utils import timezone

from stedenband import post
from stedenband.accounts.actions import deactivate
from stedenband.jobs.choices import JobState
from stedenband.jobs.models import Job
from stedenband.post.actions import choose_paces, send_again
from stedenband.post.choices import TRY_AGAIN_AFTER, MailingState, NoticeKind
from stedenband.post.models import Mailing, Notice
from stedenband.post.tests.conftest import NOBODY
from stedenband.post.tests.mails import send_all, tell
from stedenband.post.upkeep import tick
from stedenband.tests.cast import person
from stedenband.tests.refusals import refused

pytestmark = pytest.mark.django_db


def opened(raw):
    return message_from_bytes(raw, policy=policy.default)


def exhaust(job):
    """The three attempts that every job has."""
    for _attempt in range(3):
        send_all()
    job.refresh_from_db()


def test_a_real_mail_server_takes_a_short_plain_mail_in_the_readers_language(letterbox, settings):
    reader = person("Lectrice", language="fr")
    tell(reader, thing="pain d’épices", url="/cuisine/7/")

    tick(now=timezone.now())
    assert send_all() == [JobState.READY]

    [(address, raw)] = letterbox.taken
    mail = opened(raw)
    assert (address, mail["To"], mail["Content-Language"]) == (reader.email, reader.email, "fr")
    assert mail.get_content_type() == "text/plain"
    assert "pain d’épices" in mail["Subject"]
    assert re.findall(r"https?://\S+", mail.get_content()) == [f"{settings.SITE_URL}/cuisine/7/"]
    assert mail.get_content().startswith("Bonjour")
    assert (mail["Auto-Submitted"], mail["List-Unsubscribe"]) == ("auto-generated", None)
    assert len(raw) < 2_000
    kept = Mailing.objects.get()
    assert (kept.state, kept.text.split()) == (MailingState.SENT, mail.get_content().split())


def test_what_happens_in_one_minute_comes_in_one_mail(letterbox):
    reader, other = person("Reader"), person("Other")
    for thing in ("bread", "butter", "salt"):
        tell(reader, thing=thing)
    tell(other, thing="bread")

    for _tick in range(2):
        tick(now=timezone.now())
    send_all()

    by_address = {address: opened(raw).get_content() for address, raw in letterbox.taken}
    assert len(letterbox.taken) == 2
    assert all(f"- The {thing} is there" in by_address[reader.email] for thing in ("bread", "butter", "salt"))
    assert len(re.findall(r"https?://\S+", by_address[reader.email])) == 1
    assert "butter" not in by_address[other.email]


def test_a_summary_can_be_stopped_with_one_press_in_the_mail_program(letterbox, client, settings):
    reader = person("Reader")
    tell(reader, kind=NoticeKind.QUESTION)
    tick(now=timezone.now() + timedelta(days=1))
    send_all()
    mail = opened(letterbox.taken[0][1])
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    address = mail["List-Unsubscribe"].strip().strip("<>").removeprefix(settings.SITE_URL)

    assert client.get(address).status_code == 200
    assert reader.mail_choices.count() == 0
    answer = client.post(address, {"List-Unsubscribe": "One-Click"})

    assert answer.status_code == 200
    tell(reader, kind=NoticeKind.QUESTION, thing="second question")
    tell(reader, kind=NoticeKind.SIGN)
    assert list(Notice.objects.order_by("pk").values_list("pace", flat=True)) == ["daily", "never", "at_once"]
    assert client.post(f"{address[:-2]}x/").status_code == 404


def test_a_dead_mail_server_loses_none(dead_server, settings):
    reader = person("Reader")
    for thing in range(20):
        tell(reader, thing=f"loaf {thing}")
    now = timezone.now()
    tick(now=now)
    mailing = Mailing.objects.get()

    for wait in TRY_AGAIN_AFTER:
        exhaust(mailing.job)
        assert mailing.job.state == JobState.FAILED
        assert tick(now=mailing.job.finished_at + wait - timedelta(seconds=1))["tried_again"] == 0
        assert tick(now=mailing.job.finished_at + wait)["tried_again"] == 1
        mailing.refresh_from_db()
        assert mailing.state == MailingState.WAITING
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"

    assert send_all() == [JobState.READY]
    mailing.refresh_from_db()
    assert mailing.state == MailingState.SENT
    assert "loaf 19" in mailing.text


def test_after_a_day_and_a_half_the_reader_and_the_administrator_see_it(dead_server, client_of, cast):
    reader = person("Reader")
    tell(reader)
    tick(now=timezone.now())
    mailing = Mailing.objects.get()
    Mailing.objects.update(rounds=len(TRY_AGAIN_AFTER))
    exhaust(mailing.job)

    tick(now=timezone.now())

    mailing.refresh_from_db()
    assert mailing.state == MailingState.FAILED
    assert "did not reach you" in client_of(reader).get("/").content.decode()
    page = client_of(reader).get("/messages/").content.decode()
    assert "The bread is there" in page
    assert "Could not be mailed" in page
    desk = client_of(cast["administrator"])
    assert "could not be mailed" in desk.get("/admin/post/mailing/?state__exact=failed").content.decode()
    desk.post("/admin/post/mailing/", {"action": "try_again", "_selected_action": [mailing.pk]})
    mailing.refresh_from_db()
    assert (mailing.state, mailing.job.state) == (MailingState.WAITING, JobState.WAITING)
    with refused("not_failed"):
        send_again(mailing=mailing, by=cast["administrator"], now=timezone.now())


def test_an_address_that_the_server_does_not_know_is_not_tried_again(letterbox):
    reader = person("Nobody")
    assert reader.email == NOBODY
    tell(reader)
    tick(now=timezone.now())

    assert send_all() == [JobState.FAILED]
    assert tick(now=timezone.now() + timedelta(days=1))["tried_again"] == 0
    assert Mailing.objects.get().state == MailingState.FAILED


def test_who_lost_the_right_to_see_it_gets_no_mail(letterbox, partnership, cast):
    reader, stranger = cast["observer_a"], cast["stranger"]
    for someone in (reader, stranger):
        tell_of_partnership(partnership, someone)
    tick(now=timezone.now())
    deactivate(user=cast["observer_a"], by=cast["administrator"])

    send_all()

    assert letterbox.taken == []
    states = dict(Mailing.objects.values_list("recipient__email", "state"))
    assert states[stranger.email] == MailingState.DROPPED
    tick(now=timezone.now())
    assert Mailing.objects.get(recipient=reader).state == MailingState.FAILED


def tell_of_partnership(partnership, reader):
    now = timezone.now()
    facts = {"thing": "agreement"}
    post.notify("tests.sent_back", people=[reader], subject=partnership, url="/", now=now, facts=facts)


def test_a_mail_whose_job_was_replaced_is_sent_once(letterbox):
    reader = person("Reader")
    tell(reader)
    tick(now=timezone.now())
    first = Mailing.objects.get().job
    Job.objects.filter(pk=first.pk).update(state=JobState.FAILED, finished_at=timezone.now() - timedelta(hours=1))
    tick(now=timezone.now())
    Job.objects.filter(pk=first.pk).update(state=JobState.WAITING, finished_at=None)

    assert send_all() == [JobState.READY, JobState.READY]
    assert len(letterbox.taken) == 1


def test_what_lay_around_for_a_week_is_not_mailed_any_more(letterbox):
    """A backup that is put back does not write to everybody again."""
    tell(person("Reader"), now=timezone.now() - timedelta(days=8))

    assert tick(now=timezone.now())["gathered"] == 0


def test_never_by_mail_still_stands_on_the_page(letterbox, client_of):
    reader = person("Reader")
    choose_paces(person=reader, paces={"sent_back": "never"}, by=reader, now=timezone.now())
    tell(reader)

    assert tick(now=timezone.now() + timedelta(days=6))["gathered"] == 0
    page = client_of(reader).get("/messages/").content.decode()
    assert "The bread is there" in page
    assert "Only here" in page
