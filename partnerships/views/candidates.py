from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from partnerships.actions.judging import judge, write_letter
from partnerships.actions.search import note_candidate, refuse_unless_scoring
from partnerships.forms.search import CandidateForm, LetterForm, VerdictForm
from partnerships.letters import proposed_letter
from partnerships.models import Candidate, Verdict
from partnerships.views.search import InSearch
from stedenband.lib.errors import DomainError
from stedenband.ui.formpages import FormPage
from stedenband.ui.views import PermissionPage


class OfCandidate(InSearch):
    """A page about the candidate that the address names."""

    def load(self):
        super().load()
        candidates = Candidate.objects.visible_to(self.request.user).filter(search=self.search)
        self.object = self.candidate = get_object_or_404(candidates, pk=self.kwargs["pk"])

    def get_back_url(self):
        return self.candidate.get_absolute_url()

    def get_context_data(self, **kwargs):
        return super().get_context_data(candidate=self.candidate, **kwargs)


class CandidateAdd(InSearch, FormPage):
    form_class = CandidateForm
    title = gettext_lazy("Open a candidate")
    submit_label = gettext_lazy("Save the candidate")
    success_message = gettext_lazy("The candidate is saved.")

    def get_lead(self):
        """Says before anybody types that the criteria come first."""
        try:
            refuse_unless_scoring(self.search)
        except DomainError as refused:
            return refused.message
        return ""

    def act(self, form):
        return note_candidate(
            search=self.search, candidate=self.object, seen=form.row_version, by=self.request.user, **form.cleaned_data
        )


class CandidateEdit(OfCandidate, CandidateAdd):
    title = gettext_lazy("Change the candidate")

    def get_initial(self):
        return {name: getattr(self.candidate, name) for name in CandidateForm.base_fields}


class CandidateDetail(OfCandidate, PermissionPage, TemplateView):
    permission_required = "partnerships.view_candidate"
    template_name = "search/candidate_detail.html"

    def get_title(self):
        return self.candidate.name

    def get_context_data(self, **kwargs):
        verdicts = Verdict.objects.visible_to(self.request.user).filter(candidate=self.candidate)
        verdicts = verdicts.select_related("juror__user").prefetch_related("scores__criterion")
        return super().get_context_data(verdicts=verdicts, **kwargs)


class CandidateJudge(OfCandidate, FormPage):
    form_class = VerdictForm
    permission_required = "partnerships.score_candidate"
    submit_label = gettext_lazy("Save my verdict")
    success_message = gettext_lazy("Your verdict is saved. The others see it when all scores are in.")

    def get_title(self):
        return _("Your verdict on %(candidate)s") % {"candidate": self.candidate.name}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"criteria": self.search.criterion_list}

    def get_initial(self):
        own = Verdict.objects.filter(candidate=self.candidate, juror=self.place).prefetch_related("scores").first()
        if own is None:
            return {}
        points = {f"points_{score.criterion_id}": score.points for score in own.scores.all()}
        return {"conflict": own.conflict, "remark": own.remark, **points}

    def act(self, form):
        judge(
            candidate=self.candidate,
            points=form.points,
            conflict=form.cleaned_data["conflict"],
            remark=form.cleaned_data["remark"],
            by=self.request.user,
            now=timezone.now(),
        )
        return self.search


class LetterWrite(OfCandidate, FormPage):
    """What the candidate is told, in its own language; a proposal stands there already."""

    form_class = LetterForm
    submit_label = gettext_lazy("Save the letter")
    success_message = gettext_lazy("The letter is saved. Print it from your browser, or copy it into a mail.")

    def get_title(self):
        return _("Letter to %(candidate)s") % {"candidate": self.candidate.name}

    def get_initial(self):
        return {"text": self.candidate.letter or proposed_letter(self.candidate, self.search)}

    def act(self, form):
        return write_letter(candidate=self.candidate, text=form.cleaned_data["text"], by=self.request.user)
