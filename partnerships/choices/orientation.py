"""What a municipality asks itself before it begins: is a stedenband right for us? (seed; `guide/domain.md` 1.1, 5)."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Question(models.TextChoices):
    """The ten questions, in their usual order; they may be answered in any."""

    ADDED_VALUE = "added_value", _("What do we bring?")
    STRENGTHS = "strengths", _("Where are we strong?")
    WEAKNESSES = "weaknesses", _("Where are we weak?")
    OPPORTUNITIES = "opportunities", _("Which opportunities do we see?")
    THREATS = "threats", _("What could go wrong?")
    TIME = "time", _("How much time do we have?")
    DURATION = "duration", _("How long do we want to go on?")
    MONEY = "money", _("Which money do we have for it?")
    SUPPORT = "support", _("Who supports it?")
    LEARNING = "learning", _("What do we want to learn?")


class Offer(models.TextChoices):
    SERVICES = "services", _("Several services have experience that colleagues elsewhere can use")
    ONE = "one", _("One service or one colleague has")
    UNKNOWN = "unknown", _("We do not know yet")


class Hope(models.TextChoices):
    ADMINISTRATION = "administration", _("That both administrations work better, colleague to colleague")
    THEME = "theme", _("To work on one theme with many municipalities")
    ANSWER = "answer", _("An answer to one clear question")
    RESIDENTS = "residents", _("That residents and associations meet")
    NEEDS = "needs", _("That a need that we saw is met soon")


class Continuity(models.TextChoices):
    SHARED = "shared", _("Several colleagues, in more than one service")
    ONE = "one", _("One colleague would have to take it over alone")
    NOBODY = "nobody", _("Nobody yet")


class Hours(models.TextChoices):
    LITTLE = "little", _("Less than two hours a week")
    SOME = "some", _("Two to four hours a week")
    HALF_DAY = "half_day", _("Four to eight hours a week")
    DAY = "day", _("More than eight hours a week")


class Years(models.TextChoices):
    ONCE = "once", _("Once, a few months")
    TWO = "two", _("About two years")
    LONG = "long", _("Six years or longer")


class Means(models.TextChoices):
    NONE = "none", _("Nothing of our own")
    VISIT = "visit", _("Enough for one visit now and then")
    YEARLY = "yearly", _("Enough for visits both ways, every year")


class Backing(models.TextChoices):
    ACROSS = "across", _("Majority and opposition")
    MAJORITY = "majority", _("The majority")
    NOT_ASKED = "not_asked", _("We have not asked the council yet")


class Wish(models.TextChoices):
    KNOWN = "known", _("We know what we want to learn")
    OPEN = "open", _("We want to learn, and do not know yet what")
    NONE = "none", _("We mainly want to share what we know")


CHOICES_OF_QUESTION = {
    Question.ADDED_VALUE: Offer,
    Question.OPPORTUNITIES: Hope,
    Question.THREATS: Continuity,
    Question.TIME: Hours,
    Question.DURATION: Years,
    Question.MONEY: Means,
    Question.SUPPORT: Backing,
    Question.LEARNING: Wish,
}


class Verdict(models.TextChoices):
    """What the answers say; never a score. Every one of the three is a good outcome."""

    FITS = "fits", _("A partnership fits")
    FITS_IF = "fits_if", _("A partnership fits, if …")
    LIGHTER = "lighter", _("Look first at something lighter")


class NoteSection(models.TextChoices):
    """The parts of the note for the council, in the order of the paper."""

    QUESTION = "question", _("Why this note")
    BRINGS = "brings", _("What we bring")
    LEARNS = "learns", _("What we want to learn")
    STRENGTHS = "strengths", _("Where we are strong and weak")
    OUTLOOK = "outlook", _("Opportunities and risks")
    MEANS = "means", _("Time, money and support")
    PROPOSAL = "proposal", _("What we propose to decide")
