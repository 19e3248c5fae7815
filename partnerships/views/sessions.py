from django.db.models import Max, Q
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView

from partnerships.actions.communication import log_session, read_concept
from partnerships.choices import CONCEPT_BLOCKS, KitLength
from partnerships.forms.communication import SessionForm
from partnerships.kits.markup import pieces_of
from partnerships.kits.texts import best_texts
from partnerships.models import InfoSession, Member
from partnerships.views.base import InPartnership
from partnerships.views.involvement import OfOwnPartner
from stedenband.ui.formpages import ConfirmPage, FormPage
from stedenband.ui.views import PermissionPage


class Concept(InPartnership, ConfirmPage):
    """What a city partnership is, on one short page: the first thing that a new member reads."""

    permission_required = "partnerships.view_partnership"
    template_name = "partnerships/concept.html"
    title = gettext_lazy("What our partnership is about")
    submit_label = gettext_lazy("I have read this")
    success_message = gettext_lazy("Thank you. You find this page under “Who knows what it is about?”.")
    current = "home"

    def get_back_url(self):
        return reverse("partnerships:session_list", args=[self.partnership.slug])

    def get_context_data(self, **kwargs):
        language = translation.get_language()
        sections = [
            {
                "heading": text.heading,
                "lang": text.language if text.language != language else None,
                "pieces": pieces_of(text.words(KitLength.FOUR)),
            }
            for text in best_texts(CONCEPT_BLOCKS, self.partnership, language)
        ]
        return super().get_context_data(sections=sections, read_on=self.member.concept_read_on, **kwargs)

    def act(self, form):
        read_concept(member=self.member, on=timezone.localdate(), by=self.request.user)
        return reverse("my_work")


class SessionList(InPartnership, PermissionPage, ListView):
    """Who had a session or read what the partnership is about, on every side; and the sessions that were held."""

    permission_required = "partnerships.view_partnership"
    template_name = "partnerships/session_list.html"
    title = gettext_lazy("Who knows what it is about?")
    current = "home"
    paginate_by = 20

    def get_queryset(self):
        rows = InfoSession.objects.visible_to(self.request.user).of_partnership(self.partnership)
        return rows.select_related("partner__municipality").prefetch_related("members__user")

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        own = self.member.partner_id
        may_add = self.request.user.has_perm("partnerships.add_infosession", self.partnership)
        rows = [(session, may_add and session.partner_id == own) for session in context["object_list"]]
        return context | {"rows": rows, "may_add": may_add and own, "groups": self.groups()}

    def groups(self):
        """Each partner with its active members: the last session and whether they read the page; and how many did."""
        members = Member.objects.active().filter(partnership=self.partnership).select_related("user")
        members = list(members.annotate(last_session=Max("info_sessions__held_on")).order_by("user__name", "pk"))
        groups = []
        for partner in self.partnership.present_partners:
            people = [member for member in members if member.partner_id == partner.pk]
            know = [member for member in people if member.last_session or member.concept_read_on]
            groups.append({"partner": partner, "people": people, "know": len(know)})
        return groups


class SessionForms(OfOwnPartner, FormPage):
    """What logging a session and changing one have in common."""

    form_class = SessionForm
    submit_label = gettext_lazy("Save the session")
    success_message = gettext_lazy("The session is saved.")
    session = None

    def get_back_url(self):
        return reverse("partnerships:session_list", args=[self.partnership.slug])

    def people(self):
        """The active members of the own municipality, and those who were there and left since."""
        there = Q(ended_on=None)
        if self.session is not None:
            there |= Q(info_sessions=self.session)
        return self.partner.members.filter(there).select_related("user").order_by("user__name", "pk").distinct()

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"people": self.people()}

    def act(self, form):
        return log_session(
            partner=self.partner,
            session=self.session,
            seen=form.row_version,
            **form.cleaned_data,
            today=timezone.localdate(),
            by=self.request.user,
        )


class SessionAdd(SessionForms):
    permission_required = "partnerships.add_infosession"

    def get_title(self):
        return _("Log a session in %(municipality)s") % {"municipality": self.partner.name}


class SessionEdit(SessionForms):
    permission_required = "partnerships.change_infosession"
    title = gettext_lazy("Change the session")

    def load(self):
        super().load()
        self.object = self.session = self.get_row(InfoSession.objects.select_related("partnership"))

    def use_current(self, current):
        self.object = self.session = current

    def get_initial(self):
        names = ("kind", "topic", "language", "held_on", "others", "others_in_words")
        initial = {name: getattr(self.session, name) for name in names}
        return initial | {"members": [str(member.pk) for member in self.session.members.all()]}
