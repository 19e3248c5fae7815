from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from capacity.choices import EntryState, MetWith
from capacity.models.mission import Mission, OfMission


class ProgrammeEntry(OfMission):
    """One line of the programme: when, what, where, with whom; afterwards whether it took place.

    A line that says with what kind of people one sat down is a meeting. Times are those of the host.
    """

    mission = models.ForeignKey(Mission, verbose_name=_("mission"), on_delete=models.PROTECT, related_name="programme")
    on = models.DateField(_("day"))
    starts_at = models.TimeField(_("from"), null=True, blank=True)
    ends_at = models.TimeField(_("until"), null=True, blank=True)
    what = models.CharField(_("what"), max_length=200)
    where = models.CharField(_("where"), max_length=120, blank=True)
    with_whom = models.CharField(_("with whom"), max_length=200, blank=True)
    met_with = models.CharField(_("who they are"), max_length=13, choices=MetWith, blank=True)
    state = models.CharField(_("did it take place?"), max_length=8, choices=EntryState, default=EntryState.PLANNED)

    class Meta:
        verbose_name = _("line of a programme")
        verbose_name_plural = _("lines of programmes")
        ordering = ["mission", "on", F("starts_at").asc(nulls_first=True), "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_at=None) | Q(starts_at=None) | Q(ends_at__gt=F("starts_at")),
                name="programme_end_after_start",
                violation_error_message=_("It ends before it begins. Check the two times."),
            )
        ]

    def __str__(self):
        return self.what
