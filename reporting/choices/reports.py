from django.db import models
from django.utils.translation import gettext_lazy as _


class ReportStatus(models.TextChoices):
    WRITING = "writing", _("being written")
    SIGNING = "signing", _("being signed")
    SIGNED = "signed", _("signed by all")


class MarkKind(models.TextChoices):
    """What a partner has said of a report that is being written."""

    READ = "read", _("read what the other wrote")
    CHECKED = "checked", _("checked by the service")
