from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView, TemplateView

from partnerships.actions import search as deeds
from partnerships.actions.judging import begin_with_chosen, decide_search, freeze_scores
from partnerships.choices import CandidateOutcome, SearchRole, SearchStatus
from partnerships.forms.search import BeginForm, CriteriaForm, OutcomeForm, TeamForm
from partnerships.models import PartnerSearch, Verdict
from partnerships.navigation import NavItem
from partnerships.rules import place_in_search
from partnerships.scores import scores_of
from stedenband.ui.formpages import ConfirmPage, FormPage
from stedenband.ui.views import PermissionPage


def search_nav():
    searches = NavItem(_("Searches for a partner"), reverse("search:search_list"), current=True)
    return [NavItem(_("My work"), reverse("my_work")), searches]


class InSearch:
    """A page of one search, for its team; to everybody else it does not exist."""

    permission_required = "partnerships.manage_search"
    object = None

    def load(self):
        searches = PartnerSearch.objects.visible_to(self.request.user).select_related("municipality", "begun")
        self.search = get_object_or_404(searches, pk=self.kwargs["search"])
        self.place = place_in_search(self.request.user, self.search)

    def get_permission_object(self):
        return self.search

    def get_nav(self):
        return search_nav()

    def get_back_url(self):
        return self.search.get_absolute_url()

    def get_context_data(self, **kwargs):
        coordinates = self.place.role == SearchRole.COORDINATOR
        context = {"search": self.search, "place": self.place, "coordinates": coordinates}
        return super().get_context_data(**(kwargs | context))


class SearchList(PermissionPage, ListView):
    permission_required = "stedenband.view_own_work"
    template_name = "search/search_list.html"
    title = gettext_lazy("Searches for a partner")
    paginate_by = 25

    def get_queryset(self):
        return PartnerSearch.objects.visible_to(self.request.user).select_related("municipality")

    def get_nav(self):
        return search_nav()


class SearchDetail(InSearch, PermissionPage, TemplateView):
    """Where the search stands: the criteria, the team, the candidates, and what each juror found once all is in."""

    permission_required = "partnerships.view_partnersearch"
    template_name = "search/search_detail.html"

    def get_title(self):
        return self.search.title

    def get_context_data(self, **kwargs):
        verdicts = Verdict.objects.visible_to(self.request.user).filter(search=self.search)
        verdicts = (
            verdicts.select_related("juror__user").prefetch_related("scores__criterion").order_by("juror__user__name")
        )
        own = {verdict.candidate_id for verdict in verdicts if verdict.juror_id == self.place.pk}
        return super().get_context_data(
            team=self.search.team.select_related("user"),
            rows=scores_of(self.search, verdicts),
            judged=own,
            scores_are_in=self.search.status in {SearchStatus.CLOSED, SearchStatus.DECIDED},
            chosen=[one.name for one in self.search.candidates.all() if one.outcome == CandidateOutcome.CHOSEN],
            **kwargs,
        )


class CriteriaEdit(InSearch, FormPage):
    form_class = CriteriaForm
    template_name = "search/criteria_form.html"
    title = gettext_lazy("What counts, and how much?")
    submit_label = gettext_lazy("Save the criteria")
    success_message = gettext_lazy("The criteria are saved. Freeze them when the team agrees.")

    def load(self):
        super().load()
        self.object = self.search

    def get_initial(self):
        values = {}
        for row, criterion in enumerate(self.search.criterion_list):
            values |= {f"criterion_{row}_text": criterion.text, f"criterion_{row}_weight": criterion.weight}
        return values

    def act(self, form):
        return deeds.set_criteria(
            search=self.search, seen=form.row_version, criteria=form.criteria, by=self.request.user
        )


class CriteriaFreeze(InSearch, ConfirmPage):
    title = gettext_lazy("Freeze the criteria and their weights?")
    lead = gettext_lazy("After this nobody changes them, and candidates may be opened. That keeps the choice honest.")
    submit_label = gettext_lazy("Freeze the criteria")
    success_message = gettext_lazy("The criteria are frozen. Candidates may be opened now.")

    def act(self, form):
        return deeds.freeze_criteria(search=self.search, by=self.request.user, now=timezone.now())


class TeamAdd(InSearch, FormPage):
    form_class = TeamForm
    title = gettext_lazy("Add somebody to the team")
    submit_label = gettext_lazy("Add to the team")

    def get_success_message(self, form, result):
        return _("%(name)s is in the team now.") % {"name": form.cleaned_data["name"]}

    def act(self, form):
        deeds.join_search(search=self.search, **form.cleaned_data, by=self.request.user)
        return self.search


class ScoresFreeze(InSearch, ConfirmPage):
    title = gettext_lazy("Freeze the scores?")
    lead = gettext_lazy("After this no juror scores any more, and the whole team sees what each of them found.")
    submit_label = gettext_lazy("Freeze the scores")
    success_message = gettext_lazy("The scores are in. Talk about what differs most, then decide.")

    def act(self, form):
        return freeze_scores(search=self.search, by=self.request.user, now=timezone.now())


class SearchDecide(InSearch, FormPage):
    form_class = OutcomeForm
    title = gettext_lazy("What is the outcome?")
    submit_label = gettext_lazy("Note the outcome")
    success_message = gettext_lazy("The outcome is noted. Every candidate is owed a letter.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"candidates": self.search.candidates.all()}

    def act(self, form):
        return decide_search(search=self.search, **form.cleaned_data, by=self.request.user, now=timezone.now())


class SearchBegin(InSearch, FormPage):
    """The chosen one and the own municipality become partners."""

    form_class = BeginForm
    title = gettext_lazy("Begin the partnership")
    submit_label = gettext_lazy("Begin the partnership")

    def get_lead(self):
        return _(
            "You coordinate it for your municipality; the contact person whose e-mail address you noted does so for "
            "the other. From then on both have the same rights."
        )

    def act(self, form):
        with translation.override(self.search.municipality.text_language):
            return begin_with_chosen(
                search=self.search, side=form.cleaned_data["side"], by=self.request.user, now=timezone.now()
            )
