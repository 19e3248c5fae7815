from datetime import timedelta

from django.conf import settings
from django.db import IntegrityError, models, transaction
from django.utils.translation import gettext_lazy as _

from stedenband.lib.text import MAX_TEXT

DRAFT_LIFE = timedelta(days=90)
FORM_KEY_LIFE = timedelta(days=90)


class FormAlreadySent(Exception):
    """This very form was saved before: there is nothing left to do but show the result."""


class FormKeyQuerySet(models.QuerySet):
    def claim(self, *, key, owner):
        """Take `key` for the form being saved; call it inside the transaction that does the work.

        Raises `FormAlreadySent` when the key was taken before. A simultaneous claim waits for the first to end.
        """
        try:
            with transaction.atomic():
                return self.create(key=key, owner=owner)
        except IntegrityError as taken:
            raise FormAlreadySent from taken

    def result_of(self, *, key, owner):
        """The address that `owner` was sent to when this form was saved, or None."""
        return self.filter(key=key, owner=owner).values_list("result_url", flat=True).first()

    def outdated_at(self, moment):
        return self.filter(created_at__lt=moment - FORM_KEY_LIFE)


class FormKey(models.Model):
    """The one-time key of a form that was saved, and where its result is; without owner on a public page."""

    key = models.UUIDField(_("key"), unique=True)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("owner"),
        on_delete=models.CASCADE,
        null=True,
        related_name="form_keys",
    )
    result_url = models.CharField(_("result"), max_length=500, blank=True)
    created_at = models.DateTimeField(_("created at"), auto_now_add=True, db_index=True)

    objects = FormKeyQuerySet.as_manager()

    class Meta:
        verbose_name = _("form key")
        verbose_name_plural = _("form keys")
        ordering = ["-created_at"]

    def __str__(self):
        return str(self.key)


class DraftQuerySet(models.QuerySet):
    def visible_to(self, user):
        """A draft is its owner's alone."""
        return self.filter(owner=user) if user.is_authenticated else self.none()

    def keep(self, *, owner_id, path, data, label=""):
        """Store what was typed on the page `path`, in place of what was kept before."""
        cut = {name: [value[:MAX_TEXT] for value in values] for name, values in data.items()}
        defaults = {"data": cut} | ({"label": label[:200]} if label else {})
        return self.update_or_create(owner_id=owner_id, path=path[:500], defaults=defaults)[0]

    def on_page(self, *, owner, path):
        return self.filter(owner=owner, path=path[:500])

    def outdated_at(self, moment):
        return self.filter(updated_at__lt=moment - DRAFT_LIFE)


class Draft(models.Model):
    """What one person typed on one form page and did not save yet: never a password, never a file.

    Without owner it belongs to a public page: whoever knows the secret address of the page may go on with it.
    """

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("owner"), on_delete=models.CASCADE, null=True, related_name="drafts"
    )
    path = models.CharField(_("page"), max_length=500)
    data = models.JSONField(_("typed values"))
    label = models.CharField(_("label"), max_length=200, blank=True)
    updated_at = models.DateTimeField(_("kept at"), auto_now=True)

    objects = DraftQuerySet.as_manager()

    class Meta:
        verbose_name = _("draft")
        verbose_name_plural = _("drafts")
        ordering = ["-updated_at"]
        constraints = [
            models.UniqueConstraint(fields=["owner", "path"], name="draft_once_per_owner_and_page"),
            models.UniqueConstraint(fields=["path"], condition=models.Q(owner=None), name="draft_once_per_public_page"),
        ]

    def __str__(self):
        return self.label or self.path

    def get_absolute_url(self):
        return self.path
