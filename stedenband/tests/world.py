"""A small partnership in the middle of its life, lived through the actions: what guards and page tests look at."""

from datetime import timedelta

from dateutil.relativedelta import relativedelta
from django.utils import timezone

from partnerships.actions.involvement import involve
from partnerships.actions.organisations import add_organisation
from partnerships.actions.phases import propose_phase
from partnerships.actions.reminders import remind_partner
from partnerships.actions.signoff import sign_off
from partnerships.choices import (
    ActorGroup,
    AgreementKind,
    CommentKind,
    Level,
    OrganisationKind,
    Phase,
    Word,
)
from partnerships.models import Version
from stedenband.tests.deeds import (
    activities,
    agreements,
    assessments,
    bodies,
    calendars,
    capacity,
    decisions,
    documents,
    elsewhere,
    essence,
    exchange,
    journey,
    kits,
    learning,
    ledger,
    life,
    meetings,
    missions,
    money,
    organisations,
    orientation,
    partnership,
    public,
    registers,
    reports,
    results,
    risks,
    searches,
    signing,
    workbooks,
)

HALF_YEARS = 2


class World:
    """What the partnership holds, by name, for both banks.

    Rows are fetched as they were when the world was made: `refresh_from_db()` after something happened to them.
    `grow()` adds two more of everything that lists show, some of it in every state.
    """

    def __init__(self, bond, foreign, cast):
        self.partnership, self.foreign, self.cast = bond, foreign, cast
        self.partner_a, self.partner_b = bond.partner_list
        self.now = timezone.now()
        self.today = self.now.date()
        self.first_on = self.today.replace(day=1) - relativedelta(months=6 * HALF_YEARS + 1)
        self.grown = 0
        self._build_capacity()
        self._build_agreements()
        decisions.build(self)
        life.build(self)
        self._build_people_around()
        bodies.build(self)
        meetings.build(self)
        activities.build(self)
        self._build_reports()
        calendars.build(self)
        signing.build(self)
        documents.build(self)
        risks.build(self)
        missions.build(self)
        results.build(self)
        kits.build(self)
        journey.build(self)
        learning.build(self)
        self._build_elsewhere()
        orientation.build(self)
        money.build(self)
        ledger.build(self)
        assessments.build(self)
        public.build(self)
        exchange.build(self)
        workbooks.build(self)
        documents.talk_about_the_rest(self, "Good.")

    def ago(self, **parts):
        return self.now - timedelta(**parts)

    def _build_capacity(self):
        self.trajectory = capacity.trajectory(self, "État civil à jour")
        self.step_planned = capacity.step(self, "Registers are kept in two places")
        self.step_reached = capacity.step_with_word_of(self, "Every birth is written down within a month", "ab")
        self.step_waiting = capacity.step_with_word_of(self, "Clerks train each other", "a")
        self.activity = capacity.activity(self, "Colleagues in the registry office", day=20)
        self.activity_before = capacity.activity(self, "First week of work together", day=-100)
        self.quick_win = capacity.quick_win(self, "A lamp over the counter", day=40)
        self.planned_activity = capacity.planned_activity(self, "Training of clerks")
        self.learning_a = capacity.learning(self, "a", stage="adopted")
        self.learning_b = capacity.learning(self, "b", stage="noted")
        self.contribution_a = capacity.days(self, "a", 450)
        self.contribution_b = capacity.money(self, "b", 125_000)

    def _build_agreements(self):
        registers.themes_and_sources(self)
        self.search = searches.search(self)
        self.scored_search = searches.scored_search(self)
        self.candidate = self.scored_search.candidates.get(name="Adigrat")
        self.register = registers.table_that_waits(self)
        self.agreement = partnership.agreement(self, "Agreement of two towns", since=800, words="ab")
        self.agreement_signing = agreements.plan_in_its_second_version(self)
        self.agreement_draft = partnership.agreement(
            self, "Letter for a third town", since=0, words=None, kind=AgreementKind.LETTER_OF_INTENT
        )
        self.amendment = agreements.amendment(self)
        self.version = Version.objects.of(self.agreement_signing).open().get()
        self.version_in_force = Version.objects.of(self.agreement).in_force().get()
        self.phase_confirmed = partnership.phase(self, Phase.FOLLOW_UP, days=60, confirm=True)
        partnership.phase(self, Phase.IMPLEMENTATION, days=50, confirm=True)
        self.phase_proposed = partnership.phase(self, Phase.FOLLOW_UP, days=2)
        self.partnership.refresh_from_db()

    def _build_people_around(self):
        self.organisation = self._organisation("Women of the market", OrganisationKind.COOPERATIVE)
        self.involvement = self._involve(self.partner_a, ActorGroup.CIVIL_SOCIETY, self.organisation)
        self._involve(self.partner_b, ActorGroup.OPPOSITION)
        self.merge = organisations.merge(self)
        self.comment = self._comment(self.agreement_signing, "Could this be one page?")
        self.reminder = self._remind(days=60)

    def _build_reports(self):
        self.schedule = reports.calendar(self, "half_yearly", self.first_on)
        self.report_signed, self.report = reports.open_reports(self)
        self.report_signed = reports.sign_report(self, self.report_signed)
        self.period = self.report.period
        self.part_a, self.part_b = reports.begin_writing(self, self.report)
        self.comment_on_part = self._comment(self.part_b, "Which office is this?", CommentKind.QUESTION)
        self.edition = reports.edition(self, self.report_signed, "nl")
        self.edition_made = reports.filed(reports.edition(self, self.report_signed, "fr"), self.now)
        self.edition_draft = reports.edition(self, self.report, "en")
        self.edition_set = reports.edition_set(self, self.report_signed, "council", "fr", "nl")
        self.bundle = reports.filed(essence.bundle(self), self.now)

    def _build_elsewhere(self):
        """Rows of the stranger's partnership: what a guessed number would hit."""
        stranger = self.cast["stranger"]
        self.foreign_partner = self.foreign.partner_list[0]
        life.merger_elsewhere(self)
        self.foreign_trajectory = elsewhere.trajectory(self.foreign, stranger)
        self.foreign_step = elsewhere.step(self.foreign_trajectory, stranger)
        self.foreign_activity = elsewhere.activity(self.foreign, stranger, self.today)
        self.foreign_agreement = elsewhere.agreement(self.foreign, stranger, self.now)
        self.foreign_document = documents.document(self, "Acta", partnership=self.foreign, by=stranger)
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
        capacity.trajectory(self, f"Trajectory {turn}")
        capacity.step(self, f"Planned step {turn}")
        capacity.step_with_word_of(self, f"Reached step {turn}", "ab")
        capacity.step_with_word_of(self, f"Waiting step {turn}", "a")
        self.activity = capacity.activity(self, f"Activity {turn}", day=20 + turn)
        self.quick_win = capacity.quick_win(self, f"Quick result {turn}", day=40 + turn)
        capacity.planned_activity(self, f"Planned activity {turn}")
        for bank in "ab":
            capacity.learning(self, bank, stage="tried")
            capacity.days(self, bank, 100 * turn)
            capacity.money(self, bank, 1_000 * turn)
        registers.themes_and_sources(self, turn)
        searches.search(self)
        searches.candidate(self, self.scored_search, f"Candidate {turn}")
        partnership.agreement(self, f"Agreement {turn}", since=800 + 1_200 * turn, words="ab")
        partnership.agreement(self, f"Plan {turn}", since=0, words="a", kind=AgreementKind.ANNUAL_PLAN)
        partnership.agreement(self, f"Draft {turn}", since=0, words=None, kind=AgreementKind.LETTER_OF_INTENT)
        agreements.more_talk(self, turn)
        decisions.more(self, turn)
        partnership.more_commitments(self, turn)
        self._grow_around(turn)
        life.rest_and_return(self, days=30 - turn)
        life.accession_proposal(self, f"Maasveld {turn}")
        life.exit_item(self, f"Lesson {turn}")
        life.exit_item(self, f"Settled lesson {turn}", settled=True)
        bodies.grow(self, turn)
        meetings.grow(self, turn)
        activities.grow(self, turn)
        missions.grow(self, turn)
        reports.calendar_of_years(self, turn)
        reports.more_languages(self, turn)
        calendars.grow(self, turn)
        partnership.another_partnership(self, turn)
        orientation.invitation(self, self.orientation_open, f"Town {turn}")
        orientation.one_more_compared(self, self.orientation, f"Town {turn}")
        orientation.kept(self, "ab"[turn % 2])
        kits.more(self, turn)
        money.more(self, turn)
        ledger.more(self, turn)
        journey.grow(self, turn)
        learning.grow(self, turn)
        results.grow(self, turn)
        risks.grow(self, turn)
        assessments.grow(self, turn)
        public.grow(self, turn)
        exchange.grow(self, turn)
        workbooks.grow(self, turn)

    def _grow_around(self, turn):
        pending = self.partnership.phase_changes.filter(status="proposed").get()
        sign_off(version=Version.objects.of(pending).get(), word=Word.AGREED, by=self.cast["signatory_a"], now=self.now)
        partnership.phase(self, Phase.IMPLEMENTATION, days=1, confirm=True)
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
        organisations.grow(self, turn)
        self._comment(self.agreement_signing, f"Remark {turn}")
        self._comment(self.agreement, f"Remark {turn} on what is in force")
        self._comment(self.part_b, f"Remark {turn} on this part")
        self._remind(days=60 - 10 * turn)
        documents.newer(self, documents.document(self, f"Paper {turn}"))
        documents.newer(self, self.document, bank="a")
        documents.public_document(self, f"Public paper {turn}")
        documents.talk_about_everything(self, f"Good {turn}.")
        partnership.more_members(self, turn)

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
        return documents.say(self, subject, text, kind=kind)

    def _remind(self, days):
        return remind_partner(
            partner=self.partner_b,
            text="We look forward to your words.",
            by=self.cast["association"],
            now=self.ago(days=days),
        )
