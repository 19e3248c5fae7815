"""Frozen facts hold codes and ISO dates; a page shows them as words of the reader's language."""

from datetime import date

from django import template

from partnerships.choices import DOCUMENT_LANGUAGES, AgreementKind, DocumentKind, Level, Phase

register = template.Library()


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
def iso_day(text):
    """The date that a frozen fact spells as 2026-11-30."""
    return date.fromisoformat(text)


@register.inclusion_tag("partnerships/_bearer.html")
def bearer(partner):
    """Who bears something: one municipality in its colour, or all when there is none."""
    return {"partner": partner}


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
