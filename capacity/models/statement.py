from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _


class InFourLanguages(models.Model):
    """One sentence of reference data, written in every language of the platform; none of them is the original."""

    text_en = models.CharField(_("in English"), max_length=300)
    text_nl = models.CharField(_("in Dutch"), max_length=300)
    text_fr = models.CharField(_("in French"), max_length=300)
    text_es = models.CharField(_("in Spanish"), max_length=300)

    class Meta:
        abstract = True

    @property
    def text(self):
        """The sentence in the reader's language."""
        return getattr(self, f"text_{get_language()}", self.text_en)


class StatementSetQuerySet(models.QuerySet):
    def published(self):
        return self.exclude(published_on=None)

    def newest(self):
        """The set that a new round asks."""
        return self.published().order_by("-number").first()

    def in_words(self):
        """With dimensions, statements and scale, in three more queries."""
        return self.prefetch_related("dimensions__statements", "levels")


class StatementSet(models.Model):
    """One version of the statements and their scale. Published it never changes: a round keeps the set it began with.

    It is no published instrument, and the pages say so.
    """

    number = models.PositiveSmallIntegerField(_("version"), primary_key=True)
    published_on = models.DateField(_("in use since"), null=True, blank=True, editable=False)

    objects = StatementSetQuerySet.as_manager()

    class Meta:
        verbose_name = _("set of statements")
        verbose_name_plural = _("sets of statements")
        ordering = ["-number"]

    def __str__(self):
        return str(self.number)

    @property
    def is_published(self):
        return self.published_on is not None


class Dimension(InFourLanguages):
    """Four statements about one side of a municipality's strength."""

    set = models.ForeignKey(StatementSet, verbose_name=_("set"), on_delete=models.CASCADE, related_name="dimensions")
    code = models.CharField(_("code"), max_length=3)
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    is_light = models.BooleanField(_("asked in a light round too"), default=False)
    is_of_service = models.BooleanField(_("read for the service of the theme"), default=False)
    is_joint = models.BooleanField(_("about the partnership itself"), default=False)

    class Meta:
        verbose_name = _("dimension")
        verbose_name_plural = _("dimensions")
        ordering = ["set", "position", "pk"]
        constraints = [models.UniqueConstraint(fields=["set", "code"], name="dimension_once_per_set")]

    def __str__(self):
        return self.code

    @property
    def slug(self):
        """Its code as it stands in addresses."""
        return self.code.lower()


class Statement(InFourLanguages):
    """What people say is so, or not yet so. Its code stays the same from version to version while it means the same."""

    dimension = models.ForeignKey(
        Dimension, verbose_name=_("dimension"), on_delete=models.CASCADE, related_name="statements"
    )
    code = models.CharField(_("code"), max_length=5)
    position = models.PositiveSmallIntegerField(_("order"), default=0)

    class Meta:
        verbose_name = _("statement")
        verbose_name_plural = _("statements")
        ordering = ["dimension", "position", "pk"]
        constraints = [models.UniqueConstraint(fields=["dimension", "code"], name="statement_once_per_dimension")]

    def __str__(self):
        return self.code


class ScaleLevel(InFourLanguages):
    """What a score means."""

    set = models.ForeignKey(StatementSet, verbose_name=_("set"), on_delete=models.CASCADE, related_name="levels")
    score = models.PositiveSmallIntegerField(_("score"))

    class Meta:
        verbose_name = _("level of the scale")
        verbose_name_plural = _("levels of the scale")
        ordering = ["set", "score"]
        constraints = [
            models.UniqueConstraint(fields=["set", "score"], name="level_once_per_set"),
            models.CheckConstraint(condition=models.Q(score__range=(1, 4)), name="level_from_one_to_four"),
        ]

    def __str__(self):
        return str(self.score)
