from django.http import Http404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView, View

from partnerships import recipients
from partnerships.actions.exits import (
    add_exit_item,
    describe_exit,
    offer_statement,
    open_exit_file,
    settle_exit_item,
    write_statement,
)
from partnerships.choices import ExitItemKind
from partnerships.forms.exits import ExitForm, ExitItemForm, GoodsForm, SettleForm, StatementForm
from partnerships.models import ExitFile, ExitItem, Version
from partnerships.views.base import InPartnership
from partnerships.views.files import attachment
from stedenband.ui.formpages import ConfirmPage, FormPage
from stedenband.ui.telling import Told
from stedenband.ui.views import PermissionPage


class ExitFilePage(InPartnership, PermissionPage, TemplateView):
    """What is still open when partners part, point by point, and the statement that they sign."""

    permission_required = "partnerships.view_partnership"
    template_name = "partnerships/exit_file.html"
    title = gettext_lazy("Parting with care")
    current = "home"

    def get_context_data(self, **kwargs):
        file = ExitFile.objects.visible_to(self.request.user).of_partnership(self.partnership).first()
        version = Version.objects.of(file).with_sign_offs().first() if file else None
        live = version if version and (version.is_open or version.is_in_force) else None
        return super().get_context_data(
            file=file,
            began_with=self.partnership.partner(file.initiated_by_id).name if file and file.initiated_by_id else "",
            groups=self.groups(file) if file else [],
            live=live,
            live_note=live.get_status_display() if live else "",
            **kwargs,
        )

    def groups(self, file):
        """Every kind with its points and a question where nothing is noted."""
        items = list(file.items.select_related("partner__municipality"))
        return [(kind, QUESTIONS[kind], [item for item in items if item.kind == kind]) for kind in ExitItemKind]


QUESTIONS = {
    ExitItemKind.COMMITMENT: gettext_lazy("Which promises are still open?"),
    ExitItemKind.MONEY: gettext_lazy("Which money is still to be accounted for, by whom, before when?"),
    ExitItemKind.GOODS: gettext_lazy("Which goods stay with whom, and which paper proves it?"),
    ExitItemKind.POST: gettext_lazy("Whose post is paid by the partnership, and what comes after?"),
    ExitItemKind.ARCHIVE: gettext_lazy("Where do papers and pictures stay, so that all can read them?"),
    ExitItemKind.CONTINUES: gettext_lazy("What goes on without you: schools, associations, friends?"),
    ExitItemKind.CAPACITY: gettext_lazy("What can each municipality do now that it could not do before?"),
    ExitItemKind.LESSON: gettext_lazy("What would you tell others who begin?"),
}


class OfExit(InPartnership):
    """A page about the newest exit file; 404 while there is none."""

    current = "home"

    def load(self):
        super().load()
        files = ExitFile.objects.visible_to(self.request.user).of_partnership(self.partnership)
        self.object = files.select_related("partnership").first()
        if self.object is None:
            raise Http404

    def get_back_url(self):
        return reverse("partnerships:exit_file", args=[self.partnership.slug])


class ExitForms(FormPage):
    form_class = ExitForm
    submit_label = gettext_lazy("Save")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"partners": self.partnership.partner_list}


class ExitOpen(InPartnership, ExitForms):
    permission_required = "partnerships.open_exitfile"
    title = gettext_lazy("Begin the list to part with care")
    lead = gettext_lazy("We put the promises of your agreements in it. You add what else has to be rounded off.")
    success_message = gettext_lazy("The list is there. Go through it together.")
    current = "home"

    def get_back_url(self):
        return reverse("partnerships:exit_file", args=[self.partnership.slug])

    def act(self, form):
        return open_exit_file(
            partnership=self.partnership, **form.cleaned_data, by=self.request.user, now=timezone.now()
        )


class ExitEdit(OfExit, ExitForms):
    permission_required = "partnerships.change_exitfile"
    title = gettext_lazy("Why and when you part")
    success_message = gettext_lazy("The exit file is saved.")

    def get_initial(self):
        names = ("reason", "language", "notice_on", "last_on")
        return {name: getattr(self.object, name) for name in names} | {"initiated_by": self.object.initiated_by_id}

    def act(self, form):
        return describe_exit(file=self.object, seen=form.row_version, **form.cleaned_data, by=self.request.user)


class ExitItemAdd(OfExit, FormPage):
    permission_required = "partnerships.change_exitfile"
    form_class = ExitItemForm
    title = gettext_lazy("Add a point to round off")
    submit_label = gettext_lazy("Add the point")
    success_message = gettext_lazy("The point is on the list.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"partners": self.partnership.present_partners}

    def get_initial(self):
        return {"kind": self.request.GET.get("kind", "")}

    def act(self, form):
        add_exit_item(file=self.object, **form.cleaned_data, by=self.request.user)
        return self.get_back_url()


class OfExitItem(InPartnership):
    current = "home"

    def load(self):
        super().load()
        self.object = self.get_row(ExitItem.objects.select_related("exit_file__partnership"))


class ExitItemSettle(OfExitItem, FormPage):
    permission_required = "partnerships.settle_exititem"
    submit_label = gettext_lazy("Note it as settled")
    success_message = gettext_lazy("Settled. Everybody reads how.")

    def get_title(self):
        return _("Round off: %(what)s") % {"what": self.object.text}

    def get_back_url(self):
        return reverse("partnerships:exit_file", args=[self.partnership.slug])

    def get_initial(self):
        return {"on": timezone.localdate()}

    def get_form_class(self):
        return GoodsForm if self.object.kind == ExitItemKind.GOODS else SettleForm

    def act(self, form):
        settle_exit_item(item=self.object, **form.cleaned_data, by=self.request.user)
        return self.get_back_url()


class ExitProof(OfExitItem, PermissionPage, View):
    """The paper that proves a hand-over, to save."""

    permission_required = "partnerships.view_exititem"

    def get(self, request, *args, **kwargs):
        return attachment(self.object.proof.name, self.object.text)


class StatementEdit(OfExit, FormPage):
    permission_required = "partnerships.change_exitfile"
    form_class = StatementForm
    title = gettext_lazy("Your joint statement")
    lead = gettext_lazy("Every municipality signs these same words. Whoever changes them lets signatures fall.")
    submit_label = gettext_lazy("Save the statement")
    success_message = gettext_lazy("The statement is saved. Offer it for signing when you all find it good.")

    def get_initial(self):
        return {"statement": self.object.statement, "language": self.object.language}

    def act(self, form):
        return write_statement(
            file=self.object, seen=form.row_version, **form.cleaned_data, by=self.request.user, now=timezone.now()
        )


class StatementOffer(OfExit, ConfirmPage):
    permission_required = "partnerships.freeze_exitfile"
    title = gettext_lazy("Offer the statement for signing?")
    lead = gettext_lazy(
        "The statement is frozen together with the list as it is now, and waits for a signatory of every municipality."
    )
    submit_label = gettext_lazy("Offer for signing")
    success_message = gettext_lazy("The statement waits for the word of every municipality.")

    def get_told(self):
        return [Told(recipients.who_would_answer(ExitFile, self.partnership, but=self.request.user))]

    def act(self, form):
        offer_statement(file=self.object, by=self.request.user, now=timezone.now())
        return self.get_back_url()
