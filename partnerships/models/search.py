from functools import cached_property

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django_countries.fields import CountryField

from partnerships.choices import SEARCH_TRANSITIONS, CandidateOutcome, Points, SearchRole, SearchStatus
from partnerships.models.base import Written
from partnerships.models.municipality import Municipality
from partnerships.models.partnership import Partnership

MOST_WEIGHT = 10
SCORES_ARE_IN = (SearchStatus.CLOSED, SearchStatus.DECIDED)


class SearchQuerySet(models.QuerySet):
    def visible_to(self, user):
        """The searches in whose team `user` is: a search is nobody else's business before it is decided."""
        if not user.is_authenticated:
            return self.none()
        return self.filter(team__user=user)


class PartnerSearch(Written):
    """One municipality looks for a partner: first what counts and how much, then who comes closest.

    The criteria and their weights are frozen, with a hash, before the first candidate is opened.
    """

    municipality = models.ForeignKey(
        Municipality, verbose_name=_("municipality"), on_delete=models.PROTECT, related_name="searches"
    )
    title = models.CharField(_("title"), max_length=200)
    wish = models.TextField(_("what you look for"), max_length=4_000, blank=True)
    status = models.CharField(
        _("status"), max_length=8, choices=SearchStatus, default=SearchStatus.CRITERIA, editable=False
    )
    criteria_hash = models.CharField(_("hash of the criteria"), max_length=64, blank=True, editable=False)
    frozen_at = models.DateTimeField(_("criteria frozen at"), null=True, blank=True, editable=False)
    reasons = models.TextField(_("why this outcome"), max_length=4_000, blank=True, editable=False)
    decided_at = models.DateTimeField(_("decided at"), null=True, blank=True, editable=False)
    begun = models.ForeignKey(
        Partnership,
        verbose_name=_("partnership that came of it"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
    )

    objects = SearchQuerySet.as_manager()

    class Meta:
        verbose_name = _("search for a partner")
        verbose_name_plural = _("searches for a partner")
        ordering = ["-pk"]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("search:search_detail", args=[self.pk])

    @property
    def search_id(self):
        """Itself: a rule that asks of which search something is can ask it of a search too."""
        return self.pk

    @property
    def audit_chain(self):
        return f"search-{self.pk}"

    def may_become(self, status):
        return status in SEARCH_TRANSITIONS[self.status]

    @cached_property
    def criterion_list(self):
        return list(self.criteria.all())


class OfSearchQuerySet(models.QuerySet):
    def visible_to(self, user):
        return self.filter(search__in=PartnerSearch.objects.visible_to(user))


class OfSearch(models.Model):
    """Something of one search, seen by its team."""

    objects = OfSearchQuerySet.as_manager()

    class Meta:
        abstract = True

    @property
    def audit_chain(self):
        return f"search-{self.search_id}"


class SearchMember(OfSearch):
    """A person in the team of a search; a juror scores, a coordinator looks after it and may be asked to score too."""

    search = models.ForeignKey(PartnerSearch, verbose_name=_("search"), on_delete=models.PROTECT, related_name="team")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("person"), on_delete=models.PROTECT, related_name="searches"
    )
    role = models.CharField(_("role"), max_length=11, choices=SearchRole)
    function = models.CharField(
        _("function"), max_length=120, help_text=_("For example alderman, member of the advisory council.")
    )

    class Meta:
        verbose_name = _("member of a search team")
        verbose_name_plural = _("members of search teams")
        ordering = ["search", "user__name"]
        constraints = [
            models.UniqueConstraint(
                fields=["search", "user"],
                name="search_member_once",
                violation_error_message=_("This person is in the team already."),
            )
        ]

    def __str__(self):
        return f"{self.user_id} · {self.function}"


class Criterion(OfSearch):
    """Something that counts in the choice, and how much: its weight, from 1 to 10."""

    search = models.ForeignKey(
        PartnerSearch, verbose_name=_("search"), on_delete=models.CASCADE, related_name="criteria"
    )
    text = models.CharField(_("criterion"), max_length=200)
    weight = models.PositiveSmallIntegerField(
        _("weight"), validators=[MinValueValidator(1), MaxValueValidator(MOST_WEIGHT)]
    )
    position = models.PositiveSmallIntegerField(_("order"), default=0)

    class Meta:
        verbose_name = _("criterion")
        verbose_name_plural = _("criteria")
        ordering = ["search", "position", "pk"]

    def __str__(self):
        return self.text


class Candidate(OfSearch, Written):
    """A municipality that answered the call, with its answers in its own language."""

    search = models.ForeignKey(
        PartnerSearch, verbose_name=_("search"), on_delete=models.PROTECT, related_name="candidates"
    )
    name = models.CharField(_("name of the municipality"), max_length=120)
    country = CountryField(_("country"))
    contact_name = models.CharField(_("contact person"), max_length=120, blank=True)
    contact_email = models.EmailField(_("e-mail address of the contact person"), blank=True)
    answers = models.TextField(_("its answers"), max_length=20_000, blank=True)
    outcome = models.CharField(_("outcome"), max_length=10, choices=CandidateOutcome, blank=True, editable=False)
    letter = models.TextField(_("letter"), max_length=6_000, blank=True, editable=False)

    class Meta:
        verbose_name = _("candidate")
        verbose_name_plural = _("candidates")
        ordering = ["name", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["search", "name", "country"],
                name="candidate_once_per_search",
                violation_error_message=_("This municipality is a candidate already."),
            )
        ]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("search:candidate_detail", args=[self.search_id, self.pk])


class VerdictQuerySet(models.QuerySet):
    def visible_to(self, user):
        """One's own verdicts, and those of all jurors once the scores are frozen: nobody scores after another."""
        rows = self.filter(search__in=PartnerSearch.objects.visible_to(user))
        return rows.filter(models.Q(juror__user=user) | models.Q(search__status__in=SCORES_ARE_IN))


class Verdict(OfSearch):
    """What one juror says of one candidate: points for every criterion, or a conflict of interest and no points."""

    search = models.ForeignKey(
        PartnerSearch, verbose_name=_("search"), on_delete=models.PROTECT, related_name="verdicts"
    )
    candidate = models.ForeignKey(
        Candidate, verbose_name=_("candidate"), on_delete=models.PROTECT, related_name="verdicts"
    )
    juror = models.ForeignKey(SearchMember, verbose_name=_("juror"), on_delete=models.PROTECT, related_name="verdicts")
    conflict = models.CharField(_("conflict of interest"), max_length=300, blank=True)
    remark = models.TextField(_("remark"), max_length=2_000, blank=True)
    at = models.DateTimeField(_("at"))

    objects = VerdictQuerySet.as_manager()

    class Meta:
        verbose_name = _("verdict of a juror")
        verbose_name_plural = _("verdicts of jurors")
        ordering = ["candidate", "juror"]
        constraints = [models.UniqueConstraint(fields=["candidate", "juror"], name="verdict_once_per_juror")]

    def __str__(self):
        return f"{self.candidate_id} · {self.juror_id}"


class Score(models.Model):
    """The points of one juror for one candidate on one criterion."""

    verdict = models.ForeignKey(Verdict, verbose_name=_("verdict"), on_delete=models.CASCADE, related_name="scores")
    criterion = models.ForeignKey(
        Criterion, verbose_name=_("criterion"), on_delete=models.PROTECT, related_name="scores"
    )
    points = models.PositiveSmallIntegerField(_("points"), choices=Points)

    class Meta:
        verbose_name = _("score")
        verbose_name_plural = _("scores")
        ordering = ["verdict", "criterion"]
        constraints = [models.UniqueConstraint(fields=["verdict", "criterion"], name="score_once_per_criterion")]

    def __str__(self):
        return f"{self.verdict_id} · {self.points}"
