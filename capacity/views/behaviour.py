from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView, TemplateView

from capacity.actions.behaviour import add_markers, describe_actor, reword_marker, write_journal
from capacity.behaviour import by_grade, journal
from capacity.filters.results import ActorFilter
from capacity.forms.behaviour import ActorForm, JournalForm, MarkerForm, MarkersForm
from capacity.forms.evidence import shared_documents
from capacity.models import BoundaryActor, JournalEntry, ProgressMarker
from capacity.views.base import CapacityForm, InCapacity
from capacity.views.indicators import OfTrajectories
from partnerships import talks
from stedenband.ui.filters import FilteredList
from stedenband.ui.views import PermissionPage

WORDS = ("degree", "description", "factors", "evidence", "unanticipated", "lesson", "follow_up", "language")


class ActorList(InCapacity, PermissionPage, FilteredList, ListView):
    """Whose behaviour may change, in every municipality."""

    permission_required = "capacity.view_boundaryactor"
    template_name = "capacity/actor_list.html"
    title = gettext_lazy("Whose behaviour may change?")
    current = "trajectories"
    filter_class = ActorFilter
    paginate_by = 20

    def get_rows(self):
        return BoundaryActor.objects.visible_to(self.request.user).of_partnership(self.partnership).with_markers()

    def get_filter_kwargs(self):
        return {"partnership": self.partnership}

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            of_trajectory=self.filters.of_trajectory(),
            without=[one for one in self.partnership.present_partners if one.pk not in self.named()],
            **kwargs,
        )

    def named(self):
        """The municipalities in which somebody's behaviour may change."""
        rows = BoundaryActor.objects.visible_to(self.request.user).of_partnership(self.partnership)
        return set(rows.order_by().values_list("partner", flat=True))


class ActorDetail(InCapacity, PermissionPage, TemplateView):
    """The markers of one actor, and the journal: what each side saw, beside each other."""

    permission_required = "capacity.view_boundaryactor"
    template_name = "capacity/actor_detail.html"
    current = "trajectories"

    def load(self):
        super().load()
        self.object = self.get_row(BoundaryActor.objects.with_markers())

    def get_title(self):
        return self.object.name

    def get_context_data(self, **kwargs):
        entries = JournalEntry.objects.visible_to(self.request.user).filter(marker__actor=self.object)
        entries = list(entries.select_related("marker__actor__trajectory", "document"))
        return super().get_context_data(
            actor=self.object,
            grades=by_grade(self.object, entries),
            journal=journal(entries, self.partnership),
            talk=talks.beside(self.object, user=self.request.user),
            **kwargs,
        )


class ActorAdd(OfTrajectories):
    form_class = ActorForm
    permission_required = "capacity.add_boundaryactor"
    title = gettext_lazy("Whose behaviour may change?")
    lead = gettext_lazy("Name people whom you can influence, in your own municipality or in your partner’s.")
    submit_label = gettext_lazy("Save")
    success_message = gettext_lazy("Saved. Each municipality can now write what it sees.")
    back = "capacity:actor_list"

    def act(self, form):
        names = set(ActorForm.Meta.fields)
        return describe_actor(
            partnership=self.partnership,
            actor=self.object,
            seen=form.row_version,
            marks=None if self.object else form.marks,
            by=self.request.user,
            **{name: value for name, value in form.cleaned_data.items() if name in names},
        )


class ActorEdit(ActorAdd):
    permission_required = "capacity.change_boundaryactor"
    title = gettext_lazy("Change whose behaviour may change")
    lead = ""
    success_message = gettext_lazy("Saved.")

    def load(self):
        super().load()
        self.object = self.get_row(BoundaryActor.objects.select_related("trajectory"))

    def get_initial(self):
        return {}

    def get_back_url(self):
        return self.object.get_absolute_url()


class MarkersAdd(CapacityForm):
    form_class = MarkersForm
    permission_required = "capacity.change_boundaryactor"
    title = gettext_lazy("By what would you notice change?")
    submit_label = gettext_lazy("Add these markers")
    success_message = gettext_lazy("The markers are added.")
    current = "trajectories"

    def load(self):
        super().load()
        self.actor = self.get_row(BoundaryActor.objects.select_related("trajectory"))

    def get_lead(self):
        return self.actor.name

    def get_permission_object(self):
        return self.actor

    def get_back_url(self):
        return self.actor.get_absolute_url()

    def act(self, form):
        add_markers(actor=self.actor, marks=form.marks, by=self.request.user)
        return self.actor


class OfMarker(CapacityForm):
    """A form about one marker."""

    current = "trajectories"
    marker = None

    def load(self):
        super().load()
        self.marker = self.get_row(ProgressMarker.objects.select_related("actor__trajectory__partnership"))

    def get_permission_object(self):
        return self.marker

    def get_lead(self):
        return _("%(who)s: %(marker)s") % {"who": self.marker.actor.name, "marker": self.marker.text}

    def get_back_url(self):
        return self.marker.get_absolute_url()


class MarkerEdit(OfMarker):
    form_class = MarkerForm
    permission_required = "capacity.change_boundaryactor"
    title = gettext_lazy("Reword the marker")
    submit_label = gettext_lazy("Save the marker")
    success_message = gettext_lazy("The marker is saved.")

    def load(self):
        super().load()
        self.object = self.marker

    def act(self, form):
        return reword_marker(marker=self.marker, seen=form.row_version, by=self.request.user, **form.cleaned_data)


class JournalWrite(OfMarker):
    """What the own municipality saw of one marker."""

    form_class = JournalForm
    permission_required = "capacity.add_journalentry"
    template_name = "capacity/journal_form.html"
    submit_label = gettext_lazy("Write it in the journal")
    success_message = gettext_lazy("It stands in the journal. Your partner reads it too.")

    def get_title(self):
        return _("What did %(municipality)s see?") % {"municipality": self.own_partner.name}

    def get_form_kwargs(self):
        chosen = self.object.document if self.object else None
        return super().get_form_kwargs() | {"documents": shared_documents(self.partnership), "chosen": chosen}

    def get_initial(self):
        """The days that another municipality told of last, so that both stand beside each other."""
        others = JournalEntry.objects.filter(~Q(partner=self.member.partner_id), marker=self.marker)
        last, today = others.first(), timezone.localdate()
        if last:
            return {"first_on": last.first_on, "last_on": last.last_on}
        return {"first_on": today.replace(month=1 if today.month < 7 else 7, day=1), "last_on": today}

    def act(self, form):
        return write_journal(
            marker=self.marker, entry=self.object, seen=form.row_version, by=self.request.user, **form.cleaned_data
        )


class JournalEdit(JournalWrite):
    permission_required = "capacity.change_journalentry"
    submit_label = gettext_lazy("Save")
    success_message = gettext_lazy("The entry is saved.")

    def load(self):
        super(OfMarker, self).load()
        rows = JournalEntry.objects.select_related("marker__actor__trajectory__partnership", "document")
        self.object = self.get_row(rows)
        self.marker = self.object.marker

    def get_permission_object(self):
        return self.object

    def get_initial(self):
        facts = {name: getattr(self.object, name) for name in (*WORDS, "first_on", "last_on")}
        return facts | {"document": self.object.document_id}
