"""One municipality asks its people and, once the answers are complete, reads them."""

from datetime import datetime, timedelta
from urllib.parse import quote

from django.conf import settings
from django.http import Http404
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from capacity.actions.assessment_links import end_answering, make_links, take_back_links
from capacity.assessments.addresses import secret_of
from capacity.assessments.reading import answers_of
from capacity.choices import RoleGroup
from capacity.forms.assessment_answers import LinksForm
from capacity.models import AnswerLink
from capacity.views.assessments import OfOwnSide
from capacity.views.base import CapacityForm
from stedenband.ui.formpages import ConfirmPage
from stedenband.ui.views import PermissionPage

SHOWN_FOR = timedelta(minutes=15)
MADE = "assessment_links_made"


class AssessmentLinks(OfOwnSide, CapacityForm):
    """Make addresses for the people of a group, and see how many answered; never who."""

    form_class = LinksForm
    permission_required = "capacity.ask_assessmentside"
    template_name = "capacity/assessment_links.html"
    title = gettext_lazy("Ask your people")
    lead = gettext_lazy("Each person gets an address of their own. No account is needed, and no name is kept.")
    submit_label = gettext_lazy("Make the links")
    keeps_drafts = False

    def get_initial(self):
        tomorrow = timezone.localdate() + timedelta(days=1)
        return {
            "expires_on": max(self.assessment.answers_until, tomorrow),
            "language": self.own_partner.municipality.text_language,
        }

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"today": timezone.localdate()}

    def get_context_data(self, **kwargs):
        links, today = AnswerLink.objects.filter(side=self.side), timezone.localdate()
        answered, waiting = self.side.sheets.finished().per_group(), links.unused_on(today).per_group()
        rows = [(RoleGroup(group).label, answered[group], waiting[group]) for group in RoleGroup.values]
        return super().get_context_data(rows=rows, has_waiting=any(waiting.values()), **kwargs)

    def act(self, form):
        given = dict(form.cleaned_data)
        language, now = given.pop("language"), timezone.now()
        links = make_links(side=self.side, by=self.request.user, now=now, **given)
        self.request.session[MADE] = {
            "side": self.side.pk,
            "links": [str(link.pk) for link in links],
            "language": language,
            "until": (now + SHOWN_FOR).isoformat(),
        }
        return reverse("capacity:assessment_links_made", args=[self.partnership.slug, self.assessment.pk])


class AssessmentLinksMade(OfOwnSide, PermissionPage, TemplateView):
    """The addresses just made, to who made them, for a quarter of an hour; after that nobody can look them up."""

    permission_required = "capacity.ask_assessmentside"
    template_name = "capacity/assessment_links_made.html"
    title = gettext_lazy("Send each address to one person")

    def get_context_data(self, **kwargs):
        made = self.request.session.get(MADE)
        if made and (made["side"] != self.side.pk or datetime.fromisoformat(made["until"]) < timezone.now()):
            made = None
        links = AnswerLink.objects.visible_to(self.request.user).filter(pk__in=made["links"] if made else [])
        return super().get_context_data(
            group=links[0].get_group_display() if links else "",
            addresses=[self.address(link, made["language"]) for link in links],
            **kwargs,
        )

    def address(self, link, language):
        """(address, link that opens an e-mail with it) in the language of the person who gets it."""
        with translation.override(language):
            url = settings.SITE_URL + reverse("assessment:begin", args=[secret_of(link.pk)])
            subject = _("How strong is %(municipality)s?") % {"municipality": self.own_partner.name}
            text = _(
                "We would like to know how you see it. Your answers carry no name. This address is for you alone, "
                "until %(day)s:"
            ) % {"day": f"{link.expires_on:%d/%m/%Y}"}
        body = f"{text}\n\n{url}"
        return url, f"mailto:?subject={quote(subject)}&body={quote(body)}"


class AssessmentTakeBack(OfOwnSide, ConfirmPage):
    permission_required = "capacity.ask_assessmentside"
    title = gettext_lazy("Take back the links that nobody used?")
    lead = gettext_lazy("They then open nothing any more, and answers that were begun and not finished are gone.")
    submit_label = gettext_lazy("Take them back")
    success_message = gettext_lazy("The links are taken back. You can make new ones.")

    def act(self, form):
        take_back_links(side=self.side, by=self.request.user)
        return reverse("capacity:assessment_links", args=[self.partnership.slug, self.assessment.pk])


class AssessmentComplete(OfOwnSide, ConfirmPage):
    permission_required = "capacity.ask_assessmentside"
    title = gettext_lazy("Are the answers complete?")
    lead = gettext_lazy(
        "From now on nobody can answer for your municipality. You then read the answers, and sit together about them. "
        "Your partner sees nothing of it until every municipality has closed its side."
    )
    submit_label = gettext_lazy("The answers are complete")
    success_message = gettext_lazy("The answers are complete. Read them together now.")

    def act(self, form):
        end_answering(side=self.side, by=self.request.user, now=timezone.now())
        return reverse("capacity:assessment_answers", args=[self.partnership.slug, self.assessment.pk])


class AssessmentAnswers(OfOwnSide, PermissionPage, TemplateView):
    """What the own people answered, statement by statement, and what the workshop says of it."""

    permission_required = "capacity.read_assessmentside"
    template_name = "capacity/assessment_answers.html"

    def get_title(self):
        return _("What do we find in %(municipality)s?") % {"municipality": self.own_partner.name}

    def get_context_data(self, **kwargs):
        dimensions = answers_of(self.side, user=self.request.user)
        reads = [read for _dimension, group in dimensions for read in group]
        return super().get_context_data(
            dimensions=dimensions,
            number=self.side.sheets.finished().count(),
            scored=sum(read.score is not None for read in reads),
            asked=len(reads),
            workshop=self.side.workshop,
            points=self.side.workshop.action_points.all(),
            **kwargs,
        )


class AssessmentReasons(OfOwnSide, PermissionPage, TemplateView):
    """One dimension with every line that people wrote about it, in no order that leads to somebody."""

    permission_required = "capacity.read_assessmentside"
    template_name = "capacity/assessment_reasons.html"

    def load(self):
        super().load()
        asked = [one for one in self.assessment.dimensions if one.slug == self.kwargs["dimension"]]
        if not asked:
            raise Http404
        [self.dimension] = asked

    def get_title(self):
        return self.dimension.text

    def get_context_data(self, **kwargs):
        dimensions = answers_of(self.side, user=self.request.user)
        [reads] = [reads for dimension, reads in dimensions if dimension == self.dimension]
        return super().get_context_data(reads=reads, **kwargs)
