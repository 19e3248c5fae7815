"""Shorthand for what partners decide about the partnership itself, in tests of it."""

from datetime import UTC, date, datetime, time

from django.utils.text import slugify

from partnerships.actions.beginnings import add_municipality, begin_partnership
from partnerships.actions.course import propose_course
from partnerships.actions.departures import carry_out_departures, decide_alone
from partnerships.actions.parties import propose_partner
from partnerships.actions.phases import propose_phase
from partnerships.actions.signoff import sign_off
from partnerships.choices import Role, Word
from partnerships.models import Partnership, Version
from stedenband.lib import clock
from stedenband.tests.cast import join


def moment(day: date):
    return datetime.combine(day, time(10), tzinfo=UTC)


class Story:
    """One partnership that lives through real days; one signatory speaks for each municipality."""

    def __init__(self, *places, since, phase="orientation", form="full"):
        """`places` are (name, country, side)."""
        towns = [
            (add_municipality(by=None, name=name, country=country, time_zone="UTC", text_language="en"), side)
            for name, country, side in places
        ]
        self.partnership = begin_partnership(places=towns, since_on=since, phase=phase, form=form, by=None)
        self.voices = {}
        for partner in self.now().partner_list:
            self.give_voice(partner)

    def now(self):
        return Partnership.objects.with_partners().get(pk=self.partnership.pk)

    def give_voice(self, partner):
        self.voices[partner.name] = join(partner, Role.SIGNATORY, name=f"Mayor of {slugify(partner.name)}")

    def place(self, name):
        return next(partner for partner in self.now().partner_list if partner.name == name)

    @property
    def status(self):
        return self.now().status

    def agree(self, subject, on, *, word=Word.AGREED, remark=""):
        """Everybody who has not spoken yet says so."""
        for partner in self.now().awaited_partners:
            version = Version.objects.of(subject).with_sign_offs().first()
            if version.is_open and partner.pk not in version.standing_words():
                voice = self.voices[partner.name]
                sign_off(version=version, word=word, remark=remark, by=voice, now=moment(on))

    def move_to(self, phase, *, by, on, reason="It is time."):
        with clock.at(moment(on)):
            said = {"partnership": self.partnership, "phase": phase, "reason": reason}
            change = propose_phase(**said, by=self.voices[by], now=moment(on))
            self.agree(change, on)
        return change

    def change_course(self, *, by, on, reason="We talked about it.", agreed=True, **course):
        with clock.at(moment(on)):
            said = {"partnership": self.partnership, "reason": reason, "language": "en", **course}
            change = propose_course(**said, by=self.voices[by], now=moment(on))
            if agreed:
                self.agree(change, on)
        return change

    def alone(self, choice, *, by, on, effective_on=None, reason="Our council decided.", body="council", **more):
        with clock.at(moment(on)):
            return decide_alone(
                partnership=self.partnership,
                choice=choice,
                reason=reason,
                language="en",
                decided_by=body,
                decided_on=on,
                effective_on=effective_on or on,
                by=self.voices[by],
                now=moment(on),
                **more,
            )

    def carry_out(self, *, on):
        with clock.at(moment(on)):
            carry_out_departures(now=moment(on))

    def take_in(self, name, country, side, *, by, on):
        with clock.at(moment(on)):
            add_municipality(by=None, name=name, country=country, time_zone="UTC", text_language="en")
            accession = propose_partner(
                partnership=self.partnership,
                name=name,
                country=country,
                side=side,
                contact_email=f"{name.lower()}-first@stedenband.test".replace(" ", ""),
                contact_name="First Colleague",
                contact_function="coordinator",
                reason="They work on the same.",
                language="en",
                by=self.voices[by],
                now=moment(on),
            )
            self.agree(accession, on)
        self.give_voice(self.place(name))
        return accession
