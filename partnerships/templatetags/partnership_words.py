"""Frozen facts hold codes and ISO dates; a page shows them as words of the reader's language."""

from datetime import date

from django import template
from django.conf import settings
from django.utils.translation import gettext as _
from django_countries import countries

from partnerships.choices import (
    DOCUMENT_LANGUAGES,
    AgreementKind,
    BodyKind,
    Colour,
    DocumentKind,
    ExitItemKind,
    Level,
    PartnershipStatus,
    Phase,
    Presence,
    RenewalChoice,
    Role,
    SeatKind,
    Side,
)
from partnerships.choices import course_label as course_in_words

register = template.Library()
LANGUAGES = dict(settings.LANGUAGES)


@register.filter
def phase_label(code):
    return Phase(code).label


@register.filter
def agreement_kind_label(code):
    return AgreementKind(code).label


@register.filter
def document_kind_label(code):
    return DocumentKind(code).label


@register.filter
def document_language_label(code):
    return dict(DOCUMENT_LANGUAGES)[code]


@register.filter
def level_label(level):
    return Level(level).label


@register.filter
def language_label(code):
    return LANGUAGES[code]


@register.filter
def prevailing_words(code):
    """Which language version counts when they differ."""
    return LANGUAGES[code] if code else _("All count equally")


@register.filter
def renewal_label(code):
    return RenewalChoice(code).label


@register.filter
def course_label(code):
    return course_in_words(code)


@register.filter
def status_label(code):
    return PartnershipStatus(code).label


@register.filter
def side_label(code):
    return Side(code).label


@register.filter
def exit_item_label(code):
    return ExitItemKind(code).label


@register.filter
def body_kind_label(code):
    return BodyKind(code).label


@register.filter
def seat_kind_label(code):
    return SeatKind(code).label


@register.filter
def colour_label(code):
    return Colour(code).label


@register.filter
def presence_label(code):
    return Presence(code).label


@register.filter
def role_label(code):
    return Role(code).label


@register.filter
def country_name(code):
    return countries.name(code)


@register.filter
def iso_day(text):
    """The date that a frozen fact spells as 2026-11-30."""
    return date.fromisoformat(text)


@register.inclusion_tag("partnerships/_bearer.html")
def bearer(partner):
    """Who bears something: one municipality in its colour, or all when there is none."""
    return {"partner": partner}


@register.inclusion_tag("partnerships/_bearer.html")
def bearer_at(partner_id, partnership):
    """The same from the number of a partner, without asking the database for its name again."""
    return {"partner": partnership.partner(partner_id)}


@register.inclusion_tag("partnerships/_bearer.html")
def bearer_named(name, partnership):
    """The same from a frozen fact, which knows the municipality by the name of that day."""
    found = [partner for partner in partnership.partner_list if partner.name == name]
    return {"partner": found[0] if found else None, "name": name}


@register.inclusion_tag("partnerships/_level_bar.html")
def level_bar(level, partner):
    """How far somebody is involved, as filled parts of a bar; a word stands beside it."""
    return {"segments": [(1 + 12 * place, place < level) for place in range(max(Level))], "bank": partner.bank}


@register.filter
def bank_of(partnership, partner_id):
    return partnership.bank_of(partner_id)
