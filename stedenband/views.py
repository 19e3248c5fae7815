"""The pages that look into all apps: everybody's work and the home of a partnership."""

from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.generic import TemplateView

from capacity.balances.gravity import gravity_balance
from capacity.balances.learning import learning_balance
from capacity.queries import confirmations
from partnerships.endings import undecided_endings
from partnerships.models import Partnership
from partnerships.navigation import partnership_nav, partnership_shelves
from partnerships.silence import last_signs_of_life, shown_status
from partnerships.views.base import InPartnership
from stedenband import work
from stedenband.post.models import Mailing
from stedenband.ui.models import Draft
from stedenband.ui.views import PermissionPage

ALL_TASKS, FIRST_TASKS = ":", ":5"


class MyWork(PermissionPage, TemplateView):
    """What waits for me, what waits for my partner, what I began to write, what changed."""

    permission_required = "stedenband.view_own_work"
    template_name = "my_work.html"

    def load(self):
        visible = Partnership.objects.visible_to(self.request.user).with_partners()
        self.desks = work.desks_of(self.request.user, list(visible), now=timezone.now())

    def get_title(self):
        return _("Hello, %(name)s") % {"name": self.request.user.get_short_name()}

    def get_nav(self):
        if len(self.desks) != 1:
            return []
        return partnership_nav(self.desks[0].partnership, "work", waiting=len(self.desks[0].mine))

    def get_context_data(self, **kwargs):
        work.add_changes(self.desks)
        drafts = Draft.objects.visible_to(self.request.user)
        if any(desk.partnership.is_demo for desk in self.desks):
            kwargs["demo_notice"] = settings.DEMO_NOTICE
        searches = self.request.user.searches.exists()
        kwargs["failed_mails"] = Mailing.objects.failed_for(self.request.user).count()
        kwargs["tasks_shown"] = ALL_TASKS
        return super().get_context_data(desks=self.desks, drafts=drafts, searches=searches, **kwargs)


class PartnershipHome(InPartnership, PermissionPage, TemplateView):
    """The two municipalities, mirrored, and everything between them on one page."""

    permission_required = "partnerships.view_partnership"
    template_name = "partnership_home.html"
    current = "home"

    def get_title(self):
        return self.partnership.title

    def get_nav(self):
        return partnership_nav(self.partnership, self.current, waiting=len(self.desk.mine))

    def load(self):
        super().load()
        self.now = timezone.now()
        [self.desk] = work.desks_of(self.request.user, [self.partnership], now=self.now)

    def get_context_data(self, **kwargs):
        agreement = work.current_agreement(self.partnership, today=self.now.date())
        steps = work.next_steps(self.partnership)
        people = work.who_is_involved(self.partnership)
        missing = work.missing_groups(people)
        return super().get_context_data(
            desk=self.desk,
            arch_state=work.current_arch(self.partnership, agreement),
            banks=work.banks(self.partnership, now=self.now),
            agreement=agreement,
            endings=undecided_endings([self.partnership], today=self.now.date()),
            steps=steps,
            confirmations=confirmations(steps),
            balance=gravity_balance(self.partnership),
            learning_rows=learning_balance(self.partnership),
            activities=work.last_lessons(self.partnership),
            people=people,
            missing_sentence=self.missing_sentence(missing),
            shelves=partnership_shelves(self.partnership),
            tasks_shown=FIRST_TASKS,
            status=self.status(),
            **kwargs,
        )

    def status(self):
        last = last_signs_of_life([self.partnership]).get(self.partnership.pk)
        return shown_status(self.partnership, last, self.now.date())

    def missing_sentence(self, missing):
        if not missing:
            return _("Every group takes part on every side in this phase.")
        return ngettext(
            "One group is missing in this phase. Support across parties makes a partnership strong.",
            "%(number)s groups are missing in this phase. Support across parties makes a partnership strong.",
            missing,
        ) % {"number": missing}
