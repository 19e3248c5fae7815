from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView, TemplateView

from partnerships import recipients, talks
from partnerships.actions.documents import add_document, add_version, describe_document, share_document
from partnerships.actions.publications import end_publication, propose_publication
from partnerships.filters.documents import DocumentFilter
from partnerships.forms.documents import DescriptionForm, DocumentForm, NewVersionForm
from partnerships.models import Document, DocumentFile, Version
from partnerships.queries import signed_by
from partnerships.views.base import InPartnership
from stedenband.ui.filters import FilteredList
from stedenband.ui.formpages import ConfirmPage, FormPage
from stedenband.ui.telling import Told
from stedenband.ui.views import PermissionPage


class DocumentList(InPartnership, PermissionPage, FilteredList, ListView):
    """The papers that the reader may see, the newest first."""

    permission_required = "partnerships.view_partnership"
    template_name = "partnerships/document_list.html"
    title = gettext_lazy("Documents")
    current = "home"
    filter_class = DocumentFilter
    paginate_by = 20

    def get_rows(self):
        return Document.objects.visible_to(self.request.user).of_partnership(self.partnership).with_files()

    def get_filter_kwargs(self):
        return {"own_partner": self.own_partner}


class OfDocument(InPartnership):
    """A page about one document."""

    current = "home"

    def load(self):
        super().load()
        self.object = self.document = self.get_row(Document.objects.with_files())

    def get_back_url(self):
        return self.document.get_absolute_url()

    def get_context_data(self, **kwargs):
        return super().get_context_data(document=self.document, **kwargs)


class DocumentDetail(OfDocument, PermissionPage, TemplateView):
    permission_required = "partnerships.view_document"
    template_name = "partnerships/document_detail.html"

    def get_title(self):
        return self.document.title

    def get_context_data(self, **kwargs):
        newest = self.document.newest
        asked = Version.objects.of(newest).with_sign_offs().first()
        return super().get_context_data(
            files=self.document.files.select_related("added_by", "partner__municipality"),
            newest=newest,
            asked=asked,
            words=signed_by(asked),
            may_propose=asked is None or not (asked.is_open or asked.is_in_force),
            public_address=settings.SITE_URL + self.document.get_public_url(),
            talk=talks.beside(self.document, user=self.request.user),
            **kwargs,
        )


class DocumentAdd(InPartnership, FormPage):
    permission_required = "partnerships.add_document"
    template_name = "partnerships/document_form.html"
    form_class = DocumentForm
    title = gettext_lazy("Put a document on file")
    submit_label = gettext_lazy("Put it on file")
    success_message = gettext_lazy("The document is on file.")
    current = "home"

    def get_back_url(self):
        return reverse("partnerships:document_list", args=[self.partnership.slug])

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"municipality": self.own_partner.name}

    def act(self, form):
        return add_document(partnership=self.partnership, **form.cleaned_data, by=self.request.user, now=timezone.now())


class DocumentEdit(OfDocument, FormPage):
    permission_required = "partnerships.change_document"
    form_class = DescriptionForm
    title = gettext_lazy("Describe the document")
    success_message = gettext_lazy("The description is saved.")

    def get_initial(self):
        return {name: getattr(self.document, name) for name in ("title", "kind", "language", "dated_on")}

    def act(self, form):
        return describe_document(
            document=self.document,
            seen=form.row_version,
            **form.cleaned_data,
            by=self.request.user,
            now=timezone.now(),
        )


class DocumentVersionAdd(OfDocument, FormPage):
    permission_required = "partnerships.revise_document"
    template_name = "partnerships/document_form.html"
    form_class = NewVersionForm
    submit_label = gettext_lazy("Add this version")
    success_message = gettext_lazy("The new version is on file. The old ones stay below it.")

    def get_title(self):
        return _("A new version of “%(title)s”") % {"title": self.document.title}

    def get_row_version(self):
        """A file is added; nothing that somebody else wrote is changed."""

    def act(self, form):
        add_version(document=self.document, **form.cleaned_data, by=self.request.user, now=timezone.now())
        return self.document


class DocumentShare(OfDocument, ConfirmPage):
    permission_required = "partnerships.share_document"
    submit_label = gettext_lazy("Share it")
    success_message = gettext_lazy("Every municipality can read the document now.")

    def get_title(self):
        return _("Share “%(title)s”?") % {"title": self.document.title}

    def get_lead(self):
        return _(
            "Every municipality of the partnership, and who accompanies you, will read it with all its versions. "
            "What is shared stays shared. Your notes about it stay within your municipality."
        )

    def act(self, form):
        return share_document(document=self.document, by=self.request.user)


class DocumentPublish(OfDocument, ConfirmPage):
    permission_required = "partnerships.publish_document"
    submit_label = gettext_lazy("Propose to make it public")
    success_message = gettext_lazy("Your municipality agreed. The document is public when every other one agrees too.")

    def get_title(self):
        return _("Make “%(title)s” public?") % {"title": self.document.title}

    def get_lead(self):
        return _(
            "Everybody will be able to save version %(number)s without logging in, at an address that stays the same. "
            "You agree for your municipality; each other one is asked."
        ) % {"number": self.document.newest.number}

    def get_told(self):
        return [Told(recipients.who_would_answer(DocumentFile, self.partnership, but=self.request.user))]

    def act(self, form):
        propose_publication(document=self.document, by=self.request.user, now=timezone.now())
        return self.document


class DocumentUnpublish(OfDocument, ConfirmPage):
    permission_required = "partnerships.unpublish_document"
    submit_label = gettext_lazy("Take it back")
    success_message = gettext_lazy("Only members of the partnership read the document now.")

    def get_title(self):
        return _("Take “%(title)s” back from the public?") % {"title": self.document.title}

    def get_lead(self):
        return _(
            "Each municipality can take back its word. The public address then gives nothing any more. "
            "To make it public again, add a new version and ask every municipality."
        )

    def act(self, form):
        return end_publication(document=self.document, by=self.request.user)
