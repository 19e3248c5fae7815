from pathlib import PurePosixPath

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from partnerships.choices import DOCUMENT_LANGUAGES, VISIBILITY_TRANSITIONS, DocumentKind, Visibility
from partnerships.models.base import ThroughParent
from partnerships.models.partnership import Partner
from partnerships.models.private import SometimesPrivate, SometimesPrivateQuerySet


class DocumentQuerySet(SometimesPrivateQuerySet):
    def with_files(self):
        """Fetch the versions of each document, newest first, in one more query."""
        return self.select_related("partnership", "partner__municipality").prefetch_related("files")


class Document(SometimesPrivate):
    """A paper that a municipality put on file: for itself, for all partners, or for everybody.

    Its versions are files that never change. It is public once every partner agreed on that very file (design 3.1).
    """

    private = Q(visibility=Visibility.OWN)

    partner = models.ForeignKey(
        Partner, verbose_name=_("put here by"), on_delete=models.PROTECT, related_name="documents"
    )
    kind = models.CharField(_("kind"), max_length=13, choices=DocumentKind)
    title = models.CharField(_("title"), max_length=200)
    language = models.CharField(_("language"), max_length=3, choices=DOCUMENT_LANGUAGES)
    dated_on = models.DateField(_("date on the document"))
    visibility = models.CharField(_("who may read it"), max_length=6, choices=Visibility, default=Visibility.SHARED)
    row_version = models.PositiveIntegerField(_("row version"), default=1, editable=False)

    objects = DocumentQuerySet.as_manager()

    class Meta:
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        ordering = ["-dated_on", "-pk"]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("partnerships:document_detail", args=[self.partnership.slug, self.pk])

    def get_public_url(self):
        """The address that stays the same for everybody, whatever version is public."""
        return reverse("partnerships:document_public", args=[self.partnership.slug, self.pk])

    @property
    def is_private(self):
        return self.visibility == Visibility.OWN

    @property
    def is_public(self):
        return self.visibility == Visibility.PUBLIC

    @cached_property
    def newest(self):
        """The last version; free of queries after `with_files()`."""
        return self.files.all()[0]

    def may_become(self, visibility):
        return visibility in VISIBILITY_TRANSITIONS[self.visibility]


class DocumentFile(ThroughParent):
    """One version of a document: a file that never changes. `file_hash` is its SHA-256, `size` in bytes."""

    partnership_path = "document__partnership"
    owner_path = "document__partner"
    private = Q(document__visibility=Visibility.OWN)

    document = models.ForeignKey(Document, verbose_name=_("document"), on_delete=models.PROTECT, related_name="files")
    number = models.PositiveIntegerField(_("version"))
    file = models.FileField(_("file"), upload_to="documents/%Y/", max_length=200)
    file_hash = models.CharField(_("hash of the file"), max_length=64)
    size = models.PositiveIntegerField(_("size in bytes"))
    what_changed = models.CharField(_("what changed"), max_length=300, blank=True)
    partner = models.ForeignKey(Partner, verbose_name=_("for"), on_delete=models.PROTECT, related_name="document_files")
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("added by"), on_delete=models.PROTECT, related_name="+"
    )
    added_at = models.DateTimeField(_("added at"))
    is_public = models.BooleanField(_("public"), default=False)

    objects = SometimesPrivateQuerySet.as_manager()

    class Meta:
        verbose_name = _("version of a document")
        verbose_name_plural = _("versions of documents")
        ordering = ["document", "-number"]
        constraints = [
            models.UniqueConstraint(fields=["document", "number"], name="document_file_number_once"),
            models.UniqueConstraint(fields=["document"], condition=Q(is_public=True), name="document_file_one_public"),
        ]

    def __str__(self):
        return f"{self.document_id} · {self.number}"

    def get_absolute_url(self):
        return self.document.get_absolute_url()

    @property
    def audit_name(self):
        return self.document.title

    @property
    def signing_title(self):
        return self.document.title

    @property
    def is_private(self):
        return self.document.is_private

    @property
    def extension(self):
        """The kind of file as people say it: PDF, ODT."""
        return PurePosixPath(self.file.name).suffix[1:].upper()
