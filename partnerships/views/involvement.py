from django.http import Http404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from partnerships.actions.involvement import involve
from partnerships.choices import ActorGroup, Level, Phase
from partnerships.forms.involvement import InvolvementForm, actors_of
from partnerships.involved import matrix, phases_reached, questions, whole_matrix
from partnerships.views.base import InPartnership
from stedenband.ui.formpages import FormPage
from stedenband.ui.views import PermissionPage


def known_phase(code):
    """The phase with this code; 404 for another word."""
    if code not in Phase.values:
        raise Http404
    return Phase(code)


def neighbour(phase, distance):
    """The phase so many places further in the usual order, or None at the ends."""
    place = list(Phase).index(phase) + distance
    return list(Phase)[place] if 0 <= place < len(Phase) else None


class InvolvementPage(InPartnership, PermissionPage, TemplateView):
    """Who takes part in one phase, on every side, and how far."""

    permission_required = "partnerships.view_partnership"
    template_name = "partnerships/involvement.html"
    title = gettext_lazy("Who is involved?")
    current = "home"

    def get_context_data(self, **kwargs):
        phase = known_phase(self.request.GET.get("phase") or self.partnership.phase)
        rows = matrix(self.partnership, phase)
        return super().get_context_data(
            phase=phase,
            phases=Phase,
            before=neighbour(phase, -1),
            after=neighbour(phase, 1),
            rows=rows,
            questions=questions(rows),
            **kwargs,
        )


class InvolvementOverview(InPartnership, PermissionPage, TemplateView):
    """Every phase on one page, and what the phases that the partners went through leave open."""

    permission_required = "partnerships.view_partnership"
    template_name = "partnerships/involvement_overview.html"
    title = gettext_lazy("Who is involved, phase by phase")
    current = "home"

    def get_context_data(self, **kwargs):
        phases = whole_matrix(self.partnership)
        reached = phases_reached(self.partnership)
        asked = [(phase, questions(rows)) for phase, rows in phases if phase in reached]
        return super().get_context_data(
            groups=ActorGroup,
            levels=Level,
            phases=[
                (phase, rows, any(cell.notes for _group, cells in rows for cell in cells)) for phase, rows in phases
            ],
            asked=[(phase, sentences) for phase, sentences in asked if sentences],
            **kwargs,
        )


class OfOwnPartner(InPartnership):
    """A page on which a member speaks for the own municipality; asks the permission about that one."""

    current = "home"

    def load(self):
        super().load()
        self.partner = self.object = self.own_partner


class InvolvementEdit(OfOwnPartner, FormPage):
    permission_required = "partnerships.change_involvement"
    template_name = "partnerships/involvement_form.html"
    form_class = InvolvementForm
    submit_label = gettext_lazy("Save who is involved")
    success_message = gettext_lazy("It is noted who is involved.")

    def load(self):
        super().load()
        self.phase = known_phase(self.kwargs["phase"])

    def get_title(self):
        return _("Who is involved in %(municipality)s?") % {"municipality": self.partner.name}

    def get_lead(self):
        return _("Phase: %(phase)s. Leave open what you do not know.") % {"phase": self.phase.label}

    def get_back_url(self):
        return f"{reverse('partnerships:involvement', args=[self.partnership.slug])}?phase={self.phase}"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"actors": actors_of(self.partner, self.phase)}

    def act(self, form):
        for actor, level, use in form.changes:
            involve(
                partner=self.partner,
                phase=self.phase,
                group=actor.group,
                level=level,
                organisation=actor.organisation,
                use_of_input=use,
                by=self.request.user,
            )
        return self.get_back_url()
