from dateutil.relativedelta import relativedelta
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from partnerships.models.municipality import Municipality

MONTHS_TO_HAND_OVER = 6


class CouncilTermQuerySet(models.QuerySet):
    def visible_to(self, user):
        """The terms of the municipalities of the partnerships that `user` is a member of."""
        return self.filter(municipality__in=Municipality.objects.visible_to(user))

    def on(self, day):
        """The terms that run on `day`, as far as is known."""
        return self.filter(starts_on__lte=day, ends_on__gte=day)

    def electing_after(self, day):
        """Terms whose election is on `day` or later, the nearest first."""
        return self.filter(election_on__gte=day).order_by("election_on", "pk")


class CouncilTerm(models.Model):
    """One council of a municipality, from its first day to its last, and the election that ends it."""

    municipality = models.ForeignKey(
        Municipality, verbose_name=_("municipality"), on_delete=models.PROTECT, related_name="council_terms"
    )
    starts_on = models.DateField(_("first day of the council"))
    ends_on = models.DateField(_("last day of the council"))
    election_on = models.DateField(_("election of the next council"), null=True, blank=True)
    is_certain = models.BooleanField(_("the day of the election is certain"), default=True)
    seats = models.PositiveSmallIntegerField(_("seats in the council"), null=True, blank=True)

    objects = CouncilTermQuerySet.as_manager()

    class Meta:
        verbose_name = _("term of a council")
        verbose_name_plural = _("terms of councils")
        ordering = ["municipality", "-starts_on", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["municipality", "starts_on"],
                name="council_term_once",
                violation_error_message=_("This council is in the list already."),
            ),
            models.CheckConstraint(
                condition=Q(ends_on__gt=F("starts_on")),
                name="council_term_end_after_start",
                violation_error_code="end_before_start",
                violation_error_message=_("The council ends before it starts. Check the two dates."),
            ),
            models.CheckConstraint(
                condition=Q(election_on=None) | Q(election_on__gte=F("starts_on")),
                name="council_term_election_inside",
                violation_error_code="election_before_start",
                violation_error_message=_("The election that ends this council comes after its first day."),
            ),
        ]

    def __str__(self):
        return f"{self.starts_on:%Y}–{self.ends_on:%Y}"

    @property
    def hand_over_from(self):
        """The day from which a handover file is offered: half a year before the election (`guide/domain.md` 5)."""
        return self.election_on - relativedelta(months=MONTHS_TO_HAND_OVER) if self.election_on else None

    def asks_to_hand_over(self, today):
        return self.election_on is not None and self.hand_over_from <= today <= self.election_on
