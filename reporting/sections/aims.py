"""What the figures of one municipality ask: whether one is missing, or moves away from its target."""

from django.utils.translation import gettext as _


def doubt_of(stand):
    """What is asked about one figure of one municipality; nothing where it said why, or measures no more."""
    if any(row["why"] for row in stand["measured"]) or not stand.get("is_measuring", True):
        return ""
    if not any(row["hundredths"] is not None for row in stand["measured"]):
        return _("%(name)s noted no figure in this period: %(what)s. Why?")
    if moves_away(stand):
        return _("In %(name)s this moves away from its target: %(what)s. Why?")
    return ""


def moves_away(stand):
    """Whether the last figure is further from the target than the one before, on the side that it comes from."""
    known = known_figures(stand)
    if not stand["targets"] or len(known) < 2:
        return False
    target = stand["targets"][-1]["hundredths"]
    way = target - known[0]
    before, now = known[-2:]
    return (now - before) * way < 0 < (target - now) * way


def known_figures(stand):
    """The figures until the last day, the baseline first."""
    start = stand["baseline"]["hundredths"] if stand["baseline"] else None
    measured = [row["hundredths"] for row in stand["measured"] if row["hundredths"] is not None]
    return [*([start] if start is not None else []), *(row["hundredths"] for row in stand["earlier"]), *measured]
