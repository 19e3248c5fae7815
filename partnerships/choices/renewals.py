"""What comes after an agreement (`guide/domain.md` 1.1, phase 8; `guide/ux.md` S9)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from partnerships.choices.agreements import AgreementKind


class RenewalChoice(models.TextChoices):
    RENEW = "renew", _("renew it")
    ADAPT = "adapt", _("go on with a changed agreement")
    OTHER_FORM = "other_form", _("go on in another form")
    CLOSE = "close", _("round it off with thanks")


class RenewalStatus(models.TextChoices):
    PROPOSED = "proposed", _("proposed")
    CONFIRMED = "confirmed", _("decided together")
    DECLINED = "declined", _("not yet")


# What asks, when it ends, what comes after it, and which kinds do come after it. The plan of a year is followed by the
# next without a decision about the partnership.
FOLLOWED_BY = {
    AgreementKind.LETTER_OF_INTENT: {AgreementKind.LETTER_OF_INTENT, AgreementKind.AGREEMENT},
    AgreementKind.AGREEMENT: {AgreementKind.AGREEMENT},
    AgreementKind.MULTI_YEAR_PLAN: {AgreementKind.MULTI_YEAR_PLAN},
}

MONTHS_OF_WARNING = (1, 3, 6, 12)
