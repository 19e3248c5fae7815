from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django_countries.fields import CountryField

from partnerships.choices import AgreementKind, ApprovalOutcome, Bench, DecidingBody, DecisionOutcome
from partnerships.models.agreement import Agreement
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet, ThroughParent, Written
from partnerships.models.partnership import Partner

ALL_VOTES = F("votes_for") + F("votes_against") + F("abstained") + F("absent")
NO_VOTES = Q(votes_for=0, votes_against=0, abstained=0, absent=0)


def adoption_url(agreement, partner_id):
    """Where stands what this partner decided about `agreement`."""
    page = reverse("partnerships:adoption", args=[agreement.partnership.slug, agreement.pk])
    return f"{page}#partner-{partner_id}"


class Ballot(models.Model):
    """A count of votes."""

    votes_for = models.PositiveSmallIntegerField(_("for"), default=0)
    votes_against = models.PositiveSmallIntegerField(_("against"), default=0)
    abstained = models.PositiveSmallIntegerField(_("abstained"), default=0)
    absent = models.PositiveSmallIntegerField(_("absent"), default=0)

    class Meta:
        abstract = True

    @property
    def counts(self):
        return [self.votes_for, self.votes_against, self.abstained, self.absent]

    @property
    def total(self):
        return sum(self.counts)


class CouncilDecision(OfPartnership, Written, Ballot):
    """What the council or the executive of one partner decided about an agreement (`guide/domain.md` 1.2, 5).

    `seats` are those of the body on that day; unknown when only the outcome is. Nobody votes from a seat that is not
    there: the votes together are never more.
    """

    agreement = models.ForeignKey(
        Agreement, verbose_name=_("agreement"), on_delete=models.PROTECT, related_name="council_decisions"
    )
    partner = models.ForeignKey(
        Partner, verbose_name=_("decided in"), on_delete=models.PROTECT, related_name="council_decisions"
    )
    body = models.CharField(_("body"), max_length=9, choices=DecidingBody, default=DecidingBody.COUNCIL)
    decided_on = models.DateField(_("decided on"))
    number = models.CharField(_("number of the decision"), max_length=60, blank=True)
    outcome = models.CharField(_("outcome"), max_length=9, choices=DecisionOutcome, default=DecisionOutcome.ADOPTED)
    seats = models.PositiveSmallIntegerField(_("seats"), null=True, blank=True)
    remark = models.TextField(_("remark"), max_length=1_000, blank=True)
    file = models.FileField(_("file"), upload_to="decisions/%Y/", blank=True)

    class Meta:
        verbose_name = _("council decision")
        verbose_name_plural = _("council decisions")
        ordering = ["decided_on", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(seats__isnull=False, seats__gte=ALL_VOTES) | (Q(seats=None) & NO_VOTES),
                name="council_decision_votes_have_seats",
                violation_error_code="more_votes_than_seats",
                violation_error_message=_("There are more votes than seats. Check the numbers."),
            )
        ]

    def __str__(self):
        return self.number or f"{self.get_body_display()} {self.decided_on}"

    def get_absolute_url(self):
        return adoption_url(self.agreement, self.partner_id)

    @property
    def has_votes(self):
        return self.total > 0

    def is_adopted(self):
        return self.outcome == DecisionOutcome.ADOPTED

    def is_of_majority_only(self):
        """Whether the votes per party are known, an opposition sat there and none of it voted for."""
        opposition = [party for party in self.parties.all() if party.bench == Bench.OPPOSITION]
        return self.is_adopted() and bool(opposition) and not any(party.votes_for for party in opposition)


class PartyVote(ThroughParent, Ballot):
    """How one party voted in a council decision, and where it sat on that day."""

    partnership_path = "decision__partnership"

    decision = models.ForeignKey(
        CouncilDecision, verbose_name=_("council decision"), on_delete=models.CASCADE, related_name="parties"
    )
    party = models.CharField(_("party or list"), max_length=80)
    bench = models.CharField(_("sits in"), max_length=11, choices=Bench)
    position = models.PositiveSmallIntegerField(_("order"), default=0)

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("vote of a party")
        verbose_name_plural = _("votes of parties")
        ordering = ["decision", "position", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["decision", "party"],
                name="party_vote_once_per_decision",
                violation_error_message=_("This party stands in the list already."),
            )
        ]

    def __str__(self):
        return self.party


class SupervisoryRuleQuerySet(models.QuerySet):
    def in_use(self):
        return self.filter(is_in_use=True)


class SupervisoryRule(models.Model):
    """In this country a supervising authority has its say on this kind of agreement. Administrators keep the list."""

    country = CountryField(_("country"))
    kind = models.CharField(_("kind of agreement"), max_length=16, choices=AgreementKind)
    authority = models.CharField(
        _("supervising authority"), max_length=120, help_text=_("As it is called there, for example the prefecture.")
    )
    legal_ground = models.CharField(_("legal ground"), max_length=200, blank=True)
    source = models.CharField(_("source"), max_length=300, blank=True, help_text=_("Where this was read."))
    is_in_use = models.BooleanField(_("in use"), default=True)

    objects = SupervisoryRuleQuerySet.as_manager()

    class Meta:
        verbose_name = _("rule about supervision")
        verbose_name_plural = _("rules about supervision")
        ordering = ["country", "kind"]
        constraints = [
            models.UniqueConstraint(
                fields=["country", "kind"],
                name="supervisory_rule_once",
                violation_error_message=_("This country has a rule for this kind of agreement already."),
            )
        ]

    def __str__(self):
        return f"{self.country.code} · {self.authority}"


class SupervisoryApproval(OfPartnership, Written):
    """What the supervising authority of one partner answered about an agreement; waiting until it did."""

    agreement = models.ForeignKey(
        Agreement, verbose_name=_("agreement"), on_delete=models.PROTECT, related_name="supervisory_approvals"
    )
    partner = models.ForeignKey(
        Partner, verbose_name=_("asked for"), on_delete=models.PROTECT, related_name="supervisory_approvals"
    )
    authority = models.CharField(_("supervising authority"), max_length=120)
    asked_on = models.DateField(_("asked on"))
    outcome = models.CharField(_("answer"), max_length=12, choices=ApprovalOutcome, default=ApprovalOutcome.WAITING)
    answered_on = models.DateField(_("answered on"), null=True, blank=True)
    reference = models.CharField(_("reference"), max_length=60, blank=True)
    remark = models.TextField(_("remark"), max_length=1_000, blank=True)

    class Meta:
        verbose_name = _("approval by supervision")
        verbose_name_plural = _("approvals by supervision")
        ordering = ["asked_on", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(outcome=ApprovalOutcome.WAITING, answered_on=None)
                | (~Q(outcome=ApprovalOutcome.WAITING) & Q(answered_on__isnull=False)),
                name="supervisory_approval_answered",
                violation_error_code="answer_without_day",
                violation_error_message=_("Give the day of the answer, or say that you are still waiting for it."),
            ),
            models.CheckConstraint(
                condition=Q(answered_on=None) | Q(answered_on__gte=F("asked_on")),
                name="supervisory_approval_asked_first",
                violation_error_code="answered_before_asked",
                violation_error_message=_("The answer came before the question. Check the two dates."),
            ),
        ]

    def __str__(self):
        return self.authority

    @property
    def is_given(self):
        """Whether the authority lets it pass."""
        return self.outcome in {ApprovalOutcome.APPROVED, ApprovalOutcome.NO_OBJECTION}

    def get_absolute_url(self):
        return adoption_url(self.agreement, self.partner_id)


class Signatory(OfPartnership):
    """Who signs an agreement for one partner: countries ask for other people, and sometimes for two at once."""

    agreement = models.ForeignKey(
        Agreement, verbose_name=_("agreement"), on_delete=models.PROTECT, related_name="signatories"
    )
    partner = models.ForeignKey(
        Partner, verbose_name=_("signs for"), on_delete=models.PROTECT, related_name="signatories"
    )
    name = models.CharField(_("name"), max_length=120)
    title = models.CharField(_("title"), max_length=120, help_text=_("For example mayor or general director."))
    body = models.CharField(
        _("in the name of"), max_length=120, blank=True, help_text=_("For example the council or the executive.")
    )
    place = models.CharField(_("place of signing"), max_length=120, blank=True)
    legal_ground = models.CharField(
        _("legal ground"), max_length=200, blank=True, help_text=_("The law or the decision that gives the mandate.")
    )
    position = models.PositiveSmallIntegerField(_("order"), default=0)

    class Meta:
        verbose_name = _("signatory of an agreement")
        verbose_name_plural = _("signatories of agreements")
        ordering = ["agreement", "partner", "position", "pk"]

    def __str__(self):
        return f"{self.name}, {self.title}"
