from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from capacity.choices import ChangeDomain, StoryNoteKind, TellerConsent
from partnerships.choices import ActorGroup
from partnerships.models import Partner
from partnerships.models.base import ThroughParent, Written
from partnerships.models.private import SometimesPrivate, SometimesPrivateQuerySet


class StoryQuerySet(SometimesPrivateQuerySet):
    def told_between(self, first, last):
        return self.filter(told_on__range=(first, last))

    def newest(self):
        return self.select_related("partner__municipality").order_by("-told_on", "-pk")


class Story(SometimesPrivate, Written):
    """What somebody saw change, in their own words, and why it matters (`guide/domain.md` 3.2 H).

    The teller says who may read it and can take that back. Told without a name, no name is kept at all.
    """

    private = Q(consent=TellerConsent.INSIDE)

    partner = models.ForeignKey(Partner, verbose_name=_("noted by"), on_delete=models.PROTECT, related_name="stories")
    domain = models.CharField(_("what changed"), max_length=13, choices=ChangeDomain)
    title = models.CharField(_("title"), max_length=120)
    text = models.TextField(_("the story"), max_length=8_000)
    significance = models.TextField(_("why it matters"), max_length=2_000)
    happened_when = models.CharField(_("when it happened"), max_length=120)
    happened_where = models.CharField(_("where it happened"), max_length=120)
    group = models.CharField(_("group of the teller"), max_length=13, choices=ActorGroup)
    role = models.CharField(_("role of the teller"), max_length=120)
    teller = models.CharField(_("name of the teller"), max_length=120, blank=True)
    consent = models.CharField(_("what the teller allows"), max_length=8, choices=TellerConsent)
    consent_on = models.DateField(_("allowed on"))
    consent_ended_on = models.DateField(_("taken back on"), null=True, blank=True, editable=False)
    told_on = models.DateField(_("told on"))

    objects = StoryQuerySet.as_manager()

    class Meta:
        verbose_name = _("story of change")
        verbose_name_plural = _("stories of change")
        ordering = ["-told_on", "-pk"]
        indexes = [models.Index(fields=["partnership", "-told_on"], name="story_of_partnership")]
        constraints = [
            models.CheckConstraint(
                condition=~Q(consent=TellerConsent.NAMELESS) | Q(teller=""),
                name="story_nameless_keeps_no_name",
                violation_error_code="nameless",
                violation_error_message=_("Who tells without a name is not named here. Leave the name open."),
            ),
            models.CheckConstraint(
                condition=~Q(consent=TellerConsent.NAMED) | ~Q(teller=""),
                name="story_named_has_a_name",
                violation_error_code="name_missing",
                violation_error_message=_("Write the name of the teller, or choose another answer."),
            ),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("capacity:story_detail", args=[self.partnership.slug, self.pk])

    @property
    def is_private(self):
        return self.consent == TellerConsent.INSIDE

    @property
    def audit_name(self):
        """Its number: what a teller may take back stands in no trail."""
        return str(self.pk)


class StoryNote(ThroughParent):
    """That the teller heard what became of the story, or that somebody looked into it on the spot."""

    partnership_path = "story__partnership"
    owner_path = "story__partner"
    private = Q(story__consent=TellerConsent.INSIDE)

    story = models.ForeignKey(Story, verbose_name=_("story of change"), on_delete=models.PROTECT, related_name="notes")
    partner = models.ForeignKey(Partner, verbose_name=_("for"), on_delete=models.PROTECT, related_name="+")
    kind = models.CharField(_("kind"), max_length=12, choices=StoryNoteKind)
    noted_on = models.DateField(_("on"))
    who = models.CharField(_("by whom"), max_length=120)
    text = models.TextField(_("what was said or seen"), max_length=2_000)
    language = models.CharField(_("language of the text"), max_length=2, choices=settings.LANGUAGES, default="en")

    objects = SometimesPrivateQuerySet.as_manager()

    class Meta:
        verbose_name = _("note on a story")
        verbose_name_plural = _("notes on stories")
        ordering = ["noted_on", "pk"]

    def __str__(self):
        return self.get_kind_display()

    def get_absolute_url(self):
        return self.story.get_absolute_url()

    @property
    def is_private(self):
        return self.story.is_private
