from django.core.exceptions import PermissionDenied
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships import recipients
from reporting.actions.dissents import dissent
from reporting.forms.statements import DissentForm
from reporting.models import Dissent, Report
from reporting.views.base import InReport
from stedenband.ui.denied import reason_for
from stedenband.ui.formpages import FormPage
from stedenband.ui.telling import Told


class DissentWrite(InReport, FormPage):
    """Where the own municipality sees it otherwise: printed with the report, and never in the way of signing."""

    form_class = DissentForm
    permission_required = "reporting.add_dissent"
    template_name = "reporting/dissent_write.html"
    title = gettext_lazy("Say where you see it otherwise")
    submit_label = gettext_lazy("Save our words")

    def load(self):
        super().load()
        if self.own_partner is None:
            raise PermissionDenied(reason_for(self.permission_required))
        if self.report.is_signed:
            raise PermissionDenied(_("All partners signed this report: it does not change any more."))
        kept = Dissent.objects.visible_to(self.request.user).filter(report=self.report, partner=self.own_partner)
        language = self.own_partner.municipality.text_language
        self.object = kept.first() or Dissent(report=self.report, partner=self.own_partner, language=language)
        if self.object.pk is None:
            self.object.row_version = 0

    def get_lead(self):
        return _("Nobody has to agree on everything. What you write here stands in the joint statement, and all sign.")

    def get_permission_object(self):
        return self.report

    def get_success_message(self, form, result):
        if not form.cleaned_data["text"].strip():
            return _("Your words are taken out.")
        return _("Your words stand in the joint statement.")

    def get_told(self):
        if self.road.version is None:
            return []
        signing = recipients.who_would_answer(Report, self.partnership, but=self.request.user)
        return [Told(signing, when=_("When your words change:"))]

    def act(self, form):
        dissent(
            report=self.report, seen=form.row_version, by=self.request.user, now=timezone.now(), **form.cleaned_data
        )
        return self.report

    def get_context_data(self, **kwargs):
        road = self.road
        given = [partner.name for partner in self.partnership.partner_list if road.version and road.has_signed(partner)]
        return super().get_context_data(waits=road.version is not None, given=", ".join(given), **kwargs)
