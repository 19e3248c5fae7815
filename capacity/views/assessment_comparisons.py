"""All results beside each other, what is worth a talk, and one municipality over time."""

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from capacity.actions.assessment_talks import offer_conversation, settle_point, take_up, write_conversation
from capacity.assessments.beside import Comparison
from capacity.assessments.overtime import over_time
from capacity.choices import PointKind
from capacity.forms.assessments import ConversationForm, NewPointForm, PointForm, SettleForm
from capacity.models import ActionPoint, Conversation, TalkingPoint
from capacity.views.assessments import InAssessments, OfOneRound
from capacity.views.base import CapacityForm
from partnerships.models import Version
from stedenband.ui.formpages import ConfirmPage
from stedenband.ui.views import PermissionPage


class AssessmentCompare(OfOneRound, PermissionPage, TemplateView):
    permission_required = "capacity.compare_assessmentround"
    template_name = "capacity/assessment_compare.html"
    title = gettext_lazy("Where do we see it differently?")

    def get_context_data(self, **kwargs):
        points = self.assessment.talking_points.select_related("partner__municipality")
        minutes = Conversation.objects.filter(round=self.assessment).first()
        actions = ActionPoint.objects.visible_to(self.request.user).filter(workshop__side__round=self.assessment)
        return super().get_context_data(
            comparison=Comparison(self.assessment, self.partnership, user=self.request.user, taken=points),
            points=points,
            action_points=actions.select_related("workshop__side__partner__municipality"),
            minutes=minutes,
            version=minutes and Version.objects.of(minutes).with_sign_offs().first(),
            **kwargs,
        )


class OfComparison(OfOneRound, CapacityForm):
    """A form that leads back to the comparison."""

    def get_back_url(self):
        return TalkingPoint(round=self.assessment).get_absolute_url()


class PointAdd(OfComparison):
    """`?statement=P1&kind=difference` names what the reader comes from."""

    form_class = NewPointForm
    permission_required = "capacity.add_talkingpoint"
    title = gettext_lazy("Make it a talking point")
    lead = gettext_lazy("A difference is a question. Say what you want to talk about, and who sees to it.")
    submit_label = gettext_lazy("Save the talking point")
    success_message = gettext_lazy("It is a talking point now.")

    def get_initial(self):
        asked, kind = self.request.GET.get("statement", ""), self.request.GET.get("kind", "")
        initial = {"partner": self.member.partner_id}
        if asked in {one.code for one in self.assessment.statements}:
            initial["code"] = asked
        return initial | ({"kind": kind} if kind in PointKind else {})

    def get_form_kwargs(self):
        kwargs = super().get_form_kwargs() | {"statements": self.assessment.statements}
        return kwargs | {"partners": self.partnership.present_partners, "instance": None}

    def act(self, form):
        take_up(assessment=self.assessment, by=self.request.user, **form.cleaned_data)
        return self.get_back_url()


class OfOnePoint(InAssessments, CapacityForm):
    permission_required = "capacity.change_talkingpoint"

    def load(self):
        super().load()
        self.object = self.get_row(TalkingPoint.objects.select_related("round__partnership", "round__set"))

    def get_back_url(self):
        return self.object.get_absolute_url()


class PointEdit(OfOnePoint):
    form_class = PointForm
    title = gettext_lazy("Change the talking point")
    submit_label = gettext_lazy("Save the talking point")
    success_message = gettext_lazy("The talking point is saved.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"partners": self.partnership.present_partners}

    def act(self, form):
        kept = {"code": self.object.code, "kind": self.object.kind}
        take_up(
            assessment=self.object.round,
            point=self.object,
            seen=form.row_version,
            by=self.request.user,
            **kept,
            **form.cleaned_data,
        )
        return self.get_back_url()


class PointSettle(OfOnePoint):
    form_class = SettleForm
    title = gettext_lazy("What came of it?")
    submit_label = gettext_lazy("You talked about it")
    success_message = gettext_lazy("It is noted what came of it.")

    def get_lead(self):
        return self.object.question

    def act(self, form):
        by, now = self.request.user, timezone.now()
        settle_point(point=self.object, seen=form.row_version, by=by, now=now, **form.cleaned_data)
        return self.get_back_url()


class ConversationWrite(OfComparison):
    form_class = ConversationForm
    permission_required = "capacity.write_conversation"
    title = gettext_lazy("What did you say to each other?")
    submit_label = gettext_lazy("Save the minutes")
    success_message = gettext_lazy("The minutes are saved. Offer them to all when they are complete.")

    def load(self):
        super().load()
        self.object = Conversation.objects.filter(round=self.assessment).first()

    def get_permission_object(self):
        return self.assessment

    def act(self, form):
        write_conversation(
            assessment=self.assessment,
            seen=form.row_version,
            by=self.request.user,
            now=timezone.now(),
            **form.cleaned_data,
        )
        return self.get_back_url()


class ConversationOffer(OfOneRound, ConfirmPage):
    permission_required = "capacity.offer_conversation"
    title = gettext_lazy("Offer the minutes to all?")
    lead = gettext_lazy(
        "The minutes, the dissent and the talking points are frozen as they are now, with the word of your "
        "municipality. Who sees something otherwise agrees with a remark."
    )
    submit_label = gettext_lazy("Agree and offer to all")
    success_message = gettext_lazy("Your municipality agreed. The minutes wait for the word of every other one.")

    def act(self, form):
        offer_conversation(conversation=self.assessment.conversation, by=self.request.user, now=timezone.now())
        return self.assessment.conversation


class AssessmentOverTime(InAssessments, PermissionPage, TemplateView):
    """The rounds of one municipality beside each other; `?municipality=` names another one. Never two at once."""

    permission_required = "capacity.view_assessmentround"
    template_name = "capacity/assessment_over_time.html"

    def load(self):
        super().load()
        asked = self.request.GET.get("municipality", "")
        named = [one for one in self.partnership.partner_list if str(one.pk) == asked]
        self.partner = (named or [self.own_partner or self.partnership.partner_list[0]])[0]

    def get_title(self):
        return _("%(municipality)s over time") % {"municipality": self.partner.name}

    def get_context_data(self, **kwargs):
        rounds, dimensions = over_time(self.partner, user=self.request.user)
        return super().get_context_data(
            partner=self.partner, partners=self.partnership.partner_list, rounds=rounds, dimensions=dimensions, **kwargs
        )
