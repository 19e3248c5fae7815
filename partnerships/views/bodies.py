from django.db.models import F
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView, TemplateView

from partnerships.actions.bodies import change_body, set_up_body, write_mandate
from partnerships.choices import MandateStatus
from partnerships.forms.bodies import BodyChangeForm, BodyForm, DayForm, FarewellForm, MandateForm
from partnerships.models import Body, Mandate
from partnerships.queries import newest_versions
from partnerships.seated import missing_sides, places_of, questions
from partnerships.views.base import InPartnership
from partnerships.views.involvement import OfOwnPartner
from stedenband.ui.formpages import FormPage
from stedenband.ui.views import PermissionPage


class BodyList(InPartnership, PermissionPage, ListView):
    """Who steers and carries the partnership: the joint bodies first, then those of each municipality."""

    permission_required = "partnerships.view_partnership"
    template_name = "partnerships/body_list.html"
    title = gettext_lazy("Who steers?")
    current = "home"
    paginate_by = 20

    def get_queryset(self):
        bodies = Body.objects.visible_to(self.request.user).of_partnership(self.partnership)
        bodies = bodies.select_related("partner__municipality", "partnership")
        living_first = F("ended_on").asc(nulls_first=True)
        joint_first = F("partner__municipality__name").asc(nulls_first=True)
        return bodies.order_by(living_first, joint_first, "name", "pk")

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        bodies = list(context["object_list"])
        places = places_of(bodies, self.partnership, timezone.localdate())
        waiting = set(Mandate.objects.filter(body__in=bodies).proposed().values_list("body_id", flat=True))
        rows = [(body, places[body.pk], body.pk in waiting) for body in bodies]
        return context | {
            "rows": rows,
            "may_add": self.request.user.has_perm("partnerships.add_body", self.partnership),
        }


class OfBody(InPartnership):
    """A page about one body."""

    current = "home"

    def load(self):
        super().load()
        self.object = self.get_row(Body.objects.select_related("partnership", "partner__municipality"))

    def get_back_url(self):
        return self.object.get_absolute_url()


class BodyDetail(OfBody, PermissionPage, TemplateView):
    """What the body is for, who sits in it on a day, and whose counterpart they are."""

    permission_required = "partnerships.view_body"
    template_name = "partnerships/body_detail.html"

    def get_title(self):
        return self.object.name

    def get_context_data(self, **kwargs):
        form = DayForm(self.request.GET if "on" in self.request.GET else None)
        today = timezone.localdate()
        day = form.cleaned_data["on"] if form.is_valid() else today
        places = places_of([self.object], self.partnership, day)[self.object.pk]
        mandates = list(self.object.mandates.select_related("proposed_by__municipality"))
        mandate = next((one for one in mandates if stands(one)), None)
        is_now = day == today and self.object.ended_on is None
        return super().get_context_data(
            body=self.object,
            places=places,
            missing=missing_sides(self.object, places, self.partnership) if is_now else [],
            questions=questions(self.object, places) if is_now else [],
            day=day,
            is_today=day == today,
            day_form=form if form.is_bound else DayForm(initial={"on": today}),
            mandate=mandate,
            earlier=[one for one in mandates if one != mandate and one.status != MandateStatus.PROPOSED],
            proposal=next((one for one in mandates if one.status == MandateStatus.PROPOSED), None),
            versions=newest_versions(mandates),
            **kwargs,
        )


def stands(mandate):
    return mandate.status == MandateStatus.STANDING and not mandate.dissolves


class BodyAdd(OfOwnPartner, FormPage):
    permission_required = "partnerships.add_body"
    form_class = BodyForm
    title = gettext_lazy("Set up a body")
    lead = gettext_lazy("A steering group, a working group or a committee. Each municipality then names its own seats.")
    submit_label = gettext_lazy("Set up the body")

    def get_permission_object(self):
        return self.partnership

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"partner": self.partner}

    def get_initial(self):
        return {"begun_on": timezone.localdate()}

    def get_success_message(self, form, result):
        if result.is_joint:
            return _("The body is there. Its mandate waits for the word of the other municipality.")
        return _("The body is there. Now name its seats.")

    def get_back_url(self):
        return reverse("partnerships:body_list", args=[self.partnership.slug])

    def act(self, form):
        return set_up_body(partnership=self.partnership, **form.cleaned_data, by=self.request.user, now=timezone.now())


class BodyEdit(OfBody, FormPage):
    permission_required = "partnerships.change_body"
    form_class = BodyChangeForm
    submit_label = gettext_lazy("Save the body")
    success_message = gettext_lazy("The body is saved.")

    def get_title(self):
        return _("Change “%(body)s”") % {"body": self.object.name}

    def get_initial(self):
        return {name: getattr(self.object, name) for name in ("kind", "name", "language", "one_colour_because")}

    def act(self, form):
        return change_body(body=self.object, seen=form.row_version, **form.cleaned_data, by=self.request.user)


class MandateWrite(OfBody, FormPage):
    """Say anew what the body is for; the old mandate stands until the new one does."""

    permission_required = "partnerships.change_body"
    form_class = MandateForm
    dissolves = False
    submit_label = gettext_lazy("Save the mandate")

    def get_title(self):
        return _("What is “%(body)s” for?") % {"body": self.object.name}

    def get_lead(self):
        if self.object.is_joint:
            return _("Every municipality confirms these words. Until then the present mandate stands.")
        return ""

    def get_initial(self):
        mandate = self.object.standing_mandate
        return {"text": mandate.text, "language": mandate.language} if mandate else {}

    def get_success_message(self, form, result):
        if self.object.is_joint:
            return _("Your words wait for the word of the other municipality.")
        return _("The mandate is saved.")

    def act(self, form):
        write_mandate(
            body=self.object,
            **form.cleaned_data,
            dissolves=self.dissolves,
            by=self.request.user,
            now=timezone.now(),
        )
        return self.get_back_url()


class BodyDissolve(MandateWrite):
    """The last mandate: the body ends when it stands."""

    form_class = FarewellForm
    dissolves = True
    submit_label = gettext_lazy("Dissolve the body")

    def get_title(self):
        return _("Dissolve “%(body)s”?") % {"body": self.object.name}

    def get_lead(self):
        if self.object.is_joint:
            return _("It ends when every municipality has confirmed it. Who sat there and what it did stays readable.")
        return _("It ends today. Who sat there and what it did stays readable.")

    def get_initial(self):
        return {}
