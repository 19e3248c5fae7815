"""One person answers at a secret address, without an account.

These actions take no `by` and leave no word in the audit trail: nothing may tell who answered, or at which hour.
"""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from capacity.models import Answer, AnswerLink, AnswerSheet
from stedenband.lib.canonical import digest
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import locked
from stedenband.ui.models import Draft

Given = dict[str, tuple[str, str]]
"""(answer, why) by the code of the statement."""


def begin_sheet(*, link: AnswerLink, key: str, language: str, on: date) -> AnswerSheet:
    """The link opens a sheet on the device that keeps `key`; from now on it opens on no other one.

    Raises `DomainError`: `link_used`, `link_begun` on another device, `link_over`, `not_answering`.
    """
    with transaction.atomic():
        link = locked(AnswerLink.objects.select_related("side__round")).get(pk=link.pk)
        refuse_link(link, on=on)
        sheet = AnswerSheet.objects.filter(link=link).first()
        if sheet is not None and sheet.key_hash != digest(key):
            raise DomainError("link_begun", _("Somebody began to answer at this address on another device."))
        if sheet is None:
            sheet = AnswerSheet(side=link.side, group=link.group, language=language, link=link, key_hash=digest(key))
            sheet.full_clean()
            sheet.save(force_insert=True)
    return sheet


def refuse_link(link: AnswerLink, *, on: date) -> None:
    """Raise `DomainError` when the link opens nothing any more: `link_used`, `link_over`, `not_answering`."""
    if link.is_used:
        raise DomainError("link_used", _("Somebody answered at this address already. Each address is for one person."))
    if link.is_taken_back or link.expires_on < on:
        raise DomainError("link_over", _("This address is no longer valid. Ask who sent it to you for another one."))
    if not (link.side.round.is_open and link.side.is_answering):
        raise DomainError("not_answering", _("Your municipality no longer collects answers."))


def answer_page(*, sheet: AnswerSheet, given: Given, on: date) -> AnswerSheet:
    """These statements are answered so. Raises `DomainError` as `refuse_link` does; `ValidationError` without a why."""
    with transaction.atomic():
        sheet = open_sheet(sheet, on=on)
        asked = {statement.code for statement in sheet.side.round.statements}
        for code, (choice, why) in given.items():
            if code not in asked:
                raise DomainError("not_asked", _("This statement is not asked here."))
            answer = Answer.objects.filter(sheet=sheet, code=code).first() or Answer(sheet=sheet, code=code)
            answer.choice, answer.why = choice, why.strip()
            answer.full_clean()
            answer.save()
    return sheet


def finish_sheet(*, sheet: AnswerSheet, on: date) -> AnswerSheet:
    """The answers count; from now on nothing ties them to a link, a device or an hour.

    Raises `DomainError`: `unanswered` while a statement is open, and what `refuse_link` raises.
    """
    with transaction.atomic():
        sheet = open_sheet(sheet, on=on)
        if unanswered(sheet):
            raise DomainError("unanswered", _("Some statements are still open."))
        Draft.objects.filter(owner=None, path__startswith=f"assessment/{sheet.pk}/").delete()
        AnswerLink.objects.filter(pk=sheet.link_id).update(is_used=True)
        sheet.link, sheet.key_hash, sheet.finished_on = None, "", on
        sheet.full_clean()
        sheet.save()
    return sheet


def open_sheet(sheet, *, on):
    sheet = locked(AnswerSheet.objects.select_related("side__round__set", "link")).filter(pk=sheet.pk).first()
    if sheet is None or sheet.is_finished:
        raise DomainError("link_used", _("Somebody answered at this address already. Each address is for one person."))
    sheet.link.side = sheet.side
    refuse_link(sheet.link, on=on)
    return sheet


def unanswered(sheet: AnswerSheet) -> list:
    """The statements without an answer, in order."""
    there = set(sheet.answers.values_list("code", flat=True))
    return [statement for statement in sheet.side.round.statements if statement.code not in there]
