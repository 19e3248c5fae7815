from datetime import timedelta

from django.core.exceptions import PermissionDenied
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView, TemplateView

from capacity.actions.assessment_links import still_needed
from capacity.actions.assessment_rounds import call_off_round, propose_round
from capacity.choices import RoleGroup
from capacity.forms.assessments import CallOffForm, RoundForm
from capacity.models import AssessmentRound
from capacity.views.base import CapacityForm, InCapacity
from partnerships import talks
from partnerships.models import Version
from stedenband.ui.views import PermissionPage

TIME_TO_ANSWER = timedelta(days=30)


class InAssessments(InCapacity):
    """A page about the self-assessment; it stands under the partnership."""

    current = "home"


class OfOneRound(InAssessments):
    """A page about one round; `self.side` is the own municipality's, None for who takes no part."""

    def load(self):
        super().load()
        self.assessment = self.get_row(AssessmentRound.objects.with_sides())
        self.assessment.partnership = self.partnership
        self.side = self.assessment.side_of(self.member.partner_id)
        self.object = self.assessment

    def get_back_url(self):
        return self.assessment.get_absolute_url()

    def get_context_data(self, **kwargs):
        return super().get_context_data(assessment=self.assessment, side=self.side, **kwargs)


class OfOwnSide(OfOneRound):
    """A page of one municipality's own side; the permission is asked about that side."""

    def load(self):
        super().load()
        if self.side is None:
            raise PermissionDenied(_("Only a municipality that takes part has a side in this self-assessment."))
        self.side.round = self.assessment

    def get_permission_object(self):
        return self.side


class AssessmentList(InAssessments, PermissionPage, ListView):
    permission_required = "capacity.view_assessmentround"
    template_name = "capacity/assessment_list.html"
    title = gettext_lazy("Self-assessment")
    paginate_by = 20

    def get_queryset(self):
        return AssessmentRound.objects.visible_to(self.request.user).of_partnership(self.partnership).with_sides()

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        return context | {"has_proposed": any(one.is_proposed for one in context["object_list"])}


class AssessmentDetail(OfOneRound, PermissionPage, TemplateView):
    permission_required = "capacity.view_assessmentround"
    template_name = "capacity/assessment_detail.html"

    def get_title(self):
        return _("Self-assessment: %(kind)s") % {"kind": self.assessment.get_kind_display()}

    def get_context_data(self, **kwargs):
        if self.side:
            self.side.round = self.assessment
            per_group = self.side.sheets.finished().per_group()
            kwargs |= {
                "per_group": [(RoleGroup(group).label, number) for group, number in per_group.items()],
                "missing": still_needed(self.assessment, per_group),
            }
        return super().get_context_data(
            version=Version.objects.of(self.assessment).with_sign_offs().first(),
            talk=talks.beside(self.assessment, user=self.request.user),
            **kwargs,
        )


class AssessmentStatements(OfOneRound, PermissionPage, TemplateView):
    """What is asked: all statements of the round and the scale, before anybody answers."""

    permission_required = "capacity.view_assessmentround"
    template_name = "capacity/assessment_statements.html"
    title = gettext_lazy("The statements")


class AssessmentAdd(InAssessments, CapacityForm):
    form_class = RoundForm
    permission_required = "capacity.add_assessmentround"
    template_name = "capacity/assessment_form.html"
    title = gettext_lazy("Propose a self-assessment")
    lead = gettext_lazy("Each municipality looks at itself with the same statements. It begins once all agree to it.")
    submit_label = gettext_lazy("Propose it")
    success_message = gettext_lazy("Proposed, with the word of your municipality. The others are asked for theirs.")
    back = "capacity:assessment_list"
    current = "home"

    def get_initial(self):
        return {"answers_until": timezone.localdate() + TIME_TO_ANSWER}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"partnership": self.partnership}

    def act(self, form):
        return propose_round(
            partnership=self.partnership,
            assessment=self.object,
            seen=form.row_version,
            by=self.request.user,
            now=timezone.now(),
            **form.cleaned_data,
        )


class AssessmentEdit(AssessmentAdd):
    permission_required = "capacity.change_assessmentround"
    title = gettext_lazy("Change the proposal")
    submit_label = gettext_lazy("Propose it like this")

    def load(self):
        super().load()
        self.object = self.get_row(AssessmentRound.objects.all())

    def get_initial(self):
        return {}

    def get_back_url(self):
        return self.object.get_absolute_url()


class AssessmentCallOff(OfOneRound, CapacityForm):
    form_class = CallOffForm
    permission_required = "capacity.call_off_assessmentround"
    title = gettext_lazy("Call off the self-assessment?")
    lead = gettext_lazy("It stops for every municipality. What each found so far stays its own for good.")
    submit_label = gettext_lazy("Call it off")
    success_message = gettext_lazy("The self-assessment is called off.")

    def act(self, form):
        by, now = self.request.user, timezone.now()
        return call_off_round(assessment=self.assessment, reason=form.cleaned_data["reason"], by=by, now=now)
