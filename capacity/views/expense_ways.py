"""The way of an expense: its invoice, handing it in, the decision of a colleague, reasons and proofs."""

from django.utils import timezone
from django.utils.translation import gettext_lazy
from django.views.generic import View

from capacity.actions.approvals import decide_expense
from capacity.actions.expense_reasons import explain_expense, open_questions, prove_handover
from capacity.actions.expenses import attach_paper, submit_expense
from capacity.forms.expenses import DecisionForm, ExplainForm, HandoverForm, PaperForm, SubmitForm
from capacity.views.base import CapacityForm
from capacity.views.expenses import OfExpense, answered_by
from partnerships.views.files import attachment
from stedenband.ui.views import PermissionPage


class ExpensePaper(OfExpense, CapacityForm):
    """The invoice or receipt: put with the expense by its own municipality."""

    form_class = PaperForm
    template_name = "partnerships/document_form.html"
    permission_required = "capacity.change_expense"
    title = gettext_lazy("Put the invoice with it")
    submit_label = gettext_lazy("Put it with the expense")
    success_message = gettext_lazy("The invoice is with the expense.")
    keeps_drafts = False

    def get_row_version(self):
        """A file is added; nothing that somebody else wrote is changed."""

    def act(self, form):
        file = form.cleaned_data["file"]
        return attach_paper(expense=self.object, file=file, by=self.request.user, now=timezone.now())


class ExpenseFile(OfExpense, PermissionPage, View):
    """The invoice or receipt, for everybody in the partnership."""

    permission_required = "capacity.view_expense"

    def get(self, request, *args, **kwargs):
        return attachment(self.object.file.name, self.object.description)


class ExpenseSubmit(OfExpense, CapacityForm):
    form_class = SubmitForm
    template_name = "capacity/expense_decide.html"
    permission_required = "capacity.submit_expense"
    title = gettext_lazy("Hand it in for approval")
    submit_label = gettext_lazy("Hand it in")
    success_message = gettext_lazy("Handed in. A colleague of your municipality who did not enter it approves it.")
    keeps_drafts = False

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"expense": self.object}

    def get_context_data(self, **kwargs):
        return super().get_context_data(expense=self.object, answered=answered_by(self.object), **kwargs)

    def act(self, form):
        return submit_expense(expense=self.object, because=form.warning_reason, by=self.request.user)


class ExpenseDecide(OfExpense, CapacityForm):
    """A colleague who did not enter it approves it, asks about it, or turns it down."""

    form_class = DecisionForm
    template_name = "capacity/expense_decide.html"
    permission_required = "capacity.decide_expense"
    title = gettext_lazy("Approve an expense")
    submit_label = gettext_lazy("Save your decision")
    success_message = gettext_lazy("Your decision is saved.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"expense": self.object}

    def get_context_data(self, **kwargs):
        return super().get_context_data(expense=self.object, answered=answered_by(self.object), **kwargs)

    def act(self, form):
        return decide_expense(
            expense=self.object, seen=form.row_version, **form.cleaned_data, by=self.request.user, now=timezone.now()
        )


class ExpenseExplain(OfExpense, CapacityForm):
    """The municipality that paid answers what the rules still ask."""

    form_class = ExplainForm
    template_name = "capacity/expense_explain.html"
    permission_required = "capacity.explain_expense"
    title = gettext_lazy("Say why it is so")
    submit_label = gettext_lazy("Save the reason")
    success_message = gettext_lazy("The reason stays with the expense.")

    def get_context_data(self, **kwargs):
        return super().get_context_data(asked=open_questions(self.object), **kwargs)

    def get_row_version(self):
        """A reason is added; nothing that somebody else wrote is changed."""

    def act(self, form):
        return explain_expense(expense=self.object, because=form.cleaned_data["because"], by=self.request.user)


class ExpenseHandover(OfExpense, CapacityForm):
    form_class = HandoverForm
    permission_required = "capacity.prove_expense"
    title = gettext_lazy("Prove the hand-over")
    submit_label = gettext_lazy("Save the proof")
    success_message = gettext_lazy("The proof of hand-over is with the expense.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"partnership": self.partnership}

    def get_row_version(self):
        """A proof is added; nothing that somebody else wrote is changed."""

    def act(self, form):
        return prove_handover(expense=self.object, document=form.cleaned_data["document"], by=self.request.user)
