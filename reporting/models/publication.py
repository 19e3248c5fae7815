from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from capacity.models import Learning, Trajectory
from partnerships.models import Partner
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet
from reporting.models.report import Report


class PublicationQuerySet(OfPartnershipQuerySet):
    def public(self):
        """What everybody reads today."""
        return self.filter(is_public=True)


class Publication(OfPartnership):
    """What the partners show of their partnership to everybody, chosen by one and frozen when it is proposed.

    Public once every partner agreed on these very facts; each can take its word back, at once. A correction is a newer
    edition, which takes the place of the public one when all agree. What is shown are the frozen facts, never a row.
    """

    number = models.PositiveSmallIntegerField(_("edition"))
    proposed_by = models.ForeignKey(
        Partner, verbose_name=_("proposed by"), on_delete=models.PROTECT, related_name="publications"
    )
    intro = models.TextField(_("a few words of your own"), max_length=600, blank=True)
    language = models.CharField(_("language of these words"), max_length=2, choices=settings.LANGUAGES, default="en")
    lessons = models.ManyToManyField(Learning, verbose_name=_("lessons"), related_name="+", blank=True)
    trajectories = models.ManyToManyField(Trajectory, verbose_name=_("trajectories"), related_name="+", blank=True)
    reports = models.ManyToManyField(Report, verbose_name=_("reports"), related_name="+", blank=True)
    shows_time = models.BooleanField(_("shows where time goes"), default=True)
    shows_money = models.BooleanField(_("shows where money goes"), default=True)
    is_public = models.BooleanField(_("public"), default=False)
    public_since = models.DateTimeField(_("public since"), null=True, blank=True)

    objects = PublicationQuerySet.as_manager()

    class Meta:
        verbose_name = _("public page")
        verbose_name_plural = _("public pages")
        ordering = ["partnership__slug", "-number"]
        constraints = [
            models.UniqueConstraint(fields=["partnership", "number"], name="publication_number_once"),
            models.UniqueConstraint(fields=["partnership"], condition=Q(is_public=True), name="publication_one_public"),
        ]

    def __str__(self):
        return str(self.number)

    def get_absolute_url(self):
        return reverse("reporting:publication", args=[self.partnership.slug])

    def get_public_url(self):
        """The address for everybody, in the active language; the same for every edition."""
        return reverse("public:partnership", args=[self.partnership.slug])

    @property
    def signing_title(self):
        return str(self.number)
