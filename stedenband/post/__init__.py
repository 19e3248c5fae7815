"""Telling people what happened: a row per person, mailed at the pace they chose, through the one door for mail."""

from stedenband.post.kinds import event, letter

__all__ = ["event", "letter", "notify", "write"]


def notify(event, *, people, subject, url, now, key="", place="", facts=None):
    """Tell `people` that something happened; see `stedenband.post.notices.notify`."""
    # Models may not be imported while the apps are still loading, and `event` is called just then.
    from stedenband.post.notices import notify as tell  # noqa: PLC0415

    return tell(event, people=people, subject=subject, url=url, now=now, key=key, place=place, facts=facts)


def write(letter, *, to=None, language="", about="", now):
    """Send a letter of its own; see `stedenband.post.sending.write`."""
    from stedenband.post.sending import write as write_letter  # noqa: PLC0415 (as above)

    return write_letter(letter, to=to, language=language, about=about, now=now)
