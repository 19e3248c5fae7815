from django.conf import settings
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.core.files.storage import default_storage
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from partnerships.choices import VERSION_TRANSITIONS, VersionStatus, VoidReason, Word
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet, ThroughParent
from partnerships.models.partnership import Partner
from partnerships.signing import SIGNABLES
from stedenband.lib.canonical import canonical_json, digest
from stedenband.lib.errors import DomainError
from stedenband.lib.files import sha256_of


class VersionQuerySet(OfPartnershipQuerySet):
    def of(self, subject):
        """The frozen versions of `subject`, newest first."""
        kind = ContentType.objects.get_for_model(subject)
        return self.filter(subject_type=kind, subject_id=subject.pk).order_by("-number")

    def open(self):
        return self.filter(status=VersionStatus.OPEN)

    def in_force(self):
        return self.filter(status=VersionStatus.IN_FORCE)

    def with_sign_offs(self):
        """Fetch the words that stand in one more query, in the order of the municipalities' names."""
        words = SignOff.objects.standing().select_related(
            "partner__municipality", "on_paper__paper", "on_paper__answered_for__municipality"
        )
        return self.prefetch_related(models.Prefetch("sign_offs", words.order_by("partner__municipality__name", "pk")))


class Version(OfPartnership):
    """A text frozen for signing: its facts and their hash never change, only its status does.

    `facts` are plain JSON, `hash` is the SHA-256 of their canonical spelling. Joint is only what every partner
    signed in one and the same version (design 3.1, 3.3).
    """

    subject_type = models.ForeignKey(ContentType, verbose_name=_("kind"), on_delete=models.PROTECT)
    subject_id = models.PositiveBigIntegerField(_("subject number"))
    subject = GenericForeignKey("subject_type", "subject_id")
    number = models.PositiveIntegerField(_("version"))
    title = models.CharField(_("title"), max_length=200)
    facts = models.JSONField(_("facts"))
    hash = models.CharField(_("hash"), max_length=64)
    status = models.CharField(_("status"), max_length=10, choices=VersionStatus, default=VersionStatus.OPEN)
    frozen_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("frozen by"), on_delete=models.PROTECT, related_name="+"
    )
    frozen_at = models.DateTimeField(_("frozen at"))
    decided_at = models.DateTimeField(_("decided at"), null=True, blank=True)
    void_because = models.CharField(_("why it was replaced"), max_length=13, choices=VoidReason, blank=True)

    objects = VersionQuerySet.as_manager()

    class Meta:
        verbose_name = _("version")
        verbose_name_plural = _("versions")
        ordering = ["-frozen_at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["subject_type", "subject_id", "number"], name="version_number_once"),
            models.UniqueConstraint(
                fields=["subject_type", "subject_id"],
                condition=Q(status=VersionStatus.OPEN),
                name="version_one_open_per_subject",
            ),
            models.UniqueConstraint(
                fields=["subject_type", "subject_id"],
                condition=Q(status=VersionStatus.IN_FORCE),
                name="version_one_in_force_per_subject",
            ),
        ]

    def __str__(self):
        return _("%(title)s, version %(number)s") % {"title": self.label, "number": self.number}

    def get_absolute_url(self):
        return reverse("partnerships:version_sign", args=[self.partnership.slug, self.pk])

    @property
    def is_open(self):
        return self.status == VersionStatus.OPEN

    @property
    def is_in_force(self):
        return self.status == VersionStatus.IN_FORCE

    @property
    def kind_name(self):
        return f"{self.subject_type.app_label}.{self.subject_type.model}"

    @property
    def kind(self):
        """How this kind of text is signed."""
        return SIGNABLES[self.kind_name]

    @property
    def label(self):
        """What is signed, in the active language; the title itself stays as it was frozen."""
        return self.kind.label(self.title)

    @property
    def audit_name(self):
        return self.title

    @property
    def right_to_sign(self):
        return self.kind.right

    def may_become(self, status):
        return status in VERSION_TRANSITIONS[self.status]

    def standing_words(self):
        """The words that stand, by partner id; sent-back ones too."""
        return {word.partner_id: word for word in self.sign_offs.all() if word.withdrawn_at is None}

    def is_whole(self):
        """Whether the facts still are the ones that were signed."""
        return digest(canonical_json(self.facts)) == self.hash and self.has_its_file()

    def has_its_file(self):
        """Whether the scan that was frozen with the facts, if any, is stored as it was: the signature covers it."""
        name = self.facts.get("file")
        if not name:
            return True
        return default_storage.exists(name) and sha256_of(default_storage.open(name)) == self.facts["file_hash"]

    def refuse_unless_whole(self):
        """Raise `DomainError("not_whole")` when the stored facts are not the ones that were frozen."""
        if not self.is_whole():
            raise DomainError(
                "not_whole",
                gettext(
                    "What is stored of this version is not what was frozen: it was changed outside the platform. "
                    "It can be neither signed nor printed. Please tell your administrator."
                ),
            )


class SignOffQuerySet(OfPartnershipQuerySet):
    def standing(self):
        """Words that were not withdrawn."""
        return self.filter(withdrawn_at=None)

    def agreeing(self):
        return self.standing().exclude(word=Word.SENT_BACK)


class SignOff(ThroughParent):
    """One partner's word on one frozen version, given by a person with the right to give it.

    `name` and `function` are of who answers for it by law, `by` is who clicked. All names are kept as they were on
    that day; a withdrawn word stays in the record.
    """

    partnership_path = "version__partnership"

    version = models.ForeignKey(Version, verbose_name=_("version"), on_delete=models.PROTECT, related_name="sign_offs")
    partner = models.ForeignKey(Partner, verbose_name=_("for"), on_delete=models.PROTECT, related_name="sign_offs")
    word = models.CharField(_("word"), max_length=18, choices=Word)
    remark = models.TextField(_("remark"), max_length=2_000, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, verbose_name=_("by"), on_delete=models.PROTECT, related_name="+")
    name = models.CharField(_("name"), max_length=120)
    entered_by = models.CharField(
        _("given on the platform by"), max_length=120, blank=True, help_text=_("When it was not the person named.")
    )
    function = models.CharField(_("function"), max_length=120)
    municipality = models.CharField(_("municipality"), max_length=120, blank=True, help_text=_("Its name on that day."))
    at = models.DateTimeField(_("at"))
    withdrawn_at = models.DateTimeField(_("withdrawn at"), null=True, blank=True)

    objects = SignOffQuerySet.as_manager()

    class Meta:
        verbose_name = _("sign-off")
        verbose_name_plural = _("sign-offs")
        ordering = ["at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["version", "partner"],
                condition=Q(withdrawn_at=None),
                name="sign_off_one_standing_word",
                violation_error_code="already_signed",
                violation_error_message=_("Your municipality has given its word on this version already."),
            ),
            models.CheckConstraint(
                condition=Q(word=Word.AGREED) | ~Q(remark=""),
                name="sign_off_remark_given",
                violation_error_code="reason_missing",
                violation_error_message=_("Say in a sentence what the remark or the reason is."),
            ),
        ]

    def __str__(self):
        return f"{self.partner_id} · {self.get_word_display()}"

    @property
    def former_name(self):
        """The name of the municipality on that day, when it has another one since; its place went over by merger."""
        return self.municipality if self.municipality not in {"", self.partner.name} else ""
