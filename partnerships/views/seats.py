from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from partnerships.actions.seats import give_up_seat, leave_seat, seat_person, write_seat
from partnerships.forms.bodies import LeaveForm, SeatForm, TenureForm
from partnerships.models import Seat, Tenure
from partnerships.views.base import InPartnership
from partnerships.views.bodies import OfBody
from stedenband.ui.formpages import ConfirmPage, FormPage
from stedenband.ui.views import PermissionPage


class SeatForms(FormPage):
    """What making a seat and changing one have in common."""

    form_class = SeatForm
    submit_label = gettext_lazy("Save the seat")
    success_message = gettext_lazy("The seat is saved. Its counterpart knows it too.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"partnership": self.partnership, "partner": self.own_partner}


class SeatAdd(OfBody, SeatForms):
    """A new seat of the own municipality, in a joint body or in one of its own."""

    permission_required = "partnerships.add_seat"

    def get_title(self):
        return _("A seat of %(municipality)s in “%(body)s”") % {
            "municipality": self.own_partner.name,
            "body": self.object.name,
        }

    def act(self, form):
        return write_seat(body=self.object, **form.cleaned_data, by=self.request.user)


class OfSeat(InPartnership):
    """A page about one seat."""

    current = "home"

    def load(self):
        super().load()
        seats = Seat.objects.select_related("body__partnership", "partner__municipality")
        self.object = self.get_row(seats.with_holders(timezone.localdate()))

    def get_back_url(self):
        return self.object.get_absolute_url()


class SeatDetail(OfSeat, PermissionPage, TemplateView):
    """Who held the seat one after the other, and whose counterpart it is."""

    permission_required = "partnerships.view_seat"
    template_name = "partnerships/seat_detail.html"

    def get_title(self):
        return self.object.title

    def get_context_data(self, **kwargs):
        counterparts = Seat.objects.filter(counterparts=self.object).select_related("body__partnership")
        return super().get_context_data(
            seat=self.object,
            body=self.object.body,
            partner=self.partnership.partner(self.object.partner_id),
            holder=self.object.holder,
            tenures=self.object.tenures.all(),
            counterparts=[
                (other, self.partnership.partner(other.partner_id))
                for other in counterparts.with_holders(timezone.localdate()).order_by("title", "pk")
            ],
            **kwargs,
        )


class SeatEdit(OfSeat, SeatForms):
    permission_required = "partnerships.change_seat"

    def get_title(self):
        return _("Change the seat “%(seat)s”") % {"seat": self.object.title}

    def get_initial(self):
        chosen = {f"counterpart-{other.partner_id}": other.pk for other in self.object.counterparts.all()}
        return {"title": self.object.title, "kind": self.object.kind, "task": self.object.task} | chosen

    def act(self, form):
        return write_seat(body=self.object.body, seat=self.object, **form.cleaned_data, by=self.request.user)


class SeatTake(OfSeat, FormPage):
    """Somebody takes the seat; who held it leaves the day before."""

    permission_required = "partnerships.change_seat"
    form_class = TenureForm
    submit_label = gettext_lazy("Note who sits here")

    def get_title(self):
        return _("Who takes the seat “%(seat)s”?") % {"seat": self.object.title}

    def get_lead(self):
        holder = self.object.holder
        if holder is None:
            return _("The seat is empty.")
        return _("%(name)s holds it now and then leaves the day before. A handover file helps who comes.") % {
            "name": holder.name
        }

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"seat": self.object}

    def get_success_message(self, form, result):
        return _("%(name)s is noted in this seat.") % {"name": result.name}

    def act(self, form):
        return seat_person(seat=self.object, **form.cleaned_data, by=self.request.user)


class SeatLeave(OfSeat, FormPage):
    """The holder leaves; the seat stays, empty until somebody takes it."""

    permission_required = "partnerships.change_seat"
    form_class = LeaveForm
    submit_label = gettext_lazy("Note the last day")
    success_message = gettext_lazy("The last day is noted. Make the handover file for who comes.")

    def load(self):
        super().load()
        current = Tenure.objects.filter(seat=self.object, ended_on=None).select_related("seat__body__partnership")
        self.tenure = self.get_row(current, seat=self.object)

    def get_title(self):
        return _("When does %(name)s leave the seat?") % {"name": self.tenure.name}

    def get_initial(self):
        return {"on": timezone.localdate()}

    def act(self, form):
        leave_seat(tenure=self.tenure, on=form.cleaned_data["on"], by=self.request.user)
        return self.get_back_url()


class SeatGiveUp(OfSeat, ConfirmPage):
    permission_required = "partnerships.change_seat"
    submit_label = gettext_lazy("Give up this seat")
    lead = gettext_lazy("It is no longer there from tomorrow. Who sat in it stays readable.")
    success_message = gettext_lazy("The seat was given up.")

    def get_title(self):
        return _("Give up the seat “%(seat)s”?") % {"seat": self.object.title}

    def act(self, form):
        give_up_seat(seat=self.object, on=timezone.localdate(), by=self.request.user)
        return reverse("partnerships:body_detail", args=[self.partnership.slug, self.object.body_id])
