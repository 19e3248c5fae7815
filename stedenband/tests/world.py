"""A small partnership in the middle of its life, lived through the actions: what guards and page tests look at."""

from datetime import timedelta

from dateutil.relativedelta import relativedelta
from django.utils import timezone

from partnerships.actions.involvement import add_comment, add_organisation, involve
from partnerships.actions.phases import propose_phase
from partnerships.actions.reminders import remind_partner
from partnerships.actions.signoff import sign_off
from partnerships.choices import ActorGroup, CommentKind, Level, OrganisationKind, Phase, Word
from partnerships.models import Version
from stedenband.tests import world_deeds as deeds

HALF_YEARS = 2


class World:
    """What the partnership holds, by name, for both banks.

    Rows are fetched as they were when the world was made: `refresh_from_db()` after something happened to them.
    `grow()` adds two more of everything that lists show, some of it in every state.
    """

    def __init__(self, partnership, foreign, cast):
        self.partnership, self.foreign, self.cast = partnership, foreign, cast
        self.partner_a, self.partner_b = partnership.partner_list
        self.now = timezone.now()
        self.today = self.now.date()
        self.first_on = self.today.replace(day=1) - relativedelta(months=6 * HALF_YEARS + 1)
        self.grown = 0
        self._build_capacity()
        self._build_agreements()
        self._build_people_around()
        self._build_reports()
        self._build_elsewhere()

    def ago(self, **parts):
        return self.now - timedelta(**parts)

    def _build_capacity(self):
        self.trajectory = deeds.trajectory(self, "État civil à jour")
        self.step_planned = deeds.step(self, "Registers are kept in two places")
        self.step_reached = deeds.step_with_word_of(self, "Every birth is written down within a month", "ab")
        self.step_waiting = deeds.step_with_word_of(self, "Clerks train each other", "a")
        self.activity = deeds.activity(self, "Colleagues in the registry office", day=20)
        self.activity_before = deeds.activity(self, "First week of work together", day=-100)
        self.quick_win = deeds.quick_win(self, "A lamp over the counter", day=40)
        self.planned_activity = deeds.planned_activity(self, "Training of clerks")
        self.learning_a = deeds.learning(self, "a", stage="adopted")
        self.learning_b = deeds.learning(self, "b", stage="noted")
        self.contribution_a = deeds.days(self, "a", 450)
        self.contribution_b = deeds.money(self, "b", 125_000)

    def _build_agreements(self):
        self.agreement = deeds.agreement(self, "Agreement of two towns", since=800, words="ab")
        self.agreement_signing = deeds.agreement(self, "Plan for next year", since=0, words="a")
        self.agreement_draft = deeds.agreement(self, "Letter for a third town", since=0, words=None)
        self.version = Version.objects.of(self.agreement_signing).open().get()
        self.version_in_force = Version.objects.of(self.agreement).in_force().get()
        self.phase_confirmed = deeds.phase(self, Phase.FOLLOW_UP, days=60, confirm=True)
        deeds.phase(self, Phase.IMPLEMENTATION, days=50, confirm=True)
        self.phase_proposed = deeds.phase(self, Phase.FOLLOW_UP, days=2)
        self.partnership.refresh_from_db()

    def _build_people_around(self):
        self.organisation = self._organisation("Women of the market", OrganisationKind.COOPERATIVE)
        self.involvement = self._involve(self.partner_a, ActorGroup.CIVIL_SOCIETY, self.organisation)
        self._involve(self.partner_b, ActorGroup.OPPOSITION)
        self.comment = self._comment(self.agreement_signing, "Could this be one page?")
        self.reminder = self._remind(days=60)

    def _build_reports(self):
        self.schedule = deeds.calendar(self, "half_yearly", self.first_on)
        self.report_signed, self.report = deeds.open_reports(self)
        self.report_signed = deeds.sign_report(self, self.report_signed)
        self.period = self.report.period
        self.part_a, self.part_b = deeds.begin_writing(self, self.report)
        self.comment_on_part = self._comment(self.part_b, "Which office is this?", CommentKind.QUESTION)
        self.edition = deeds.edition(self, self.report_signed, "nl")
        self.edition_made = deeds.filed(deeds.edition(self, self.report_signed, "fr"), self.now)
        self.edition_draft = deeds.edition(self, self.report, "en")

    def _build_elsewhere(self):
        """Rows of the stranger's partnership: what a guessed number would hit."""
        stranger = self.cast["stranger"]
        self.foreign_partner = self.foreign.partner_list[0]
        self.foreign_trajectory = deeds.foreign_trajectory(self.foreign, stranger)
        self.foreign_step = deeds.foreign_step(self.foreign_trajectory, stranger)
        self.foreign_activity = deeds.foreign_activity(self.foreign, stranger, self.today)
        self.foreign_agreement = deeds.foreign_agreement(self.foreign, stranger, self.now)
        self.foreign_organisation = add_organisation(
            partner=self.foreign_partner, name="Ronda", kind=OrganisationKind.ASSOCIATION, by=stranger
        )

    def grow(self):
        """Two more of everything."""
        for _time in range(2):
            self.grown += 1
            self._grow_once(self.grown)
        self.partnership.refresh_from_db()

    def _grow_once(self, turn):
        deeds.trajectory(self, f"Trajectory {turn}")
        deeds.step(self, f"Planned step {turn}")
        deeds.step_with_word_of(self, f"Reached step {turn}", "ab")
        deeds.step_with_word_of(self, f"Waiting step {turn}", "a")
        self.activity = deeds.activity(self, f"Activity {turn}", day=20 + turn)
        self.quick_win = deeds.quick_win(self, f"Quick result {turn}", day=40 + turn)
        deeds.planned_activity(self, f"Planned activity {turn}")
        for bank in "ab":
            deeds.learning(self, bank, stage="tried")
            deeds.days(self, bank, 100 * turn)
            deeds.money(self, bank, 1_000 * turn)
        deeds.agreement(self, f"Agreement {turn}", since=700 - turn, words="ab")
        deeds.agreement(self, f"Plan {turn}", since=0, words="a")
        deeds.agreement(self, f"Draft {turn}", since=0, words=None)
        deeds.more_commitments(self, turn)
        self._grow_around(turn)
        deeds.calendar_of_years(self, turn)
        deeds.more_languages(self, turn)
        deeds.another_partnership(self, turn)

    def _grow_around(self, turn):
        pending = self.partnership.phase_changes.filter(status="proposed").get()
        sign_off(version=Version.objects.of(pending).get(), word=Word.AGREED, by=self.cast["signatory_a"], now=self.now)
        deeds.phase(self, Phase.IMPLEMENTATION, days=1, confirm=True)
        propose_phase(
            partnership=self.partnership,
            phase=Phase.FOLLOW_UP,
            reason="We want to look back together.",
            by=self.cast["coordinator_b"],
            now=self.now,
        )
        organisation = self._organisation(f"Association {turn}", OrganisationKind.ASSOCIATION)
        self._involve(self.partner_a, ActorGroup.CIVIL_SOCIETY, organisation)
        self._involve(self.partner_b, list(ActorGroup)[turn])
        self._comment(self.agreement_signing, f"Remark {turn}")
        self._comment(self.agreement, f"Remark {turn} on what is in force")
        self._comment(self.part_b, f"Remark {turn} on this part")
        self._remind(days=60 - 10 * turn)
        deeds.more_members(self, turn)

    def _organisation(self, name, kind):
        return add_organisation(partner=self.partner_a, name=name, kind=kind, by=self.cast["contributor_a"])

    def _involve(self, partner, group, organisation=None):
        return involve(
            partner=partner,
            phase=Phase.IMPLEMENTATION,
            group=group,
            level=Level.CONSULTED,
            organisation=organisation,
            use_of_input="The opening hours changed.",
            by=self.cast[f"contributor_{partner.bank}"],
        )

    def _comment(self, subject, text, kind=CommentKind.REMARK):
        return add_comment(
            subject=subject, kind=kind, text=text, language="fr", by=self.cast["observer_a"], now=self.now
        )

    def _remind(self, days):
        return remind_partner(
            partner=self.partner_b,
            text="We look forward to your words.",
            by=self.cast["association"],
            now=self.ago(days=days),
        )
