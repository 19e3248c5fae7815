from django.conf import settings
from django.http import Http404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView, TemplateView

from partnerships.actions.handovers import request_handover_paper, write_handover
from partnerships.choices import HandoverOccasion
from partnerships.forms.handovers import HandoverForm
from partnerships.handover.account import Account
from partnerships.handover.facts import handover_facts
from partnerships.models import CouncilTerm, Handover, HandoverPaper
from partnerships.views.base import InPartnership
from partnerships.views.involvement import OfOwnPartner
from partnerships.views.printed import PrintedDownload, PrintedPage
from stedenband.lib.canonical import plain
from stedenband.ui.formpages import ConfirmPage, FormPage
from stedenband.ui.views import PermissionPage


class HandoverList(OfOwnPartner, PermissionPage, ListView):
    """The handover files of the own municipality: nobody else sees them."""

    permission_required = "partnerships.view_handover"
    template_name = "partnerships/handover_list.html"
    title = gettext_lazy("Handover files")
    paginate_by = 20

    def get_queryset(self):
        files = Handover.objects.visible_to(self.request.user).of_partnership(self.partnership)
        return files.select_related("seat", "term", "written_by", "partnership")

    def get_context_data(self, **kwargs):
        today = timezone.localdate()
        terms = CouncilTerm.objects.filter(municipality=self.partner.municipality_id).electing_after(today)
        may_write = self.request.user.has_perm("partnerships.write_handover", self.partner)
        return super().get_context_data(next_term=terms.first(), may_write=may_write, partner=self.partner, **kwargs)


class HandoverForms(OfOwnPartner, FormPage):
    """What writing a handover file and changing one have in common."""

    permission_required = "partnerships.write_handover"
    form_class = HandoverForm
    submit_label = gettext_lazy("Save the handover file")
    success_message = gettext_lazy("The handover file is saved. Make the PDF in the language of who comes.")
    lead = gettext_lazy(
        "Write only what nobody can look up. Purpose, people, counterparts, agreements, open work and coming days are "
        "put in by themselves."
    )

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"partner": self.partner}

    def write(self, form, **what):
        return write_handover(
            partner=self.partner, **form.cleaned_data, **what, by=self.request.user, now=timezone.now()
        )


class HandoverAdd(HandoverForms):
    title = gettext_lazy("Write a handover file")

    def get_initial(self):
        """The occasion that the address names: the seat that somebody left, or the council that ends."""
        named = [f"{what}-{self.request.GET[what]}" for what in ("seat", "term") if self.request.GET.get(what)]
        return {"why": named[0] if named else HandoverOccasion.CHANGE_OF_PERSON.value}

    def get_back_url(self):
        return reverse("partnerships:handover_list", args=[self.partnership.slug])

    def act(self, form):
        return self.write(form)


class OfHandover(InPartnership):
    """A page about one handover file."""

    current = "home"

    def load(self):
        super().load()
        files = Handover.objects.select_related("partnership", "partner__municipality", "seat__body", "term")
        self.object = self.get_row(files.select_related("written_by"))
        self.partner = self.object.partner

    def get_back_url(self):
        return self.object.get_absolute_url()


class HandoverEdit(OfHandover, HandoverForms):
    title = gettext_lazy("Change the handover file")

    def load(self):
        OfHandover.load(self)

    def get_back_url(self):
        return self.object.get_absolute_url()

    def get_initial(self):
        file = self.object
        why = HandoverOccasion.CHANGE_OF_PERSON.value
        why = f"seat-{file.seat_id}" if file.seat_id else f"term-{file.term_id}" if file.term_id else why
        return {"why": why, "words": file.words, "promises": file.promises, "language": file.language}

    def act(self, form):
        return self.write(form, handover=self.object, seen=form.row_version)


class HandoverDetail(OfHandover, PermissionPage, TemplateView):
    """The file as its PDF would tell it today, and the PDFs that were made."""

    permission_required = "partnerships.view_handover"
    template_name = "partnerships/handover_detail.html"
    title = gettext_lazy("Handover file")

    def get_context_data(self, **kwargs):
        slug = self.partnership.slug
        return super().get_context_data(
            handover=self.object,
            account=Account(plain(handover_facts(self.object, today=timezone.localdate()))),
            papers=self.object.papers.made().defer("facts"),
            languages=[
                (code, name, reverse("partnerships:handover_print", args=[slug, self.object.pk, code]))
                for code, name in settings.LANGUAGES
            ],
            may_write=self.request.user.has_perm("partnerships.write_handover", self.object.partner),
            **kwargs,
        )


class HandoverPrint(OfHandover, ConfirmPage):
    permission_required = "partnerships.view_handover"
    submit_label = gettext_lazy("Make the PDF")
    lead = gettext_lazy(
        "You get the file as it stands today: about six pages. What people wrote keeps its own language."
    )

    def load(self):
        super().load()
        self.language = dict(settings.LANGUAGES).get(self.kwargs["language"])
        if self.language is None:
            raise Http404

    def get_title(self):
        return _("The handover file as PDF: %(language)s") % {"language": self.language}

    def act(self, form):
        printed = request_handover_paper(
            handover=self.object, language=self.kwargs["language"], by=self.request.user, now=timezone.now()
        )
        return reverse("partnerships:handover_paper", args=[self.partnership.slug, printed.pk])


class OfHandoverPaper(InPartnership, PermissionPage):
    permission_required = "partnerships.view_handoverpaper"
    current = "home"

    def load(self):
        super().load()
        self.object = self.get_row(HandoverPaper.objects.select_related("handover__partnership").defer("facts"))


class HandoverPaperPage(OfHandoverPaper, PrintedPage):
    template_name = "partnerships/handover_paper.html"

    def get_title(self):
        return _("Handover file: %(language)s") % {"language": self.object.get_language_display()}

    def get_download_url(self):
        return reverse("partnerships:handover_download", args=[self.partnership.slug, self.object.pk])


class HandoverDownload(OfHandoverPaper, PrintedDownload):
    def get_name(self):
        return f"handover-{self.partnership.slug}-{self.object.language}"
