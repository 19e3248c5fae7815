from functools import cached_property

from django.core.validators import MaxValueValidator
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from partnerships.choices import STAGE_OF_PHASE, Phase, PhaseChangeStatus, Side, Stage
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
        """The partners in alphabetical order of their municipalities: the order of every page."""
        return sorted(self.partners.all(), key=lambda partner: (partner.municipality.name, partner.pk))

    @property
    def title(self):
        return " – ".join(partner.municipality.name for partner in self.partner_list)

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
        first, *others = self.partner_list
        left = [first] + [other for other in others if other.side == first.side]
        if len(left) == len(self.partner_list):
            left = [first]
        return {"a": left, "b": [partner for partner in self.partner_list if partner not in left]}

    def bank_of(self, partner_id):
        return "a" if any(partner.pk == partner_id for partner in self.banks["a"]) else "b"

    def partner(self, partner_id):
        return next(partner for partner in self.partner_list if partner.pk == partner_id)

    def others(self, partner_id):
        return [partner for partner in self.partner_list if partner.pk != partner_id]


class PartnerQuerySet(models.QuerySet):
    def visible_to(self, user):
        return self.filter(partnership__in=Partnership.objects.visible_to(user))


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

    objects = PartnerQuerySet.as_manager()

    class Meta:
        verbose_name = _("partner")
        verbose_name_plural = _("partners")
        ordering = ["municipality__name", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["partnership", "municipality"],
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


class PhaseChangeQuerySet(models.QuerySet):
    def visible_to(self, user):
        return self.filter(partnership__in=Partnership.objects.visible_to(user))


class PhaseChange(models.Model):
    """A step of the process to another phase: proposed by one partner, true when every other one agreed."""

    partnership_path = "partnership"

    partnership = models.ForeignKey(
        Partnership, verbose_name=_("partnership"), on_delete=models.PROTECT, related_name="phase_changes"
    )
    phase = models.CharField(_("phase"), max_length=16, choices=Phase)
    reason = models.TextField(_("why now"), max_length=2_000)
    proposed_by = models.ForeignKey(
        Partner, verbose_name=_("proposed by"), on_delete=models.PROTECT, related_name="phase_proposals"
    )
    proposed_at = models.DateTimeField(_("proposed at"))
    status = models.CharField(
        _("status"), max_length=9, choices=PhaseChangeStatus, default=PhaseChangeStatus.PROPOSED, editable=False
    )
    decided_at = models.DateTimeField(_("decided at"), null=True, blank=True, editable=False)

    objects = PhaseChangeQuerySet.as_manager()

    class Meta:
        verbose_name = _("change of phase")
        verbose_name_plural = _("changes of phase")
        ordering = ["-proposed_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["partnership"],
                condition=models.Q(status=PhaseChangeStatus.PROPOSED),
                name="phase_change_proposed_once",
                violation_error_code="already_proposed",
                violation_error_message=_("A change of phase waits for an answer already."),
            )
        ]

    def __str__(self):
        return self.get_phase_display()

    def get_absolute_url(self):
        return reverse("partnerships:phase_list", args=[self.partnership.slug])

    @property
    def signing_title(self):
        return self.phase

    @property
    def audit_chain(self):
        return f"partnership-{self.partnership_id}"
