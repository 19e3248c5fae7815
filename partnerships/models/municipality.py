from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from django_countries.fields import CountryField

from stedenband.accounts.models import validate_time_zone


class MunicipalityQuerySet(models.QuerySet):
    def visible_to(self, user):
        """The municipalities of the partnerships that `user` is a member of."""
        return self.filter(partners__partnership__members__in=user.members.active()).distinct()


class Municipality(models.Model):
    """A local government. When it merges into another, `successor` says which."""

    name = models.CharField(_("name"), max_length=120)
    other_names = models.CharField(
        _("other names"), max_length=200, blank=True, help_text=_("In other languages or former names.")
    )
    country = CountryField(_("country"))
    region = models.CharField(_("region"), max_length=120, blank=True)
    languages = models.CharField(
        _("languages"),
        max_length=120,
        blank=True,
        help_text=_("As people there write them, for example Fon, français."),
    )
    time_zone = models.CharField(_("time zone"), max_length=40, validators=[validate_time_zone])
    brings = models.CharField(_("what it brings"), max_length=200, blank=True)
    wants_to_learn = models.CharField(_("what it wants to learn"), max_length=200, blank=True)
    text_language = models.CharField(
        _("language of these texts"), max_length=2, choices=settings.LANGUAGES, default="en"
    )
    successor = models.ForeignKey(
        "self",
        verbose_name=_("merged into"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="predecessors",
    )
    merged_on = models.DateField(_("merged on"), null=True, blank=True)

    objects = MunicipalityQuerySet.as_manager()

    class Meta:
        verbose_name = _("municipality")
        verbose_name_plural = _("municipalities")
        ordering = ["name", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["name", "country"],
                name="municipality_once_per_country",
                violation_error_message=_("This municipality is in the list already."),
            )
        ]

    def __str__(self):
        return self.name

    def clean(self):
        super().clean()
        if self.successor is not None and self in self.successor.line_of_succession():
            raise ValidationError(
                {
                    "successor": ValidationError(
                        _("A merger cannot go in a circle: %(name)s merged into this municipality itself."),
                        code="merger_in_a_circle",
                        params={"name": self.successor.name},
                    )
                }
            )

    def line_of_succession(self):
        """The municipality itself, then the one it merged into, and so on to the one that exists today."""
        line = [self]
        while line[-1].successor is not None and line[-1].successor not in line:
            line.append(line[-1].successor)
        return line

    @property
    def place(self):
        return ", ".join(filter(None, [self.region, str(self.country.name)]))
