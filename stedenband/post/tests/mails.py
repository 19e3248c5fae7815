"""What tests of mail need: things to be told of, and the work of the background done here and now."""

from django.utils import timezone

from stedenband import post
from stedenband.jobs.models import Job
from stedenband.jobs.work import work
from stedenband.post.choices import NoticeKind
from stedenband.post.kinds import EVENTS
from stedenband.post.sending import KIND

for kind in NoticeKind:
    if f"tests.{kind}" not in EVENTS:
        post.event(f"tests.{kind}", kind=kind, sentence="The %(thing)s is there")


def tell(*people, kind=NoticeKind.SENT_BACK, thing="bread", now=None, url="/kitchen/", **more):
    """Each of `people` is told that a thing is there; it is about themselves."""
    now = now or timezone.now()
    for person in people:
        key = more.get("key") or f"{kind}-{thing}"
        post.notify(f"tests.{kind}", people=[person], subject=person, url=url, now=now, key=key, facts={"thing": thing})


def send_all():
    """Every mail that waits for a worker has one attempt; returns the states that the jobs came to."""
    return [work(pk) for pk in list(Job.objects.waiting().filter(kind=KIND).values_list("pk", flat=True))]
