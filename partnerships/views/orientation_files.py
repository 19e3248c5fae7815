"""The orientations that a partnership keeps: read by all its members, taken up again at renewal."""

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView, TemplateView, View

from partnerships.actions.attaching import attach_orientation, take_up_again
from partnerships.choices import Question
from partnerships.forms.orientations import AttachForm
from partnerships.models import Orientation
from partnerships.models.orientation import secret_of
from partnerships.orientation.verdict import verdict_of
from partnerships.views.base import InPartnership
from partnerships.views.orientation_notes import note_file
from stedenband.ui.formpages import ConfirmPage, FormPage
from stedenband.ui.views import PermissionPage


class OrientationList(InPartnership, PermissionPage, ListView):
    permission_required = "partnerships.view_partnership"
    template_name = "partnerships/orientation_list.html"
    title = gettext_lazy("Orientations")
    current = "home"
    paginate_by = 20

    def get_queryset(self):
        rows = Orientation.objects.visible_to(self.request.user).of_partnership(self.partnership)
        return rows.select_related("partner__municipality").in_words().order_by("-attached_at", "pk")

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        rows = [(row, verdict_of(row.chosen).verdict.label) for row in context["page_obj"]]
        return context | {"rows": rows}


class OrientationAttach(InPartnership, FormPage):
    """A coordinator brings what the municipality weighed before into the partnership."""

    permission_required = "partnerships.attach_orientation"
    form_class = AttachForm
    submit_label = gettext_lazy("Attach the orientation")
    success_message = gettext_lazy("The orientation is attached. All members of the partnership can read it.")
    current = "home"
    keeps_drafts = False

    def get_title(self):
        return _("Attach an orientation of %(municipality)s") % {"municipality": self.own_partner.name}

    def get_lead(self):
        return _("All members of the partnership can then read its answers, and nobody changes them any more.")

    def get_back_url(self):
        return reverse("partnerships:orientation_list", args=[self.partnership.slug])

    def get_initial(self):
        return {"address": self.request.GET.get("address", "")}

    def act(self, form):
        attached = attach_orientation(
            orientation=form.orientation, partner=self.own_partner, by=self.request.user, now=timezone.now()
        )
        return reverse("partnerships:orientation_detail", args=[self.partnership.slug, attached.pk])


class OfOrientation(InPartnership):
    permission_required = "partnerships.view_orientation"
    current = "home"

    def load(self):
        super().load()
        rows = Orientation.objects.select_related("partner__municipality").in_words()
        self.object = self.get_row(rows)


class OrientationDetail(OfOrientation, PermissionPage, TemplateView):
    template_name = "partnerships/orientation_detail.html"

    def get_title(self):
        return _("Is a partnership right for %(municipality)s?") % {"municipality": self.object.municipality}

    def get_context_data(self, **kwargs):
        given = self.object.given
        return super().get_context_data(
            orientation=self.object,
            outcome=verdict_of(self.object.chosen),
            rows=[(question, given.get(question)) for question in Question],
            notes=[note for note in self.object.notes.defer("facts") if note.is_made],
            **kwargs,
        )


class OrientationAgain(OfOrientation, ConfirmPage):
    """At renewal: the same questions, beginning with the answers of then."""

    permission_required = "partnerships.renew_orientation"
    title = gettext_lazy("Take up these answers again")
    lead = gettext_lazy("A new orientation begins with the answers of then. These stay as they are.")
    submit_label = gettext_lazy("Begin again from these answers")

    @property
    def secret(self):
        return secret_of(self.form_key)

    def get_back_url(self):
        return reverse("partnerships:orientation_detail", args=[self.partnership.slug, self.object.pk])

    def act(self, form):
        return take_up_again(orientation=self.object, number=self.form_key, by=self.request.user, now=timezone.now())


class OrientationNoteFile(OfOrientation, PermissionPage, View):
    """The PDF of a note, for the members of the partnership."""

    def get(self, request, *args, **kwargs):
        return note_file(get_object_or_404(self.object.notes, language=self.kwargs["language"]))
