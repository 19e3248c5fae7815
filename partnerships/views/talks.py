from django.core.paginator import Paginator
from django.db.models import Count, Max
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView

from partnerships import recipients
from partnerships.actions.talks import add_comment, answer_question, settle_question
from partnerships.choices import CommentKind, Right
from partnerships.filters.talks import TalkFilter
from partnerships.forms.talks import CommentForm, ReplyForm, kinds_of_words
from partnerships.models import Comment
from partnerships.models.comment import OPEN_QUESTION
from partnerships.talks import TALKABLES, talkable
from partnerships.threads import threads_in_words
from partnerships.views.base import InPartnership
from stedenband.ui.filters import FilteredList
from stedenband.ui.formpages import ConfirmPage, FormPage
from stedenband.ui.telling import Told
from stedenband.ui.views import PermissionPage

SHOWN = 10


class TalkList(InPartnership, PermissionPage, FilteredList, ListView):
    """Everything that is talked about, the newest word first."""

    permission_required = "partnerships.view_partnership"
    template_name = "partnerships/talk_list.html"
    title = gettext_lazy("Conversations")
    current = "home"
    filter_class = TalkFilter
    paginate_by = 20

    def get_rows(self):
        return Comment.objects.visible_to(self.request.user).of_partnership(self.partnership)

    def get_filter_kwargs(self):
        return {"own_partner": self.own_partner}

    def get_queryset(self):
        threads = super().get_queryset().values("subject_type", "subject_id")
        threads = threads.annotate(
            last=Max("pk"), last_at=Max("at"), number=Count("pk"), open=Count("pk", filter=OPEN_QUESTION)
        )
        return threads.order_by("-last_at", "-last")

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        rows = threads_in_words(context["object_list"], self.partnership, self.request.user)
        return context | {"rows": rows}


class Talk(InPartnership, FormPage):
    """All that was said about one thing, and room for the next word under the reader's own name."""

    permission_required = "partnerships.add_comment"
    template_name = "partnerships/talk.html"
    form_class = CommentForm
    submit_label = gettext_lazy("Place your words")
    success_message = gettext_lazy("Your words are placed.")

    def load(self):
        super().load()
        self.kind = TALKABLES.get(self.kwargs["kind"])
        if self.kind is None:
            raise Http404
        rows = self.kind.rows(self.partnership, self.request.user)
        self.object = self.subject = get_object_or_404(rows, pk=self.kwargs["pk"])
        self.current = self.kind.place

    def get_title(self):
        return _("Conversation: %(title)s") % {"title": self.kind.title(self.subject)}

    def get_back_url(self):
        return reverse("partnerships:talk_list", args=[self.partnership.slug])

    def get_form_kwargs(self):
        kinds = kinds_of_words(self.member, self.subject)
        return super().get_form_kwargs() | {"kinds": kinds, "own_partner": self.own_partner}

    def get_told(self):
        if getattr(self.subject, "is_private", False):
            return []
        asked = recipients.who_is_asked(self.partnership, self.member.partner_id, but=self.request.user)
        return [Told(asked, when=_("When you ask a question:"))]

    def get_row_version(self):
        """What is written here changes no row."""

    def act(self, form):
        said = add_comment(subject=self.subject, **form.cleaned_data, by=self.request.user, now=timezone.now())
        return f"{self.request.path}#word-{said.pk}"

    def get_context_data(self, **kwargs):
        said = Comment.objects.visible_to(self.request.user).about(self.subject).select_related("answer_to__author")
        page = Paginator(said.order_by("-at", "-pk"), SHOWN).get_page(self.request.GET.get("page"))
        return super().get_context_data(
            kind=self.kind,
            subject_title=self.kind.title(self.subject),
            subject_url=self.kind.url(self.subject),
            page_obj=page,
            words=page.object_list[::-1],
            **kwargs,
        )


class OfQuestion(InPartnership):
    """A page about one question."""

    def load(self):
        super().load()
        questions = Comment.objects.select_related("author", "partner__municipality").filter(kind=CommentKind.QUESTION)
        self.object = self.question = self.get_row(questions)
        self.kind = talkable(self.question.subject_type.model_class())
        self.current = self.kind.place

    def get_back_url(self):
        return reverse("partnerships:talk", args=[self.partnership.slug, self.kind.code, self.question.subject_id])

    def get_context_data(self, **kwargs):
        return super().get_context_data(question=self.question, **kwargs)


class TalkAnswer(OfQuestion, FormPage):
    permission_required = "partnerships.add_comment"
    template_name = "partnerships/talk_answer.html"
    form_class = ReplyForm
    submit_label = gettext_lazy("Place your answer")
    success_message = gettext_lazy("Your answer stands under the question.")

    def get_title(self):
        return _("Answer the question of %(name)s") % {"name": self.question.author.name}

    def get_lead(self):
        if self.member.may(Right.CONTRIBUTE) or self.member.partner_id is None:
            return ""
        return _(
            "Your words stand under the question. It waits until somebody who writes for your municipality answers."
        )

    def get_told(self):
        """Words of who does not speak for a municipality that was asked are a remark: nobody is told."""
        speaks = self.member.partner_id not in {None, self.question.partner_id} and self.member.may(Right.CONTRIBUTE)
        return [Told(recipients.still_here(self.question.author, self.partnership.pk) if speaks else [])]

    def act(self, form):
        answer_question(question=self.question, **form.cleaned_data, by=self.request.user, now=timezone.now())
        return self.get_back_url()


class TalkSettle(OfQuestion, ConfirmPage):
    permission_required = "partnerships.settle_comment"
    template_name = "partnerships/talk_answer.html"
    title = gettext_lazy("Is this question answered?")
    lead = gettext_lazy("It then waits for nobody any more. The question and what was said stay where they are.")
    submit_label = gettext_lazy("Yes, we need no answer any more")
    success_message = gettext_lazy("The question waits for nobody any more.")

    def act(self, form):
        settle_question(question=self.question, by=self.request.user, now=timezone.now())
        return self.get_back_url()
