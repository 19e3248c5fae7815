from django.http import Http404
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from partnerships.actions.agreements import text_facts
from partnerships.actions.amendments import open_amendment
from partnerships.differences import differences
from partnerships.models import Agreement, Version
from partnerships.views.agreements import OfAgreement
from partnerships.views.base import InPartnership
from stedenband.lib.canonical import plain
from stedenband.ui.formpages import ConfirmPage
from stedenband.ui.views import PermissionPage


class AgreementAmend(OfAgreement, ConfirmPage):
    """Begin a working copy of what is in force."""

    permission_required = "partnerships.amend_agreement"
    title = gettext_lazy("Amend this agreement?")
    submit_label = gettext_lazy("Begin an amendment")
    success_message = gettext_lazy("This is your working copy. Change it together.")

    def get_lead(self):
        return self.about(
            _(
                "You get a working copy with all its commitments and languages. Change it together; a page shows what "
                "differs. What is in force stays as it is until all have signed the amendment, which then takes its "
                "place."
            )
        )

    def act(self, form):
        return open_amendment(agreement=self.object, by=self.request.user, now=timezone.now())


def facts_of(agreement):
    """What was signed of `agreement`, or what it says when nothing was."""
    version = Version.objects.of(agreement).in_force().first()
    return version.facts if version else plain(text_facts(agreement))


class Difference(PermissionPage, TemplateView):
    """What reads otherwise in `new` than in `old`."""

    template_name = "partnerships/difference.html"
    title = gettext_lazy("What changes")

    def get_changes(self):
        return differences(self.old, self.new)

    def get_subject(self):
        """What is compared."""
        return self.new["title"]

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            changes=self.get_changes(),
            compared_with=self.compared_with,
            subject=self.get_subject(),
            back_url=self.get_back_url(),
            **kwargs,
        )


class AgreementDifference(OfAgreement, Difference):
    """A text as it is now beside what it amends, or beside its newest frozen version; 404 when there is neither."""

    permission_required = "partnerships.view_agreement"

    def load(self):
        super().load()
        self.new = plain(text_facts(self.object))
        if self.object.amends_id:
            self.old, self.compared_with = facts_of(self.object.amends), str(self.object.amends)
            return
        version = Version.objects.of(self.object).first()
        if version is None:
            raise Http404
        self.old, self.compared_with = version.facts, str(version)


class VersionDifference(InPartnership, Difference):
    """A frozen agreement beside what it amends, or beside the version before it; 404 when there is neither."""

    permission_required = "partnerships.view_version"
    current = "agreements"

    def load(self):
        super().load()
        versions = Version.objects.select_related("partnership", "subject_type")
        self.object = self.get_row(versions, pk=self.kwargs["pk"], subject_type__model="agreement")
        self.new = self.object.facts
        base = Agreement.objects.filter(amendments=self.object.subject_id).first()
        if base is not None:
            self.old, self.compared_with = facts_of(base), str(base)
            return
        before = Version.objects.of(self.object.subject).filter(number=self.object.number - 1).first()
        if before is None:
            raise Http404
        self.old, self.compared_with = before.facts, str(before)

    def get_back_url(self):
        return self.object.get_absolute_url()
