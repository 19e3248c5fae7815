"""Inside the partnership: what everybody may read, who agreed to it, and the questions that came of it."""

from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView, TemplateView

from partnerships import recipients
from partnerships.models import Version
from partnerships.views.base import InPartnership
from reporting.actions.public_questions import answer_publicly, set_aside, withdraw_answer
from reporting.actions.publications import propose_publication, withdraw_publication
from reporting.filters.public import PublicQuestionFilter
from reporting.forms.public import AnswerForm, PublicationForm, SetAsideForm
from reporting.models import PublicAnswer, Publication, PublicQuestion
from reporting.public.addresses import absolute, short_address
from stedenband.ui.filters import FilteredList
from stedenband.ui.formpages import ConfirmPage, FormPage
from stedenband.ui.telling import Told
from stedenband.ui.views import PermissionPage


class OfPublicPage(InPartnership):
    """A page about what everybody reads of this partnership."""

    current = "home"

    def editions(self):
        return Publication.objects.visible_to(self.request.user).of_partnership(self.partnership)

    def get_back_url(self):
        return reverse("reporting:publication", args=[self.partnership.slug])


class PublicationPage(OfPublicPage, PermissionPage, TemplateView):
    """What is public, at which address, what waits for a word, and how many questions came."""

    permission_required = "reporting.view_publication"
    template_name = "reporting/publication.html"
    title = gettext_lazy("What everybody may read")

    def get_context_data(self, **kwargs):
        newest = self.editions().order_by("-number").first()
        shown = self.editions().public().first()
        for edition in filter(None, (newest, shown)):
            edition.partnership = self.partnership
        questions = PublicQuestion.objects.visible_to(self.request.user).of_partnership(self.partnership)
        return super().get_context_data(
            asked=Version.objects.of(newest).with_sign_offs().open().first() if newest else None,
            shown=shown,
            public_address=absolute(shown.get_public_url()) if shown else "",
            short_address=short_address(self.partnership.slug),
            waiting=questions.waiting().count(),
            **kwargs,
        )


class PublicationPropose(OfPublicPage, FormPage):
    """Choosing what everybody may read; begins with what was chosen the last time."""

    form_class = PublicationForm
    permission_required = "reporting.propose_publication"
    title = gettext_lazy("Show your partnership to everybody")
    lead = gettext_lazy(
        "You choose and agree for your municipality; every other one reads exactly this and agrees, or sends it back. "
        "Only then everybody reads it. Each municipality can take it back at any time."
    )
    submit_label = gettext_lazy("Propose this page")
    success_message = gettext_lazy("Your municipality agreed. Everybody reads it when every other one agrees too.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"partnership": self.partnership}

    def get_initial(self):
        newest = self.editions().order_by("-number").first()
        if newest is None:
            return {"language": self.own_partner.municipality.text_language} if self.own_partner else {}
        names = ("intro", "language", "shows_time", "shows_money")
        chosen = {name: list(getattr(newest, name).all()) for name in ("lessons", "trajectories", "reports")}
        return {name: getattr(newest, name) for name in names} | chosen

    def get_told(self):
        return [
            Told(
                recipients.who_would_answer(
                    Publication, self.partnership, proposed_by=self.member.partner_id, but=self.request.user
                )
            )
        ]

    def act(self, form):
        now = timezone.now()
        version = propose_publication(partnership=self.partnership, by=self.request.user, now=now, **form.cleaned_data)
        return version.subject


class PublicationWithdraw(OfPublicPage, ConfirmPage):
    permission_required = "reporting.withdraw_publication"
    title = gettext_lazy("Take the page back from the public?")
    lead = gettext_lazy(
        "Each municipality can take back its word. From the next request on the public address gives nothing any more: "
        "page, reports, data and feed. To show it again, every municipality agrees anew."
    )
    submit_label = gettext_lazy("Take it back")
    success_message = gettext_lazy("The public address gives nothing any more.")

    def load(self):
        super().load()
        self.object = get_object_or_404(self.editions().public())

    def act(self, form):
        withdraw_publication(publication=self.object, by=self.request.user)
        return self.get_back_url()


class PublicQuestionList(OfPublicPage, PermissionPage, FilteredList, ListView):
    """What people asked, the newest first."""

    permission_required = "partnerships.view_partnership"
    template_name = "reporting/public_question_list.html"
    title = gettext_lazy("Questions from the public")
    filter_class = PublicQuestionFilter
    paginate_by = 20

    def get_rows(self):
        questions = PublicQuestion.objects.visible_to(self.request.user).of_partnership(self.partnership)
        return questions.with_answers()


class OfQuestion(OfPublicPage):
    """A page about one question from the public."""

    def load(self):
        super().load()
        self.object = self.question = self.get_row(PublicQuestion.objects.with_answers())
        self.question.partnership = self.partnership

    def get_back_url(self):
        return self.question.get_absolute_url()


class PublicQuestionDetail(OfQuestion, PermissionPage, TemplateView):
    """The question, what each municipality answered, and what the reader's own can do."""

    permission_required = "reporting.view_publicquestion"
    template_name = "reporting/public_question.html"
    title = gettext_lazy("A question from the public")

    def get_context_data(self, **kwargs):
        own = [answer for answer in self.question.given if answer.partner_id == self.member.partner_id]
        return super().get_context_data(question=self.question, own_answer=own[0] if own else None, **kwargs)


class PublicAnswerAdd(OfQuestion, FormPage):
    form_class = AnswerForm
    permission_required = "reporting.answer_publicquestion"
    template_name = "reporting/public_answer.html"
    submit_label = gettext_lazy("Publish the answer")
    success_message = gettext_lazy("Your answer is public.")

    def get_title(self):
        return _("The answer of %(name)s") % {"name": self.own_partner.name}

    def get_lead(self):
        return _("Question and answer are public as soon as you publish. Every other municipality can answer too.")

    def get_initial(self):
        return {"language": self.own_partner.municipality.text_language}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"instance": PublicAnswer()}

    def get_context_data(self, **kwargs):
        return super().get_context_data(question=self.question, **kwargs)

    def act(self, form):
        answer_publicly(question=self.question, by=self.request.user, now=timezone.now(), **form.cleaned_data)
        return self.get_back_url()


class PublicAnswerWithdraw(OfPublicPage, ConfirmPage):
    permission_required = "reporting.withdraw_publicanswer"
    title = gettext_lazy("Take your answer back?")
    lead = gettext_lazy("Nobody reads it in public any more. A question without any answer is shown no more either.")
    submit_label = gettext_lazy("Take the answer back")
    success_message = gettext_lazy("Your answer is no longer public.")

    def load(self):
        super().load()
        self.object = self.get_row(PublicAnswer.objects.select_related("question__partnership"))
        if self.object.withdrawn_at:
            raise Http404

    def get_back_url(self):
        return self.object.get_absolute_url()

    def act(self, form):
        withdraw_answer(answer=self.object, by=self.request.user, now=timezone.now())
        return self.get_back_url()


class PublicQuestionSetAside(OfQuestion, FormPage):
    form_class = SetAsideForm
    permission_required = "reporting.set_aside_publicquestion"
    title = gettext_lazy("Put this question aside?")
    lead = gettext_lazy("Nobody reads it in public, nor the answers that stand. Members still find it here.")
    submit_label = gettext_lazy("Put it aside")
    success_message = gettext_lazy("The question is put aside.")

    def act(self, form):
        set_aside(question=self.question, by=self.request.user, **form.cleaned_data)
        return self.get_back_url()
