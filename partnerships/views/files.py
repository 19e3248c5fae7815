"""Files leave the house through views that ask for the right, never by a direct address."""

from pathlib import PurePosixPath

from django.core.exceptions import PermissionDenied
from django.core.files.storage import default_storage
from django.http import FileResponse, Http404
from django.utils.text import slugify
from django.views.generic import View

from partnerships.models import Version
from partnerships.views.agreements import OfAgreement
from partnerships.views.base import InPartnership
from stedenband.lib.errors import DomainError
from stedenband.ui.views import PermissionPage


def attachment(stored, title):
    """The file under `stored` to save, never to run in the browser; 404 when it is not there."""
    if not stored or not default_storage.exists(stored):
        raise Http404
    suffix = PurePosixPath(stored).suffix.lower()
    name = f"{slugify(title)[:80] or 'file'}{suffix}"
    response = FileResponse(default_storage.open(stored), as_attachment=True, filename=name)
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response["Cache-Control"] = "private, no-cache"
    return response


class AgreementFile(OfAgreement, PermissionPage, View):
    """The file of the agreement as it is now."""

    permission_required = "partnerships.view_agreement"

    def get(self, request, *args, **kwargs):
        return attachment(self.object.file.name, self.object.title)


class VersionFile(InPartnership, PermissionPage, View):
    """The file that was frozen with a version, also when the agreement has another one by now."""

    permission_required = "partnerships.view_version"

    def load(self):
        super().load()
        self.object = self.get_row(Version.objects)
        try:
            self.object.refuse_unless_whole()
        except DomainError as altered:
            raise PermissionDenied(altered.message) from altered

    def get(self, request, *args, **kwargs):
        return attachment(self.object.facts.get("file"), f"{self.object.title}-{self.object.number}")
