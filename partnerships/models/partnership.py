from functools import cached_property

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from partnerships.choices import (
    OVER,
    STAGE_OF_PHASE,
    STORED_STATUSES,
    PartnershipForm,
    PartnershipStatus,
    Phase,
    Side,
    Stage,
)
from partnerships.models.municipality import Municipality


class PartnershipQuerySet(models.QuerySet):
    def visible_to(self, user):
        """Partnerships that `user` is a member of, for a partner or for an association."""
        if not user.is_authenticated:
            return self.none()
        return self.filter(models.Exists(user.members.active().filter(partnership=models.OuterRef("pk"))))

    def of_partnership(self, partnership):
        """That one alone: a partnership is among its own rows, so that one can talk about it in general."""
        return self.filter(pk=partnership.pk)

    def with_partners(self):
        """Fetch the partners and their municipalities in one more query, in alphabetical order."""
        return self.prefetch_related(models.Prefetch("partners", Partner.objects.select_related("municipality")))


class Partnership(models.Model):
    """A stedenband: two or more municipalities that build each other's capacity as equals."""

    slug = models.SlugField(_("address"), unique=True)
    since_on = models.DateField(_("together since"), null=True, blank=True)
    since_is_year = models.BooleanField(
        _("only the year is known"), default=False, help_text=_("The day and the month then say nothing.")
    )
    phase = models.CharField(_("phase"), max_length=16, choices=Phase, default=Phase.ORIENTATION)
    form = models.CharField(_("form"), max_length=5, choices=PartnershipForm, default=PartnershipForm.FULL)
    status = models.CharField(
        _("status"), max_length=30, choices=PartnershipStatus, default=PartnershipStatus.ORIENTATION
    )
    silent_after_months = models.PositiveSmallIntegerField(
        _("months of silence"),
        default=9,
        validators=[MinValueValidator(1)],
        help_text=_(
            "After so many months in which no municipality logged anything, the partnership is called dormant."
        ),
    )
    gravity_threshold = models.PositiveSmallIntegerField(
        _("threshold of the centre of gravity"),
        default=50,
        validators=[MaxValueValidator(100)],
        help_text=_("Per cent of the person-days that the partners want to go to capacity building at least."),
    )
    is_demo = models.BooleanField(_("invented, for practice"), default=False, editable=False)

    objects = PartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("partnership")
        verbose_name_plural = _("partnerships")
        ordering = ["slug"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(status__in=STORED_STATUSES),
                name="partnership_dormant_is_never_stored",
                violation_error_message=_("Dormant is read from silence and never stored."),
            )
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("partnership_home", args=[self.slug])

    @property
    def partnership_id(self):
        return self.pk

    @property
    def audit_chain(self):
        return f"partnership-{self.pk}"

    @cached_property
    def partner_list(self):
        """The partners in alphabetical order of their municipalities: the order of every page.

        Those who left are in it, for what they logged and signed stays; ask only `present_partners` for something new.
        """
        return sorted(self.partners.all(), key=lambda partner: (partner.municipality.name, partner.pk))

    @property
    def present_partners(self):
        """The partners of today, in the order of every page."""
        return [partner for partner in self.partner_list if partner.is_present]

    @property
    def awaited_partners(self):
        """Whose word is needed for what all sign: those present, without who rests while two others at least go on."""
        awake = [partner for partner in self.present_partners if not partner.rests_since]
        return awake if len(awake) > 1 else self.present_partners

    def partners_since(self, day):
        """The partners of today and those who were here on `day` or after it."""
        return [partner for partner in self.partner_list if partner.is_present or partner.left_on >= day]

    @property
    def title(self):
        return " – ".join(partner.municipality.name for partner in self.present_partners)

    @property
    def is_light(self):
        return self.form == PartnershipForm.LIGHT

    @property
    def is_over(self):
        return self.status in OVER

    @property
    def stage(self):
        return STAGE_OF_PHASE[self.phase]

    @property
    def stages(self):
        """The five stages in order, each as (label, state): done, now or later."""
        now = list(Stage).index(self.stage)
        return [
            (stage.label, "now" if index == now else "done" if index < now else "later")
            for index, stage in enumerate(Stage)
        ]

    @cached_property
    def banks(self):
        """The partners that stand on the left bank and on the right bank of the arch.

        The alphabetically first municipality and those of its side stand left; nobody owns a place.
        """
        first, *others = self.present_partners
        left = [first] + [other for other in others if other.side == first.side]
        if len(left) == len(self.present_partners):
            left = [first]
        return {"a": left, "b": [partner for partner in self.present_partners if partner not in left]}

    def bank_of(self, partner_id):
        """The bank of a partner; who left keeps the colour of the bank that its side stands on now."""
        if any(partner.pk == partner_id for partner in self.present_partners):
            return "a" if any(partner.pk == partner_id for partner in self.banks["a"]) else "b"
        return "a" if self.partner(partner_id).side == self.banks["a"][0].side else "b"

    def partner(self, partner_id):
        return next(partner for partner in self.partner_list if partner.pk == partner_id)

    def others(self, partner_id):
        """The other partners of today whose word is awaited."""
        return [partner for partner in self.awaited_partners if partner.pk != partner_id]


class PartnerQuerySet(models.QuerySet):
    def visible_to(self, user):
        return self.filter(partnership__in=Partnership.objects.visible_to(user))

    def present(self):
        """The partners of today: not those who left."""
        return self.filter(left_on=None)


class Partner(models.Model):
    """The place of one municipality in one partnership, on the side North or South."""

    partnership_path = "partnership"

    partnership = models.ForeignKey(
        Partnership, verbose_name=_("partnership"), on_delete=models.PROTECT, related_name="partners"
    )
    municipality = models.ForeignKey(
        Municipality, verbose_name=_("municipality"), on_delete=models.PROTECT, related_name="partners"
    )
    side = models.CharField(_("side"), max_length=5, choices=Side)
    joined_on = models.DateField(
        _("joined on"), null=True, blank=True, editable=False, help_text=_("Empty for a partner from the beginning.")
    )
    left_on = models.DateField(_("left on"), null=True, blank=True, editable=False)
    rests_since = models.DateField(_("rests since"), null=True, blank=True, editable=False)
    goes_on_in = models.ForeignKey(
        "self",
        verbose_name=_("goes on in the place of"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="merged_places",
    )

    objects = PartnerQuerySet.as_manager()

    class Meta:
        verbose_name = _("partner")
        verbose_name_plural = _("partners")
        ordering = ["municipality__name", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["partnership", "municipality"],
                condition=models.Q(left_on=None),
                name="partner_once_per_partnership",
                violation_error_message=_("This municipality is a partner already."),
            )
        ]

    def __str__(self):
        return self.name

    @property
    def name(self):
        return self.municipality.name

    @property
    def is_present(self):
        return self.left_on is None

    @property
    def initial(self):
        return self.municipality.name[:1].upper()

    @property
    def partner_id(self):
        """Itself: a rule that asks whose something is can ask it of a partner too."""
        return self.pk

    @property
    def bank(self):
        """Which bank of the arch this partner stands on; needs `Partnership.objects.with_partners()`."""
        return self.partnership.bank_of(self.pk)

    @property
    def audit_chain(self):
        return f"partnership-{self.partnership_id}"
