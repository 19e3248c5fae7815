from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from partnerships.models.agreement import Agreement
from partnerships.models.base import OfPartnershipQuerySet, ThroughParent, Written


class LanguageVersion(ThroughParent, Written):
    """An agreement once more, in another language than the one it was first written in.

    `promises` are the commitments in this language by their first wording, so that a commitment that changed has none.
    It is `behind` when the first text changed after it.
    """

    partnership_path = "agreement__partnership"

    agreement = models.ForeignKey(
        Agreement, verbose_name=_("agreement"), on_delete=models.PROTECT, related_name="language_versions"
    )
    title = models.CharField(_("title"), max_length=200)
    text = models.TextField(_("text"), max_length=20_000)
    promises = models.JSONField(_("commitments"), default=dict, blank=True)
    is_behind = models.BooleanField(_("behind the first text"), default=False)

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("language version")
        verbose_name_plural = _("language versions")
        ordering = ["agreement", "language"]
        constraints = [
            models.UniqueConstraint(
                fields=["agreement", "language"],
                name="language_version_once",
                violation_error_message=_("This agreement has a version in that language already."),
            )
        ]

    def __str__(self):
        return self.title

    def clean(self):
        super().clean()
        if self.language == self.agreement.language:
            message = _("The agreement was first written in this language: change that text itself.")
            raise ValidationError({"language": ValidationError(message, code="first_language")})

    def wordings(self, commitments):
        """Each of `commitments` in this language, or nothing where it was not translated; in the same order."""
        return [(commitment, self.promises.get(commitment.text, "")) for commitment in commitments]
