from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships.actions.talks import add_comment
from partnerships.forms.talks import CommentForm, kinds_of_words
from reporting.models import Part
from reporting.views.base import InReport
from stedenband.ui.formpages import FormPage


class PartComment(InReport, FormPage):
    """A remark or a question about one part, under the reader's own name."""

    form_class = CommentForm
    permission_required = "partnerships.add_comment"
    template_name = "reporting/part_comment.html"
    submit_label = gettext_lazy("Place your comment")
    success_message = gettext_lazy("Your comment stands beside the text.")

    def load(self):
        super().load()
        parts = Part.objects.visible_to(self.request.user).filter(report=self.report)
        self.part = get_object_or_404(parts, pk=self.kwargs["part"])
        self.part.report = self.report

    def get_form_kwargs(self):
        kinds = kinds_of_words(self.member, self.part)
        return super().get_form_kwargs() | {"kinds": kinds, "own_partner": self.own_partner}

    def get_title(self):
        names = {"section": self.part.get_section_display(), "partner": self.partnership.partner(self.part.partner_id)}
        return _("Comment on %(section)s of %(partner)s") % names

    def get_back_url(self):
        return reverse("reporting:report_read", args=[self.partnership.slug, self.report.pk])

    def act(self, form):
        add_comment(subject=self.part, by=self.request.user, now=timezone.now(), **form.cleaned_data)
        return f"{self.get_back_url()}#{self.part.section}"

    def get_context_data(self, **kwargs):
        return super().get_context_data(part=self.part, **kwargs)
