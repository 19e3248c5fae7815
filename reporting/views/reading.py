from functools import cached_property

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from partnerships.choices import VersionStatus
from partnerships.models import Comment
from reporting import notices
from reporting.actions.checking import check_report
from reporting.actions.editions import signatures
from reporting.actions.writing import mark_read
from reporting.asked import open_question_lines, open_questions
from reporting.choices import MarkKind
from reporting.facts import report_facts
from reporting.forms.writing import CheckForm, PlainCheckForm
from reporting.models import Mark
from reporting.questions import questions_about
from reporting.records.translations import translations_of
from reporting.talks import talks_about
from reporting.views.base import InReport
from stedenband.lib.canonical import plain
from stedenband.ui.formpages import ConfirmPage, FormPage
from stedenband.ui.telling import Told
from stedenband.ui.views import PermissionPage


def signed_by(version):
    """The signatures on a version that all signed; none before that."""
    return signatures(version) if version and version.status == VersionStatus.IN_FORCE else []


class ReportRead(InReport, PermissionPage, TemplateView):
    """The whole report on one page: as it was frozen, or as it stands now."""

    permission_required = "reporting.view_report"
    template_name = "reporting/report_read.html"

    def get_title(self):
        return str(self.report)

    def get_context_data(self, **kwargs):
        road = self.road
        facts = road.version.facts if road.version else plain(report_facts(self.report))
        language = self.reading_language()
        translations = translations_of(self.report, facts, language)
        comments = Comment.objects.visible_to(self.request.user)
        return super().get_context_data(
            road=road,
            facts={**facts, "translations": translations, "signatures": signed_by(road.version)},
            language=language,
            languages=[(code, name, f"?read_in={code}") for code, name in settings.LANGUAGES if code != language],
            talks=talks_about(self.report, self.partnership, comments),
            may_mark=self.may_mark(),
            next_step=road.next_step(self.member),
            **kwargs,
        )

    def reading_language(self):
        """The language that the report is read in: the reader's own, or another that the address names."""
        asked = self.request.GET.get("read_in")
        return asked if asked in dict(settings.LANGUAGES) else get_language()

    def may_mark(self):
        """Whether the reader can say that their municipality read what the others wrote."""
        partner = self.own_partner
        if partner is None or not self.report.is_writing or self.report.has_marked(partner, MarkKind.READ):
            return False
        is_ready = all(self.report.is_ready(other) for other in self.partnership.others(partner.pk))
        return is_ready and self.request.user.has_perm("reporting.read_report", self.report)


class ReportMarkRead(InReport, ConfirmPage):
    permission_required = "reporting.read_report"
    title = gettext_lazy("You read the whole report")
    submit_label = gettext_lazy("Yes, we have read it")
    success_message = gettext_lazy("Thank you. The others see that you read it.")

    def get_lead(self):
        others = [partner.name for partner in self.partnership.others(self.member.partner_id)]
        return _("Say for your municipality that you read what %(names)s wrote. You can still comment.") % {
            "names": ", ".join(others)
        }

    def get_back_url(self):
        return reverse("reporting:report_read", args=[self.partnership.slug, self.report.pk])

    def act(self, form):
        mark_read(report=self.report, by=self.request.user, now=timezone.now())
        return self.report


class ReportCheck(InReport, FormPage):
    """The service checked the whole and answers the questions of the period; the last check freezes the report."""

    permission_required = "reporting.check_report"
    template_name = "reporting/report_check.html"
    title = gettext_lazy("Check the report")
    lead = gettext_lazy("Do the figures and the texts give a fair picture of your municipality?")
    submit_label = gettext_lazy("Yes, we checked it")

    def load(self):
        super().load()
        self.questions = questions_about(self.report, self.partnership)
        self.keeps_drafts = bool(self.questions)

    def get_form_class(self):
        return CheckForm if self.questions else PlainCheckForm

    def get_form_kwargs(self):
        # The page is about the report; the form writes a mark of its own.
        given = {name: value for name, value in super().get_form_kwargs().items() if name != "instance"}
        return given | {"open_questions": self.open_lines}

    @cached_property
    def open_lines(self):
        return open_question_lines(self.report, self.own_partner) if self.own_partner else []

    def get_told(self):
        return [Told(notices.who_hears_check(self.report, self.own_partner, but=self.request.user))]

    def act(self, form):
        reason = form.cleaned_data.get("reason", "")
        others = Mark.objects.filter(report=self.report, kind=MarkKind.CHECKED).exclude(partner=self.member.partner_id)
        before = others.count()
        despite = form.warning_reason
        check_report(report=self.report, reason=reason, despite=despite, by=self.request.user, now=timezone.now())
        self.others_look_again = others.count() < before
        self.frozen = self.road.version
        return self.frozen or self.report

    def get_success_message(self, form, result):
        if self.frozen:
            return _("Everybody checked the report: it is frozen and can be signed.")
        if self.others_look_again:
            return _("You checked the report. Something was logged since the other check, so they look again.")
        return _("You checked the report. It is frozen for signing when everybody has.")

    def get_context_data(self, **kwargs):
        waiting = open_questions(self.report, self.own_partner) if self.own_partner else ()
        return super().get_context_data(questions=self.questions, waiting=waiting, **kwargs)
