from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from partnerships.models import AgendaItem, Agreement


class Allowed(models.Model):
    """What can name the formal decision that allowed it: of a joint meeting, or an amendment that all signed."""

    agenda_item = models.ForeignKey(
        AgendaItem,
        verbose_name=_("allowed by the decision"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
    )
    amendment = models.ForeignKey(
        Agreement,
        verbose_name=_("allowed by the amendment"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
    )
    allowed_on = models.DateField(_("allowed on"), null=True, blank=True, editable=False)

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=Q(agenda_item=None) | Q(amendment=None), name="%(class)s_allowed_by_one_decision"
            )
        ]

    @property
    def allowed_by(self):
        """The decision, or None; needs both fetched along."""
        return self.agenda_item or self.amendment
