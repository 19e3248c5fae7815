from django.utils import timezone
from django.utils.translation import gettext_lazy
from django.views.generic import ListView

from capacity.actions.questions import answer_period_question, ask_question
from capacity.forms.questions import AnswerForm, QuestionForm
from capacity.models import PeriodQuestion
from capacity.views.base import CapacityForm, InCapacity
from stedenband.ui.views import PermissionPage


class QuestionList(InCapacity, PermissionPage, ListView):
    """What the partners want to find out, and what they found."""

    permission_required = "capacity.view_periodquestion"
    template_name = "capacity/question_list.html"
    title = gettext_lazy("What do we want to find out?")
    paginate_by = 20

    def get_queryset(self):
        rows = PeriodQuestion.objects.visible_to(self.request.user).of_partnership(self.partnership)
        return rows.with_owners().order_by("-last_on", "answer_by", "pk")


class QuestionAdd(CapacityForm):
    form_class = QuestionForm
    permission_required = "capacity.add_periodquestion"
    title = gettext_lazy("Put a question")
    lead = gettext_lazy("Three at most for the same days: choose what matters. Each side names somebody.")
    submit_label = gettext_lazy("Put this question")
    success_message = gettext_lazy("The question stands. It comes back to all of you a month before the answer is due.")
    back = "capacity:question_list"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"partners": self.partnership.present_partners}

    def get_initial(self):
        if not self.object:
            return {}
        return {f"owner_{owner.partner_id}": owner.name for owner in self.object.owners.all()}

    def act(self, form):
        return ask_question(
            partnership=self.partnership,
            question=self.object,
            seen=form.row_version,
            owners=form.owners(),
            by=self.request.user,
            **form.facts(),
        )


class QuestionEdit(QuestionAdd):
    permission_required = "capacity.change_periodquestion"
    title = gettext_lazy("Change the question")
    submit_label = gettext_lazy("Save the question")
    success_message = gettext_lazy("The question is saved.")

    def load(self):
        super().load()
        self.object = self.get_row(PeriodQuestion.objects.select_related("partnership").prefetch_related("owners"))


class QuestionAnswer(CapacityForm):
    form_class = AnswerForm
    permission_required = "capacity.change_periodquestion"
    title = gettext_lazy("Note the answer")
    submit_label = gettext_lazy("Save the answer")
    success_message = gettext_lazy("The answer is saved.")
    back = "capacity:question_list"

    def load(self):
        super().load()
        self.object = self.get_row(PeriodQuestion.objects.select_related("partnership"))

    def get_lead(self):
        return self.object.text

    def get_initial(self):
        row = self.object
        if not row.is_answered:
            return {"answered_on": timezone.localdate()}
        facts = {name: getattr(row, name) for name in ("answer", "what_changes", "decided_by", "answered_on")}
        return facts | {"is_adopted": "yes" if row.is_adopted else "no", "language": row.answer_language}

    def act(self, form):
        facts = form.cleaned_data
        adopted = facts.pop("is_adopted") == "yes"
        return answer_period_question(
            question=self.object, seen=form.row_version, is_adopted=adopted, by=self.request.user, **facts
        )
