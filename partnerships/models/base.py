from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from partnerships.models.partnership import Partnership


class OfPartnershipQuerySet(models.QuerySet):
    """Rows that belong to one partnership, directly or through `partnership_path`."""

    def visible_to(self, user):
        """Rows of the partnerships that `user` is a member of: nothing for a stranger."""
        return self.filter(**{f"{self.model.partnership_path}__in": Partnership.objects.visible_to(user)})

    def of_partnership(self, partnership):
        return self.filter(**{self.model.partnership_path: partnership})


class OfPartnership(models.Model):
    """Something that lives in one partnership: seen by its members, written in its audit chain."""

    partnership_path = "partnership"

    partnership = models.ForeignKey(Partnership, verbose_name=_("partnership"), on_delete=models.PROTECT)

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        abstract = True

    @property
    def audit_chain(self):
        return f"partnership-{self.partnership_id}"


class ThroughParent(models.Model):
    """A row that lives in a partnership through another row: the one that `partnership_path` begins with."""

    partnership_path = ""

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        abstract = True

    @property
    def parent(self):
        return getattr(self, self.partnership_path.partition("__")[0])

    @property
    def partnership(self):
        return self.parent.partnership

    @property
    def partnership_id(self):
        return self.parent.partnership_id

    @property
    def audit_chain(self):
        return self.parent.audit_chain


class Written(models.Model):
    """A text that a person wrote in one language, and that two people may not overwrite unseen."""

    language = models.CharField(_("language of the text"), max_length=2, choices=settings.LANGUAGES, default="en")
    row_version = models.PositiveIntegerField(_("row version"), default=1, editable=False)

    class Meta:
        abstract = True
