"""From a mailing to a mail: what its job does, once, whatever happens to the worker or the mail server."""

from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from stedenband import jobs
from stedenband.post import door
from stedenband.post.choices import MailingState
from stedenband.post.kinds import LETTERS
from stedenband.post.models import Mailing

KIND = "post.send"


def write(letter: str, *, to=None, language: str = "", about: str = "", now: datetime) -> Mailing:
    """The registered letter is on its way to the account `to`, or to whom the row `about` names, in `language`."""
    if letter not in LETTERS:
        raise KeyError(f"No letter is registered as {letter}.")
    with transaction.atomic():
        mailing = Mailing.objects.create(
            recipient=to, letter=letter, about=about, language=language or to.language, created_at=now
        )
        request_sending(mailing, now=now)
    return mailing


def request_sending(mailing: Mailing, *, now: datetime) -> None:
    """A job waits to send `mailing`, one per round; its reader is the one who asks."""
    mailing.job = jobs.request(
        KIND,
        key=f"mailing-{mailing.pk}-{mailing.rounds}",
        by=mailing.recipient,
        now=now,
        mailing=mailing.pk,
        language=mailing.language,
    )
    mailing.save(update_fields=["job", "rounds", "state"])


def send_mailing(job, progress):
    """Send the mail of `job`, unless it went already or another job took over. Raises what `door.send` raises."""
    waiting = Mailing.objects.waiting().select_related("recipient")
    mailing = waiting.filter(pk=job.arguments["mailing"], job=job).first()
    if mailing is None:
        return None
    letter = LETTERS[mailing.letter](mailing, timezone.now())
    if letter is None:
        return lambda: Mailing.objects.filter(pk=mailing.pk).update(state=MailingState.DROPPED)
    door.send(letter, number=mailing.pk)

    def commit():
        kept = {"subject": letter.subject[:200], "text": letter.text} if letter.is_kept else {}
        sent = {"state": MailingState.SENT, "sent_at": timezone.now()}
        Mailing.objects.filter(pk=mailing.pk).update(**sent, **kept)
        if letter.on_sent:
            letter.on_sent()

    return commit


def may_have_mail(user, job):
    """Whether the mail of `job` is for `user`, who can still log in."""
    return user.is_active and Mailing.objects.filter(pk=job.arguments["mailing"], recipient=user).exists()


def own_messages_url(job):
    """Where an administrator or the reader is sent: what was told, never a secret address."""
    return reverse("post:notice_list") if job.requested_by_id else settings.LOGIN_REDIRECT_URL
