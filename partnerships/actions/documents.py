"""Putting papers on file: each version stays as it came in, and what is shared stays shared."""

from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.core.files import File
from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.signoff import voice, void_open
from partnerships.choices import Right, Visibility, VoidReason
from partnerships.models import Document, DocumentFile, Member, Partnership
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.files import sha256_of_open
from stedenband.lib.rows import lock_row, locked


def add_document(
    *,
    partnership: Partnership,
    kind: str,
    title: str,
    language: str,
    dated_on: date,
    visibility: str,
    file: File,
    by: User,
    now: datetime,
) -> Document:
    """The municipality of `by` put its first version on file, for itself or for all partners.

    Raises `DomainError`: `not_a_partner`, `not_agreed` for a public one, for that asks the word of every partner.
    """
    if visibility == Visibility.PUBLIC:
        raise DomainError("not_agreed", _("A document becomes public when every municipality agreed on it."))
    with transaction.atomic():
        member = voice(by, partnership.pk, Right.CONTRIBUTE)
        document = Document(
            partnership=partnership,
            partner=member.partner,
            kind=kind,
            title=title,
            language=language,
            dated_on=dated_on,
            visibility=visibility,
        )
        document.full_clean()
        document.save()
        store_version(document, number=1, file=file, member=member, now=now)
        audit.record("document.added", document, by=by)
    return document


def add_version(*, document: Document, file: File, what_changed: str, by: User, now: datetime) -> DocumentFile:
    """The document has a new version; the old ones stay, and what is public stays public until all agree on another.

    What was agreed on publishing the version before it falls. Raises `DomainError("not_a_partner")`, and
    `ValidationError("same_file")` for the very file that is the newest already.
    """
    with transaction.atomic():
        document = locked(Document.objects.all()).get(pk=document.pk)
        member = voice(by, document.partnership_id, Right.CONTRIBUTE)
        refuse_other_owner(document, member)
        newest = document.newest
        if sha256_of_open(file) == newest.file_hash:
            sentence = _("This is the same file as version %(number)s.") % {"number": newest.number}
            raise ValidationError({"file": ValidationError(sentence, code="same_file")})
        void_open(subject=newest, because=VoidReason.NEWER_VERSION, by=by, now=now)
        added = store_version(
            document, number=newest.number + 1, file=file, member=member, now=now, what_changed=what_changed
        )
        audit.record("document.version_added", document, by=by, number=added.number)
    return added


def store_version(document, *, number, file, member: Member, now, what_changed=""):
    """The file as it came in, with what it weighs and its hash."""
    version = DocumentFile(
        document=document,
        number=number,
        file=file,
        file_hash=sha256_of_open(file),
        size=file.size,
        what_changed=what_changed,
        partner_id=member.partner_id,
        added_by_id=member.user_id,
        added_at=now,
    )
    version.full_clean()
    version.save()
    return version


def describe_document(
    *,
    document: Document,
    seen: int | None,
    kind: str,
    title: str,
    language: str,
    dated_on: date,
    by: User,
    now: datetime,
) -> Document:
    """The document is described like this from now on; an open question whether to publish it falls.

    Raises `VersionConflict` when somebody saved in between.
    """
    with transaction.atomic():
        document = lock_row(Document.objects.all(), pk=document.pk, seen=seen)
        void_open(subject=document.newest, because=VoidReason.TEXT_CHANGED, by=by, now=now)
        document.kind, document.title = kind, title
        document.language, document.dated_on = language, dated_on
        document.full_clean()
        document.save()
        audit.record("document.changed", document, by=by)
    return document


def share_document(*, document: Document, by: User) -> Document:
    """Every municipality reads the document from now on; notes about it stay with their own municipality.

    Raises `DomainError`: `not_a_partner` for a document of another one, `shared` when it is already.
    """
    with transaction.atomic():
        document = locked(Document.objects.all()).get(pk=document.pk)
        refuse_other_owner(document, voice(by, document.partnership_id, Right.CONTRIBUTE))
        if not document.is_private:
            raise DomainError("shared", _("All municipalities can read this document already."))
        document.visibility = Visibility.SHARED
        document.save(update_fields=["visibility"])
        audit.record("document.shared", document, by=by)
    return document


def refuse_other_owner(document: Document, member: Member) -> None:
    """Raise `DomainError("not_a_partner")` when another municipality keeps the document to itself."""
    if document.is_private and document.partner_id != member.partner_id:
        raise DomainError("not_a_partner", _("Each municipality looks after what it keeps to itself."))
