from django.core.exceptions import PermissionDenied
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import View

from partnerships.actions.papers import answer_paper, confirmable, send_paper
from partnerships.choices import Role
from partnerships.forms.papers import PaperAnswerForm, PaperForm
from partnerships.models import Member, SignedPaper
from partnerships.navigation import PLACE_OF_KIND
from partnerships.views.agreements import file_words
from partnerships.views.base import InPartnership
from partnerships.views.files import attachment
from partnerships.views.signing import OfVersion
from stedenband.ui import denied
from stedenband.ui.formpages import FormPage
from stedenband.ui.views import PermissionPage


class PaperSend(OfVersion, FormPage):
    """Show the scan of what was signed by hand, with the signatures of one or more municipalities on it."""

    permission_required = "partnerships.scan_version"
    form_class = PaperForm
    template_name = "partnerships/paper_form.html"
    title = gettext_lazy("It was signed on paper")
    submit_label = gettext_lazy("Send the scan")
    success_message = gettext_lazy("The scan waits for the other municipality. Its signature counts once they confirm.")

    def get_title(self):
        return self.title

    def get_lead(self):
        return self.version

    def get_back_url(self):
        return self.version.get_absolute_url()

    def get_form_kwargs(self):
        given = self.version.standing_words()
        partners = [partner for partner in self.partnership.present_partners if partner.pk not in given]
        if not (self.version.is_open and partners):
            raise PermissionDenied(_("This version no longer waits for a signature."))
        return super().get_form_kwargs() | {"partners": partners}

    def get_initial(self):
        """The signatories that were named for the agreement, where there are any; else who may sign for each."""
        named = getattr(self.version.subject, "signatories", None)
        first = {}
        signatories = Member.objects.active().filter(partnership=self.partnership, role=Role.SIGNATORY)
        for member in signatories.select_related("user").order_by("-pk"):
            first |= {
                f"partner_{member.partner_id}_name": member.user.name,
                f"partner_{member.partner_id}_function": member.function,
            }
        for signatory in named.order_by("-position") if named else ():
            first |= {
                f"partner_{signatory.partner_id}_name": signatory.name,
                f"partner_{signatory.partner_id}_function": signatory.title,
            }
        return first

    def act(self, form):
        return send_paper(
            version=self.version,
            marks=form.marks,
            signed_on=form.cleaned_data["signed_on"],
            place=form.cleaned_data["place"],
            file=form.cleaned_data["file"],
            by=self.request.user,
            now=timezone.now(),
        )


class OfPaper(InPartnership):
    """A page about one signed paper."""

    permission_required = "partnerships.view_signedpaper"

    def load(self):
        super().load()
        papers = SignedPaper.objects.select_related("partnership", "version__subject_type", "sent_by")
        self.paper = self.object = self.get_row(
            papers.select_related("sent_for__municipality", "version__partnership").with_signatures()
        )
        self.current = PLACE_OF_KIND.get(self.paper.version.kind_name, "agreements")


class PaperDetail(OfPaper, FormPage):
    """The scan with what it shows; who may confirm it answers here."""

    form_class = PaperAnswerForm
    template_name = "partnerships/paper_detail.html"
    submit_label = gettext_lazy("Give this answer")

    def check_permission(self):
        super().check_permission()
        if self.request.method == "POST":
            denied.check(self.request.user, "partnerships.answer_signedpaper", self.paper)

    def get_title(self):
        return _("Signed on paper: %(what)s") % {"what": self.paper.version.label}

    def get_back_url(self):
        return self.paper.version.get_absolute_url()

    def act(self, form):
        answer_paper(
            paper=self.paper,
            is_real=form.is_real,
            reason=form.cleaned_data["reason"],
            by=self.request.user,
            now=timezone.now(),
        )
        return reverse("partnerships:version_signed", args=[self.partnership.slug, self.paper.version_id])

    def get_context_data(self, **kwargs):
        mine = confirmable(self.paper, self.own_partner) if self.paper.version.is_open else []
        return super().get_context_data(
            paper=self.paper,
            version=self.paper.version,
            mine=mine,
            asks=bool(mine) and self.request.user.has_perm("partnerships.answer_signedpaper", self.paper),
            file_words=file_words(self.paper.file),
            is_whole=self.paper.is_whole(),
            **kwargs,
        )


class PaperFile(OfPaper, PermissionPage, View):
    """The scan, as long as it is the one that was sent in."""

    def get(self, request, *args, **kwargs):
        if not self.paper.is_whole():
            raise PermissionDenied(_("The scan that is stored is not the one that was sent in."))
        return attachment(self.paper.file.name, f"{self.paper.version.title}-{self.paper.pk}")
