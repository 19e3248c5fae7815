from django.http import Http404
from django.shortcuts import get_object_or_404
from django.views.generic import View

from partnerships.models import DocumentFile, Version
from partnerships.views.base import InPartnership
from partnerships.views.files import attachment
from stedenband.ui.views import PermissionPage, public


class DocumentFileSave(InPartnership, PermissionPage, View):
    """Any version of a document, for who may read it."""

    permission_required = "partnerships.view_documentfile"

    def load(self):
        super().load()
        files = DocumentFile.objects.select_related("document")
        self.object = self.get_row(files, document=self.kwargs["pk"], number=self.kwargs["number"])

    def get(self, request, *args, **kwargs):
        return attachment(self.object.file.name, f"{self.object.document.title}-{self.object.number}")


@public("a document that every municipality agreed to show to everybody")
class DocumentPublic(View):
    """The public version, at the address that stays the same; 404 for what is not public, and for a swapped file."""

    def get(self, request, slug, pk):
        public_files = DocumentFile.objects.filter(is_public=True, document__partnership__slug=slug)
        file = get_object_or_404(public_files.select_related("document"), document=pk)
        if not Version.objects.of(file).in_force().get().is_whole():
            raise Http404
        response = attachment(file.file.name, file.document.title)
        response["Cache-Control"] = "public, no-cache"
        return response
