"""Showing a document to everybody: one municipality proposes it, every other agrees, each can take it back."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.signoff import freeze, sign_off, voice
from partnerships.choices import Right, Visibility, Word
from partnerships.models import Document, DocumentFile, Version
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import locked


def propose_publication(*, document: Document, by: User, now: datetime) -> Version:
    """The newest version waits for the word of every municipality to become public; that of `by` has agreed.

    Raises `DomainError`: `not_a_partner`, `not_shared` while one municipality keeps it to itself, `published_before`
    for a file that was public and taken back.
    """
    with transaction.atomic():
        document = locked(Document.objects.all()).get(pk=document.pk)
        voice(by, document.partnership_id, Right.COORDINATE)
        if document.is_private:
            raise DomainError("not_shared", _("Share the document with every municipality first."))
        if Version.objects.of(document.newest).in_force().exists():
            raise DomainError("published_before", _("This version was public already. Add a new version of it first."))
        version = freeze(subject=document.newest, by=by, now=now)
        audit.record("document.offered", document, by=by)
        sign_off(version=version, word=Word.AGREED, by=by, now=now)
    return version


def publication_facts(file: DocumentFile) -> dict:
    """What the partners agree to show: the very file, and how it is described."""
    document = file.document
    return {
        "title": document.title,
        "kind": document.kind,
        "language": document.language,
        "dated_on": document.dated_on,
        "put_here_by": document.partner.name,
        "number": file.number,
        "size": file.size,
        "file": file.file.name,
        "file_hash": file.file_hash,
    }


def published(file: DocumentFile, version: Version, now: datetime) -> None:
    """This version is the public one, in place of an earlier one."""
    DocumentFile.objects.filter(document=file.document_id, is_public=True).update(is_public=False)
    DocumentFile.objects.filter(pk=file.pk).update(is_public=True)
    Document.objects.filter(pk=file.document_id).update(visibility=Visibility.PUBLIC)


def not_published(file: DocumentFile, version: Version, now: datetime) -> None:
    """What was public before, if anything, stays so."""


def end_publication(*, document: Document, by: User) -> Document:
    """The municipality of `by` takes its word back: only members read the document again.

    Raises `DomainError`: `not_a_partner`, `not_public`.
    """
    with transaction.atomic():
        document = locked(Document.objects.all()).get(pk=document.pk)
        member = voice(by, document.partnership_id, Right.COORDINATE)
        if not document.is_public:
            raise DomainError("not_public", _("This document is not public."))
        document.files.filter(is_public=True).update(is_public=False)
        document.visibility = Visibility.SHARED
        document.save(update_fields=["visibility"])
        audit.record("document.unpublished", document, by=by, partner=member.partner.name)
    return document
