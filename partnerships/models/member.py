from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django_countries.fields import CountryField

from partnerships.choices import RIGHTS_OF_ROLE, RIGHTS_OF_WHO_LEFT, Right, Role
from partnerships.models.partnership import Partner, Partnership


class Association(models.Model):
    """An association of municipalities, whose staff accompany partnerships without a say in them."""

    name = models.CharField(_("name"), max_length=120, unique=True)
    country = CountryField(_("country"))

    class Meta:
        verbose_name = _("association of municipalities")
        verbose_name_plural = _("associations of municipalities")
        ordering = ["name"]

    def __str__(self):
        return self.name


class MemberQuerySet(models.QuerySet):
    def active(self):
        return self.filter(ended_on=None)

    def visible_to(self, user):
        return self.filter(partnership__in=Partnership.objects.visible_to(user))

    def holding(self, right):
        """Members whose role gives them `right`."""
        roles = [role for role, rights in RIGHTS_OF_ROLE.items() if right in rights]
        here = Q() if right in RIGHTS_OF_WHO_LEFT else Q(partner__left_on=None)
        return self.filter(here, role__in=roles)


class Member(models.Model):
    """A person's place in one partnership: for one partner, or for the association that accompanies it.

    One place per person and partnership, so that nobody can act for two municipalities.
    """

    partnership_path = "partnership"

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("person"), on_delete=models.PROTECT, related_name="members"
    )
    partnership = models.ForeignKey(
        Partnership, verbose_name=_("partnership"), on_delete=models.PROTECT, related_name="members"
    )
    partner = models.ForeignKey(
        Partner, verbose_name=_("for"), on_delete=models.PROTECT, null=True, blank=True, related_name="members"
    )
    association = models.ForeignKey(
        Association, verbose_name=_("association"), on_delete=models.PROTECT, null=True, blank=True
    )
    role = models.CharField(_("role"), max_length=11, choices=Role)
    function = models.CharField(
        _("function"), max_length=120, help_text=_("For example mayor or head of civil registry.")
    )
    ended_on = models.DateField(_("left on"), null=True, blank=True)
    concept_read_on = models.DateField(_("read what a partnership is on"), null=True, blank=True, editable=False)

    objects = MemberQuerySet.as_manager()

    class Meta:
        verbose_name = _("member")
        verbose_name_plural = _("members")
        ordering = ["partnership", "user__name"]
        constraints = [
            models.UniqueConstraint(
                fields=["user", "partnership"],
                name="member_once_per_partnership",
                violation_error_message=_("This person has a place in this partnership already."),
            ),
            models.CheckConstraint(
                condition=Q(role=Role.COMPANION, association__isnull=False, partner__isnull=True)
                | (~Q(role=Role.COMPANION) & Q(association__isnull=True, partner__isnull=False)),
                name="member_of_partner_or_association",
                violation_error_message=_(
                    "Staff of an association accompany; everybody else belongs to one of the municipalities."
                ),
            ),
        ]

    def __str__(self):
        return f"{self.user_id} · {self.function}"

    def clean(self):
        super().clean()
        if self.partner is not None and self.partner.partnership_id != self.partnership_id:
            raise ValidationError({"partner": _("Choose a partner of this partnership.")}, code="foreign")

    @property
    def audit_chain(self):
        return f"partnership-{self.partnership_id}"

    @property
    def rights(self):
        """What the role gives; people of a municipality that left still read and comment, and sign no more."""
        has_left = self.partner is not None and not self.partner.is_present
        return RIGHTS_OF_ROLE[self.role] & RIGHTS_OF_WHO_LEFT if has_left else RIGHTS_OF_ROLE[self.role]

    def may(self, right: Right):
        return self.ended_on is None and right in self.rights
