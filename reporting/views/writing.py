from functools import cached_property

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from reporting import notices
from reporting.account import account_of
from reporting.actions.composition import why_asked
from reporting.actions.taking_out import move_text
from reporting.actions.writing import write_part
from reporting.before import said_before
from reporting.facts import section_facts
from reporting.forms.writing import MoveForm, PartForm
from reporting.models import Part
from reporting.rollup import earlier_texts
from reporting.sections import KINDS
from reporting.views.base import InReport
from stedenband.lib.canonical import plain
from stedenband.ui.denied import reason_for
from stedenband.ui.formpages import FormPage
from stedenband.ui.responses import see_other
from stedenband.ui.telling import Told


class OfOwnPart(InReport, FormPage):
    """A page about the text of one's own municipality in one section, also when that section was taken out."""

    permission_required = "reporting.change_part"

    def load(self):
        super().load()
        code = self.kwargs["section"]
        self.section = next((row for row in self.report.sections.all() if row.section == code), None)
        if self.section is None or not self.section.is_written:
            raise Http404
        if self.own_partner is None:
            raise PermissionDenied(reason_for(self.permission_required))
        parts = Part.objects.visible_to(self.request.user).filter(report=self.report, section=code)
        self.object = get_object_or_404(parts, partner=self.own_partner)
        self.object.report = self.report

    def get(self, request, *args, **kwargs):
        if self.report.is_signed:
            messages.info(request, _("All partners signed this report: it does not change any more."))
            return see_other(reverse("reporting:report_read", args=[self.partnership.slug, self.report.pk]))
        return super().get(request, *args, **kwargs)

    @property
    def move_url(self):
        return reverse("reporting:part_move", args=[self.partnership.slug, self.report.pk, self.section.section])

    def get_context_data(self, **kwargs):
        return super().get_context_data(part=self.object, section_row=self.section, **kwargs)


class PartWrite(OfOwnPart):
    """The own part of one section, with the figures of that section, the last text and what the others wrote."""

    form_class = PartForm
    template_name = "reporting/part_write.html"
    submit_label = gettext_lazy("Save our part")

    def get_title(self):
        return _("Your part: %(section)s") % {"section": self.section}

    def get_lead(self):
        return self.section.guidance or KINDS[self.section.section].guidance

    def get_success_message(self, form, result):
        if not self.section.stands:
            return _("This section was taken out of the report. Your text is kept: choose where it should stand.")
        return _("Your part is saved and marked as ready.") if self.saved_part.is_ready else _("Your part is saved.")

    def get_told(self):
        """Only with the last of its parts that is ready, a municipality hands the report on."""
        if not all(part.is_ready for part in self.report.parts_of(self.own_partner) if part.pk != self.object.pk):
            return []
        people = notices.who_reads_next(self.report, self.own_partner, but=self.request.user)
        return [Told(people, when=_("When you mark this as ready:"))]

    def act(self, form):
        self.saved_part = write_part(
            part=self.object, seen=form.row_version, by=self.request.user, now=timezone.now(), **form.cleaned_data
        )
        return self.report if self.section.stands else self.move_url

    @cached_property
    def asked(self):
        """Why a text is needed here, when something is off track."""
        code = self.section.section
        return why_asked(self.report, only=code).get(code, "") if self.section.stands else ""

    def told(self):
        """The section as the records tell it, and what the others wrote in it."""
        if not self.section.stands:
            return {"section": None, "others": []}
        [section] = account_of(plain(section_facts(self.report, self.section.section))).sections
        own = self.partnership.partners_since(self.report.period.first_on).index(self.own_partner)
        return {"section": section, "others": [voice for voice in section.voices if voice.place != own]}

    def said_earlier(self):
        """What the municipality wrote for shorter periods inside this one, else for the one before."""
        earlier = earlier_texts(self.section.section, self.report, self.own_partner)
        before = None if earlier else said_before(self.report, self.own_partner, self.section.section)
        return {"earlier": earlier, "before": before}

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            **self.told(),
            asked=self.asked,
            **self.said_earlier(),
            words=len(self.object.text.split()),
            move_url=self.move_url,
            falls=self.section.stands and (self.road.version is not None or any(self.report.marks.all())),
            **kwargs,
        )


class PartMove(OfOwnPart):
    """A text whose section was taken out finds another place in the report."""

    form_class = MoveForm
    template_name = "reporting/part_move.html"
    title = gettext_lazy("Where should your text stand?")
    submit_label = gettext_lazy("Move the text")
    success_message = gettext_lazy("Your text is moved. Read it through where it stands now.")

    def load(self):
        super().load()
        if self.section.stands or not self.object.text.strip():
            raise Http404

    def get_form_kwargs(self):
        parts = self.report.parts_of(self.own_partner)
        return super().get_form_kwargs() | {"sections": [(part.section, str(part)) for part in parts]}

    def act(self, form):
        into = form.cleaned_data["into"]
        moved = move_text(part=self.object, into=into, seen=form.row_version, by=self.request.user, now=timezone.now())
        moved.report = self.report
        return moved
