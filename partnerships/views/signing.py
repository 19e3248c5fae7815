from django.core.exceptions import PermissionDenied
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from partnerships import recipients
from partnerships.actions.signoff import sign_off, withdraw
from partnerships.adoption import adoptions_of
from partnerships.arches import version_arch
from partnerships.choices import Right
from partnerships.forms.signing import AnswerForm, SignForm
from partnerships.models import Agreement, Version
from partnerships.navigation import PLACE_OF_KIND
from partnerships.queries import newest_like, words_on
from partnerships.signing import signable
from partnerships.views.base import InPartnership
from stedenband.ui import denied
from stedenband.ui.formpages import ConfirmPage, FormPage
from stedenband.ui.telling import Told
from stedenband.ui.views import PermissionPage


class OfVersion(InPartnership):
    """A page about one frozen version, of whatever kind."""

    def load(self):
        super().load()
        versions = Version.objects.select_related("partnership", "subject_type", "frozen_by")
        self.version = self.object = self.get_row(versions.with_sign_offs())
        self.own_word = self.version.standing_words().get(self.member.partner_id)
        self.is_whole = self.version.is_whole()
        self.newest = newest_like(self.version)
        self.current = PLACE_OF_KIND.get(self.version.kind_name, "home")

    @property
    def is_formal(self):
        """Whether this goes out in the name of the municipality, so that only a mandate will do."""
        return self.version.right_to_sign == Right.SIGN

    def get_title(self):
        return str(self.version)

    def get_back_url(self):
        return self.version.subject.get_absolute_url()

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            version=self.version,
            is_whole=self.is_whole,
            arch_state=version_arch(self.version, self.partnership),
            words=words_on(self.version, self.partnership),
            own_word=self.own_word,
            newest=self.newest,
            facts=self.version.facts,
            formal=self.is_formal,
            **kwargs,
        )


class VersionSign(OfVersion, FormPage):
    """Read what all sign, see each municipality's word, and give one's own.

    Every member reads this page; the form is there for who may sign while the municipality gave no word.
    """

    permission_required = "partnerships.view_version"
    template_name = "partnerships/version_sign.html"
    form_class = AnswerForm
    submit_label = gettext_lazy("Give this answer")

    def check_permission(self):
        super().check_permission()
        if self.request.method == "POST":
            denied.check(self.request.user, "partnerships.sign_version", self.version)

    @property
    def may_sign(self):
        return self.request.user.has_perm("partnerships.sign_version", self.version)

    def get_form_class(self):
        return SignForm if self.is_formal else AnswerForm

    def get_form_kwargs(self):
        municipality = self.own_partner.name if self.own_partner else ""
        return super().get_form_kwargs() | {"municipality": municipality, "doubts": self.doubts}

    @cached_property
    def doubts(self):
        """What the reader's municipality should look at once more before it signs."""
        if not (self.own_partner and self.may_sign and self.version.is_open):
            return []
        subject = self.version.subject
        return signable(subject).doubts(subject, self.own_partner)

    def get_initial(self):
        """The title is mostly that of who sits here; a signature is typed by oneself."""
        return {"function": self.member.function} if self.is_formal else {}

    def act(self, form):
        sign_off(
            version=self.version,
            word=form.cleaned_data["word"],
            remark=form.cleaned_data["remark"],
            name=form.cleaned_data.get("name", ""),
            function=form.cleaned_data.get("function", ""),
            despite=form.warning_reason,
            by=self.request.user,
            now=timezone.now(),
        )
        return reverse("partnerships:version_signed", args=[self.partnership.slug, self.version.pk])

    def get_told(self):
        if not (self.version.is_open and self.may_sign):
            return []
        given = self.version.standing_words()
        others = [one for one in self.partnership.awaited_partners if one.pk not in {*given, self.member.partner_id}]
        user = self.request.user
        agreed = [] if others else recipients.who_hears_agreed(self.version, but=user)
        back = recipients.who_hears_sent_back(self.version, but=user)
        return [Told(agreed, when=_("When you agree:")), Told(back, when=_("When you send it back:"))]

    def on_paper(self):
        """What was signed by hand, and who signs; only what is signed with a mandate can be."""
        if not self.is_formal:
            return {}
        papers = self.version.signed_papers.select_related("sent_for__municipality", "partnership").with_signatures()
        subject = self.version.subject
        may_send = self.version.is_open and self.request.user.has_perm("partnerships.scan_version", self.version)
        return {
            "papers": papers,
            "may_send_paper": may_send and len(self.version.standing_words()) < len(self.partnership.present_partners),
            "adoptions": adoptions_of(subject, self.partnership) if isinstance(subject, Agreement) else (),
            "agreement": subject,
        }

    def get_context_data(self, **kwargs):
        asks = self.is_whole and self.version.is_open and self.may_sign and self.own_word is None
        return super().get_context_data(
            asks=asks,
            doubts=self.doubts if asks else (),
            may_withdraw=self.version.is_open and self.may_sign and self.own_word is not None,
            reason="" if self.may_sign else denied.reason_for("partnerships.sign_version"),
            **self.on_paper(),
            **kwargs,
        )


class VersionSigned(OfVersion, PermissionPage, TemplateView):
    """What was said, under which reference, and who is next; the same page today and next year."""

    permission_required = "partnerships.view_version"
    template_name = "partnerships/version_signed.html"

    def get_context_data(self, **kwargs):
        given = self.version.standing_words()
        return super().get_context_data(
            reference=self.version.hash[:12],
            back_url=self.get_back_url(),
            waiting=[one for one in self.partnership.awaited_partners if one.pk not in given],
            may_remind=self.member.may(Right.REMIND),
            **kwargs,
        )


class VersionWithdraw(OfVersion, ConfirmPage):
    """Take back the word of the own municipality while not everybody has spoken."""

    permission_required = "partnerships.sign_version"
    submit_label = gettext_lazy("Withdraw our word")
    success_message = gettext_lazy("The word of your municipality is withdrawn. You can give it again.")

    def load(self):
        super().load()
        if self.own_word is None:
            raise PermissionDenied(_("Your municipality has given no word on this version."))

    def get_title(self):
        return _("Withdraw the word of %(name)s?") % {"name": self.partnership.partner(self.member.partner_id).name}

    def get_lead(self):
        return _("This version waits for your municipality again. That you withdrew stays in the history.")

    def get_back_url(self):
        return self.version.get_absolute_url()

    def act(self, form):
        withdraw(sign=self.own_word, by=self.request.user, now=timezone.now())
        return self.version
