from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from partnerships.choices import Naming, OrganisationKind, Relation
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet, Written
from partnerships.models.partnership import Partner

APART = Q(kind=OrganisationKind.FOURTH_PILLAR)


class LeadingGroup(models.Model):
    """Who may lead an organisation, such as women or young people, in the languages of the site."""

    name_en = models.CharField(_("in English"), max_length=60, unique=True)
    name_nl = models.CharField(_("in Dutch"), max_length=60)
    name_fr = models.CharField(_("in French"), max_length=60)
    name_es = models.CharField(_("in Spanish"), max_length=60)
    place = models.PositiveSmallIntegerField(_("place in the list"), default=0)

    class Meta:
        verbose_name = _("leading group")
        verbose_name_plural = _("leading groups")
        ordering = ["place", "pk"]

    def __str__(self):
        return getattr(self, f"name_{get_language()}", self.name_en)


class OrganisationQuerySet(OfPartnershipQuerySet):
    def standing(self):
        """Those that were not merged into another one."""
        return self.filter(merged_into=None)

    def of_leaders(self, leading_group):
        return self.filter(leaders=leading_group)


class Organisation(OfPartnership, Written):
    """A group of civil society around the partnership.

    A fourth-pillar initiative is named and kept apart: it never enters the totals of the partnership (seed). One that
    was entered twice is merged into the other: it keeps its name and leads there.
    """

    partner = models.ForeignKey(
        Partner, verbose_name=_("works in"), on_delete=models.PROTECT, related_name="organisations"
    )
    name = models.CharField(_("name"), max_length=120)
    kind = models.CharField(_("kind"), max_length=13, choices=OrganisationKind, default=OrganisationKind.ASSOCIATION)
    works_on = models.CharField(_("what it works on"), max_length=300, blank=True)
    leaders = models.ManyToManyField(
        LeadingGroup, verbose_name=_("who leads it"), related_name="organisations", blank=True
    )
    contact_name = models.CharField(_("contact person"), max_length=120, blank=True)
    contact_details = models.CharField(_("how to reach them"), max_length=200, blank=True)
    naming = models.CharField(_("named in what goes out"), max_length=7, choices=Naming, default=Naming.UNASKED)
    naming_on = models.DateField(_("day of their answer"), null=True, blank=True)
    relation = models.CharField(_("beside the partnership"), max_length=6, choices=Relation, blank=True)
    distinct_because = models.CharField(_("why it is another one"), max_length=300, blank=True)
    merged_into = models.ForeignKey(
        "self",
        verbose_name=_("merged into"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="former_names",
    )

    objects = OrganisationQuerySet.as_manager()

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        ordering = ["name", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["partner", "name"],
                name="organisation_once_per_partner",
                violation_error_message=_("This organisation is in the list already."),
            ),
            models.CheckConstraint(
                condition=Q(naming=Naming.UNASKED, naming_on=None)
                | (~Q(naming=Naming.UNASKED) & Q(naming_on__isnull=False)),
                name="organisation_answered_on_a_day",
                violation_error_code="no_day",
                violation_error_message=_("Say on which day they gave their answer."),
            ),
            models.CheckConstraint(
                condition=APART | Q(relation=""),
                name="organisation_relation_of_fourth_pillar",
                violation_error_code="not_apart",
                violation_error_message=_("Only a fourth-pillar initiative stands beside the partnership."),
            ),
            models.CheckConstraint(
                condition=Q(merged_into=None) | ~Q(merged_into=F("id")), name="organisation_not_its_own_successor"
            ),
        ]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("partnerships:organisation_detail", args=[self.partnership.slug, self.pk])

    @property
    def stands_apart(self):
        return self.kind == OrganisationKind.FOURTH_PILLAR

    @property
    def may_be_named(self):
        return self.naming == Naming.AGREED


class OrganisationMergeQuerySet(OfPartnershipQuerySet):
    def standing(self):
        return self.filter(undone_at=None)


class OrganisationMerge(OfPartnership):
    """Two entries turned out to be one organisation: who said so, why, what moved, and whether it was undone."""

    organisation = models.ForeignKey(
        Organisation, verbose_name=_("merged organisation"), on_delete=models.PROTECT, related_name="merges"
    )
    into = models.ForeignKey(
        Organisation, verbose_name=_("goes on as"), on_delete=models.PROTECT, related_name="merges_received"
    )
    reason = models.CharField(_("reason"), max_length=500)
    merged_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("merged by"), on_delete=models.PROTECT, related_name="+"
    )
    merged_at = models.DateTimeField(_("merged at"))
    moved = models.ManyToManyField("partnerships.Involvement", verbose_name=_("involvement that moved"), blank=True)
    undone_because = models.CharField(_("why it was undone"), max_length=500, blank=True)
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("undone by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    undone_at = models.DateTimeField(_("undone at"), null=True, blank=True)

    objects = OrganisationMergeQuerySet.as_manager()

    class Meta:
        verbose_name = _("merge of organisations")
        verbose_name_plural = _("merges of organisations")
        ordering = ["-merged_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["organisation"], condition=Q(undone_at=None), name="organisation_merged_once_at_a_time"
            ),
            models.CheckConstraint(
                condition=Q(undone_at=None) | (Q(undone_by__isnull=False) & ~Q(undone_because="")),
                name="organisation_merge_never_undone_silently",
            ),
        ]

    def __str__(self):
        return self.reason

    @property
    def partner_id(self):
        return self.organisation.partner_id

    @property
    def is_undone(self):
        return self.undone_at is not None
