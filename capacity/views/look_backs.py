from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView, TemplateView

from capacity.actions.look_backs import offer_look_back, write_look_back
from capacity.forms.look_backs import WHOLE, LookBackForm
from capacity.models import LookBack, Trajectory
from capacity.process import look_back_due_on, look_back_label
from capacity.queries import confirming_partners
from capacity.views.base import CapacityForm, InCapacity
from partnerships.models import Version
from stedenband.ui.formpages import ConfirmPage
from stedenband.ui.views import PermissionPage


class LookBackList(InCapacity, PermissionPage, ListView):
    """All that was said when looking back, the last time on top."""

    permission_required = "capacity.view_trajectory"
    template_name = "capacity/look_back_list.html"
    title = gettext_lazy("Looking back together")
    lead = gettext_lazy("At least once a year: what changed, and what do you do differently?")
    current = "trajectories"
    paginate_by = 20

    def get_queryset(self):
        return LookBack.objects.visible_to(self.request.user).of_partnership(self.partnership).with_people()

    def get_context_data(self, **kwargs):
        last = self.get_queryset().values_list("held_on", flat=True).first()
        due_on = look_back_due_on(self.partnership, last)
        return super().get_context_data(due_on=due_on, is_due=due_on <= timezone.localdate(), **kwargs)


class OfLookBack(InCapacity):
    """A page about one look back; `self.version` is the newest text that was offered, or None."""

    current = "trajectories"

    def load(self):
        super().load()
        self.object = self.get_row(LookBack.objects.select_related("partnership").with_people())
        self.version = Version.objects.of(self.object).with_sign_offs().first()

    def get_back_url(self):
        return self.object.get_absolute_url()


class LookBackDetail(OfLookBack, PermissionPage, TemplateView):
    permission_required = "capacity.view_lookback"
    template_name = "capacity/look_back_detail.html"

    def get_title(self):
        return look_back_label(self.object.signing_title)

    def get_context_data(self, **kwargs):
        names = {one.partner_id: one.people for one in self.object.present.all()}
        words = self.version.standing_words() if self.version else {}
        people = [
            (partner, names.get(partner.pk, ""), words.get(partner.pk))
            for partner in self.partnership.partner_list
            if partner.is_present or partner.pk in names
        ]
        return super().get_context_data(look_back=self.object, version=self.version, people=people, **kwargs)


class LookBackAdd(CapacityForm):
    form_class = LookBackForm
    permission_required = "capacity.add_lookback"
    template_name = "capacity/look_back_form.html"
    title = gettext_lazy("Look back together")
    lead = gettext_lazy("You talked about it together: one of you writes it down, and all agree to the same words.")
    submit_label = gettext_lazy("Save the note")
    success_message = gettext_lazy("The note is saved. Offer it to all when it says what you both said.")
    current = "trajectories"
    back = "capacity:look_back_list"

    def get_form_kwargs(self):
        trajectories = Trajectory.objects.visible_to(self.request.user).of_partnership(self.partnership)
        return super().get_form_kwargs() | {"partnership": self.partnership, "trajectories": trajectories}

    def get_initial(self):
        trajectory = self.coming_from(Trajectory)
        return {"trajectory": trajectory.pk if trajectory else WHOLE}

    def act(self, form):
        return write_look_back(
            partnership=self.partnership,
            look_back=self.object,
            seen=form.row_version,
            **form.facts,
            by=self.request.user,
            now=timezone.now(),
        )


class LookBackEdit(OfLookBack, LookBackAdd):
    permission_required = "capacity.change_lookback"
    title = gettext_lazy("Change the note")
    success_message = gettext_lazy("The note is saved.")

    def get_lead(self):
        names = ", ".join(partner.name for partner in confirming_partners(self.version, self.partnership))
        if not names:
            return ""
        return _("Agreed already by: %(names)s. When you save a change, they are asked again.") % {"names": names}

    def get_initial(self):
        names = ("held_on", "what_changed", "differently", "language")
        people = {f"people_{one.partner_id}": one.people for one in self.object.present.all()}
        trajectory = {"trajectory": str(self.object.trajectory_id or WHOLE)}
        return {name: getattr(self.object, name) for name in names} | people | trajectory


class LookBackOffer(OfLookBack, ConfirmPage):
    """Agree to the note for the own municipality and ask the others for their word."""

    permission_required = "capacity.offer_lookback"
    title = gettext_lazy("Offer the note to all?")
    submit_label = gettext_lazy("Agree and offer to all")
    success_message = gettext_lazy("Your municipality agreed. The note waits for the word of every other one.")

    def get_lead(self):
        return _(
            "The note is frozen as it is now, with the word of your municipality. It is joint once every municipality "
            "has agreed; then it stays as it is."
        )

    def act(self, form):
        return offer_look_back(look_back=self.object, by=self.request.user, now=timezone.now())
