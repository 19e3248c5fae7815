from django.db import models
from django.utils.translation import gettext_lazy as _

MAX_ATTEMPTS = 3


class JobState(models.TextChoices):
    WAITING = "waiting", _("waiting")
    RUNNING = "running", _("running")
    READY = "ready", _("ready")
    FAILED = "failed", _("failed")


JOB_TRANSITIONS = {
    JobState.WAITING: {JobState.RUNNING},
    JobState.RUNNING: {JobState.WAITING, JobState.READY, JobState.FAILED},
    JobState.READY: set(),
    JobState.FAILED: {JobState.WAITING},
}


class JobError(models.TextChoices):
    """Why the last attempt did not finish, as people read it."""

    BROKEN = "broken", _("Something went wrong on our side. Your texts and figures are untouched.")
    KILLED = "killed", _("The computer that did the work stopped in the middle. Your texts and figures are untouched.")
    NO_SPACE = "no_space", _("There is no room left to store the result. An administrator has to make room first.")
    NOT_ALLOWED = "not_allowed", _("The person who asked for this no longer has access to it.")
    REFUSED = "refused", _("This cannot be made the way things are now.")
    TOO_LONG = "too_long", _("It took too long, so we stopped it. Your texts and figures are untouched.")
