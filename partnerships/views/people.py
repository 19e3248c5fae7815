from itertools import groupby

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView

from partnerships.actions.colleagues import add_colleague, end_colleague, roles_to_give
from partnerships.actions.people import describe_municipality
from partnerships.forms.people import ColleagueForm, MunicipalityForm
from partnerships.models import Member
from partnerships.views.base import InPartnership
from partnerships.views.involvement import OfOwnPartner
from stedenband.ui.formpages import ConfirmPage, FormPage
from stedenband.ui.views import PermissionPage


class MemberList(InPartnership, PermissionPage, ListView):
    """The people of each municipality with their function, and apart those who accompany the partnership."""

    permission_required = "partnerships.view_partnership"
    template_name = "partnerships/member_list.html"
    title = gettext_lazy("People")
    current = "home"
    paginate_by = 40

    def get_queryset(self):
        members = Member.objects.visible_to(self.request.user).active().filter(partnership=self.partnership)
        members = members.select_related("user", "partner__municipality", "association")
        return members.order_by("association__name", "partner__municipality__name", "user__name", "pk")

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        may = self.request.user.has_perm
        rows = [{"member": one, "may_end": may("partnerships.end_member", one)} for one in context["object_list"]]
        groups = [
            {"partner": partner, "name": partner.name if partner else "", "rows": list(people)}
            for partner, people in groupby(rows, key=lambda row: row["member"].partner)
        ]
        return context | {"groups": groups, "may_add": may("partnerships.manage_members", self.partnership)}


class MemberAdd(OfOwnPartner, FormPage):
    permission_required = "partnerships.manage_members"
    form_class = ColleagueForm
    submit_label = gettext_lazy("Add the colleague")

    def get_title(self):
        return _("Add a colleague of %(municipality)s") % {"municipality": self.partner.name}

    def get_lead(self):
        return _("The other municipality adds its own people. You can give a colleague the rights that you have.")

    def get_back_url(self):
        return reverse("partnerships:member_list", args=[self.partnership.slug])

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"roles": roles_to_give(self.member)}

    def get_success_message(self, form, result):
        return _(
            "%(name)s has a place now. Tell them the address of this site: with “Forgot your password?” they choose "
            "a password at their first visit."
        ) % {"name": form.cleaned_data["name"]}

    def act(self, form):
        add_colleague(partnership=self.partnership, **form.cleaned_data, by=self.request.user)
        return self.get_back_url()


class MemberEnd(InPartnership, ConfirmPage):
    permission_required = "partnerships.end_member"
    submit_label = gettext_lazy("End this place")
    current = "home"

    def load(self):
        super().load()
        members = Member.objects.visible_to(self.request.user).active().select_related("user")
        self.object = get_object_or_404(members, partnership=self.partnership, pk=self.kwargs["pk"])

    def get_title(self):
        return _("End the place of %(name)s?") % {"name": self.object.user.name}

    def get_lead(self):
        return _("They no longer see this partnership. What they wrote and signed stays, under their name.")

    def get_success_message(self, form, result):
        return _("The place of %(name)s has ended.") % {"name": self.object.user.name}

    def get_back_url(self):
        return reverse("partnerships:member_list", args=[self.partnership.slug])

    def act(self, form):
        end_colleague(member=self.object, on=timezone.localdate(), by=self.request.user)
        return self.get_back_url()


class MunicipalityEdit(OfOwnPartner, FormPage):
    permission_required = "partnerships.change_municipality"
    form_class = MunicipalityForm
    success_message = gettext_lazy("This is what your partner reads now.")

    def get_title(self):
        return _("What %(municipality)s brings and wants to learn") % {"municipality": self.partner.name}

    def get_initial(self):
        municipality = self.partner.municipality
        return {
            "brings": municipality.brings,
            "wants_to_learn": municipality.wants_to_learn,
            "language": municipality.text_language,
        }

    def get_back_url(self):
        return self.partnership.get_absolute_url()

    def act(self, form):
        describe_municipality(
            municipality=self.partner.municipality, partner=self.partner, **form.cleaned_data, by=self.request.user
        )
        return self.partnership
