from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from capacity.choices import MissionStatus, PictureConsent
from capacity.models.activity import Activity
from partnerships.models import Document, Partner
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet, ThroughParent, Written


class MissionQuerySet(OfPartnershipQuerySet):
    def still_open(self):
        return self.filter(status=MissionStatus.OPEN)

    def with_sides(self):
        """Fetch the activity, and what each municipality wrote, in a constant number of queries."""
        return self.select_related("activity__host__municipality", "partnership").prefetch_related(
            "sides__partner__municipality",
            "sides__questions",
            "sides__delegates",
            "sides__expectation_notes",
            "sides__signals",
            "sides__findings__theme",
            "sides__needs__hearings__item__meeting__body",
            "sides__needs__hearings__item__meeting__partnership",
        )


class Mission(OfPartnership, Written):
    """What surrounds an activity for which people travel: prepared before, told afterwards, agreed by all.

    It is closed when every municipality agreed to the same report, which nobody can offer before the population was
    told something before the visit and was listened to after it (`guide/domain.md` 5, expectations).
    """

    activity = models.OneToOneField(
        Activity, verbose_name=_("activity"), on_delete=models.PROTECT, related_name="mission"
    )
    purpose = models.TextField(_("what the visit is for"), max_length=1_000)
    not_promised = models.TextField(_("what nobody may promise"), max_length=1_000, blank=True)
    conclusions = models.TextField(_("what it brought, and what follows"), max_length=5_000, blank=True)
    status = models.CharField(
        _("status"), max_length=6, choices=MissionStatus, default=MissionStatus.OPEN, editable=False
    )
    closed_on = models.DateField(_("closed on"), null=True, blank=True, editable=False)

    objects = MissionQuerySet.as_manager()

    class Meta:
        verbose_name = _("mission")
        verbose_name_plural = _("missions")
        ordering = ["-activity__starts_on", "-pk"]

    def __str__(self):
        return self.purpose[:80]

    def get_absolute_url(self):
        return reverse("capacity:mission_detail", args=[self.partnership.slug, self.pk])

    @property
    def audit_name(self):
        return self.activity.title

    @property
    def signing_title(self):
        return self.activity.title

    @property
    def is_closed(self):
        return self.status == MissionStatus.CLOSED

    def has_begun(self, day):
        return self.activity.starts_on <= day

    def has_ended(self, day):
        return self.activity.ends_on <= day

    def has_fixed_questions(self, day):
        """From the second day on the learning questions stay as they were set before departure."""
        return self.activity.starts_on < day


class OfMission(ThroughParent):
    """Something that belongs to one mission, for all its municipalities together."""

    partnership_path = "mission__partnership"

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        abstract = True


class MissionSide(OfMission, Written):
    """What one municipality writes for itself around a visit; the others read it and do not touch it.

    `language` is that of what it shared, and of why its politicians were of one colour.
    """

    mission = models.ForeignKey(Mission, verbose_name=_("mission"), on_delete=models.PROTECT, related_name="sides")
    partner = models.ForeignKey(
        Partner, verbose_name=_("municipality"), on_delete=models.PROTECT, related_name="mission_sides"
    )
    one_colour_because = models.CharField(_("why politicians of one colour"), max_length=300, blank=True)
    shared_with = models.TextField(_("with whom it was shared"), max_length=2_000, blank=True)

    class Meta:
        verbose_name = _("side of a mission")
        verbose_name_plural = _("sides of missions")
        ordering = ["mission", "partner__municipality__name", "pk"]
        constraints = [models.UniqueConstraint(fields=["mission", "partner"], name="mission_side_once")]

    def __str__(self):
        return f"{self.mission_id} · {self.partner_id}"

    def get_absolute_url(self):
        return reverse("capacity:mission_detail", args=[self.mission.partnership.slug, self.mission_id])

    @property
    def audit_name(self):
        return self.mission.activity.title


class OfMissionSide(ThroughParent):
    """A line that one municipality wrote about a visit, in one language, in the order it was written."""

    partnership_path = "side__mission__partnership"

    language = models.CharField(_("language of the text"), max_length=2, choices=settings.LANGUAGES)
    position = models.PositiveSmallIntegerField(_("order"), default=0)

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        abstract = True

    @property
    def partner_id(self):
        return self.side.partner_id


class MissionDocument(OfMission):
    """A picture or paper of the visit that all municipalities can read, and whether who is shown agreed to it."""

    mission = models.ForeignKey(Mission, verbose_name=_("mission"), on_delete=models.PROTECT, related_name="documents")
    document = models.ForeignKey(Document, verbose_name=_("document"), on_delete=models.PROTECT, related_name="+")
    agreed_by = models.CharField(_("who agreed to be shown, and how"), max_length=200, blank=True)
    consent = models.CharField(_("who is shown"), max_length=6, choices=PictureConsent)
    position = models.PositiveSmallIntegerField(_("order"), default=0)

    class Meta:
        verbose_name = _("document of a mission")
        verbose_name_plural = _("documents of missions")
        ordering = ["mission", "position", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["mission", "document"],
                name="mission_document_once",
                violation_error_message=_("This document is in the list already."),
            ),
            models.CheckConstraint(
                condition=~models.Q(consent=PictureConsent.AGREED) | ~models.Q(agreed_by=""),
                name="mission_document_with_consent",
                violation_error_message=_("Say who agreed to be shown, and how."),
            ),
        ]

    def __str__(self):
        return f"{self.mission_id} · {self.document_id}"
