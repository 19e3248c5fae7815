from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from partnerships.models import Partnership
from partnerships.models.printed import Printed
from reporting.models.report import Report

MOST_REPORTS = 40
"""So many reports fit in one zip: a page takes a second or two to set, and a task two minutes at most."""


class BundleQuerySet(models.QuerySet):
    def visible_to(self, user):
        """What `user` asked for, as long as every partnership in it is still one of theirs."""
        if not user.is_authenticated:
            return self.none()
        foreign = Report.objects.filter(bundles=OuterRef("pk")).exclude(
            partnership__in=Partnership.objects.visible_to(user)
        )
        return self.filter(asked_by=user).filter(~Exists(foreign))

    def made_before(self, moment):
        """Zips that are there, and were made before this moment."""
        return self.exclude(file="").filter(made_at__lt=moment)


class Bundle(Printed):
    """A zip of signed reports in one language, for somebody who accompanies their partnerships.

    The same versions in the same language are one zip: asking twice gives the one. After some weeks its file is
    removed and the row stays, for what it holds can be made again.
    """

    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("asked by"), on_delete=models.PROTECT, related_name="bundles"
    )
    reports = models.ManyToManyField(Report, verbose_name=_("reports"), related_name="bundles")
    language = models.CharField(_("language"), max_length=2, choices=settings.LANGUAGES)
    file = models.FileField(_("file"), upload_to="bundles/", blank=True)
    expired_at = models.DateTimeField(_("expired at"), null=True, blank=True, editable=False)

    objects = BundleQuerySet.as_manager()

    class Meta:
        verbose_name = _("zip of reports")
        verbose_name_plural = _("zips of reports")
        ordering = ["-requested_at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["asked_by", "facts_hash", "language"], name="bundle_once_per_facts"),
        ]

    def __str__(self):
        return f"{self.asked_by_id} · {self.get_language_display()}"

    def get_absolute_url(self):
        return reverse("overview:bundle_detail", args=[self.pk])
