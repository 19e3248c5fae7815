"""From the answers to one of three outcomes, each with the answers that led there.

No points are counted. Each answer says one thing: it speaks for a stedenband, it asks for something first, or it says
that a lighter form suits better now. One answer of the last kind decides, then one of the second.
The wording follows the seed (reciprocity, process, support across parties) and `guide/domain.md` 5 and 8.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from django.utils.translation import gettext_lazy as _

from partnerships.choices.orientation import (
    CHOICES_OF_QUESTION,
    Backing,
    Continuity,
    Hope,
    Hours,
    Means,
    Offer,
    Question,
    Verdict,
    Wish,
    Years,
)
from partnerships.orientation.questions import ASKED


class Weighs(StrEnum):
    FOR = "for"
    CONDITION = "condition"
    LIGHTER = "lighter"


@dataclass(frozen=True)
class Reason:
    """What one answer says; `forms` are the codes of the other forms of cooperation that suit it."""

    weighs: Weighs
    sentence: str
    forms: tuple[str, ...] = ()


def speaks_for(sentence):
    return Reason(Weighs.FOR, sentence)


def first(sentence):
    return Reason(Weighs.CONDITION, sentence)


def lighter(sentence, *forms):
    return Reason(Weighs.LIGHTER, sentence, forms)


REASONS = {
    (Question.ADDED_VALUE, Offer.SERVICES): speaks_for(_("Several of your services have something to share.")),
    (Question.ADDED_VALUE, Offer.ONE): first(
        _("Interest a second service: what rests on one colleague stops when that colleague leaves.")
    ),
    (Question.ADDED_VALUE, Offer.UNKNOWN): first(
        _("Ask your services what they could show to colleagues elsewhere, and what they are proud of.")
    ),
    (Question.OPPORTUNITIES, Hope.ADMINISTRATION): speaks_for(
        _("You hope that both administrations work better: that is what a partnership is for.")
    ),
    (Question.OPPORTUNITIES, Hope.THEME): lighter(
        _("For one theme with many municipalities a network gives you more, sooner."), "network"
    ),
    (Question.OPPORTUNITIES, Hope.ANSWER): lighter(
        _("One clear question is answered in a short exchange of experts."), "expertise"
    ),
    (Question.OPPORTUNITIES, Hope.RESIDENTS): lighter(
        _("When residents should meet, a friendship between towns or a youth exchange does that better."),
        "twinning",
        "youth",
    ),
    (Question.OPPORTUNITIES, Hope.NEEDS): lighter(
        _("A visible need is met sooner through others; a partnership works slowly, on the administration itself."),
        "indirect",
        "emergency",
    ),
    (Question.THREATS, Continuity.SHARED): speaks_for(_("The work does not depend on one person.")),
    (Question.THREATS, Continuity.ONE): first(_("Name a second colleague, so that the partnership outlives a change.")),
    (Question.THREATS, Continuity.NOBODY): first(_("Agree who carries it, and who takes over.")),
    (Question.TIME, Hours.LITTLE): lighter(
        _("With less than two hours a week a partnership stands still."), "network", "expertise"
    ),
    (Question.TIME, Hours.SOME): first(
        _("Two to four hours a week is little: begin light, with one theme, or free more time.")
    ),
    (Question.TIME, Hours.HALF_DAY): speaks_for(_("Half a day to a day a week keeps a partnership moving.")),
    (Question.TIME, Hours.DAY): speaks_for(_("More than a day a week gives a partnership room to grow.")),
    (Question.DURATION, Years.ONCE): lighter(
        _("You think of a few months: a partnership is a process of years."), "expertise", "emergency"
    ),
    (Question.DURATION, Years.TWO): lighter(
        _("Two years suit a light partnership on one theme, which can grow, or a network."), "network", "expertise"
    ),
    (Question.DURATION, Years.LONG): speaks_for(_("You want to go on for years: administrations change slowly.")),
    (Question.MONEY, Means.NONE): lighter(
        _("Without any money of your own you cannot receive colleagues or visit them."), "network", "indirect"
    ),
    (Question.MONEY, Means.VISIT): first(
        _("Plan which visits are needed and meet on screen in between, or look for more means together.")
    ),
    (Question.MONEY, Means.YEARLY): speaks_for(_("You can receive each other every year.")),
    (Question.SUPPORT, Backing.ACROSS): speaks_for(
        _("Majority and opposition support it, so it outlives an election.")
    ),
    (Question.SUPPORT, Backing.MAJORITY): first(
        _("Speak with the opposition: a partnership belongs to the municipality, not to a party.")
    ),
    (Question.SUPPORT, Backing.NOT_ASKED): first(_("Ask your council, majority and opposition, what it thinks of it.")),
    (Question.LEARNING, Wish.KNOWN): speaks_for(_("You know what you want to learn from your partner.")),
    (Question.LEARNING, Wish.OPEN): first(_("Look with your services for what they would want to learn.")),
    (Question.LEARNING, Wish.NONE): lighter(
        _("A partnership is for two municipalities that both learn. Sharing alone can be done more lightly."),
        "expertise",
        "indirect",
    ),
}


@dataclass(frozen=True)
class Said:
    """One answer and what it says."""

    question: Question
    answer: str
    reason: Reason

    @property
    def asked(self):
        return ASKED[self.question].choice

    @property
    def answer_label(self):
        return CHOICES_OF_QUESTION[self.question](self.answer).label


@dataclass(frozen=True)
class Outcome:
    """One of the three verdicts, with what each answer says, in the order of the questions."""

    verdict: Verdict
    said: list[Said] = field(default_factory=list)

    def weighing(self, weighs):
        return [row for row in self.said if row.reason.weighs == weighs]

    @property
    def deciding(self):
        """The answers that led to this verdict: never empty."""
        return self.weighing(DECIDES[self.verdict])

    @property
    def others(self):
        """What the other answers say: what else asks for something first, then what speaks for a partnership."""
        left = [weighs for weighs in (Weighs.CONDITION, Weighs.FOR) if weighs != DECIDES[self.verdict]]
        return [row for weighs in left for row in self.weighing(weighs)] if self.verdict != Verdict.FITS else []

    @property
    def forms(self):
        """Codes of the other forms of cooperation that the answers point at, each once."""
        return list(dict.fromkeys(code for row in self.said for code in row.reason.forms))


DECIDES = {Verdict.FITS: Weighs.FOR, Verdict.FITS_IF: Weighs.CONDITION, Verdict.LIGHTER: Weighs.LIGHTER}


def verdict_of(answers: dict[str, str]) -> Outcome:
    """What `answers`, one choice per question that has choices, say together. Raises `KeyError` when one is missing."""
    questions = list(dict.fromkeys(question for question, _choice in REASONS))
    rows = [Said(question, answers[question], REASONS[question, answers[question]]) for question in questions]
    kinds = {row.reason.weighs for row in rows}
    if Weighs.LIGHTER in kinds:
        return Outcome(Verdict.LIGHTER, rows)
    if Weighs.CONDITION in kinds:
        return Outcome(Verdict.FITS_IF, rows)
    return Outcome(Verdict.FITS, rows)
