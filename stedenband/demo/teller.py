"""How a story is told: every sentence of it is an action by one of its people, on its day."""

import functools
from datetime import timedelta

from capacity.actions.activities import log_activity
from capacity.actions.contributions import add_contribution
from capacity.actions.learnings import note_learning
from capacity.actions.trajectories import plan_step, report_step, write_trajectory
from capacity.choices import ActivityStatus, ContributionKind
from capacity.models import Activity
from partnerships.actions.agreements import offer_for_signing, write_agreement
from partnerships.actions.beginnings import add_association, add_municipality, begin_partnership
from partnerships.actions.involvement import involve
from partnerships.actions.organisations import add_organisation
from partnerships.actions.people import add_member
from partnerships.actions.phases import propose_phase
from partnerships.actions.signoff import sign_off
from partnerships.actions.wordings import write_language_version
from partnerships.choices import PartnershipForm, Role, Word
from partnerships.models import Version
from reporting.actions.calendar import open_due_periods, start_schedule
from reporting.actions.checking import check_report
from reporting.actions.editions import request_edition
from reporting.actions.writing import mark_read, write_part
from stedenband.accounts.actions import invite
from stedenband.demo.calendar import Calendar, noon
from stedenband.demo.cast import ASSOCIATION, MUNICIPALITIES, PASSWORD, PEOPLE, SIDES, email_of
from stedenband.lib import clock

LATE = 1_000_000
"""More than anybody tells of one day."""


PLANNED_BEFORE = 21
"""So many days before a visit it stands in the plans."""


def on_its_day(deed):
    """Let `deed` wait for its day: a story may tell things together that happened months apart."""

    @functools.wraps(deed)
    def wait(self, *args, on, **kwargs):
        self.waiting.append((on, len(self.waiting), functools.partial(deed, self, *args, on=on, **kwargs)))

    return wait


class Teller:
    """Tells one partnership. `people`, `partners` and `steps` are reached by the keys of the story."""

    def __init__(self, calendar: Calendar):
        self.calendar = calendar
        self.municipalities, self.people, self.partners, self.steps = {}, {}, {}, {}
        self.partnership = self.association = None
        self.waiting = []

    def of_the_same_people(self):
        """Another teller, for another partnership of these municipalities and people."""
        other = Teller(self.calendar)
        other.municipalities, other.people, other.association = self.municipalities, self.people, self.association
        return other

    def catch_up(self, until):
        """Do, in the order of their days, what waits for a day up to `until`."""
        due = sorted(event for event in self.waiting if event[0] <= until)
        self.waiting = [event for event in self.waiting if event[0] > until]
        for _day, _number, deed in due:
            deed()

    @on_its_day
    def happens(self, deed, *, on):
        """`deed(now)` happens on its day; what is done already for a day that lies ahead happens today."""
        moment = noon(min(on, self.calendar.today))
        with clock.at(moment):
            deed(moment)

    def afterwards(self, deed, *, on):
        """`deed(now)` happens on its day, after everything else that was told of that day."""
        self.happens(deed, on=on)
        day, number, told = self.waiting.pop()
        self.waiting.append((day, LATE + number, told))

    def invite_everybody(self, on):
        """Accounts, municipalities and the association exist."""
        with clock.at(noon(on)):
            for key, fields in MUNICIPALITIES.items():
                self.municipalities[key] = add_municipality(by=None, **fields)
            self.association = add_association(by=None, **ASSOCIATION)
            for key, (_place, _role, name, _function, language, zone) in PEOPLE.items():
                user = invite(email=email_of(key), name=name, language=language, time_zone=zone, by=None)
                user.set_password(PASSWORD)
                user.save(update_fields=["password"])
                self.people[key] = user

    def begin(self, places, *, on, companion=None, form=PartnershipForm.FULL):
        """The municipalities named by `places` are partners, with all their people."""
        rows = [(self.municipalities[key], SIDES[key]) for key in places]
        with clock.at(noon(on)):
            self.partnership = begin_partnership(places=rows, since_on=on, form=form, is_demo=True, by=None)
            self.partners = {
                key: self.partnership.partners.get(municipality=self.municipalities[key]) for key in places
            }
            for key, (place, role, _name, function, _language, _zone) in PEOPLE.items():
                if place in places:
                    self.give_place(key, role=role, function=function, partner=self.partners[place])
            if companion:
                self.give_place(
                    companion, role=Role.COMPANION, function=PEOPLE[companion][3], association=self.association
                )

    def give_place(self, key, **place):
        add_member(partnership=self.partnership, user=self.people[key], by=None, **place)

    def move_to(self, phase, reason, *, by, agreed_by, on):
        self.catch_up(on)
        moment = noon(on)
        with clock.at(moment):
            change = propose_phase(
                partnership=self.partnership, phase=phase, reason=reason, by=self.people[by], now=moment
            )
            self.agree(change, agreed_by, on=on)
            self.partnership.refresh_from_db()

    def agree(self, subject, *keys, on, word=Word.AGREED, remark=""):
        """Each of `keys` gives that word on the open version of `subject`."""
        with clock.at(noon(on)):
            for key in keys:
                version = Version.objects.of(subject).open().get()
                sign_off(version=version, word=word, remark=remark, by=self.people[key], now=noon(on))

    def sign_agreement(self, *, by, signed_by, on, signed_on, **fields):
        """`by` writes it, each of `signed_by` signs it; with nobody to sign it stays a draft or waits."""
        self.catch_up(on)
        with clock.at(noon(on)):
            commitments = [(text, self.partners.get(bearer)) for text, bearer in fields.pop("commitments")]
            languages = fields.pop("languages", ())
            agreement = write_agreement(
                partnership=self.partnership, commitments=commitments, by=self.people[by], now=noon(on), **fields
            )
            for version in languages:
                write_language_version(agreement=agreement, by=self.people[by], now=noon(on), **version)
            if signed_by is not None:
                offer_for_signing(agreement=agreement, by=self.people[by], now=noon(on))
        for key in signed_by or ():
            self.agree(agreement, key, on=signed_on)
        return agreement

    def plan(self, *, by, steps, on, **fields):
        """A trajectory with its steps as (key, title, months, what changes by it)."""
        with clock.at(noon(on)):
            trajectory = write_trajectory(partnership=self.partnership, by=self.people[by], **fields)
            for key, title, months, change in steps:
                expected = self.calendar.month(months)
                self.steps[key] = plan_step(
                    trajectory=trajectory, title=title, expected_on=expected, change=change, by=self.people[by]
                )
        return trajectory

    @on_its_day
    def end_step(self, key, outcome, evidence, *, by, agreed_by=(), on):
        with clock.at(noon(on)):
            report_step(step=self.steps[key], outcome=outcome, evidence=evidence, by=self.people[by], now=noon(on))
            self.agree(self.steps[key], *agreed_by, on=on)

    def did(self, *, on, lasts=1, **fields):
        """An activity with all that came of it; one that took several days was planned before, a call was not."""
        plan: list[Activity] = []
        if lasts > 1 and "status" not in fields:
            words = {name: fields[name] for name in ("by", "title", "kind", "language") if name in fields}
            self.intended(plan, starts_on=on, lasts=lasts, on=on - timedelta(days=PLANNED_BEFORE), **words)
        self.took_place(plan, on=on, lasts=lasts, **fields)

    @on_its_day
    def intended(self, plan, *, by, starts_on, lasts, on, **fields):
        with clock.at(noon(on)):
            days = {"starts_on": starts_on, "ends_on": starts_on + timedelta(days=lasts - 1)}
            status = ActivityStatus.PLANNED
            plan.append(log_activity(partnership=self.partnership, by=self.people[by], status=status, **days, **fields))

    @on_its_day
    def took_place(
        self, plan, *, by, on, lasts=1, step=None, heads=(), days=(), lessons=(), quick=None, started=None, **fields
    ):
        """An activity with who took part, the days it took, and what each municipality learned."""
        with clock.at(noon(min(on, self.calendar.today))):
            activity = log_activity(
                partnership=self.partnership,
                activity=plan[0] if plan else None,
                by=self.people[by],
                heads={(self.partners[place].pk, group, sex): count for place, group, sex, count in heads},
                starts_on=on,
                ends_on=on + timedelta(days=lasts - 1),
                step=self.steps.get(step),
                host=self.partners.get(fields.pop("host", None)),
                initiated_by=self.partners.get(started),
                **{"status": ActivityStatus.DONE, **(quick or {}), **fields},
            )
            for person, number in days:
                self.bring(person, ContributionKind.DAYS, fields["title"], on=on, hundredths=number * 100, at=activity)
            for lesson in lessons:
                self.learned(activity=activity, on=on, **lesson)
        return activity

    def planned(self, **fields):
        return self.did(status=ActivityStatus.PLANNED, **fields)

    def learned(self, *, by, text, on, activity=None, learned_from=None, **fields):
        language = PEOPLE[by][4]
        note_learning(
            partnership=self.partnership,
            activity=activity,
            text=text,
            language=language,
            noted_on=on,
            learned_from=self.partners.get(learned_from),
            by=self.people[by],
            **{"stage": "noted", **fields},
        )

    @on_its_day
    def gave(self, by, kind, what, *, on, **amount):
        with clock.at(noon(on)):
            self.bring(by, kind, what, on=on, **amount)

    def bring(self, by, kind, what, *, on, hundredths=None, currency="", at=None):
        add_contribution(
            partnership=self.partnership,
            kind=kind,
            description=what,
            given_on=on,
            hundredths=hundredths,
            currency=currency,
            activity=at,
            by=self.people[by],
        )

    @on_its_day
    def reporting_starts(self, *, by, cadence, first_on, days_to_write, on):
        """The partners agree when to report."""
        with clock.at(noon(on)):
            start_schedule(
                partnership=self.partnership,
                cadence=cadence,
                first_on=first_on,
                days_to_write=days_to_write,
                by=self.people[by],
            )

    def period_ends(self, *, on):
        """The morning on which the platform opens what is due; returns the report of this partnership."""
        self.catch_up(on)
        with clock.at(noon(on)):
            opened = open_due_periods(now=noon(on))
        return next(report for report in opened if report.partnership_id == self.partnership.pk)

    def organisation(self, by, place, name, kind, *, on, **said):
        with clock.at(noon(on)):
            return add_organisation(partner=self.partners[place], name=name, kind=kind, by=self.people[by], **said)

    @on_its_day
    def involved(self, by, place, phase, levels, *, on):
        """`levels` are (group, level, what was done with the input)."""
        with clock.at(noon(on)):
            for group, level, use in levels:
                involve(
                    partner=self.partners[place],
                    phase=phase,
                    group=group,
                    level=level,
                    use_of_input=use,
                    by=self.people[by],
                )

    def write(self, report, by, place, texts, *, on, is_ready=True):
        """`by` writes the sections of `texts` for its municipality."""
        self.catch_up(on)
        with clock.at(noon(on)):
            for section, text in texts.items():
                part = report.parts.get(section=section, partner=self.partners[place])
                write_part(
                    part=part,
                    seen=None,
                    text=text,
                    language=PEOPLE[by][4],
                    is_ready=is_ready,
                    by=self.people[by],
                    now=noon(on),
                )

    def read_and_check(self, report, answers, *, on):
        """Each coordinator reads the other's part and checks the whole; `answers` are by person."""
        self.catch_up(on)
        with clock.at(noon(on)):
            for key in answers:
                mark_read(report=report, by=self.people[key], now=noon(on))
            for key, reason in answers.items():
                check_report(report=report, reason=reason, by=self.people[key], now=noon(on))

    def ask_for_pdf(self, report, *languages, by, on):
        """The editions are asked for; a worker makes them as soon as one runs."""
        with clock.at(noon(on)):
            for language in languages:
                request_edition(report=report, language=language, by=self.people[by], now=noon(on))
