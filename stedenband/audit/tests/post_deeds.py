"""Deeds with mails: one for each verb."""

from stedenband.post.actions import choose_paces, send_again, stop_summaries
from stedenband.post.choices import MailingState
from stedenband.post.models import Mailing


def choose(world):
    reader = world.cast["observer_a"]
    choose_paces(person=reader, paces={"signed": "never"}, by=reader, now=world.now)


def stop(world):
    reader = world.cast["observer_b"]
    stop_summaries(person=reader, by=reader, now=world.now)


def send_once_more(world):
    mailing = Mailing.objects.create(
        recipient=world.cast["observer_a"],
        letter="post.notices",
        language="en",
        state=MailingState.FAILED,
        created_at=world.now,
    )
    send_again(mailing=mailing, by=world.cast["administrator"], now=world.now)


DEEDS = {"user.mails_chosen": choose, "user.summaries_stopped": stop, "mailing.sent_again": send_once_more}
