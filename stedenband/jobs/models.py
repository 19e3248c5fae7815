import uuid

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from stedenband.jobs.choices import JOB_TRANSITIONS, MAX_ATTEMPTS, JobError, JobState
from stedenband.jobs.kinds import KINDS, kind_named


class JobQuerySet(models.QuerySet):
    def waiting(self):
        return self.filter(state=JobState.WAITING)

    def held_by(self, lease_token):
        """The running job that this lease holds: one, or none when the lease was taken away."""
        return self.filter(state=JobState.RUNNING, lease_token=lease_token)

    def with_dead_lease(self, now):
        """Running jobs whose worker gave no sign of life until its lease ended."""
        return self.filter(state=JobState.RUNNING, lease_until__lt=now)

    def stale(self, rung_before):
        """Waiting jobs whose bell last rang before this moment: the message may be lost."""
        return self.waiting().filter(rung_at__lt=rung_before)

    def finished_before(self, moment):
        return self.filter(state__in=[JobState.READY, JobState.FAILED], finished_at__lt=moment)

    def visible_to(self, user):
        """The jobs that `user` may follow. Asks their kinds one by one: narrow the jobs first."""
        return self.filter(pk__in=[job.pk for job in self if job.may_be_followed_by(user)])


class Job(models.Model):
    """Work to be done in the background, from request to result. At most three attempts, one at a time."""

    id = models.UUIDField(_("number"), primary_key=True, default=uuid.uuid4, editable=False)
    kind = models.CharField(_("kind"), max_length=60)
    key = models.CharField(_("key"), max_length=200, unique=True)
    requested_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("requested by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="jobs",
        help_text=_("Nobody for what a visitor asked on a public page."),
    )
    arguments = models.JSONField(_("arguments"), default=dict, blank=True)
    state = models.CharField(_("state"), max_length=7, choices=JobState, default=JobState.WAITING)
    attempts = models.PositiveSmallIntegerField(_("attempts"), default=0)
    lease_token = models.UUIDField(_("lease"), null=True, blank=True)
    lease_until = models.DateTimeField(_("lease ends"), null=True, blank=True)
    step = models.PositiveSmallIntegerField(_("step"), default=0)
    total = models.PositiveSmallIntegerField(_("number of steps"), default=0)
    step_name = models.CharField(_("name of the step"), max_length=40, blank=True)
    error_code = models.CharField(_("reason"), max_length=12, choices=JobError, blank=True)
    last_error = models.CharField(_("last error"), max_length=300, blank=True)
    created_at = models.DateTimeField(_("requested"))
    rung_at = models.DateTimeField(_("bell rung"))
    started_at = models.DateTimeField(_("started"), null=True, blank=True)
    finished_at = models.DateTimeField(_("finished"), null=True, blank=True)

    objects = JobQuerySet.as_manager()

    class Meta:
        verbose_name = _("job")
        verbose_name_plural = _("jobs")
        ordering = ["-created_at", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(attempts__lte=MAX_ATTEMPTS), name="job_attempts_at_most_three"),
            models.CheckConstraint(condition=Q(step__lte=F("total")), name="job_step_within_total"),
            models.CheckConstraint(
                condition=Q(state=JobState.RUNNING, lease_token__isnull=False, lease_until__isnull=False)
                | (~Q(state=JobState.RUNNING) & Q(lease_token__isnull=True, lease_until__isnull=True)),
                name="job_running_iff_lease",
            ),
            models.CheckConstraint(
                condition=Q(state__in=[JobState.READY, JobState.FAILED], finished_at__isnull=False)
                | Q(state__in=[JobState.WAITING, JobState.RUNNING], finished_at__isnull=True),
                name="job_finished_iff_ended",
            ),
        ]
        indexes = [
            models.Index(fields=["rung_at"], condition=Q(state=JobState.WAITING), name="job_waiting_by_bell"),
            models.Index(fields=["lease_until"], condition=Q(state=JobState.RUNNING), name="job_running_by_lease"),
        ]

    def __str__(self):
        return f"{self.kind} · {self.key}"

    def get_absolute_url(self):
        return reverse("jobs:job_detail", kwargs={"pk": self.pk})

    @property
    def is_under_way(self):
        return self.state in {JobState.WAITING, JobState.RUNNING}

    @property
    def language(self):
        """The language to work in: the requester's, or for a visitor the one that the page was in."""
        return self.requested_by.language if self.requested_by else self.arguments["language"]

    @property
    def may_start(self):
        """Whether who asked may still have this done; a visitor's right is the secret address of the page."""
        if self.requested_by is None:
            return self.kind in KINDS and KINDS[self.kind].for_visitors
        return self.may_be_followed_by(self.requested_by)

    @property
    def label(self):
        """What is being made, in the active language."""
        return str(kind_named(self.kind).label)

    @property
    def done_url(self):
        return kind_named(self.kind).done_url(self)

    @property
    def subject_url(self):
        return kind_named(self.kind).subject_url(self)

    @property
    def reference(self):
        """What a person quotes to an administrator, and what the log says beside the trace."""
        return f"{self.pk.hex[:8]}-{self.attempts}"

    @property
    def words(self):
        """How far the work is, as a sentence in the active language."""
        if self.state != JobState.RUNNING or not self.step:
            return {
                JobState.WAITING: gettext("Waiting for its turn."),
                JobState.RUNNING: gettext("The work has begun."),
                JobState.READY: gettext("It is ready."),
                JobState.FAILED: gettext("It did not work."),
            }[self.state]
        return gettext("Step %(step)s of %(total)s: %(name)s") % {
            "step": self.step,
            "total": self.total,
            "name": kind_named(self.kind).steps.get(self.step_name, self.step_name),
        }

    def may_become(self, state):
        return state in JOB_TRANSITIONS[self.state]

    def may_be_followed_by(self, user):
        """Whether `user` may have this done and see how far it is; nobody may for a kind that is gone."""
        return user.is_active and self.kind in KINDS and KINDS[self.kind].may(user, self)
