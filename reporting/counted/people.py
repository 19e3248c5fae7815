from django.utils.translation import gettext as _

from capacity.choices import Sex
from partnerships.choices import ActorGroup, Audience, Channel, Level, OrganisationKind, Phase
from reporting.counted.shapes import Counted, coded, day, language, number, side, text, yes_or_no
from stedenband.ui.exports import Column


def people_tables(facts, sides) -> list[Counted]:
    """Who took part, and what people were told."""
    told = facts.get("communication") or {"rows": [], "expectations": []}
    took_part = [
        side(_("Municipality"), sides),
        coded(_("Group"), "group", ActorGroup),
        coded(_("Sex"), "sex", Sex),
        number(_("People"), "people"),
    ]
    phases = [
        coded(_("Phase"), "phase", Phase),
        side(_("Municipality"), sides),
        coded(_("Group"), "group", ActorGroup),
        coded(_("How far"), "level", Level),
    ]
    return [
        Counted("people", _("People who took part"), took_part, facts.get("people", [])),
        Counted("involvement", _("Who was involved?"), involvement_columns(sides), facts.get("involvement", [])),
        Counted("phases", _("Who took part in which phase"), phases, facts.get("involvement_phases", [])),
        Counted("told", _("What the population heard"), told_columns(sides), told["rows"]),
        Counted("expectations", _("What people expected"), expectation_columns(sides), told["expectations"]),
    ]


def involvement_columns(sides):
    return [
        side(_("Municipality"), sides),
        coded(_("Group"), "group", ActorGroup),
        coded(_("How far"), "level", Level),
        text(_("Organisation"), "organisation"),
        coded(_("Kind of organisation"), "kind", OrganisationKind),
        text(_("What was done with what they said"), "use_of_input"),
    ]


def told_columns(sides):
    return [
        day(_("Day"), "told_on"),
        side(_("Municipality"), sides),
        text(_("What about"), "subject"),
        coded(_("To whom"), "audience", Audience),
        coded(_("How"), "channel", Channel),
        text(_("In which languages"), "told_in"),
        yes_or_no(_("Says what the partnership is for"), "tells_purpose"),
        language(),
    ]


def expectation_columns(sides):
    words = {"told": _("what we told people"), "heard": _("what we heard")}
    return [
        day(_("Day"), "on"),
        side(_("Municipality"), sides),
        Column(_("What"), lambda row: words[row["kind"]]),
        text(_("Who"), "who"),
        text(_("Text"), "text"),
        text(_("What was answered"), "answer"),
        language(),
    ]
