from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from partnerships.actions.course import propose_course
from partnerships.actions.departures import decide_alone, note_as_read
from partnerships.actions.parties import propose_partner
from partnerships.choices import PartnershipStatus
from partnerships.chronicle import chronicle
from partnerships.forms.lifecycle import AccessionForm, CourseForm, OwnDecisionForm
from partnerships.models import ExitFile, OwnDecision
from partnerships.silence import last_signs_of_life, months_of_silence, shown_status
from partnerships.views.base import InPartnership
from stedenband.ui.formpages import ConfirmPage, FormPage
from stedenband.ui.views import PermissionPage


class CoursePage(InPartnership, PermissionPage, TemplateView):
    """How it is with the partnership, who takes part, and everything that brought it here."""

    permission_required = "partnerships.view_partnership"
    template_name = "partnerships/course.html"
    title = gettext_lazy("Course of the partnership")
    current = "home"

    def get_context_data(self, **kwargs):
        today = timezone.localdate()
        last = last_signs_of_life([self.partnership]).get(self.partnership.pk)
        events = chronicle(self.partnership)
        status = shown_status(self.partnership, last, today)
        return super().get_context_data(
            status=status,
            is_dormant=status == PartnershipStatus.DORMANT,
            months=months_of_silence(last, today),
            last=last,
            waiting=[event for event in events if event.waits],
            events=[event for event in events if not event.waits],
            file=ExitFile.objects.of_partnership(self.partnership).first(),
            **kwargs,
        )


class OfCourse(InPartnership, FormPage):
    """A form that leads back to the course."""

    current = "home"

    def get_back_url(self):
        return reverse("partnerships:course", args=[self.partnership.slug])


class CoursePropose(OfCourse):
    permission_required = "partnerships.propose_course"
    form_class = CourseForm
    title = gettext_lazy("Propose another course")
    lead = gettext_lazy(
        "It is true when a signatory of every municipality has signed it. If you are one, you sign with your proposal."
    )
    submit_label = gettext_lazy("Propose this course")
    success_message = gettext_lazy("Your proposal waits for the word of every municipality.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"partnership": self.partnership}

    def act(self, form):
        return propose_course(
            partnership=self.partnership,
            **form.answer(),
            reason=form.cleaned_data["reason"],
            language=form.cleaned_data["language"],
            by=self.request.user,
            now=timezone.now(),
        )


class PartnerPropose(OfCourse):
    permission_required = "partnerships.propose_course"
    form_class = AccessionForm
    title = gettext_lazy("Propose another partner")
    lead = gettext_lazy(
        "It joins when a signatory of every municipality has signed. What you signed before stays between those who "
        "signed it: the new partner signs from then on."
    )
    submit_label = gettext_lazy("Propose this municipality")
    success_message = gettext_lazy("Your proposal waits for the word of every municipality.")

    def act(self, form):
        return propose_partner(
            partnership=self.partnership, **form.cleaned_data, by=self.request.user, now=timezone.now()
        )


class DecideAlone(OfCourse):
    """Said by a signatory, in a sentence that the others read: nobody has to agree."""

    permission_required = "partnerships.decide_alone"
    form_class = OwnDecisionForm
    submit_label = gettext_lazy("Tell the others")
    success_message = gettext_lazy("It is noted. The other municipalities find it above what waits for them.")

    def get_title(self):
        return _("What %(name)s decides by itself") % {"name": self.own_partner.name}

    def get_lead(self):
        return _(
            "Every municipality can suspend its part or leave without the word of the others. Talk with them first, "
            "when you can: a joint proposal is read more gladly."
        )

    def get_form_kwargs(self):
        standing = self.own_partner.own_decisions.standing().values_list("choice", flat=True)
        return super().get_form_kwargs() | {"standing": set(standing)}

    def act(self, form):
        return decide_alone(partnership=self.partnership, **form.cleaned_data, by=self.request.user, now=timezone.now())


class DecisionRead(InPartnership, ConfirmPage):
    """The other municipality says that it knows."""

    permission_required = "partnerships.note_owndecision"
    template_name = "partnerships/decision_read.html"
    submit_label = gettext_lazy("We have read it")
    success_message = gettext_lazy("Thank you. The other municipality sees that you read it.")
    current = "home"

    def load(self):
        super().load()
        self.object = self.get_row(OwnDecision.objects.select_related("partner__municipality", "told_by"))

    def get_title(self):
        return _("%(name)s %(decision)s") % {
            "name": self.object.partner.name,
            "decision": self.object.get_choice_display(),
        }

    def get_back_url(self):
        return reverse("partnerships:course", args=[self.partnership.slug])

    def act(self, form):
        note_as_read(decision=self.object, by=self.request.user, now=timezone.now())
        return self.get_back_url()

    def get_context_data(self, **kwargs):
        return super().get_context_data(decision=self.object, **kwargs)
