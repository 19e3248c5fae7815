from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class CooperationFormQuerySet(models.QuerySet):
    def in_words(self):
        """Fetch the words of all languages in one more query."""
        return self.prefetch_related("words")


class CooperationForm(models.Model):
    """One of the forms in which a municipality can work across borders: reference data for everybody to compare.

    A stedenband is one of them, and not the best for every municipality (seed; `guide/domain.md` 5, after VVSG's
    dashboard of eight forms). Hours are an estimate, for an administrator to mend.
    """

    code = models.SlugField(_("code"), max_length=20, unique=True)
    position = models.PositiveSmallIntegerField(_("place in the list"), default=0)
    hours_from = models.PositiveSmallIntegerField(_("hours a week, from"))
    hours_to = models.PositiveSmallIntegerField(_("hours a week, to"))

    objects = CooperationFormQuerySet.as_manager()

    class Meta:
        verbose_name = _("form of cooperation")
        verbose_name_plural = _("forms of cooperation")
        ordering = ["position", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(hours_from__lte=models.F("hours_to")),
                name="cooperation_form_hours_in_order",
                violation_error_message=_("The highest number of hours is lower than the lowest."),
            )
        ]

    def __str__(self):
        return self.code

    def in_language(self, language):
        """Its words in `language`, else in English, else in any; None when nobody wrote a word."""
        words = {word.language: word for word in self.words.all()}
        return words.get(language) or words.get("en") or next(iter(words.values()), None)


class CooperationWords(models.Model):
    """What one form of cooperation is, in one language."""

    form = models.ForeignKey(
        CooperationForm, verbose_name=_("form of cooperation"), on_delete=models.CASCADE, related_name="words"
    )
    language = models.CharField(_("language"), max_length=2, choices=settings.LANGUAGES)
    name = models.CharField(_("name"), max_length=80)
    costs = models.CharField(_("what it costs"), max_length=160)
    learns = models.CharField(_("what one learns"), max_length=160)
    fits_when = models.CharField(_("when it fits"), max_length=160)

    class Meta:
        verbose_name = _("words")
        verbose_name_plural = _("words")
        ordering = ["language", "pk"]
        constraints = [models.UniqueConstraint(fields=["form", "language"], name="cooperation_words_once_per_language")]

    def __str__(self):
        return self.name
