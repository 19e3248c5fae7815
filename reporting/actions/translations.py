"""Saying a report in another language: beside the original, paragraph by paragraph, and never in its place."""

from collections.abc import Collection, Sequence
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.signoff import voice
from partnerships.choices import Right
from partnerships.models import Partner
from reporting.choices import TranslationState
from reporting.models import Report, TranslatedParagraph, Translation
from reporting.originals import Original, original_of
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError, VersionConflict
from stedenband.lib.rows import locked


def translate(
    *,
    original: Original,
    seen: int | None,
    texts: Sequence[str],
    still_fits: Collection[int] = (),
    by: User,
    now: datetime,
) -> Translation:
    """The paragraphs of `original` read so in its language; an empty one is not translated.

    `texts` go along with the paragraphs. A translation that stays as it was keeps who made and who checked it; one
    that is out of date stays so, unless its place is in `still_fits`. Other words have to be checked anew. What was
    signed is not touched, so this is possible before and after. Raises `DomainError`: `not_a_partner`,
    `nothing_written`; `VersionConflict` with the newest `Original` when it or its translation was saved in between.
    """
    with transaction.atomic():
        newest = lock_original(original, seen)
        member = voice(by, newest.report.partnership_id, Right.CONTRIBUTE)
        translation = newest.translation or Translation.objects.create(
            report=newest.report, section=newest.section, partner=newest.partner, language=newest.language
        )
        rows = []
        for place, pair in enumerate(newest.pairs):
            text = texts[place].strip() if place < len(texts) else ""
            if text:
                row = paragraph(pair, text, fits=place in still_fits, partner=member.partner, translator=by, now=now)
                row.translation, row.position = translation, place
                row.clean_fields(exclude=["translation"])
                rows.append(row)
        translation.paragraphs.all().delete()
        TranslatedParagraph.objects.bulk_create(rows)
        record(translation=translation, verb="translation.written", partner=member.partner, by=by)
    return translation


def paragraph(pair, text: str, *, fits: bool, partner: Partner, translator: User, now: datetime) -> TranslatedParagraph:
    """The row of a paragraph that reads `text`: as it was kept when nothing changed, else new and not yet checked."""
    kept = pair.row
    if kept is not None and kept.text == text and not (fits and pair.state == TranslationState.OUT_OF_DATE):
        return TranslatedParagraph(
            source=kept.source,
            text=text,
            translated_for=kept.translated_for,
            translated_by_id=kept.translated_by_id,
            translated_at=kept.translated_at,
            checked_for=kept.checked_for,
            checked_by_id=kept.checked_by_id,
            checked_at=kept.checked_at,
        )
    return TranslatedParagraph(
        source=pair.original, text=text, translated_for=partner, translated_by=translator, translated_at=now
    )


def check_translation(*, original: Original, seen: int | None, by: User, now: datetime) -> Translation:
    """The municipality of `by` finds what others translated here right; out-of-date paragraphs stay out of date.

    Raises `DomainError`: `not_a_partner`, `nothing_written`, `nothing_to_check` when nobody else translated anything;
    `VersionConflict` when it was saved in between.
    """
    with transaction.atomic():
        newest = lock_original(original, seen)
        partner = voice(by, newest.report.partnership_id, Right.CONTRIBUTE).partner
        waiting = newest.to_check(partner)
        if not waiting:
            raise DomainError("nothing_to_check", _("There is nothing that another municipality translated to check."))
        rows = newest.translation.paragraphs.filter(pk__in=[pair.row.pk for pair in waiting])
        rows.update(checked_for=partner, checked_by=by, checked_at=now)
        record(translation=newest.translation, verb="translation.checked", partner=partner, by=by)
    return newest.translation


def lock_original(original: Original, seen: int | None) -> Original:
    """The text and its translation as they are now, locked until the transaction ends."""
    report = locked(Report.objects.all()).get(pk=original.report.pk)
    newest = original_of(report, section=original.section, partner_id=original.partner.pk, language=original.language)
    if newest is None:
        raise DomainError("nothing_written", _("There is no longer a text here in another language."))
    if seen is not None and seen != newest.row_version:
        raise VersionConflict(newest)
    return newest


def record(*, translation: Translation, verb: str, partner: Partner, by: User) -> None:
    """The translation is a newer one, and the trail says what `partner` did with it."""
    translation.row_version += 1
    translation.save(update_fields=["row_version"])
    audit.record(
        verb, translation, by=by, partner=partner.name, section=translation.section, language=translation.language
    )
