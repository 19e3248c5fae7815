"""What partners adopt together, and what each kind of it usually needs (`guide/domain.md` 1.2, 1.4)."""

import re
from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _


class AgreementKind(models.TextChoices):
    LETTER_OF_INTENT = "letter_of_intent", _("letter of intent")
    AGREEMENT = "agreement", _("cooperation agreement")
    MULTI_YEAR_PLAN = "multi_year_plan", _("multi-year plan")
    ANNUAL_PLAN = "annual_plan", _("annual plan")
    AMENDMENT = "amendment", _("amendment")


class AgreementStatus(models.TextChoices):
    DRAFT = "draft", _("being written")
    SIGNING = "signing", _("being signed")
    IN_FORCE = "in_force", _("in force")
    REPLACED = "replaced", _("replaced by its amendment")
    DROPPED = "dropped", _("set aside")


class Clause(models.TextChoices):
    """What a text can say something about."""

    AIMS = "aims", _("what you want to reach together")
    THEMES = "themes", _("the subjects that you work on")
    BODIES = "bodies", _("who steers and who coordinates")
    MONEY = "money", _("who pays what, and on which condition")
    COMMUNICATION = "communication", _("how you tell the population")
    RENEWAL = "renewal", _("how it is renewed")
    CHANGE = "change", _("how it is changed")
    DISPUTE = "dispute", _("what you do when you disagree")
    ENDING = "ending", _("how it ends, and how long before you say so")


@dataclass(frozen=True)
class Needs:
    """What a kind of agreement usually holds. Asked about, never enforced.

    `within` are the kinds of which one should be in force over the same time; `most_years` is its usual length at most.
    """

    clauses: tuple[Clause, ...]
    has_commitments: bool
    most_years: int
    within: tuple[AgreementKind, ...] = ()


NEEDS_OF_KIND = {
    AgreementKind.LETTER_OF_INTENT: Needs(clauses=(Clause.AIMS,), has_commitments=False, most_years=3),
    AgreementKind.AGREEMENT: Needs(clauses=tuple(Clause), has_commitments=True, most_years=6),
    AgreementKind.MULTI_YEAR_PLAN: Needs(
        clauses=(Clause.AIMS, Clause.THEMES, Clause.BODIES, Clause.MONEY),
        has_commitments=True,
        most_years=6,
        within=(AgreementKind.AGREEMENT,),
    ),
    AgreementKind.ANNUAL_PLAN: Needs(
        clauses=(Clause.THEMES, Clause.MONEY),
        has_commitments=True,
        most_years=1,
        within=(AgreementKind.AGREEMENT, AgreementKind.MULTI_YEAR_PLAN),
    ),
}

# A promise that calls itself so, in the four languages, although nobody ticked it.
CALLED_MUTUAL = re.compile(
    r"\b(mutual|mutually|reciprocal|wederzijdse?|wederkerige?|mutuel(?:le)?s?|réciproques?|mutu[oa]s?|recíproc[oa]s?)\b",
    re.IGNORECASE,
)
