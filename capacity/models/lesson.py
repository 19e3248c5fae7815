from django.conf import settings
from django.db import models
from django.db.models import Exists, Q
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django_countries.fields import CountryField

from capacity.choices import LESSON_TRANSITIONS, LIVE_LESSONS, LearningStage, LessonStatus
from capacity.models.learning import Learning
from partnerships.models import Member, Partner, Theme
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet, ThroughParent


class LibraryTag(models.Model):
    """A word that the editors of the library put on lessons, in the languages of the site: it finds across them."""

    name_en = models.CharField(_("in English"), max_length=60, unique=True)
    name_nl = models.CharField(_("in Dutch"), max_length=60)
    name_fr = models.CharField(_("in French"), max_length=60)
    name_es = models.CharField(_("in Spanish"), max_length=60)

    class Meta:
        verbose_name = _("word of the library")
        verbose_name_plural = _("words of the library")
        ordering = ["name_en"]

    def __str__(self):
        return getattr(self, f"name_{get_language()}", self.name_en)

    @property
    def names(self):
        """The word in every language."""
        return [getattr(self, f"name_{code}") for code, _name in settings.LANGUAGES]


class LessonQuerySet(OfPartnershipQuerySet):
    def visible_to(self, user):
        """All lessons of the own partnerships; of the others what is in the library, for who has a place anywhere."""
        if not user.is_authenticated:
            return self.none()
        of_own = self.model.objects.filter(pk__in=super().visible_to(user).values("pk"))
        has_a_place = Exists(Member.objects.active().filter(user=user))
        return self.filter(Q(pk__in=of_own.values("pk")) | (Q(status=LessonStatus.RELEASED) & Q(has_a_place)))

    def released(self):
        """What is in the library today."""
        return self.filter(status=LessonStatus.RELEASED)

    def live(self):
        """Offered or in the library."""
        return self.filter(status__in=LIVE_LESSONS)

    def for_shelf(self):
        """With all that a list of lessons shows, in a constant number of queries."""
        return self.select_related(
            "partnership", "partner__municipality", "learned_from__municipality", "theme"
        ).prefetch_related("tags", "translations")


class Lesson(OfPartnership):
    """The words of a learning as its municipality offered them to the library, frozen; read by all once all agreed.

    Either side takes it back at once. `search_text` holds its words without accents and capitals, so that a search
    answers the same on every database.
    """

    learning = models.ForeignKey(Learning, verbose_name=_("learning"), on_delete=models.PROTECT, related_name="lessons")
    partner = models.ForeignKey(
        Partner, verbose_name=_("who learned"), on_delete=models.PROTECT, related_name="lessons"
    )
    learned_from = models.ForeignKey(
        Partner, verbose_name=_("from whom"), on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    theme = models.ForeignKey(
        Theme, verbose_name=_("theme"), on_delete=models.PROTECT, null=True, blank=True, related_name="lessons"
    )
    country = CountryField(_("country"))
    text = models.TextField(_("what was learned"), max_length=4_000)
    used_for = models.CharField(_("what it is used for"), max_length=300, blank=True)
    stage = models.CharField(_("how far"), max_length=7, choices=LearningStage)
    decided_by = models.CharField(_("who decided to keep it"), max_length=120, blank=True)
    language = models.CharField(_("language of the text"), max_length=2, choices=settings.LANGUAGES)
    noted_on = models.DateField(_("noted on"))
    status = models.CharField(_("status"), max_length=10, choices=LessonStatus, default=LessonStatus.OFFERED)
    offered_at = models.DateTimeField(_("offered at"))
    released_on = models.DateField(_("in the library since"), null=True, blank=True)
    taken_back_by = models.ForeignKey(
        Partner, verbose_name=_("taken back by"), on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    taken_back_on = models.DateField(_("taken back on"), null=True, blank=True)
    taken_back_because = models.CharField(_("why it was taken back"), max_length=300, blank=True)
    tags = models.ManyToManyField(
        LibraryTag, verbose_name=_("words of the library"), related_name="lessons", blank=True
    )
    search_text = models.TextField(_("words to search in"), blank=True, editable=False)

    objects = LessonQuerySet.as_manager()

    class Meta:
        verbose_name = _("lesson of the library")
        verbose_name_plural = _("lessons of the library")
        ordering = ["-released_on", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["learning"],
                condition=Q(status__in=[LessonStatus.OFFERED, LessonStatus.RELEASED]),
                name="lesson_once_live",
                violation_error_code="offered_already",
                violation_error_message=_("This lesson was offered to the library already."),
            ),
            models.CheckConstraint(
                condition=~Q(status=LessonStatus.RELEASED) | Q(released_on__isnull=False),
                name="lesson_released_with_a_date",
            ),
            models.CheckConstraint(
                condition=~Q(status=LessonStatus.TAKEN_BACK)
                | Q(taken_back_by__isnull=False, taken_back_on__isnull=False),
                name="lesson_taken_back_by_somebody",
            ),
        ]

    def __str__(self):
        return self.text[:80]

    def get_absolute_url(self):
        return reverse("library:lesson_detail", args=[self.pk])

    @property
    def is_live(self):
        return self.status in LIVE_LESSONS

    @property
    def is_released(self):
        return self.status == LessonStatus.RELEASED

    def may_become(self, status):
        return status in LESSON_TRANSITIONS[self.status]


class LessonTranslationQuerySet(OfPartnershipQuerySet):
    def visible_to(self, user):
        """The translations of the lessons that `user` may read."""
        return self.filter(lesson__in=Lesson.objects.visible_to(user))


class LessonTranslation(ThroughParent):
    """A lesson in another language, by a person whose name stands under it. The original counts."""

    partnership_path = "lesson__partnership"

    lesson = models.ForeignKey(Lesson, verbose_name=_("lesson"), on_delete=models.PROTECT, related_name="translations")
    language = models.CharField(_("language"), max_length=2, choices=settings.LANGUAGES)
    text = models.TextField(_("what was learned"), max_length=4_000)
    used_for = models.CharField(_("what it is used for"), max_length=300, blank=True)
    translator = models.CharField(_("translated by"), max_length=120)
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("added by"), on_delete=models.PROTECT, related_name="+"
    )
    added_at = models.DateTimeField(_("added at"))
    row_version = models.PositiveIntegerField(_("row version"), default=1, editable=False)

    objects = LessonTranslationQuerySet.as_manager()

    class Meta:
        verbose_name = _("translation of a lesson")
        verbose_name_plural = _("translations of lessons")
        ordering = ["lesson", "language"]
        constraints = [
            models.UniqueConstraint(
                fields=["lesson", "language"],
                name="lesson_translation_once",
                violation_error_code="translated_already",
                violation_error_message=_("There is a translation into this language already. Improve that one."),
            )
        ]

    def __str__(self):
        return self.text[:80]

    def get_absolute_url(self):
        return reverse("library:lesson_detail", args=[self.lesson_id])
