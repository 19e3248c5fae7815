import uuid

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _

from stedenband.lib.canonical import digest


def secret_of(number: uuid.UUID) -> str:
    """The secret part of a calendar's address: made from our key, so that the database holds it nowhere."""
    return salted_hmac("reporting.calendar_address", str(number), algorithm="sha256").hexdigest()[:48]


class CalendarAddressQuerySet(models.QuerySet):
    def at(self, secret):
        """The address with this secret, of somebody who may still log in: one, or none."""
        return self.filter(secret_hash=digest(secret), owner__is_active=True).select_related("owner")


class CalendarAddress(models.Model):
    """Where a calendar program reads what its owner may see, without a password. A new `number` ends the old."""

    owner = models.OneToOneField(
        settings.AUTH_USER_MODEL, verbose_name=_("person"), on_delete=models.PROTECT, related_name="calendar_address"
    )
    number = models.UUIDField(_("number"), editable=False)
    secret_hash = models.CharField(_("hash of the address"), max_length=64, unique=True, editable=False)
    made_at = models.DateTimeField(_("made at"))

    objects = CalendarAddressQuerySet.as_manager()

    class Meta:
        verbose_name = _("calendar address")
        verbose_name_plural = _("calendar addresses")
        ordering = ["owner"]

    def __str__(self):
        return str(self.owner_id)

    def get_absolute_url(self):
        return reverse("diary:address")

    @property
    def audit_name(self):
        return self.owner.name

    @property
    def url(self):
        """The absolute address that its owner alone is shown."""
        return settings.SITE_URL + reverse("diary:feed", args=[secret_of(self.number)])

    @property
    def can_be_shown(self):
        """Whether `url` is the one that opens: not after this installation changed its key, though the old one does."""
        return digest(secret_of(self.number)) == self.secret_hash
