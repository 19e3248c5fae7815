from django.db import models
from django.utils.translation import gettext_lazy as _

from partnerships.choices import Right, Role


class BeforeOrAfter(models.TextChoices):
    BEFORE = "before", _("before it is due")
    AFTER = "after", _("after it was due")


class ReminderChannel(models.TextChoices):
    SCREEN = "screen", _("in “My work”")
    MAIL = "mail", _("by mail")


RIGHT_OF_REMINDED_ROLE = {
    Role.CONTRIBUTOR: Right.CONTRIBUTE,
    Role.COORDINATOR: Right.COORDINATE,
    Role.SIGNATORY: Right.SIGN,
}
"""Who is reminded has at least this right: a reminder for contributors reaches coordinators and signatories too."""

REMINDED_ROLES = [(role.value, role.label) for role in RIGHT_OF_REMINDED_ROLE]
