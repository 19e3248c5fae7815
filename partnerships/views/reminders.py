from urllib.parse import quote

from django.conf import settings
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from partnerships import recipients
from partnerships.actions.reminders import remind_partner
from partnerships.choices import Right
from partnerships.forms.people import ReminderForm
from partnerships.models import Member, Partner, Reminder
from partnerships.views.base import InPartnership
from partnerships.waiting import waiting_in
from stedenband.ui.formpages import FormPage
from stedenband.ui.telling import Told
from stedenband.ui.views import PermissionPage

THINGS_NAMED = 3


def friendly_text(partnership, partner, *, sender, today):
    """A first version of the message, in the language of the municipality that it goes to."""
    with translation.override(partner.municipality.text_language):
        waiting = [thing for thing in waiting_in([partnership], today=today) if thing.is_for_all]
        things = [thing for thing in waiting if thing.partner_id == partner.pk]
        lines = "\n".join(f"- {thing.label}" for thing in things[:THINGS_NAMED])
        hello = _("Dear colleagues of %(municipality)s,") % {"municipality": partner.name}
        ask = _("When you have a moment, would you look at what waits for you in our partnership?")
        where = _("You find it here: %(address)s") % {"address": settings.SITE_URL + partnership.get_absolute_url()}
        thanks = _("Thank you, and kind regards from %(name)s") % {"name": sender}
    return "\n\n".join(part for part in (hello, ask, lines, where, thanks) if part)


class Remind(InPartnership, FormPage):
    """Write a friendly word to the municipality that one waits for."""

    permission_required = "partnerships.remind_partner"
    form_class = ReminderForm
    submit_label = gettext_lazy("Leave this reminder")
    current = "home"

    def load(self):
        super().load()
        partners = Partner.objects.visible_to(self.request.user).select_related("municipality")
        self.partner = get_object_or_404(partners, partnership=self.partnership, pk=self.kwargs["partner"])
        self.object = self.partner

    def get_title(self):
        return _("Send %(municipality)s a friendly reminder") % {"municipality": self.partner.name}

    def get_initial(self):
        sender, today = self.request.user.name, timezone.localdate()
        return {"text": friendly_text(self.partnership, self.partner, sender=sender, today=today)}

    def get_back_url(self):
        return self.partnership.get_absolute_url()

    def get_told(self):
        return [Told(recipients.who_is_reminded(self.partner, but=self.request.user))]

    def act(self, form):
        now = timezone.now()
        reminder = remind_partner(partner=self.partner, **form.cleaned_data, by=self.request.user, now=now)
        return reverse("partnerships:reminded", args=[self.partnership.slug, reminder.pk])


class Reminded(InPartnership, PermissionPage, TemplateView):
    """The message once more, with ways to send it along by telephone or mail."""

    permission_required = "partnerships.view_reminder"
    template_name = "partnerships/reminded.html"
    title = gettext_lazy("Your reminder is there")
    current = "home"

    def load(self):
        super().load()
        self.object = self.get_row(Reminder.objects.select_related("partner__municipality"))

    def get_context_data(self, **kwargs):
        text = quote(self.object.text)
        members = Member.objects.active().holding(Right.COORDINATE).filter(partner=self.object.partner)
        addresses = ",".join(members.values_list("user__email", flat=True))
        subject = quote(_("A friendly reminder from our partnership"))
        ways = [
            (_("Send it with WhatsApp"), f"https://wa.me/?text={text}"),
            (_("Send it as a text message"), f"sms:?body={text}"),
            (_("Send it by e-mail"), f"mailto:{quote(addresses, safe='@,')}?subject={subject}&body={text}"),
        ]
        return super().get_context_data(reminder=self.object, ways=ways, **kwargs)
