from django.conf import settings
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils.translation import gettext_lazy as _

from partnerships.choices import CommentKind
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet
from partnerships.models.partnership import Partner


class CommentQuerySet(OfPartnershipQuerySet):
    def about(self, subject):
        """What was said about `subject`, oldest first."""
        kind = ContentType.objects.get_for_model(subject)
        return self.filter(subject_type=kind, subject_id=subject.pk).select_related("author", "partner__municipality")


class Comment(OfPartnership):
    """What a member said about an agreement or a part of a report, in the language they wrote it in."""

    subject_type = models.ForeignKey(ContentType, verbose_name=_("about what"), on_delete=models.PROTECT)
    subject_id = models.PositiveBigIntegerField(_("subject number"))
    subject = GenericForeignKey("subject_type", "subject_id")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("author"), on_delete=models.PROTECT, related_name="+"
    )
    partner = models.ForeignKey(
        Partner, verbose_name=_("for"), on_delete=models.PROTECT, null=True, blank=True, related_name="comments"
    )
    kind = models.CharField(_("kind"), max_length=8, choices=CommentKind, default=CommentKind.REMARK)
    text = models.TextField(_("comment"), max_length=4_000)
    language = models.CharField(_("language of the text"), max_length=2, choices=settings.LANGUAGES, default="en")
    at = models.DateTimeField(_("at"))

    objects = CommentQuerySet.as_manager()

    class Meta:
        verbose_name = _("comment")
        verbose_name_plural = _("comments")
        ordering = ["at", "pk"]
        indexes = [models.Index(fields=["subject_type", "subject_id"], name="comment_subject")]

    def __str__(self):
        return self.text[:60]
