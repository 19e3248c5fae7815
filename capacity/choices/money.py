"""In which money, under whose rules, through whom, and how far a budget is agreed (`guide/domain.md` 4)."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Currency(models.TextChoices):
    """The currencies in which partners seen so far plan and pay."""

    EUR = "EUR", _("euro")
    BOB = "BOB", _("Bolivian boliviano")
    BWP = "BWP", _("Botswana pula")
    CDF = "CDF", _("Congolese franc")
    GMD = "GMD", _("Gambian dalasi")
    GTQ = "GTQ", _("Guatemalan quetzal")
    KES = "KES", _("Kenyan shilling")
    MAD = "MAD", _("Moroccan dirham")
    NAD = "NAD", _("Namibian dollar")
    NIO = "NIO", _("Nicaraguan córdoba")
    PEN = "PEN", _("Peruvian sol")
    RWF = "RWF", _("Rwandan franc")
    SEK = "SEK", _("Swedish krona")
    TZS = "TZS", _("Tanzanian shilling")
    UGX = "UGX", _("Ugandan shilling")
    USD = "USD", _("US dollar")
    XAF = "XAF", _("Central African CFA franc")
    XOF = "XOF", _("West African CFA franc")
    ZAR = "ZAR", _("South African rand")


class CostClass(models.TextChoices):
    """A funder's classes of cost, after the Belgian decree of 2016: what is done, how it is managed, the house."""

    INVESTMENT = "investment", _("operations: investment")
    RUNNING = "running", _("operations: running costs")
    STAFF = "staff", _("operations: staff")
    MANAGEMENT_STAFF = "management_staff", _("management: staff")
    AUDIT = "audit", _("management: audit and evaluation")
    MANAGEMENT_OTHER = "management_other", _("management: other")
    STRUCTURE = "structure", _("structure costs")


STAFF_CLASSES = frozenset({CostClass.STAFF, CostClass.MANAGEMENT_STAFF})
"""Classes that pay somebody's time: the rule on whose staff a source pays is about these."""


class Channel(models.TextChoices):
    """Who spends the money, after the budget lines of the Belgian decree."""

    PARTNER = "partner", _("a partner")
    THIRD = "third", _("a third organisation")
    LOCAL_OFFICE = "local_office", _("a local coordination office")
    HEADQUARTERS = "headquarters", _("the own services of the municipality")


class SourceKind(models.TextChoices):
    """Where money comes from. Money of the fourth pillar is none of these and never enters (design 3.5)."""

    GRANT = "grant", _("a grant of a funder")
    OWN_BUDGET = "own_budget", _("the own budget of the municipality")
    OTHER = "other", _("another contribution")


class StaffPaid(models.TextChoices):
    """Whose staff a source pays; said of the municipality that answers for the source, never of a side."""

    EVERYBODY = "everybody", _("staff of every municipality")
    OTHERS = "others", _("not the staff of the municipality that answers for it")
    NOBODY = "nobody", _("nobody’s staff")
    UNSAID = "unsaid", _("the rules do not say")


class Stated(models.TextChoices):
    """What rules say about something."""

    YES = "yes", _("yes")
    NO = "no", _("no")
    UNSAID = "unsaid", _("the rules do not say")


class Eligibility(models.TextChoices):
    """Whether the source pays for a line."""

    YES = "yes", _("yes")
    NO = "no", _("no")
    UNKNOWN = "unknown", _("not known yet")


class OfferStatus(models.TextChoices):
    """How far a version of a budget is: all partners are asked, all agreed, or it went back."""

    OFFERED = "offered", _("waiting for every partner")
    AGREED = "agreed", _("agreed by all")
    DECLINED = "declined", _("not agreed")
