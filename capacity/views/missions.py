"""A visit from its preparation to its report: what all municipalities write and read together."""

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from capacity.actions.mission_reports import offer_report
from capacity.actions.missions import describe_mission, show_documents, start_mission, write_programme
from capacity.choices import ActivityStatus
from capacity.delegations import delegations_of_one_colour
from capacity.forms.missions import MissionDocumentsForm, MissionForm, ProgrammeForm, PurposeForm
from capacity.missions.account import Account
from capacity.missions.completeness import before_departure, lacking
from capacity.missions.facts import facts_of
from capacity.models import Activity, Mission
from capacity.views.base import CapacityForm, InCapacity
from capacity.views.mission_sides import vars_of
from partnerships import talks
from partnerships.models import Version
from stedenband.lib.canonical import plain
from stedenband.ui.formpages import ConfirmPage, FormPage
from stedenband.ui.views import PermissionPage


class OfMission(InCapacity):
    """A page about one visit; `self.version` is the newest report that was offered, or None."""

    def load(self):
        super().load()
        self.object = self.get_row(Mission.objects.with_sides())
        self.activity = self.object.activity
        self.version = Version.objects.of(self.object).with_sign_offs().first()

    @property
    def account(self):
        """The visit as it stands now, in the reader's language."""
        return Account(plain(facts_of(self.object, self.partnership) | {"agreed_on": None, "words": []}))

    def get_lead(self):
        return self.activity.title

    def get_back_url(self):
        return self.object.get_absolute_url()


class MissionDetail(OfMission, PermissionPage, TemplateView):
    """Everything about one visit: what it still needs on top, then before, there and afterwards."""

    permission_required = "capacity.view_mission"
    template_name = "capacity/mission_detail.html"

    def get_title(self):
        return self.activity.title

    def get_context_data(self, **kwargs):
        today, mission, slug = timezone.localdate(), self.object, self.partnership.slug
        own = [side for side in mission.sides.all() if side.partner_id == self.member.partner_id]
        return super().get_context_data(
            mission=mission,
            activity=self.activity,
            account=self.account,
            sides=mission.sides.all(),
            needs=[need for side in mission.sides.all() for need in side.needs.all()],
            own_side=own[0] if own and self.may_write() else None,
            version=self.version,
            lacks=lacking(mission, today=today) if mission.has_begun(today) else before_departure(mission),
            has_begun=mission.has_begun(today),
            has_fixed_questions=mission.has_fixed_questions(today),
            one_coloured=delegations_of_one_colour(self.partnership, mission),
            papers=mission.papers.made().defer("facts"),
            languages=[
                (code, name, reverse("capacity:mission_print", args=[slug, mission.pk, code]))
                for code, name in settings.LANGUAGES
            ],
            documents=mission.documents.select_related("document__partnership"),
            learned=Activity.objects.with_learners().get(pk=self.activity.pk),
            contributions=self.activity.contributions.all(),
            talk=talks.beside(mission, user=self.request.user),
            **kwargs,
        )

    def may_write(self):
        return not self.object.is_closed and self.request.user.has_perm("capacity.change_mission", self.object)


class MissionBriefing(OfMission, PermissionPage, TemplateView):
    """One page to take along: what the visit is for, what may not be promised, whom one meets when."""

    permission_required = "capacity.view_mission"
    template_name = "capacity/mission_briefing.html"
    title = gettext_lazy("Before you leave")

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            mission=self.object,
            activity=self.activity,
            account=self.account,
            sides=self.object.sides.all(),
            **kwargs,
        )


class MissionStart(CapacityForm):
    form_class = PurposeForm
    permission_required = "capacity.add_mission"
    title = gettext_lazy("Prepare the visit")
    submit_label = gettext_lazy("Begin the preparation")
    success_message = gettext_lazy("Now set your learning questions and say who takes part.")

    def load(self):
        super().load()
        self.activity = self.get_row(Activity.objects.select_related("step"))

    def get_lead(self):
        return self.activity.title

    def get_back_url(self):
        return self.activity.get_absolute_url()

    def get_initial(self):
        """What is known of a planned activity is not typed twice."""
        known = self.activity.summary if self.activity.status == ActivityStatus.PLANNED else ""
        return {"purpose": known or (self.activity.step.title if self.activity.step else "")}

    def act(self, form):
        return start_mission(activity=self.activity, by=self.request.user, **form.cleaned_data)


class MissionForms(OfMission, FormPage):
    """What changes a visit as a whole."""

    permission_required = "capacity.change_mission"

    def what(self, form):
        """Which row, as the writer saw it, by whom and when."""
        return {"mission": self.object, "seen": form.row_version, "by": self.request.user, "now": timezone.now()}


class MissionEdit(MissionForms):
    form_class = MissionForm
    title = gettext_lazy("What is the visit for, what did it bring?")
    submit_label = gettext_lazy("Save")
    success_message = gettext_lazy("The visit is saved.")

    def act(self, form):
        return describe_mission(**form.cleaned_data, **self.what(form))


class MissionProgramme(MissionForms):
    form_class = ProgrammeForm
    template_name = "capacity/lines_form.html"
    title = gettext_lazy("Programme by day")
    submit_label = gettext_lazy("Save the programme")
    success_message = gettext_lazy("The programme is saved.")

    def get_form_kwargs(self):
        rows = [vars_of(line) for line in self.object.programme.all()]
        return super().get_form_kwargs() | {"activity": self.activity, "rows": rows}

    def get_context_data(self, **kwargs):
        explanation = _("The times are those of the clock of who receives. Mark afterwards what took place.")
        return super().get_context_data(explanation=explanation, **kwargs)

    def act(self, form):
        return write_programme(entries=form.rows, **self.what(form))


class MissionDocuments(MissionForms):
    form_class = MissionDocumentsForm
    template_name = "capacity/lines_form.html"
    title = gettext_lazy("Pictures and papers")
    submit_label = gettext_lazy("Save the list")
    success_message = gettext_lazy("The pictures and papers are saved.")

    def get_form_kwargs(self):
        rows = [vars_of(row) for row in self.object.documents.select_related("document")]
        return super().get_form_kwargs() | {"partnership": self.partnership, "rows": rows}

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            explanation=_("Put the file among the documents of the partnership first, for every municipality to read."),
            document_url=reverse("partnerships:document_add", args=[self.partnership.slug]),
            **kwargs,
        )

    def act(self, form):
        return show_documents(documents=form.chosen, **self.what(form))


class MissionOffer(OfMission, ConfirmPage):
    permission_required = "capacity.offer_mission"
    title = gettext_lazy("Offer the mission report to all?")
    submit_label = gettext_lazy("Agree and offer to all")
    success_message = gettext_lazy("Your municipality agreed. The report waits to be read by every other one.")

    def get_lead(self):
        return _(
            "The report is frozen as it stands now, with the word of your municipality. The others read it, agree or "
            "ask a correction. Once all agreed, the visit is closed and the text stays as it is."
        )

    def act(self, form):
        return offer_report(mission=self.object, by=self.request.user, now=timezone.now())
