"""Where a municipality sees it otherwise: written by it alone, signed along by all, never in the way of signing."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.signoff import voice, void_open
from partnerships.choices import Right, VoidReason
from reporting.actions.checking import drop_outdated_checks, facts_checked, offer_for_signing
from reporting.actions.writing import lock_report, partners_of
from reporting.choices import MarkKind
from reporting.models import Dissent, Report
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError, VersionConflict
from stedenband.lib.rows import lock_row


def dissent(*, report: Report, seen: int | None, text: str, language: str, by: User, now: datetime) -> Dissent | None:
    """The municipality of `by` sees it otherwise, in these words; with none it has nothing to add any more.

    A version that waits for signatures is replaced at once by one that says so, and the checks stand: it asks nobody
    to work again, only to sign what is now written. Raises `DomainError`: `locked` when all have signed,
    `not_a_partner`, `no_words` when there is nothing to take out; `VersionConflict` when a colleague saved in between.
    """
    with transaction.atomic():
        report = lock_report(report)
        partner = voice(by, report.partnership_id, Right.COORDINATE).partner
        kept = Dissent.objects.filter(report=report, partner=partner).first()
        if kept is not None:
            kept = lock_row(Dissent.objects.select_related("report"), pk=kept.pk, seen=seen)
        elif seen:
            raise VersionConflict(Dissent(report=report, partner=partner, text="", language=language, row_version=0))
        text = text.strip()
        if not text and kept is None:
            raise DomainError("no_words", _("Say in a sentence where you see it otherwise."))
        changed = kept is None or (kept.text, kept.language) != (text, language)
        if not text:
            audit.record("dissent.taken_back", kept, by=by, partner=partner.name)
            kept.delete()
            kept = None
        elif changed:
            kept = kept or Dissent(report=report, partner=partner)
            kept.text, kept.language, kept.edited_by, kept.edited_at = text, language, by, now
            kept.full_clean()
            kept.save()
            audit.record("dissent.written", kept, by=by, partner=partner.name)
        if changed:
            sign_along(report=report, by=by, now=now)
    return kept


def sign_along(*, report: Report, by: User, now: datetime) -> None:
    """What waits for signatures says it too: a new version takes its place, unless something was logged since."""
    if void_open(subject=report, because=VoidReason.DISSENT, by=by, now=now) is None:
        return
    drop_outdated_checks(report, facts_checked(report))
    report = Report.objects.with_everything().get(pk=report.pk)
    if all(report.has_marked(partner, MarkKind.CHECKED) for partner in partners_of(report)):
        offer_for_signing(report=report, by=by, now=now)
