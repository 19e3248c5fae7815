"""What a kit says, frozen: the words of its blocks and what the partnership tells about itself on that day."""

from datetime import date

from django.utils import translation
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from partnerships.choices import KitLength, OwnBlock, Right
from partnerships.kits.markup import pieces_of
from partnerships.kits.texts import Subject
from partnerships.models import Agreement, Member, Partnership


def kit_facts(
    *, partnership: Partnership, audience: str, language: str, length: int, chosen: list[tuple[Subject, str]], on: date
) -> dict:
    """All that page and PDF show, in words of `language`; `chosen` are blocks, each with the language to show it in."""
    with translation.override(language):
        return {
            "audience": audience,
            "language": language,
            "length": length,
            "as_of": on,
            "title": partnership.title,
            "is_demo": partnership.is_demo,
            "partners": [
                {"name": partner.name, "place": partner.municipality.place, "bank": partner.bank}
                for partner in partnership.present_partners
            ],
            "sections": [section_of(subject, shown_in, partnership, length, on) for subject, shown_in in chosen],
        }


def section_of(subject, shown_in, partnership, length, on):
    if subject.is_own:
        pieces = OWN_SECTIONS[subject.code](partnership, length, on)
        return {"code": subject.code, "heading": str(OwnBlock(subject.code).label), "lang": None, "pieces": pieces}
    text = subject.texts[shown_in]
    foreign = shown_in if shown_in != translation.get_language() else None
    return {
        "code": subject.code,
        "heading": text.heading,
        "lang": foreign,
        "pieces": pieces_of(text.words(length)),
    }


def rows(columns, lines):
    """A table of two columns: each line is (what, words, language of the words when it is another)."""
    return {"kind": "rows", "columns": columns, "lines": [list(line) for line in lines]}


def agreement_in_short(partnership, length, on):
    """The agreement in force that runs on that day, else the newest in force: title, dates and who bears what."""
    signed = Agreement.objects.of_partnership(partnership).in_force()
    agreement = signed.filter(starts_on__lte=on, ends_on__gte=on).first() or signed.first()
    if agreement is None:
        return [{"kind": "p", "text": _("No agreement is signed by all yet.")}]
    lang = agreement.language if agreement.language != translation.get_language() else None
    first, last = (date_format(day, "DATE_FORMAT") for day in (agreement.starts_on, agreement.ends_on))
    dates = _("%(kind)s, signed by all, from %(first)s to %(last)s.") % {
        "kind": capfirst(agreement.get_kind_display()),
        "first": first,
        "last": last,
    }
    pieces = [{"kind": "p", "text": agreement.title, "lang": lang}, {"kind": "p", "text": dates}]
    promises = list(agreement.commitments.select_related("bearer__municipality")) if length > KitLength.ONE else []
    if promises:
        lines = [(one.bearer.name if one.bearer else _("All together"), one.text, lang) for one in promises]
        pieces.append(rows([_("Who"), _("Promises")], lines))
    return pieces


def partnership_facts(partnership, length, on):
    lines = [
        (_("Phase"), partnership.get_phase_display(), None),
    ]
    if partnership.since_on:
        lines.insert(0, (_("Together since"), date_format(partnership.since_on, "YEAR_MONTH_FORMAT"), None))
    for partner in partnership.present_partners:
        municipality = partner.municipality
        lang = municipality.text_language if municipality.text_language != translation.get_language() else None
        name = {"name": partner.name}
        if municipality.brings:
            lines.append((_("%(name)s brings") % name, municipality.brings, lang))
        if municipality.wants_to_learn:
            lines.append((_("%(name)s wants to learn") % name, municipality.wants_to_learn, lang))
        if municipality.languages and length > KitLength.ONE:
            lines.append((_("Languages in %(name)s") % name, municipality.languages, None))
    return [rows([_("What"), _("In short")], lines)]


def contacts(partnership, length, on):
    """Who speaks for each municipality; on one page only who coordinates."""
    right = Right.COORDINATE
    people = Member.objects.active().filter(partnership=partnership, partner__isnull=False).holding(right)
    people = people.select_related("user", "partner__municipality")
    people = people.order_by("partner__municipality__name", "partner", "role", "user__name", "pk")
    if length == KitLength.ONE:
        people = [one for one in people if not one.may(Right.SIGN)]
    lines = [(one.partner.name, f"{one.user.name}, {one.function}, {one.user.email}", None) for one in people]
    return [rows([_("Municipality"), _("Whom to ask")], lines)]


OWN_SECTIONS = {
    OwnBlock.AGREEMENT: agreement_in_short,
    OwnBlock.FACTS: partnership_facts,
    OwnBlock.CONTACTS: contacts,
}
