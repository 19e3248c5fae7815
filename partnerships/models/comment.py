from django.conf import settings
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from partnerships.choices import CommentKind
from partnerships.models.partnership import Partner
from partnerships.models.private import SometimesPrivate, SometimesPrivateQuerySet

OPEN_QUESTION = Q(kind=CommentKind.QUESTION, settled_at=None)


class CommentQuerySet(SometimesPrivateQuerySet):
    def about(self, subject):
        """What was said about `subject`, oldest first."""
        kind = ContentType.objects.get_for_model(subject)
        return self.filter(subject_type=kind, subject_id=subject.pk).select_related("author", "partner__municipality")

    def open_questions(self):
        """Questions that wait for the answer of a municipality."""
        return self.filter(OPEN_QUESTION)

    def awaiting(self, partner):
        """Open questions of others that `partner` has not answered yet."""
        answered = Comment.objects.filter(answer_to=models.OuterRef("pk"), kind=CommentKind.ANSWER, partner=partner)
        return self.open_questions().exclude(partner=partner).filter(~models.Exists(answered))


class Comment(SometimesPrivate):
    """What a member said about something of the partnership, in the language they wrote it in.

    A question waits for every other partner until it answered or the asker needs no answer any more; a note stays
    within its own municipality, on every side alike.
    """

    private = Q(kind=CommentKind.NOTE)

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
    answer_to = models.ForeignKey(
        "self", verbose_name=_("answer to"), on_delete=models.PROTECT, null=True, blank=True, related_name="answers"
    )
    settled_at = models.DateTimeField(_("answered at"), null=True, blank=True, editable=False)

    objects = CommentQuerySet.as_manager()

    class Meta:
        verbose_name = _("comment")
        verbose_name_plural = _("comments")
        ordering = ["at", "pk"]
        indexes = [models.Index(fields=["subject_type", "subject_id"], name="comment_subject")]
        constraints = [
            models.CheckConstraint(
                condition=~Q(kind=CommentKind.NOTE) | Q(partner__isnull=False),
                name="comment_note_of_a_municipality",
                violation_error_code="nobodys_note",
                violation_error_message=_("Only members of a municipality write notes: they stay within it."),
            ),
            models.CheckConstraint(
                condition=Q(settled_at=None) | Q(kind=CommentKind.QUESTION), name="comment_settled_question"
            ),
        ]

    def __str__(self):
        return self.text[:60]

    @property
    def is_private(self):
        return self.kind == CommentKind.NOTE

    @property
    def audit_name(self):
        """The first words; of a note not one, for the trail is read by who looks after the machine."""
        return self.kind if self.is_private else str(self)

    @property
    def is_open(self):
        """Whether this is a question that still waits for an answer."""
        return self.kind == CommentKind.QUESTION and self.settled_at is None
