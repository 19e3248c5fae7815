from django.db.models import BooleanField, ExpressionWrapper
from django.http import JsonResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView, TemplateView, View

from partnerships.actions.organisations import add_organisation, describe_organisation, merge_organisation, undo_merge
from partnerships.filters.organisations import OrganisationFilter
from partnerships.forms.organisations import (
    MAX_WHY,
    MergeForm,
    OrganisationForm,
    PartingForm,
    hint_about,
    listed_like,
)
from partnerships.involved import involvement_of
from partnerships.models import Organisation, OrganisationMerge
from partnerships.models.organisation import APART
from partnerships.views.base import InPartnership
from partnerships.views.involvement import OfOwnPartner
from stedenband.lib.errors import DomainError
from stedenband.ui.filters import FilteredList
from stedenband.ui.formpages import FormPage
from stedenband.ui.views import PermissionPage


class OrganisationList(InPartnership, PermissionPage, FilteredList, ListView):
    """Civil society around the partnership, and apart from it the initiatives of the fourth pillar."""

    permission_required = "partnerships.view_partnership"
    template_name = "partnerships/organisation_list.html"
    title = gettext_lazy("Organisations")
    current = "home"
    filter_class = OrganisationFilter
    paginate_by = 40

    def get_rows(self):
        rows = Organisation.objects.visible_to(self.request.user).of_partnership(self.partnership).standing()
        rows = rows.annotate(is_apart=ExpressionWrapper(APART, output_field=BooleanField()))
        rows = rows.select_related("partner__municipality", "partnership").prefetch_related("leaders", "former_names")
        return rows.order_by("is_apart", "partner__municipality__name", "name", "pk")


class OrganisationSimilar(InPartnership, PermissionPage, View):
    """For the script that looks along while a name is typed: one sentence about names that are like it, or nothing."""

    permission_required = "partnerships.view_partnership"

    def get(self, request, *args, **kwargs):
        alike = listed_like(request.GET.get("name", "")[:120], self.partnership)
        return JsonResponse({"text": hint_about(alike) if alike else ""})


class DescribesOrganisation:
    """What the form about an organisation asks, new or known; stands before `FormPage`."""

    template_name = "partnerships/organisation_form.html"
    form_class = OrganisationForm

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"partnership": self.partnership}

    def said(self, form):
        """What the form says, with the reason why a name that was like another one stands beside it."""
        if len(form.warning_reason) > MAX_WHY:
            raise DomainError("reason_too_long", _("Say why you go on in 300 characters at most."))
        reason = {"distinct_because": form.warning_reason} if form.warning_reason else {}
        return form.cleaned_data | reason


class OrganisationAdd(DescribesOrganisation, OfOwnPartner, FormPage):
    permission_required = "partnerships.add_organisation"
    submit_label = gettext_lazy("Add the organisation")

    def get_title(self):
        return _("Add an organisation in %(municipality)s") % {"municipality": self.partner.name}

    def get_success_message(self, form, result):
        return _("%(name)s is in the list.") % {"name": form.cleaned_data["name"]}

    def get_back_url(self):
        return reverse("partnerships:organisation_list", args=[self.partnership.slug])

    def act(self, form):
        add_organisation(partner=self.partner, **self.said(form), by=self.request.user)
        return self.get_back_url()


class OfOrganisation(InPartnership):
    """A page about one organisation."""

    current = "home"

    def load(self):
        super().load()
        rows = Organisation.objects.select_related("partner__municipality", "partnership", "merged_into")
        self.object = self.organisation = self.get_row(rows)

    def get_back_url(self):
        return self.organisation.get_absolute_url()

    def get_context_data(self, **kwargs):
        return super().get_context_data(organisation=self.organisation, **kwargs)


class OrganisationDetail(OfOrganisation, PermissionPage, TemplateView):
    """What an organisation is, where it took part, and which other names it goes on for."""

    permission_required = "partnerships.view_organisation"
    template_name = "partnerships/organisation_detail.html"

    def get_title(self):
        return self.organisation.name

    def get_context_data(self, **kwargs):
        merges = OrganisationMerge.objects.filter(organisation=self.organisation)
        merges |= OrganisationMerge.objects.filter(into=self.organisation)
        people = "organisation__partner", "into", "merged_by", "undone_by"
        others = Organisation.objects.filter(partner=self.organisation.partner).standing()
        return super().get_context_data(
            leaders=self.organisation.leaders.all(),
            notes=involvement_of(self.organisation),
            merges=merges.select_related(*people),
            has_others=others.exclude(pk=self.organisation.pk).exists(),
            **kwargs,
        )


class OrganisationEdit(DescribesOrganisation, OfOrganisation, FormPage):
    permission_required = "partnerships.change_organisation"
    title = gettext_lazy("Describe the organisation")
    success_message = gettext_lazy("The description is saved.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"organisation": self.organisation}

    def get_initial(self):
        names = (name for name in OrganisationForm.base_fields if name != "leaders")
        said = {name: getattr(self.object, name) for name in names}
        return said | {"leaders": [one.pk for one in self.object.leaders.all()]}

    def act(self, form):
        return describe_organisation(
            organisation=self.organisation, seen=form.row_version, **self.said(form), by=self.request.user
        )


class OrganisationMergePage(OfOrganisation, FormPage):
    permission_required = "partnerships.merge_organisation"
    form_class = MergeForm
    submit_label = gettext_lazy("Make it one")

    def get_title(self):
        return _("Is “%(name)s” in the list twice?") % {"name": self.organisation.name}

    def get_lead(self):
        return _(
            "Where it took part goes over to the other entry, and this name stays as an earlier one. Nothing is lost: "
            "you can make them two again, with a reason."
        )

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"organisation": self.organisation}

    def get_row_version(self):
        """Two entries become one; the words of neither change."""

    def get_success_message(self, form, result):
        return _("%(one)s goes on as %(other)s.") % {"one": self.organisation.name, "other": form.cleaned_data["into"]}

    def act(self, form):
        merge_organisation(
            organisation=self.organisation, **form.cleaned_data, by=self.request.user, now=timezone.now()
        )
        return form.cleaned_data["into"]


class OrganisationPart(InPartnership, FormPage):
    """Undo a merge, never silently."""

    permission_required = "partnerships.merge_organisation"
    form_class = PartingForm
    submit_label = gettext_lazy("Make them two again")
    current = "home"

    def load(self):
        super().load()
        self.object = self.get_row(OrganisationMerge.objects.standing().select_related("organisation", "into"))

    def get_title(self):
        names = {"one": self.object.organisation.name, "other": self.object.into.name}
        return _("Are “%(one)s” and “%(other)s” two after all?") % names

    def get_lead(self):
        return _("What went over goes back, with what was written there since.")

    def get_back_url(self):
        return self.object.into.get_absolute_url()

    def get_success_message(self, form, result):
        return _("%(name)s stands on its own again.") % {"name": self.object.organisation.name}

    def act(self, form):
        undo_merge(merge=self.object, **form.cleaned_data, by=self.request.user, now=timezone.now())
        return self.object.organisation
