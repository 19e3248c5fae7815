"""Mails: who has a costly line gets them together, who signs gets them at once."""

from stedenband.post.actions import choose_paces


def first(t):
    day = t.calendar.ago
    t.happens(lambda now: choose(t, "firmin", now, turn="weekly", question="weekly", sent_back="daily"), on=day(300))
    t.happens(lambda now: choose(t, "lies", now, question="at_once", turn="at_once"), on=day(280))


def second(t):
    t.happens(lambda now: choose(t, "naledi", now, signed="never", question="weekly"), on=t.calendar.ago(200))


def choose(t, key, now, **paces):
    person = t.people[key]
    choose_paces(person=person, paces=paces, by=person, now=now)
