"""The same agreement in another language."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.agreements import reopened
from partnerships.models import Agreement, LanguageVersion
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError, VersionConflict


def write_language_version(
    *,
    agreement: Agreement,
    language: str,
    title: str,
    text: str,
    promises: dict[str, str],
    seen: int | None = None,
    by: User,
    now: datetime,
) -> LanguageVersion:
    """The agreement says this in `language`, and is level with its first text; an open version of it is void.

    `promises` are the commitments in this language by their first wording. Raises what changing the agreement raises
    (`locked`, `pen_elsewhere`), `VersionConflict` when somebody saved this language in between, and `ValidationError`
    for the language in which the agreement was first written.
    """
    with transaction.atomic():
        agreement = reopened(partnership=agreement.partnership, agreement=agreement, seen=None, by=by, now=now)
        agreement.pen_moved_at = now
        agreement.save()
        version = agreement.language_versions.filter(language=language).first()
        if version is None:
            version = LanguageVersion(agreement=agreement, language=language, row_version=0)
        elif seen is not None and version.row_version != seen:
            raise VersionConflict(version)
        version.title, version.text, version.is_behind = title, text, False
        version.promises = {first: wording for first, wording in promises.items() if wording}
        version.row_version += 1
        version.full_clean()
        version.save()
        agreement.acceptances.standing().update(fell_at=now)
        audit.record("agreement.language_written", agreement, by=by, language=language)
    return version


def drop_language_version(*, agreement: Agreement, language: str, by: User, now: datetime) -> Agreement:
    """The agreement is no longer there in `language`.

    Raises what changing the agreement raises, and `DomainError("not_there")`.
    """
    with transaction.atomic():
        agreement = reopened(partnership=agreement.partnership, agreement=agreement, seen=None, by=by, now=now)
        agreement.pen_moved_at = now
        agreement.save()
        if not agreement.language_versions.filter(language=language).delete()[0]:
            raise DomainError("not_there", _("There is no version in that language."))
        agreement.acceptances.standing().update(fell_at=now)
        audit.record("agreement.language_dropped", agreement, by=by, language=language)
    return agreement
