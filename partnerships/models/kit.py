from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.crypto import constant_time_compare, salted_hmac
from django.utils.translation import gettext_lazy as _

from partnerships.choices import KitAudience, KitLength, TextState
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet, ThroughParent, Written
from partnerships.models.partnership import Partner
from partnerships.models.printed import Printed

BLOCK_CODE = RegexValidator(r"^[a-z][a-z-]*$", _("Use small letters and hyphens."))


class Wording(models.Model):
    """What one block says in one language: in a page, in four, in ten.

    An empty line begins a new paragraph, a line with `## ` is a heading, lines with `- ` are a list.
    """

    heading = models.CharField(_("heading"), max_length=120)
    short = models.TextField(_("in short"), max_length=600, help_text=_("All that a kit of one page says of it."))
    body = models.TextField(_("text"), max_length=6_000, help_text=_("Added in a kit of four pages."))
    deeper = models.TextField(
        _("to talk about"), max_length=6_000, blank=True, help_text=_("Added in a kit of ten pages.")
    )

    class Meta:
        abstract = True

    def words(self, length):
        """The text for a kit of that length."""
        parts = {KitLength.ONE: [self.short], KitLength.FOUR: [self.short, self.body]}
        return "\n\n".join(part for part in parts.get(length, [self.short, self.body, self.deeper]) if part)


class KitBlock(models.Model):
    """One subject that an information kit can hold; reference data, the same for every partnership."""

    code = models.SlugField(_("code"), unique=True, validators=[BLOCK_CODE])
    name = models.CharField(_("name"), max_length=120)
    position = models.PositiveSmallIntegerField(_("order"), default=50)
    is_offered = models.BooleanField(_("offered for new kits"), default=True)

    class Meta:
        verbose_name = _("block of the information kit")
        verbose_name_plural = _("blocks of the information kit")
        ordering = ["position", "pk"]

    def __str__(self):
        return self.name


class KitText(Wording):
    """The words of a block in one language, as delivered with the platform or changed by an administrator."""

    block = models.ForeignKey(KitBlock, verbose_name=_("block"), on_delete=models.PROTECT, related_name="texts")
    language = models.CharField(_("language"), max_length=2, choices=settings.LANGUAGES)
    state = models.CharField(_("state"), max_length=10, choices=TextState, default=TextState.WRITTEN)

    class Meta:
        verbose_name = _("text of a block")
        verbose_name_plural = _("texts of blocks")
        ordering = ["block", "language"]
        constraints = [
            models.UniqueConstraint(
                fields=["block", "language"],
                name="kit_text_once_per_language",
                violation_error_message=_("This block has a text in this language already."),
            )
        ]

    def __str__(self):
        return f"{self.heading} ({self.language})"


class KitTranslation(Wording, OfPartnership, Written):
    """A block in a language that it lacked, translated by members for the kits of their own partnership."""

    block = models.ForeignKey(KitBlock, verbose_name=_("block"), on_delete=models.PROTECT, related_name="translations")

    class Meta:
        verbose_name = _("translation of a block")
        verbose_name_plural = _("translations of blocks")
        ordering = ["block", "language"]
        constraints = [
            models.UniqueConstraint(
                fields=["partnership", "block", "language"],
                name="kit_translation_once_per_language",
                violation_error_message=_("This block has a translation in this language already."),
            )
        ]

    def __str__(self):
        return f"{self.heading} ({self.language})"


class Kit(OfPartnership, Printed):
    """What somebody new to the partnership should know, put together for one audience: a PDF and a light page.

    Both are a pure function of `facts`, which never change: the same choice on the same day is the same kit.
    """

    audience = models.CharField(_("for whom"), max_length=15, choices=KitAudience)
    language = models.CharField(_("language"), max_length=2, choices=settings.LANGUAGES)
    length = models.PositiveSmallIntegerField(_("length"), choices=KitLength)
    link_number = models.PositiveSmallIntegerField(_("number of the link"), default=0)
    is_shared = models.BooleanField(_("readable with the link"), default=False)
    file = models.FileField(_("file"), upload_to="kits/", blank=True)
    requested_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("put together by"), on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        verbose_name = _("information kit")
        verbose_name_plural = _("information kits")
        ordering = ["-requested_at", "-pk"]
        constraints = [models.UniqueConstraint(fields=["partnership", "facts_hash"], name="kit_once_per_facts")]

    def __str__(self):
        return f"{self.get_audience_display()} ({self.language})"

    def get_absolute_url(self):
        return reverse("partnerships:kit_detail", args=[self.partnership.slug, self.pk])

    @property
    def link_key(self):
        """The secret of the address that opens the light page without an account; each new link has another."""
        return salted_hmac("partnerships.kit", f"{self.pk}-{self.link_number}", algorithm="sha256").hexdigest()[:40]

    @property
    def shared_url(self):
        return reverse("partnerships:kit_shared", args=[self.pk, self.link_key])

    def opens_with(self, key):
        return self.is_shared and constant_time_compare(self.link_key, key)


class KitDeliveryQuerySet(OfPartnershipQuerySet):
    def undiscussed(self):
        return self.filter(discussed_on=None)


class KitDelivery(ThroughParent):
    """A kit reached people of one municipality, which says itself when they read and discussed it."""

    partnership_path = "kit__partnership"

    kit = models.ForeignKey(Kit, verbose_name=_("information kit"), on_delete=models.PROTECT, related_name="hand_overs")
    partner = models.ForeignKey(Partner, verbose_name=_("in"), on_delete=models.PROTECT, related_name="hand_overs")
    receivers = models.CharField(_("handed over to"), max_length=200)
    handed_on = models.DateField(_("handed over on"))
    discussed_on = models.DateField(_("read and discussed on"), null=True, blank=True)

    objects = KitDeliveryQuerySet.as_manager()

    class Meta:
        verbose_name = _("handing over of a kit")
        verbose_name_plural = _("handing over of kits")
        ordering = ["-handed_on", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(discussed_on=None) | Q(discussed_on__gte=models.F("handed_on")),
                name="hand_over_discussed_after",
                violation_error_code="discussed_before",
                violation_error_message=_("It was discussed after it was handed over. Check the two dates."),
            )
        ]

    def __str__(self):
        return self.receivers
