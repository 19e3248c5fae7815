from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from stedenband.audit.verbs import VERBS


class AppendOnlyError(TypeError):
    """Somebody tried to change or remove an entry of the trail."""


class Chain(models.Model):
    """The head of one chain of entries: how many there are and the hash of the last.

    One chain per partnership and one for the site; the row is locked while an entry is appended.
    """

    key = models.CharField(_("key"), max_length=60, unique=True)
    length = models.PositiveIntegerField(_("length"), default=0)
    head = models.CharField(_("head"), max_length=64, blank=True)

    class Meta:
        verbose_name = _("chain")
        verbose_name_plural = _("chains")
        ordering = ["key"]

    def __str__(self):
        return self.key


class EntryQuerySet(models.QuerySet):
    def update(self, **kwargs):
        raise AppendOnlyError("Entries of the audit trail do not change.")

    def delete(self):
        raise AppendOnlyError("Entries of the audit trail are not removed.")

    def of_chain(self, key):
        """The entries of the chain `key`, newest first, with who did it."""
        return self.filter(chain__key=key).select_related("actor").order_by("-sequence")

    def newest_of_each(self, keys, number):
        """The last `number` entries of every chain of `keys`, newest first, in one query."""
        newest = self.filter(chain__key__in=keys, sequence__gt=models.F("chain__length") - number)
        return newest.select_related("actor", "chain").order_by("-sequence")


class Entry(models.Model):
    """One thing that happened: a link of a hash chain that only grows.

    The hash covers the previous hash, the identifiers and a salted digest of the facts: the facts themselves stand
    outside the chain of hashes (`guide/trust.md` 4.2, row 14).
    """

    chain = models.ForeignKey(Chain, verbose_name=_("chain"), on_delete=models.PROTECT, related_name="entries")
    sequence = models.PositiveIntegerField(_("sequence"))
    verb = models.CharField(_("verb"), max_length=60)
    subject_type = models.CharField(_("kind of subject"), max_length=60)
    subject_id = models.CharField(_("subject number"), max_length=40)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("who"),
        on_delete=models.PROTECT,
        null=True,
        related_name="+",
    )
    at = models.DateTimeField(_("when"))
    facts = models.JSONField(_("facts"), default=dict)
    salt = models.CharField(_("salt"), max_length=32)
    facts_digest = models.CharField(_("digest of the facts"), max_length=64)
    previous_hash = models.CharField(_("previous hash"), max_length=64, blank=True)
    hash = models.CharField(_("hash"), max_length=64)

    objects = EntryQuerySet.as_manager()

    class Meta:
        verbose_name = _("entry")
        verbose_name_plural = _("entries")
        ordering = ["chain", "-sequence"]
        constraints = [models.UniqueConstraint(fields=["chain", "sequence"], name="audit_entry_sequence_once")]

    def __str__(self):
        return f"{self.chain_id}/{self.sequence} {self.verb}"

    def save(self, *args, **kwargs):
        if self.pk:
            raise AppendOnlyError("Entries of the audit trail do not change.")
        super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        raise AppendOnlyError("Entries of the audit trail are not removed.")

    @property
    def sentence(self):
        """What happened, in the active language."""
        actor = self.actor.get_full_name() if self.actor else _("The platform")
        return VERBS[self.verb].read(self.facts, actor)
