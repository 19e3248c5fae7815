"""The Celery application: a bell that tells workers which job rows to look at."""

import os

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "stedenband.settings")

app = Celery("stedenband")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
