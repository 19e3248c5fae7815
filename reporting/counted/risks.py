from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from partnerships.choices import Effect, Likelihood, RiskKind
from reporting.counted.shapes import Counted, coded, day, language, of, side, text
from stedenband.ui.exports import Column


def risk_tables(facts, sides) -> list[Counted]:
    """The shared risks, and what happened of them: one row for each time."""
    risks = facts.get("risks", [])
    happened = [one | {"risk": row} for row in risks for one in row["incidents"]]
    return [
        Counted("risks", _("Risks and what is done about them"), risk_columns(sides), risks),
        Counted("incidents", _("What happened"), incident_columns(sides), happened),
    ]


def risk_columns(sides):
    return [
        text(_("What may happen"), "text"),
        coded(_("Kind"), "kind", RiskKind),
        names(_("Touches"), sides, "touches"),
        coded(_("How likely"), "likelihood", Likelihood),
        coded(_("Effect"), "effect", Effect),
        text(_("What is done about it"), "measure"),
        names(pgettext("risk", "Looked after by"), sides, "owners"),
        day(_("Looked at again on"), "look_on"),
        day(_("Closed on"), "closed_on"),
        text(_("Why it was closed"), "closed_because"),
        language(),
    ]


def incident_columns(sides):
    return [
        day(_("When"), "noticed_on"),
        text(_("What happened"), "text"),
        of("risk", text(_("What may happen"), "text")),
        side(_("Noted by"), sides),
        text(_("What was done"), "done"),
        text(_("Who was told"), "told"),
        language(),
    ]


def names(heading, sides, key) -> Column:
    return Column(heading, lambda row: ", ".join(sides[place].name for place in row[key]) or None)
