"""The vocabulary of partnerships, with what may follow what beside it (seed; `guide/domain.md` 1, 5)."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Side(models.TextChoices):
    NORTH = "north", _("North")
    SOUTH = "south", _("South")


class Phase(models.TextChoices):
    """A process, not a line: every phase may follow every other, going back is normal."""

    ORIENTATION = "orientation", _("Orientation")
    SEARCH = "search", _("Partner search")
    ACQUAINTANCE = "acquaintance", _("Acquaintance")
    AGREEMENT = "agreement", _("Agreement")
    PLANNING = "planning", _("Joint planning")
    IMPLEMENTATION = "implementation", _("Implementation")
    FOLLOW_UP = "follow_up", _("Follow-up")
    EVALUATION = "evaluation", _("Evaluation")
    RENEWAL = "renewal", _("Renewal or exit")


class Stage(models.TextChoices):
    """The five stretches of the road in which a page shows the nine phases."""

    EXPLORE = "explore", _("Explore")
    AGREE = "agree", _("Agree")
    PLAN = "plan", _("Plan together")
    EXCHANGE = "exchange", _("Exchange")
    DECIDE = "decide", _("Review and decide")


STAGE_OF_PHASE = {
    Phase.ORIENTATION: Stage.EXPLORE,
    Phase.SEARCH: Stage.EXPLORE,
    Phase.ACQUAINTANCE: Stage.EXPLORE,
    Phase.AGREEMENT: Stage.AGREE,
    Phase.PLANNING: Stage.PLAN,
    Phase.IMPLEMENTATION: Stage.EXCHANGE,
    Phase.FOLLOW_UP: Stage.EXCHANGE,
    Phase.EVALUATION: Stage.DECIDE,
    Phase.RENEWAL: Stage.DECIDE,
}


class Role(models.TextChoices):
    """What a person may do in one partnership; each role holds the rights of the one before it."""

    OBSERVER = "observer", _("Observer")
    CONTRIBUTOR = "contributor", _("Contributor")
    COORDINATOR = "coordinator", _("Coordinator")
    SIGNATORY = "signatory", _("Signatory")
    COMPANION = "companion", _("Companion")


class Right(models.TextChoices):
    READ = "read", _("read")
    COMMENT = "comment", _("comment")
    REMIND = "remind", _("remind")
    CONTRIBUTE = "contribute", _("contribute")
    COORDINATE = "coordinate", _("coordinate")
    SIGN = "sign", _("sign")


RIGHTS_OF_ROLE = {
    Role.OBSERVER: {Right.READ, Right.COMMENT},
    Role.CONTRIBUTOR: {Right.READ, Right.COMMENT, Right.CONTRIBUTE},
    Role.COORDINATOR: {Right.READ, Right.COMMENT, Right.CONTRIBUTE, Right.COORDINATE, Right.REMIND},
    Role.SIGNATORY: {Right.READ, Right.COMMENT, Right.CONTRIBUTE, Right.COORDINATE, Right.REMIND, Right.SIGN},
    Role.COMPANION: {Right.READ, Right.COMMENT, Right.REMIND},
}


class ActorGroup(models.TextChoices):
    """Who is strengthened and involved: politicians of both colours, staff and civil society (seed)."""

    EXECUTIVE = "executive", _("Executive")
    MAJORITY = "majority", _("Council (majority)")
    OPPOSITION = "opposition", _("Council (opposition)")
    STAFF = "staff", _("Municipal staff")
    CIVIL_SOCIETY = "civil_society", _("Civil society")
    OTHER = "other", _("Others")


class Level(models.IntegerChoices):
    """How far an actor is involved, from hearing of it to judging it."""

    NONE = 0, _("not involved")
    INFORMED = 1, _("informed")
    CONSULTED = 2, _("consulted")
    CO_DECIDES = 3, _("co-decides")
    CARRIES_OUT = 4, _("carries out")
    EVALUATES = 5, _("evaluates")


class OrganisationKind(models.TextChoices):
    ASSOCIATION = "association", _("association or committee")
    COUNCIL = "council", _("advisory council")
    SCHOOL = "school", _("school or institute")
    COOPERATIVE = "cooperative", _("cooperative or business")
    FOURTH_PILLAR = "fourth_pillar", _("fourth-pillar initiative")


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


class VersionStatus(models.TextChoices):
    """What became of a frozen text: it waits for every partner, or it is decided for good."""

    OPEN = "open", _("waiting for signatures")
    IN_FORCE = "in_force", _("signed by all")
    SENT_BACK = "sent_back", _("sent back")
    VOID = "void", _("replaced")


VERSION_TRANSITIONS = {
    VersionStatus.OPEN: {VersionStatus.IN_FORCE, VersionStatus.SENT_BACK, VersionStatus.VOID},
    VersionStatus.IN_FORCE: set(),
    VersionStatus.SENT_BACK: set(),
    VersionStatus.VOID: set(),
}


class VoidReason(models.TextChoices):
    NEWER_VERSION = "newer_version", _("A newer version was made.")
    TEXT_CHANGED = "text_changed", _("The text was changed.")
    PART_CHANGED = "part_changed", _("A municipality changed its part.")


class Word(models.TextChoices):
    """One partner's word on one frozen version. Silence is never one of them."""

    AGREED = "agreed", _("agreed")
    AGREED_WITH_REMARK = "agreed_with_remark", _("agreed, with a remark")
    SENT_BACK = "sent_back", _("sent back")


class CommentKind(models.TextChoices):
    REMARK = "remark", _("remark")
    QUESTION = "question", _("question")


class PhaseChangeStatus(models.TextChoices):
    PROPOSED = "proposed", _("proposed")
    CONFIRMED = "confirmed", _("confirmed")
    DECLINED = "declined", _("not yet")
