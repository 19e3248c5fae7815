import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from capacity.choices import SCORES, Outside, RoleGroup, SideStatus
from capacity.models.assessment import AssessmentSide
from partnerships.models.base import ThroughParent
from partnerships.models.handover import OfOwnSideQuerySet
from stedenband.lib.canonical import digest


class OfSideQuerySet(OfOwnSideQuerySet):
    partner_path = "side__partner"

    def per_group(self):
        """How many people of each group are counted: a dict of all groups."""
        counted = self.values_list("group").annotate(number=models.Count("pk")).order_by()
        return dict.fromkeys(RoleGroup.values, 0) | dict(counted)


class OfSide(ThroughParent):
    """Something of one side of a round."""

    partnership_path = "side__round__partnership"

    class Meta:
        abstract = True

    @property
    def partner_id(self):
        return self.side.partner_id


class AnswerLinkQuerySet(OfSideQuerySet):
    def at(self, secret):
        """The link with this secret: one, or none."""
        return self.filter(secret_hash=digest(secret))

    def unused_on(self, day):
        """Links that still open a sheet."""
        return self.filter(is_used=False, is_taken_back=False, expires_on__gte=day)


class AnswerLink(OfSide):
    """An address for one person of a role group; we know neither who got it nor when it was used.

    The address itself is stored nowhere. Once its sheet is finished nothing ties the two together any more.
    """

    id = models.UUIDField(_("number"), primary_key=True, default=uuid.uuid4, editable=False)
    side = models.ForeignKey(AssessmentSide, verbose_name=_("side"), on_delete=models.CASCADE, related_name="links")
    group = models.CharField(_("group"), max_length=13, choices=RoleGroup)
    secret_hash = models.CharField(_("hash of the address"), max_length=64, unique=True, editable=False)
    expires_on = models.DateField(_("valid until"))
    is_used = models.BooleanField(_("used"), default=False, editable=False)
    is_taken_back = models.BooleanField(_("taken back"), default=False, editable=False)

    objects = AnswerLinkQuerySet.as_manager()

    class Meta:
        verbose_name = _("link to answer")
        verbose_name_plural = _("links to answer")
        ordering = ["side", "group", "pk"]

    def __str__(self):
        return self.get_group_display()


class AnswerSheetQuerySet(OfSideQuerySet):
    def visible_to(self, user):
        """Finished sheets of the own municipality, once its people have all answered; nobody else ever."""
        return super().visible_to(user).finished().exclude(side__status=SideStatus.ANSWERING)

    def finished(self):
        return self.exclude(finished_on=None)


class AnswerSheet(OfSide):
    """What one person answers. Finished it knows its side, its group and its day, and no person, link or hour."""

    id = models.UUIDField(_("number"), primary_key=True, default=uuid.uuid4, editable=False)
    side = models.ForeignKey(AssessmentSide, verbose_name=_("side"), on_delete=models.CASCADE, related_name="sheets")
    group = models.CharField(_("group"), max_length=13, choices=RoleGroup)
    language = models.CharField(_("language"), max_length=2, choices=settings.LANGUAGES)
    link = models.OneToOneField(
        AnswerLink, verbose_name=_("link"), on_delete=models.CASCADE, null=True, related_name="sheet", editable=False
    )
    key_hash = models.CharField(_("hash of the key"), max_length=64, blank=True, editable=False)
    finished_on = models.DateField(_("finished on"), null=True, blank=True, editable=False)

    objects = AnswerSheetQuerySet.as_manager()

    class Meta:
        verbose_name = _("sheet of answers")
        verbose_name_plural = _("sheets of answers")
        ordering = ["side", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(finished_on=None) | Q(link=None, key_hash=""), name="answer_sheet_finished_is_nobodys"
            )
        ]

    def __str__(self):
        return self.get_group_display()

    @property
    def is_finished(self):
        return self.finished_on is not None


class AnswerQuerySet(OfOwnSideQuerySet):
    partner_path = "sheet__side__partner"

    def visible_to(self, user):
        """Answers on the sheets that `user` may see."""
        return self.filter(sheet__in=AnswerSheet.objects.visible_to(user))


class Answer(ThroughParent):
    """One person's word on one statement, and why."""

    partnership_path = "sheet__side__round__partnership"
    CHOICES = [*((score, score) for score in SCORES), *Outside.choices]

    sheet = models.ForeignKey(AnswerSheet, verbose_name=_("sheet"), on_delete=models.CASCADE, related_name="answers")
    code = models.CharField(_("statement"), max_length=5)
    choice = models.CharField(_("answer"), max_length=7, choices=CHOICES)
    why = models.CharField(_("why"), max_length=300, blank=True)

    objects = AnswerQuerySet.as_manager()

    class Meta:
        verbose_name = _("answer")
        verbose_name_plural = _("answers")
        ordering = ["sheet", "code"]
        constraints = [
            models.UniqueConstraint(fields=["sheet", "code"], name="answer_once_per_statement"),
            models.CheckConstraint(
                condition=Q(choice__in=Outside.values) | ~Q(why=""),
                name="answer_score_with_why",
                violation_error_code="why_missing",
                violation_error_message=_("Say in one line why."),
            ),
        ]

    def __str__(self):
        return self.code

    @property
    def partner_id(self):
        return self.sheet.partner_id
