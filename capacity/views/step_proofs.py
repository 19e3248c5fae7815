from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.actions.step_proofs import show_proof, take_proof_away
from capacity.forms.trajectories import StepProofForm
from capacity.models import StepProof
from capacity.views.base import CapacityForm, InCapacity
from capacity.views.steps import OfOneStep
from partnerships.models import Document
from stedenband.ui.formpages import ConfirmPage


class ProofAdd(OfOneStep, CapacityForm):
    """Show where one can see what became of the step."""

    form_class = StepProofForm
    permission_required = "capacity.add_stepproof"
    template_name = "capacity/step_proof_form.html"
    title = gettext_lazy("Show where one can see it")
    submit_label = gettext_lazy("Put it with the step")
    success_message = gettext_lazy("It stands with the step.")

    def get_lead(self):
        return self.whose_word_falls() or self.object.title

    def get_form_kwargs(self):
        documents = Document.objects.visible_to(self.request.user).of_partnership(self.partnership).shared()
        return super().get_form_kwargs() | {"documents": documents}

    def act(self, form):
        show_proof(step=self.object, **form.cleaned_data, by=self.request.user, now=timezone.now())
        return self.object


class ProofTakeAway(InCapacity, ConfirmPage):
    permission_required = "capacity.delete_stepproof"
    title = gettext_lazy("Take this away from the step?")
    submit_label = gettext_lazy("Take it away")
    success_message = gettext_lazy("It no longer stands with the step.")
    current = "trajectories"

    def load(self):
        super().load()
        proofs = StepProof.objects.select_related("step__trajectory__partnership", "document")
        self.object = self.get_row(proofs)

    def get_lead(self):
        title = self.object.document.title if self.object.document else self.object.title
        return _("“%(title)s” stays where it is; only the step no longer points at it.") % {"title": title}

    def get_back_url(self):
        return self.object.step.get_absolute_url()

    def act(self, form):
        return take_proof_away(proof=self.object, by=self.request.user, now=timezone.now())
