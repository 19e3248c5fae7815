"""Putting an information kit together, giving it out, and saying that it was read."""

from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships import press
from partnerships.actions.belonging import refuse_foreign
from partnerships.kits.facts import kit_facts
from partnerships.kits.texts import subjects_of
from partnerships.models import Kit, KitBlock, KitDelivery, KitTranslation, Partner, Partnership
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.canonical import plain
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row, locked


def request_kit(
    *,
    partnership: Partnership,
    audience: str,
    language: str,
    length: int,
    blocks: list[tuple[str, str]],
    by: User,
    now: datetime,
) -> Kit:
    """There is a kit of this choice as it reads today, and a job makes its PDF unless it exists.

    `blocks` are the codes in order, each with the language to show it in. Raises `DomainError`: `nothing_chosen`
    without a block, `missing_text` for a block that has no text in the language named for it.
    """
    choice = {"audience": audience, "language": language, "length": length}
    chosen = chosen_subjects(partnership, blocks)
    facts = plain(kit_facts(partnership=partnership, chosen=chosen, on=now.date(), **choice))
    with transaction.atomic():
        locked(Partnership.objects.all()).get(pk=partnership.pk)
        kit, is_new = press.ask(
            Kit.objects.all(),
            kind="partnerships.make_kit",
            argument="kit",
            facts=facts,
            by=by,
            now=now,
            partnership=partnership,
            defaults={**choice, "requested_by": by},
        )
        if is_new:
            audit.record("kit.requested", kit, by=by, audience=audience)
    return kit


def chosen_subjects(partnership, blocks):
    """The blocks named by their codes, each with its language. Raises `DomainError` as `request_kit` says."""
    if not blocks:
        raise DomainError("nothing_chosen", _("Choose at least one block."))
    subjects = subjects_of(partnership)
    for code, language in blocks:
        if code not in subjects or subjects[code].lacks(language):
            sentence = _("A block that you chose has no text in that language. Choose again what to do with it.")
            raise DomainError("missing_text", sentence)
    return [(subjects[code], language) for code, language in blocks]


def translate_block(
    *,
    partnership: Partnership,
    block: KitBlock,
    language: str,
    heading: str,
    short: str,
    body: str,
    deeper: str = "",
    seen: int | None = None,
    by: User,
) -> KitTranslation:
    """The kits of this partnership have the block in `language`; an earlier translation is replaced.

    Raises `DomainError("there_already")` when the platform has it in that language, `VersionConflict` when somebody
    saved in between.
    """
    if block.texts.filter(language=language).exists():
        raise DomainError("there_already", _("This block has a text in that language already."))
    with transaction.atomic():
        own = KitTranslation.objects.of_partnership(partnership)
        there = own.filter(block=block, language=language).first()
        text = lock_row(own, pk=there.pk, seen=seen) if there else KitTranslation(partnership=partnership, block=block)
        text.language, text.heading, text.short, text.body, text.deeper = language, heading, short, body, deeper
        text.full_clean()
        text.save()
        audit.record("block.translated", text, by=by)
    return text


def share_kit(*, kit: Kit, by: User) -> Kit:
    """Whoever has the new link of the kit reads its light page, without an account; an older link opens nothing."""
    with transaction.atomic():
        kit = locked(Kit.objects.all()).get(pk=kit.pk)
        if not kit.is_shared:
            kit.link_number, kit.is_shared = kit.link_number + 1, True
            kit.save(update_fields=["link_number", "is_shared"])
            audit.record("kit.shared", kit, by=by, audience=kit.audience)
    return kit


def close_link(*, kit: Kit, by: User) -> Kit:
    """The link of the kit opens nothing any more, for ever; a new one can be made."""
    with transaction.atomic():
        kit = locked(Kit.objects.all()).get(pk=kit.pk)
        if kit.is_shared:
            kit.is_shared = False
            kit.save(update_fields=["is_shared"])
            audit.record("kit.closed", kit, by=by, audience=kit.audience)
    return kit


def hand_over(*, kit: Kit, partner: Partner, receivers: str, on: date, today: date, by: User) -> KitDelivery:
    """The kit reached `receivers` in the municipality of `partner`, who is asked to read and discuss it.

    Raises `DomainError`: `foreign` for a partner of another partnership, `not_yet` for a day that is still to come.
    """
    refuse_foreign(kit.partnership, partner)
    refuse_future(on, today)
    with transaction.atomic():
        handed = KitDelivery(kit=kit, partner=partner, receivers=receivers, handed_on=on)
        handed.full_clean()
        handed.save()
        audit.record("kit.handed_over", handed, by=by, partner=partner.name)
    return handed


def mark_discussed(*, handed: KitDelivery, on: date, today: date, by: User) -> KitDelivery:
    """The municipality that received the kit read and discussed it on that day; the first word counts.

    Raises `DomainError("not_yet")` for a day to come, `ValidationError("discussed_before")` for one before the
    handing over.
    """
    refuse_future(on, today)
    with transaction.atomic():
        handed = locked(KitDelivery.objects.all()).get(pk=handed.pk)
        if handed.discussed_on is None:
            handed.discussed_on = on
            handed.full_clean()
            handed.save(update_fields=["discussed_on"])
            audit.record("kit.discussed", handed, by=by, partner=handed.partner.name)
    return handed


def refuse_future(day: date, today: date) -> None:
    """Raise `DomainError("not_yet")` when `day` is still to come."""
    if day > today:
        raise DomainError("not_yet", _("This day is still to come. Log it when it has happened."))
