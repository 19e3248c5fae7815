from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy
from django.views.generic import ListView

from partnerships import recipients
from partnerships.actions.phases import propose_phase
from partnerships.choices import PhaseChangeStatus
from partnerships.forms.phases import PhaseForm
from partnerships.models import PhaseChange
from partnerships.queries import newest_versions
from partnerships.usual import USUAL
from partnerships.views.base import InPartnership
from partnerships.views.involvement import known_phase, neighbour
from stedenband.ui.formpages import FormPage
from stedenband.ui.telling import Told
from stedenband.ui.views import PermissionPage


class PhaseList(InPartnership, PermissionPage, ListView):
    """Where the partners stand in the process, and how they came there."""

    permission_required = "partnerships.view_partnership"
    template_name = "partnerships/phase_list.html"
    title = gettext_lazy("Phases of the partnership")
    current = "home"
    paginate_by = 20

    def get_queryset(self):
        changes = PhaseChange.objects.visible_to(self.request.user).filter(partnership=self.partnership)
        return changes.select_related("proposed_by__municipality")

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        changes = list(context["object_list"])
        versions = newest_versions(changes)
        waits = PhaseChange.objects.filter(partnership=self.partnership, status=PhaseChangeStatus.PROPOSED).exists()
        phase = known_phase(self.request.GET.get("phase") or self.partnership.phase)
        return context | {
            "rows": [(one, versions.get(one.pk)) for one in changes],
            "waits": waits,
            "phase": phase,
            "usual": USUAL[phase],
            "before": neighbour(phase, -1),
            "after": neighbour(phase, 1),
        }


class PhasePropose(InPartnership, FormPage):
    """Say to which phase the partnership goes, and why; true when every municipality confirmed it."""

    permission_required = "partnerships.propose_phase"
    form_class = PhaseForm
    title = gettext_lazy("Propose another phase")
    lead = gettext_lazy("Going back is normal. The other municipality reads your proposal and confirms it, or not yet.")
    submit_label = gettext_lazy("Propose this phase")
    success_message = gettext_lazy("Your proposal waits for the word of the other municipality.")
    current = "home"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"partnership": self.partnership}

    def get_back_url(self):
        return reverse("partnerships:phase_list", args=[self.partnership.slug])

    def get_told(self):
        return [
            Told(
                recipients.who_would_answer(
                    PhaseChange, self.partnership, proposed_by=self.member.partner_id, but=self.request.user
                )
            )
        ]

    def act(self, form):
        return propose_phase(
            partnership=self.partnership, **form.cleaned_data, by=self.request.user, now=timezone.now()
        )
