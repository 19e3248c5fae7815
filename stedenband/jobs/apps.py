from celery.signals import worker_ready
from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from stedenband import audit


class JobsConfig(AppConfig):
    name = "stedenband.jobs"
    verbose_name = _("background work")

    def ready(self):
        audit.register("job.failed", _("The work “%(subject)s” failed after %(attempts)s attempts."))
        audit.register("job.retried", _("%(actor)s started the work “%(subject)s” again."))
        worker_ready.connect(tick_at_start, dispatch_uid="jobs.tick_at_start")


def tick_at_start(sender, **kwargs):
    """A worker that starts looks at once for what the last one left behind."""
    sender.app.send_task("jobs.tick")
