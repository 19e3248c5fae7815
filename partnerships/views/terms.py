from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from partnerships.actions.terms import write_term
from partnerships.forms.terms import TermForm
from partnerships.models import CouncilTerm
from partnerships.views.base import InPartnership
from partnerships.views.involvement import OfOwnPartner
from stedenband.ui.formpages import FormPage
from stedenband.ui.views import PermissionPage


class TermList(InPartnership, PermissionPage, TemplateView):
    """The councils of every municipality, and when the next one is elected."""

    permission_required = "partnerships.view_partnership"
    template_name = "partnerships/term_list.html"
    title = gettext_lazy("Councils and elections")
    current = "home"

    def get_context_data(self, **kwargs):
        today = timezone.localdate()
        places = [partner.municipality_id for partner in self.partnership.partner_list]
        terms = list(CouncilTerm.objects.visible_to(self.request.user).filter(municipality__in=places))
        rows = [
            (
                partner,
                [(term, state_of(term, today)) for term in terms if term.municipality_id == partner.municipality_id],
            )
            for partner in self.partnership.partner_list
        ]
        may = self.own_partner and self.request.user.has_perm("partnerships.write_term", self.own_partner)
        return super().get_context_data(rows=rows, may_write=bool(may), **kwargs)


def state_of(term, today):
    """Where the term stands on `today`: over, now or later; and "asks" when the handover file is due."""
    if term.asks_to_hand_over(today):
        return "asks"
    return "over" if term.ends_on < today else "later" if term.starts_on > today else "now"


class TermForms(OfOwnPartner, FormPage):
    """What writing down a council and correcting one have in common."""

    permission_required = "partnerships.write_term"
    form_class = TermForm
    submit_label = gettext_lazy("Save the council")
    success_message = gettext_lazy("The council and its election are noted.")
    term = None

    def get_title(self):
        return _("A council of %(municipality)s") % {"municipality": self.partner.name}

    def get_back_url(self):
        return reverse("partnerships:term_list", args=[self.partnership.slug])

    def act(self, form):
        write_term(partner=self.partner, term=self.term, **form.cleaned_data, by=self.request.user)
        return self.get_back_url()


class TermAdd(TermForms):
    def get_initial(self):
        return {"is_certain": True}


class TermEdit(TermForms):
    def load(self):
        super().load()
        terms = CouncilTerm.objects.visible_to(self.request.user)
        places = [partner.municipality_id for partner in self.partnership.partner_list]
        self.term = get_object_or_404(terms, municipality__in=places, pk=self.kwargs["pk"])

    def get_permission_object(self):
        owner = (one for one in self.partnership.partner_list if one.municipality_id == self.term.municipality_id)
        return next(owner)

    def get_initial(self):
        names = ("starts_on", "ends_on", "election_on", "is_certain", "seats")
        return {name: getattr(self.term, name) for name in names}
