"""The kits of a partnership: made, read, handed over, discussed."""

from datetime import date

from django.conf import settings
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.template.defaultfilters import filesizeformat
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView, TemplateView, View

from partnerships.actions.kits import close_link, hand_over, mark_discussed, share_kit
from partnerships.choices import READY_KITS, KitAudience, KitLength
from partnerships.forms.kits import DiscussedForm, HandOverForm
from partnerships.models import Kit, KitDelivery
from partnerships.views.base import InPartnership
from partnerships.views.files import attachment
from stedenband.jobs.models import Job
from stedenband.ui.formpages import ConfirmPage, FormPage
from stedenband.ui.views import PermissionPage, public


class KitList(InPartnership, PermissionPage, ListView):
    """Three kits ready to make, and those that were made, each with who received it."""

    permission_required = "partnerships.view_partnership"
    template_name = "partnerships/kit_list.html"
    title = gettext_lazy("Information kits")
    current = "home"
    paginate_by = 20

    def get_queryset(self):
        rows = Kit.objects.visible_to(self.request.user).of_partnership(self.partnership)
        rows = rows.select_related("partnership", "requested_by").prefetch_related("hand_overs__partner__municipality")
        return rows.defer("facts")

    def get_context_data(self, **kwargs):
        ready = [
            (KitAudience(audience).label, KitLength(length).label, audience)
            for audience, (length, _blocks) in READY_KITS.items()
        ]
        return super().get_context_data(ready=ready, **kwargs)


class OfKit(InPartnership):
    """A page about one kit."""

    current = "home"

    def load(self):
        super().load()
        self.object = self.get_row(Kit.objects.select_related("partnership", "requested_by"))

    def get_title(self):
        return _("Information kit for %(audience)s") % {"audience": self.object.get_audience_display()}

    def get_back_url(self):
        return self.object.get_absolute_url()


class KitDetail(OfKit, PermissionPage, TemplateView):
    """The kit with its PDF, its light page, its link and who received it."""

    permission_required = "partnerships.view_kit"
    template_name = "partnerships/kit_detail.html"

    def get_context_data(self, **kwargs):
        kit = self.object
        handed = list(kit.hand_overs.select_related("partner__municipality"))
        may_answer = self.request.user.has_perm("partnerships.hand_over_kit", self.partnership)
        rows = [(one, may_answer and one.partner_id == self.member.partner_id) for one in handed]
        return super().get_context_data(
            kit=kit,
            facts=self.facts(),
            sections=[section["heading"] for section in kit.facts["sections"]],
            job=None if kit.is_made else Job.objects.filter(pk=kit.job_id).first(),
            rows=rows,
            shared_url=settings.SITE_URL + kit.shared_url,
            may_share=self.request.user.has_perm("partnerships.share_kit", kit),
            may_hand_over=may_answer,
            **kwargs,
        )

    def facts(self):
        kit = self.object
        rows = [(_("Language"), kit.get_language_display()), (_("Put together by"), kit.requested_by.name)]
        if kit.is_made:
            rows += [(_("Pages"), kit.pages), (_("Size"), filesizeformat(kit.size))]
        return rows


def shown(kit):
    """What the light page of a kit shows."""
    return {
        "kit": kit,
        "facts": kit.facts,
        "as_of": date.fromisoformat(kit.facts["as_of"]),
        "sections": kit.facts["sections"],
    }


class KitRead(OfKit, PermissionPage, TemplateView):
    """The same words as the PDF, light enough for any telephone."""

    permission_required = "partnerships.view_kit"
    template_name = "partnerships/kit_read.html"

    def get_title(self):
        return _("What our partnership is about")

    def get_context_data(self, **kwargs):
        return super().get_context_data(**shown(self.object), **kwargs)


@public("who was sent the secret link of a kit reads its light page without an account")
class KitShared(TemplateView):
    """The light page for whoever has the link, in the language of the kit; no search engine keeps it."""

    template_name = "partnerships/kit_shared.html"

    def get(self, request, *args, **kwargs):
        kit = get_object_or_404(Kit.objects.filter(is_shared=True).select_related("partnership"), pk=kwargs["pk"])
        if not kit.opens_with(kwargs["key"]):
            raise Http404
        with translation.override(kit.language):
            title = _("What our partnership is about")
            response = self.render_to_response({"title": title, **shown(kit)}).render()
        response["X-Robots-Tag"] = "noindex"
        response["Referrer-Policy"] = "no-referrer"
        response["Content-Language"] = kit.language
        return response


class KitFile(OfKit, PermissionPage, View):
    """The PDF of the kit, to save."""

    permission_required = "partnerships.view_kit"

    def get(self, request, *args, **kwargs):
        return attachment(self.object.file.name, f"{self.partnership.slug}-{self.object.language}")


class KitShare(OfKit, ConfirmPage):
    permission_required = "partnerships.share_kit"
    title = gettext_lazy("Make a link to this kit?")
    lead = gettext_lazy(
        "Whoever has the link reads the light page without an account, also the names and e-mail addresses in it. "
        "You can close the link at any time."
    )
    submit_label = gettext_lazy("Make the link")
    success_message = gettext_lazy("The link is there. Copy it and send it along.")

    def act(self, form):
        return share_kit(kit=self.object, by=self.request.user)


class KitClose(OfKit, ConfirmPage):
    permission_required = "partnerships.share_kit"
    title = gettext_lazy("Close the link to this kit?")
    lead = gettext_lazy("Who has it finds nothing there any more. Members go on reading the kit here.")
    submit_label = gettext_lazy("Close the link")
    success_message = gettext_lazy("The link opens nothing any more.")

    def act(self, form):
        return close_link(kit=self.object, by=self.request.user)


class HandOverAdd(OfKit, FormPage):
    permission_required = "partnerships.hand_over_kit"
    form_class = HandOverForm
    title = gettext_lazy("Say to whom you handed the kit over")
    submit_label = gettext_lazy("Save the handing over")
    success_message = gettext_lazy("It is noted. The municipality is asked to say when it was read and discussed.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"partners": self.partnership.present_partners}

    def act(self, form):
        hand_over(kit=self.object, **form.cleaned_data, today=timezone.localdate(), by=self.request.user)
        return self.object


class Discussed(InPartnership, FormPage):
    """The municipality that received a kit says when it was read and discussed."""

    permission_required = "partnerships.discuss_kitdelivery"
    form_class = DiscussedForm
    title = gettext_lazy("Read and discussed?")
    submit_label = gettext_lazy("We read and discussed it")
    success_message = gettext_lazy("Thank you. Your partner sees it too.")
    current = "home"

    def load(self):
        super().load()
        handed = KitDelivery.objects.select_related("kit__partnership", "partner__municipality")
        self.object = self.get_row(handed)

    def get_lead(self):
        return _("The information kit was handed over to: %(receivers)s.") % {"receivers": self.object.receivers}

    def get_back_url(self):
        return self.object.kit.get_absolute_url()

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"handed": self.object}

    def act(self, form):
        mark_discussed(handed=self.object, **form.cleaned_data, today=timezone.localdate(), by=self.request.user)
        return self.object.kit
