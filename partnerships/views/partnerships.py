from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView

from partnerships.actions.register import work_on_themes
from partnerships.filters.partnerships import PartnershipFilter
from partnerships.forms.partnerships import ThemesForm
from partnerships.models import Agreement, Partnership, Source
from partnerships.navigation import NavItem
from partnerships.views.base import InPartnership
from stedenband.ui.filters import FilteredList
from stedenband.ui.formpages import FormPage
from stedenband.ui.views import PermissionPage


class PartnershipList(PermissionPage, FilteredList, ListView):
    """The partnerships that the reader takes part in or accompanies."""

    permission_required = "stedenband.view_own_work"
    template_name = "partnerships/partnership_list.html"
    title = gettext_lazy("Partnerships")
    filter_class = PartnershipFilter
    paginate_by = 25

    def get_rows(self):
        return Partnership.objects.visible_to(self.request.user)

    def get_queryset(self):
        return super().get_queryset().with_partners().prefetch_related("themes")

    def get_nav(self):
        return [
            NavItem(_("My work"), reverse("my_work")),
            NavItem(_("Partnerships"), reverse("partnerships:partnership_list"), current=True),
        ]

    def get_context_data(self, **kwargs):
        if self.object_list.filter(is_demo=True).exists():
            kwargs["demo_notice"] = settings.DEMO_NOTICE
        context = super().get_context_data(**kwargs)
        return context | {"rows": with_endings(context["page_obj"])}


class ThemesEdit(InPartnership, FormPage):
    """What the partners work on; any of them says so, in a few words."""

    form_class = ThemesForm
    permission_required = "partnerships.change_themes"
    template_name = "partnerships/themes_form.html"
    title = gettext_lazy("What do you work on?")
    success_message = gettext_lazy("The themes are saved.")

    def get_initial(self):
        return {"themes": "\n".join(theme.name for theme in self.partnership.themes.all())}

    def get_back_url(self):
        return reverse("partnership_home", args=[self.partnership.slug])

    def get_context_data(self, **kwargs):
        sources = Source.objects.visible_to(self.request.user).of_partnership(self.partnership)
        return super().get_context_data(sources=sources, **kwargs)

    def act(self, form):
        work_on_themes(partnership=self.partnership, themes=form.cleaned_data["themes"], by=self.request.user)
        return self.partnership


def with_endings(partnerships):
    """Each partnership with the last day of the agreement in force that ends last; None without one."""
    in_force = Agreement.objects.in_force().filter(partnership__in=[row.pk for row in partnerships])
    last = {row.partnership_id: row.ends_on for row in in_force.order_by("ends_on")}
    today = timezone.localdate()
    return [(row, last.get(row.pk), last.get(row.pk) and last[row.pk] < today) for row in partnerships]
