"""What the tick does every minute. Two ticks at once do no harm: each waits for the other's row and finds it done."""

from datetime import datetime, timedelta

from django.contrib.auth import get_user_model
from django.db import transaction
from django.db.models import F

from stedenband.jobs.choices import JobError, JobState
from stedenband.jobs.kinds import KINDS
from stedenband.jobs.models import Job
from stedenband.lib.rows import locked
from stedenband.post import sending
from stedenband.post.choices import KEPT_FOR, LONG_WORK, TRY_AGAIN_AFTER, MailingState
from stedenband.post.models import Mailing, Notice
from stedenband.post.notices import notify


def tick(*, now: datetime) -> dict[str, int]:
    """What should go is in the mail, what did not arrive is tried again, old rows are gone; how many of each."""
    return {
        "told": tell_of_work(now=now),
        "gathered": gather(now=now),
        "tried_again": try_again(now=now),
        "pruned": prune(now=now),
    }


def gather(*, now: datetime) -> int:
    """Everybody for whom something is due has one mail with all of it. Returns how many mails."""
    people = Notice.objects.due(now).filter(recipient__is_active=True).order_by("recipient")
    return sum(put_in_the_mail(pk, now=now) for pk in list(people.values_list("recipient", flat=True).distinct()))


def put_in_the_mail(person_id: int, *, now: datetime) -> bool:
    with transaction.atomic():
        person = locked(get_user_model().objects.all()).get(pk=person_id)
        due = Notice.objects.due(now).filter(recipient=person)
        numbers = list(due.values_list("pk", flat=True))
        if not numbers:
            return False
        mailing = sending.write("post.notices", to=person, now=now)
        Notice.objects.filter(pk__in=numbers).update(mailing=mailing)
    return True


def try_again(*, now: datetime) -> int:
    """Mails whose job failed have another one when their time has come, or failed for good. Returns how many wait."""
    numbers = list(Mailing.objects.to_try_again().values_list("pk", flat=True))
    return sum(another_round(number, now=now) for number in numbers)


def another_round(number: int, *, now: datetime) -> bool:
    with transaction.atomic():
        mailing = locked(Mailing.objects.to_try_again()).filter(pk=number).select_related("job", "recipient").first()
        if mailing is None:
            return False
        if mailing.rounds >= len(TRY_AGAIN_AFTER) or mailing.job.error_code in {JobError.REFUSED, JobError.NOT_ALLOWED}:
            Mailing.objects.filter(pk=number).update(state=MailingState.FAILED)
            return False
        if mailing.job.finished_at + TRY_AGAIN_AFTER[mailing.rounds] > now:
            return False
        mailing.rounds += 1
        sending.request_sending(mailing, now=now)
    return True


def tell_of_work(*, now: datetime) -> int:
    """Who asked for work that took long knows that it is ready or failed, once. Returns how many jobs were told of."""
    ended = Job.objects.filter(finished_at__gt=now - timedelta(days=1), finished_at__gte=F("created_at") + LONG_WORK)
    ended = ended.filter(requested_by__isnull=False, kind__in=KINDS).exclude(kind=sending.KIND)
    by_key = {f"job:{job.pk}:{job.finished_at:%Y%m%d%H%M}": job for job in ended.select_related("requested_by")}
    told = Notice.objects.filter(event__in=WORK.values(), at__gt=now - timedelta(days=2)).values_list("key", flat=True)
    known = {key.rpartition(":")[0] for key in told}
    new = {key: job for key, job in by_key.items() if key not in known}
    for key, job in new.items():
        url = job.get_absolute_url()
        notify(
            WORK[job.state], people=[job.requested_by], subject=job, url=url, now=now, key=key, facts={"work": job.kind}
        )
    return len(new)


WORK = {JobState.READY: "work.ready", JobState.FAILED: "work.failed"}


def prune(*, now: datetime) -> int:
    """What was told a year ago is forgotten, the mails with it. Returns how many rows."""
    old = now - KEPT_FOR
    return Notice.objects.filter(at__lt=old).delete()[0] + Mailing.objects.filter(created_at__lt=old).delete()[0]
