"""What waits in a translation: another municipality than the one that made it reads it beside the original."""

from datetime import date

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from partnerships.choices import Right
from partnerships.differences import paragraphs
from partnerships.waiting import Waiting
from reporting.models import Dissent, Part, TranslatedParagraph


def translations_waiting(partnerships, *, today: date) -> list[Waiting]:
    """One line for each report and language of which a partner can check something: three queries in all.

    What another municipality translated waits for who wrote it; what that one translated itself, for all others.
    """
    by_id = {partnership.pk: partnership for partnership in partnerships}
    found = {}
    for row in unchecked(by_id):
        partnership = by_id[row.translation.report.partnership_id]
        for partner in readers(row, partnership):
            found[partner.pk, row.translation.report_id, row.translation.language] = (partnership, row.translation)
    return [one_line(partner_id, *place) for (partner_id, *_rest), place in found.items()]


def unchecked(by_id) -> list[TranslatedParagraph]:
    """The paragraphs that nobody checked and whose original still reads as it was translated."""
    rows = TranslatedParagraph.objects.filter(translation__report__partnership__in=by_id, checked_for=None)
    rows = list(rows.select_related("translation__report__period").order_by("pk"))
    reports = {row.translation.report_id for row in rows}
    written = [*Part.objects.filter(report__in=reports), *Dissent.objects.filter(report__in=reports)]
    texts = {(one.report_id, one.section, one.partner_id): paragraphs(one.text) for one in written}
    return [row for row in rows if row.source in texts.get(place_of(row.translation), ())]


def place_of(translation):
    return translation.report_id, translation.section, translation.partner_id


def readers(row, partnership):
    author_id = row.translation.partner_id
    others = [partner for partner in partnership.awaited_partners if partner.pk != row.translated_for_id]
    return others if row.translated_for_id == author_id else [one for one in others if one.pk == author_id]


def one_line(partner_id, partnership, translation) -> Waiting:
    language = dict(settings.LANGUAGES)[translation.language]
    arguments = [partnership.slug, translation.report_id, translation.language]
    return Waiting(
        partnership_id=partnership.pk,
        partner_id=partner_id,
        label=_("Check a translation: %(language)s") % {"language": language},
        url=reverse("reporting:translation_list", args=arguments),
        right=Right.CONTRIBUTE,
        note=str(translation.report),
    )
