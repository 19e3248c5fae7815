from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView, TemplateView

from capacity.actions.selections import (
    choose_for_panel,
    propose_joint_choice,
    seat_panelist,
    stories_of,
    unseat_panelist,
    write_round,
)
from capacity.forms.rounds import NONE, ChoiceForm, JointForm, RoundForm, SeatForm
from capacity.models import PanelSeat, SelectionRound
from capacity.panels import panels_of
from capacity.views.base import CapacityForm, InCapacity, is_awaited
from partnerships.models import Version
from stedenband.ui.formpages import ConfirmPage
from stedenband.ui.views import PermissionPage


class RoundList(InCapacity, PermissionPage, ListView):
    permission_required = "capacity.view_selectionround"
    template_name = "capacity/round_list.html"
    title = gettext_lazy("Rounds of stories")
    paginate_by = 20

    def get_queryset(self):
        return SelectionRound.objects.visible_to(self.request.user).of_partnership(self.partnership)


class RoundAdd(CapacityForm):
    form_class = RoundForm
    permission_required = "capacity.add_selectionround"
    title = gettext_lazy("Open a round of stories")
    lead = gettext_lazy(
        "A panel on every side reads the stories of these days and chooses one. Then a joint panel does."
    )
    submit_label = gettext_lazy("Open the round")
    success_message = gettext_lazy("The round is open. Now say who sits on the panels.")
    back = "capacity:round_list"

    def act(self, form):
        return write_round(
            partnership=self.partnership,
            round=self.object,
            seen=form.row_version,
            by=self.request.user,
            **form.cleaned_data,
        )


class OfRound(InCapacity):
    """A page about one round."""

    def load(self):
        super().load()
        rows = SelectionRound.objects.select_related("partnership", "chosen__partner__municipality")
        self.object = self.round = self.get_row(rows)

    def get_back_url(self):
        return self.round.get_absolute_url()

    def get_lead(self):
        return self.round.title


class RoundEdit(OfRound, RoundAdd):
    permission_required = "capacity.change_selectionround"
    title = gettext_lazy("Change the round")
    submit_label = gettext_lazy("Save the round")
    success_message = gettext_lazy("The round is saved.")


class RoundDetail(OfRound, PermissionPage, TemplateView):
    """The panels beside each other, what each chose and why, and the joint choice."""

    permission_required = "capacity.view_selectionround"
    template_name = "capacity/round_detail.html"

    def get_title(self):
        return self.round.title

    def get_context_data(self, **kwargs):
        panels = panels_of(self.round, self.partnership, self.request.user)
        version = Version.objects.of(self.round).with_sign_offs().first()
        return super().get_context_data(
            round=self.round,
            panels=panels,
            all_chose=all(panel.choice for panel in panels if panel.is_awaited),
            shows_chosen=self.round.chosen and self.request.user.has_perm("capacity.view_story", self.round.chosen),
            number=stories_of(self.round).count(),
            version=version,
            awaits_us=is_awaited(version, self.member),
            **kwargs,
        )


class SeatAdd(OfRound, CapacityForm):
    form_class = SeatForm
    permission_required = "capacity.seat_panelist"
    title = gettext_lazy("Who sits on the panel?")
    submit_label = gettext_lazy("Seat this person")
    success_message = gettext_lazy("Noted. Add the next person, or go back to the round.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"municipality": self.own_partner.name, "instance": None}

    def act(self, form):
        seat_panelist(round=self.round, by=self.request.user, **form.cleaned_data)
        return self.round


class SeatRemove(InCapacity, ConfirmPage):
    permission_required = "capacity.unseat_panelist"
    title = gettext_lazy("Take this person off the panel")
    submit_label = gettext_lazy("Take off the panel")
    success_message = gettext_lazy("This person is not on the panel any more.")

    def load(self):
        super().load()
        self.object = self.get_row(PanelSeat.objects.select_related("round__partnership"))

    def get_lead(self):
        return self.object.name

    def get_back_url(self):
        return self.object.round.get_absolute_url()

    def act(self, form):
        return unseat_panelist(seat=self.object, by=self.request.user)


class Choosing(OfRound, CapacityForm):
    """A page on which a panel says which of `stories` it chose, and why."""

    template_name = "capacity/panel_choose.html"

    def load(self):
        super().load()
        self.object = self.choice = None

    def get_permission_object(self):
        return self.round

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"stories": self.stories}

    def get_context_data(self, **kwargs):
        return super().get_context_data(stories=self.stories, **kwargs)


class PanelChoose(Choosing):
    """Which story of its own side the panel of a municipality chose, and why."""

    form_class = ChoiceForm
    permission_required = "capacity.choose_for_panel"
    submit_label = gettext_lazy("Save the choice")
    success_message = gettext_lazy("The choice of your panel is saved. Your partner reads it with your reasons.")

    def load(self):
        super().load()
        self.use_current(self.round.choices.filter(partner=self.member.partner_id).first())

    def use_current(self, current):
        self.object = self.choice = current

    @property
    def stories(self):
        return stories_of(self.round).filter(partner=self.member.partner_id).newest()

    def get_title(self):
        return _("What did the panel of %(municipality)s choose?") % {"municipality": self.own_partner.name}

    def get_initial(self):
        if self.choice is None:
            return {"chosen_on": timezone.localdate()}
        facts = {name: getattr(self.choice, name) for name in ("reasons", "language", "chosen_on")}
        return facts | {"story": self.choice.story_id or NONE}

    def act(self, form):
        choose_for_panel(round=self.round, seen=form.row_version, by=self.request.user, **form.cleaned_data)
        return self.round


class JointChoose(Choosing):
    """What the joint panel chose; each partner gives its word on these reasons."""

    form_class = JointForm
    permission_required = "capacity.propose_joint_choice"
    title = gettext_lazy("What did the joint panel choose?")
    submit_label = gettext_lazy("Propose this choice")
    success_message = gettext_lazy("Proposed. It holds once every municipality agreed on these words.")

    @property
    def stories(self):
        return stories_of(self.round).filter(choices__round=self.round).newest()

    def act(self, form):
        return propose_joint_choice(round=self.round, by=self.request.user, now=timezone.now(), **form.cleaned_data)
