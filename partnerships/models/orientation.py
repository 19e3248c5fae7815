import uuid
from datetime import timedelta

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _

from partnerships.choices import CHOICES_OF_QUESTION, Question
from partnerships.models.base import OfPartnershipQuerySet
from partnerships.models.partnership import Partner, Partnership
from partnerships.orientation.questions import ASKED
from stedenband.lib.canonical import digest

KEPT_UNUSED = timedelta(days=365)
INVITATION_LIFE = timedelta(days=180)


def secret_of(number):
    """The secret part of the address of the row `number`: made from our key, so that the database holds it nowhere."""
    return salted_hmac("partnerships.orientation", str(number), algorithm="sha256").hexdigest()[:48]


class OrientationQuerySet(OfPartnershipQuerySet):
    def at(self, secret):
        """The file at the secret address: one, or none."""
        return self.filter(secret_hash=digest(secret))

    def in_words(self):
        """With the answers, and the circle's files with theirs."""
        return self.prefetch_related("answers")

    def of_circle(self, orientation):
        """The other municipalities that answer the same questions."""
        return self.filter(circle=orientation.circle).exclude(pk=orientation.pk).order_by("municipality", "pk")

    def unused_at(self, moment):
        """Files that nobody opened for twelve months, and that no partnership keeps."""
        return self.filter(partnership=None, used_at__lt=moment - KEPT_UNUSED)


class Orientation(models.Model):
    """What one municipality answers to the question: is a stedenband right for us?

    It belongs to whoever knows its address; no account is needed. Municipalities that think of each other answer in
    one `circle`, blind until all are finished. A finished one may be attached to a partnership, which then keeps it.
    """

    partnership_path = "partnership"

    id = models.UUIDField(_("number"), primary_key=True, default=uuid.uuid4, editable=False)
    secret_hash = models.CharField(_("hash of the address"), max_length=64, unique=True, editable=False)
    circle = models.UUIDField(_("circle"), default=uuid.uuid4, db_index=True, editable=False)
    municipality = models.CharField(_("municipality"), max_length=120)
    language = models.CharField(_("language"), max_length=2, choices=settings.LANGUAGES)
    email = models.EmailField(_("e-mail address"), blank=True)
    started_at = models.DateTimeField(_("started at"))
    used_at = models.DateTimeField(_("last used at"))
    finished_at = models.DateTimeField(_("finished at"), null=True, blank=True)
    mailed_at = models.DateTimeField(_("address mailed at"), null=True, blank=True)
    earlier = models.ForeignKey(
        "self", verbose_name=_("begun from"), on_delete=models.SET_NULL, null=True, blank=True, related_name="later"
    )
    partnership = models.ForeignKey(
        Partnership,
        verbose_name=_("partnership"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="orientations",
    )
    partner = models.ForeignKey(
        Partner, verbose_name=_("partner"), on_delete=models.PROTECT, null=True, blank=True, related_name="orientations"
    )
    attached_at = models.DateTimeField(_("attached at"), null=True, blank=True)

    objects = OrientationQuerySet.as_manager()

    class Meta:
        verbose_name = _("orientation")
        verbose_name_plural = _("orientations")
        ordering = ["-started_at", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(partnership=None, partner=None, attached_at=None)
                | models.Q(
                    partnership__isnull=False,
                    partner__isnull=False,
                    attached_at__isnull=False,
                    finished_at__isnull=False,
                ),
                name="orientation_attached_when_finished",
            )
        ]

    def __str__(self):
        return self.municipality

    def get_absolute_url(self):
        """Its page on the public side, behind its secret address."""
        return reverse("orientation:overview", args=[self.secret])

    @property
    def audit_chain(self):
        return f"partnership-{self.partnership_id}"

    @property
    def secret(self):
        return secret_of(self.pk)

    @property
    def is_finished(self):
        return self.finished_at is not None

    @property
    def is_attached(self):
        return self.attached_at is not None

    @property
    def given(self):
        """The answers by question."""
        return {answer.question: answer for answer in self.answers.all()}

    @property
    def chosen(self):
        """The choices made, by question, of the questions that offer choices."""
        given = self.given
        return {
            question: given[question].choice for question in CHOICES_OF_QUESTION if self.has_choice(given, question)
        }

    @staticmethod
    def has_choice(given, question):
        return question in given and bool(given[question].choice)

    @property
    def open_questions(self):
        """The questions still to be answered: those with a choice that is not made, and those without any word."""
        given, chosen = self.given, self.chosen
        return [
            question
            for question in Question
            if (question not in chosen if question in CHOICES_OF_QUESTION else question not in given)
        ]

    @property
    def can_be_finished(self):
        """Every choice is made; words are welcome and never demanded."""
        return len(self.chosen) == len(CHOICES_OF_QUESTION)


class OrientationAnswer(models.Model):
    """The answer to one question: a choice where the question offers some, and words."""

    orientation = models.ForeignKey(
        Orientation, verbose_name=_("orientation"), on_delete=models.CASCADE, related_name="answers"
    )
    question = models.CharField(_("question"), max_length=13, choices=Question)
    choice = models.CharField(_("choice"), max_length=14, blank=True)
    text = models.TextField(_("in your own words"), max_length=2_000, blank=True)
    row_version = models.PositiveIntegerField(_("row version"), default=1, editable=False)

    class Meta:
        verbose_name = _("answer")
        verbose_name_plural = _("answers")
        ordering = ["orientation", "question"]
        constraints = [
            models.UniqueConstraint(fields=["orientation", "question"], name="orientation_answer_once_per_question")
        ]

    def __str__(self):
        return self.question

    @property
    def choice_asked(self):
        """The question that the choice answers."""
        return ASKED[self.question].choice

    @property
    def choice_label(self):
        """The choice in words of the active language; empty where there is none."""
        vocabulary = CHOICES_OF_QUESTION.get(self.question)
        return vocabulary(self.choice).label if vocabulary and self.choice else ""


class OrientationInvitation(models.Model):
    """A municipality is asked to answer the same questions; gone as soon as it begins, so that its file is its own."""

    id = models.UUIDField(_("number"), primary_key=True, default=uuid.uuid4, editable=False)
    secret_hash = models.CharField(_("hash of the address"), max_length=64, unique=True, editable=False)
    circle = models.UUIDField(_("circle"), db_index=True, editable=False)
    municipality = models.CharField(_("municipality"), max_length=120)
    language = models.CharField(_("language"), max_length=2, choices=settings.LANGUAGES)
    invited_by = models.CharField(_("invited by"), max_length=120)
    made_at = models.DateTimeField(_("made at"))

    class Meta:
        verbose_name = _("invitation")
        verbose_name_plural = _("invitations")
        ordering = ["made_at", "pk"]

    def __str__(self):
        return self.municipality

    @property
    def secret(self):
        return secret_of(self.pk)
