from datetime import date

from django.db import models
from django.db.models import Count, Exists, F, OuterRef, Q, Sum
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from capacity.choices import CAPACITY_PURPOSES, VISIBLE_KINDS, ActivityKind, ActivityPurpose, ActivityStatus, Sex
from capacity.models.allowed import Allowed
from capacity.models.trajectory import Step
from partnerships.choices import ActorGroup
from partnerships.models import Partner
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet, ThroughParent, Written

VISIBLE_NOT_CAPACITY = _(
    "Equipment and quick visible results do not count as capacity building. Choose one of the last four."
)


class ActivityQuerySet(OfPartnershipQuerySet):
    def done(self):
        return self.filter(status=ActivityStatus.DONE)

    def building_capacity(self):
        return self.filter(purpose__in=CAPACITY_PURPOSES)

    def visible_results(self):
        """What is for something else: service, equipment, relation, awareness; quick wins are always here."""
        return self.exclude(purpose__in=CAPACITY_PURPOSES)

    def equipment_and_quick_wins(self):
        """What one can photograph."""
        return self.filter(kind__in=VISIBLE_KINDS)

    def between(self, first, last):
        """Activities that took place, even in part, from `first` to `last` included."""
        return self.filter(starts_on__lte=last, ends_on__gte=first)

    def of_year(self, year):
        return self.between(date(year, 1, 1), date(year, 12, 31))

    def with_participants(self):
        """Annotate `participants`: how many people took part, of all partners; and whether it `was_moved`."""
        moves = self.model.moves.rel.related_model.objects.filter(activity=OuterRef("pk"))
        return self.annotate(participants=Coalesce(Sum("participations__count"), 0), was_moved=Exists(moves))

    def with_names(self):
        """Fetch who hosts and who started it, and the step with its trajectory, in the same query."""
        return self.select_related("host__municipality", "initiated_by__municipality", "step__trajectory")

    def with_learners(self):
        """Fetch each activity's learnings in one more query."""
        return self.prefetch_related("learnings__learner__municipality")

    def overdue_on(self, day):
        """Plans of which the last day is over, and nobody said whether they took place."""
        return self.filter(status=ActivityStatus.PLANNED, ends_on__lt=day)

    def moved(self):
        """What was moved to other days, whatever became of it then."""
        return self.filter(Exists(self.model.moves.rel.related_model.objects.filter(activity=OuterRef("pk"))))

    def of_day(self):
        return self.order_by("-starts_on", "-pk")


class Activity(OfPartnership, Written, Allowed):
    """Something that colleagues of both sides did or plan; half an hour on the telephone counts.

    `was_planned` tells what was written down before it took place from what came by itself; a report says both.

    A quick win states the step it serves, who chose it on the spot and when, and the capacity it builds: the
    database refuses it otherwise (seed, the human pitfall; design 3.4).
    """

    kind = models.CharField(_("kind"), max_length=16, choices=ActivityKind)
    purpose = models.CharField(_("what it is for"), max_length=14, choices=ActivityPurpose)
    title = models.CharField(_("title"), max_length=200)
    starts_on = models.DateField(_("first day"))
    ends_on = models.DateField(_("last day"))
    status = models.CharField(_("status"), max_length=7, choices=ActivityStatus, default=ActivityStatus.DONE)
    was_planned = models.BooleanField(_("was planned"), default=False, editable=False)
    is_online = models.BooleanField(_("online"), default=False)
    place = models.CharField(_("where"), max_length=120, blank=True)
    host = models.ForeignKey(
        Partner, verbose_name=_("host"), on_delete=models.PROTECT, null=True, blank=True, related_name="hosted"
    )
    initiated_by = models.ForeignKey(
        Partner,
        verbose_name=_("who started it"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="initiated",
        help_text=_("Leave open when it was a joint idea."),
    )
    step = models.ForeignKey(
        Step, verbose_name=_("step"), on_delete=models.PROTECT, null=True, blank=True, related_name="activities"
    )
    outside_because = models.CharField(_("why outside any trajectory"), max_length=300, blank=True)
    minutes = models.PositiveSmallIntegerField(
        _("how long in minutes"), null=True, blank=True, help_text=_("Empty where whole days count.")
    )
    logged_for = models.ForeignKey(
        Partner,
        verbose_name=_("logged by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
    )
    summary = models.TextField(_("what happened"), max_length=20_000, blank=True)
    dropped_because = models.TextField(_("why it does not take place"), max_length=2_000, blank=True)
    chosen_by = models.CharField(_("who chose it on the spot"), max_length=200, blank=True)
    chosen_on = models.DateField(_("when they chose it"), null=True, blank=True)
    capacity_built = models.CharField(_("what the administration learns by doing it"), max_length=300, blank=True)
    after_care_of = models.ForeignKey(
        Partner,
        verbose_name=_("looked after by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    after_care_by = models.CharField(_("who looks after it"), max_length=200, blank=True)
    public_message = models.TextField(_("what you tell people about it"), max_length=1_000, blank=True)

    objects = ActivityQuerySet.as_manager()

    class Meta:
        verbose_name = _("activity")
        verbose_name_plural = _("activities")
        ordering = ["-starts_on", "-pk"]
        indexes = [models.Index(fields=["partnership", "-starts_on"], name="activity_of_partnership")]
        constraints = [
            *Allowed.Meta.constraints,
            models.CheckConstraint(
                condition=Q(ends_on__gte=F("starts_on")),
                name="activity_end_after_start",
                violation_error_code="end_before_start",
                violation_error_message=_("The last day is before the first day. Check the two dates."),
            ),
            models.CheckConstraint(
                condition=~Q(kind=ActivityKind.QUICK_WIN)
                | (Q(step__isnull=False) & Q(chosen_on__isnull=False) & ~Q(chosen_by="") & ~Q(capacity_built="")),
                name="activity_quick_win_embedded",
                violation_error_code="quick_win_not_embedded",
                violation_error_message=_(
                    "A quick visible result needs the step it serves, who chose it on the spot and when, "
                    "and what the administration learns by doing it."
                ),
            ),
            models.CheckConstraint(
                condition=~Q(kind__in=sorted(VISIBLE_KINDS)) | ~Q(purpose__in=sorted(CAPACITY_PURPOSES)),
                name="activity_visible_purpose",
                violation_error_code="not_capacity",
                violation_error_message=VISIBLE_NOT_CAPACITY,
            ),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("capacity:activity_detail", args=[self.partnership.slug, self.pk])

    @property
    def builds_capacity(self):
        return self.purpose in CAPACITY_PURPOSES

    def before_it(self):
        """What was done before it on the same trajectory: what that left to do comes along. Nothing outside one."""
        if self.step is None:
            return Activity.objects.none()
        same = Activity.objects.of_partnership(self.partnership_id).done().exclude(pk=self.pk)
        return same.filter(step__trajectory=self.step.trajectory_id, starts_on__lte=self.starts_on)

    @property
    def is_planned(self):
        return self.status == ActivityStatus.PLANNED

    @property
    def is_done(self):
        return self.status == ActivityStatus.DONE

    @property
    def is_visible_result(self):
        """Whether one can photograph it, so that somebody has to look after it."""
        return self.kind in VISIBLE_KINDS

    @property
    def days(self):
        return (self.ends_on - self.starts_on).days + 1

    @property
    def is_quick_win(self):
        return self.kind == ActivityKind.QUICK_WIN


class ParticipationQuerySet(OfPartnershipQuerySet):
    def by_group(self):
        """Head counts as rows of partner, group, sex and `people`."""
        return (
            self.values("partner", "group", "sex")
            .annotate(people=Sum("count"), activities=Count("activity", distinct=True))
            .order_by("partner", "group", "sex")
        )


class Participation(ThroughParent):
    """How many people of one group and sex took part for one partner."""

    partnership_path = "activity__partnership"

    activity = models.ForeignKey(
        Activity, verbose_name=_("activity"), on_delete=models.CASCADE, related_name="participations"
    )
    partner = models.ForeignKey(Partner, verbose_name=_("for"), on_delete=models.PROTECT, related_name="participations")
    group = models.CharField(_("group"), max_length=13, choices=ActorGroup)
    sex = models.CharField(_("sex"), max_length=5, choices=Sex)
    count = models.PositiveSmallIntegerField(_("number of people"))

    objects = ParticipationQuerySet.as_manager()

    class Meta:
        verbose_name = _("participation")
        verbose_name_plural = _("participations")
        ordering = ["activity", "partner", "group", "sex"]
        constraints = [
            models.UniqueConstraint(fields=["activity", "partner", "group", "sex"], name="participation_once"),
            models.CheckConstraint(
                condition=Q(count__gte=1),
                name="participation_of_somebody",
                violation_error_message=_("A number of people is one or more; leave the field empty for none."),
            ),
        ]

    def __str__(self):
        return f"{self.count} {self.get_sex_display()}"
