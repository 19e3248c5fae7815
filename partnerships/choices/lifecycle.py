"""How a partnership lives, rests and ends (`guide/domain.md` 1.5), and what may follow what."""

from django.db import models
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from partnerships.choices.process import Phase


class PartnershipForm(models.TextChoices):
    """A light partnership, such as an SDG partnership of two years, needs few pages; it can grow into a full one."""

    FULL = "full", _("full partnership")
    LIGHT = "light", _("light partnership")


class PartnershipStatus(models.TextChoices):
    """How it is with a partnership. Dormant is never stored: it is read from silence."""

    ORIENTATION = "orientation", _("exploring")
    SEARCH = "search", _("looking for a partner")
    ACQUAINTANCE = "acquaintance", _("getting to know each other")
    AGREEMENT_PENDING = "agreement_pending", _("agreement in the making")
    ACTIVE = "active", pgettext_lazy("a partnership", "active")
    DORMANT = "dormant", _("dormant")
    SUSPENDED = "suspended", _("suspended")
    TRANSFORMING = "transforming", _("changing form")
    PHASING_OUT = "phasing_out", _("phasing out")
    ENDED = "ended", _("ended")
    CONTINUED_WITHOUT_MUNICIPALITY = "continued_without_municipality", _("continued without a municipality")


STORED_STATUSES = [status for status in PartnershipStatus if status != PartnershipStatus.DORMANT]

# While a partnership begins, its status is that of its phase: one confirmation for both.
STATUS_OF_PHASE = {
    Phase.ORIENTATION: PartnershipStatus.ORIENTATION,
    Phase.SEARCH: PartnershipStatus.SEARCH,
    Phase.ACQUAINTANCE: PartnershipStatus.ACQUAINTANCE,
    Phase.AGREEMENT: PartnershipStatus.AGREEMENT_PENDING,
}
BEGINNINGS = frozenset(STATUS_OF_PHASE.values())
OVER = frozenset({PartnershipStatus.ENDED, PartnershipStatus.CONTINUED_WITHOUT_MUNICIPALITY})

_FROM_THE_BEGINNING = {PartnershipStatus.ACTIVE, PartnershipStatus.SUSPENDED, PartnershipStatus.ENDED}
_ENDS = {PartnershipStatus.PHASING_OUT, *OVER}

STATUS_TRANSITIONS = {
    **{beginning: _FROM_THE_BEGINNING for beginning in BEGINNINGS},
    PartnershipStatus.ACTIVE: {PartnershipStatus.SUSPENDED, PartnershipStatus.TRANSFORMING, *_ENDS},
    PartnershipStatus.SUSPENDED: {
        PartnershipStatus.ACQUAINTANCE,
        PartnershipStatus.AGREEMENT_PENDING,
        PartnershipStatus.ACTIVE,
        PartnershipStatus.TRANSFORMING,
        *_ENDS,
    },
    PartnershipStatus.TRANSFORMING: {PartnershipStatus.ACTIVE, PartnershipStatus.SUSPENDED, *_ENDS},
    PartnershipStatus.PHASING_OUT: {
        PartnershipStatus.ACTIVE,
        PartnershipStatus.SUSPENDED,
        PartnershipStatus.TRANSFORMING,
        *OVER,
    },
    # Going back is normal: a link that was rounded off can be taken up again.
    PartnershipStatus.ENDED: {
        PartnershipStatus.ACQUAINTANCE,
        PartnershipStatus.AGREEMENT_PENDING,
        PartnershipStatus.ACTIVE,
        PartnershipStatus.CONTINUED_WITHOUT_MUNICIPALITY,
    },
    PartnershipStatus.CONTINUED_WITHOUT_MUNICIPALITY: {
        PartnershipStatus.ACQUAINTANCE,
        PartnershipStatus.AGREEMENT_PENDING,
        PartnershipStatus.ACTIVE,
        PartnershipStatus.ENDED,
    },
}


def status_in_phase(status, phase):
    """The status of a partnership of this status when it is in `phase`: only a beginning moves along."""
    return STATUS_OF_PHASE.get(phase, PartnershipStatus.ACTIVE) if status in BEGINNINGS else status


def course_label(code):
    """A course in the active language: `code` is that of a form or of a status."""
    if code in PartnershipForm.values:
        return gettext("Go on as a %(form)s") % {"form": PartnershipForm(code).label}
    return gettext("From now on: %(status)s") % {"status": PartnershipStatus(code).label}


class ProposalState(models.TextChoices):
    PROPOSED = "proposed", _("proposed")
    CONFIRMED = "confirmed", _("confirmed")
    DECLINED = "declined", _("not yet")


class OwnChoice(models.TextChoices):
    """What one municipality can decide by itself, without the word of the others."""

    SUSPENDS = "suspends", _("suspends its part")
    RESUMES = "resumes", _("takes part again")
    LEAVES = "leaves", _("leaves")


class ExitItemKind(models.TextChoices):
    """What has to be rounded off when partners part (`guide/domain.md` 1.5)."""

    COMMITMENT = "commitment", _("open commitment")
    MONEY = "money", _("money to account for")
    GOODS = "goods", _("goods to hand over")
    POST = "post", _("post that the partnership pays")
    ARCHIVE = "archive", _("archive")
    CONTINUES = "continues", _("what continues")
    CAPACITY = "capacity", _("what each can do now")
    LESSON = "lesson", _("lesson")
