from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils.translation import gettext_lazy as _

from stedenband.jobs.choices import JobState
from stedenband.jobs.models import Job
from stedenband.post.choices import TOO_OLD_TO_MAIL, MailingState, NoticeKind, Pace
from stedenband.post.kinds import EVENTS


class MailChoiceQuerySet(models.QuerySet):
    def of(self, people, kind):
        """Pairs of person and pace, for those of `people` that chose one for `kind`."""
        return self.filter(owner__in=people, kind=kind).values_list("owner", "pace")


class MailChoice(models.Model):
    """How soon one person wants to be told of one kind of thing; without a row the usual pace holds."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("person"), on_delete=models.PROTECT, related_name="mail_choices"
    )
    kind = models.CharField(_("kind"), max_length=12, choices=NoticeKind)
    pace = models.CharField(_("pace"), max_length=8, choices=Pace)

    objects = MailChoiceQuerySet.as_manager()

    class Meta:
        verbose_name = _("choice of mails")
        verbose_name_plural = _("choices of mails")
        ordering = ["owner", "kind"]
        constraints = [models.UniqueConstraint(fields=["owner", "kind"], name="mail_choice_once_per_kind")]

    def __str__(self):
        return f"{self.owner_id} · {self.kind}"


class MailingQuerySet(models.QuerySet):
    def waiting(self):
        return self.filter(state=MailingState.WAITING)

    def failed_for(self, person):
        """Mails to `person` that no mail server took."""
        return self.filter(recipient=person, state=MailingState.FAILED)

    def to_try_again(self):
        """Mails that wait while the job that should have sent them failed."""
        return self.waiting().filter(job__state=JobState.FAILED)


class Mailing(models.Model):
    """One mail to one address, from the moment it should go until a mail server took it.

    Each job makes three attempts; after a job that failed another follows, later and later for a day and a half.
    `about` says which row a letter for somebody without an account is about.
    """

    recipient = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("to"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="mailings",
        help_text=_("Nobody for what a visitor asked on a public page."),
    )
    letter = models.CharField(_("letter"), max_length=60)
    about = models.CharField(_("about"), max_length=40, blank=True)
    language = models.CharField(_("language"), max_length=2, choices=settings.LANGUAGES)
    state = models.CharField(_("state"), max_length=7, choices=MailingState, default=MailingState.WAITING)
    rounds = models.PositiveSmallIntegerField(_("jobs before this one"), default=0)
    job = models.ForeignKey(
        Job, verbose_name=_("job"), on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    created_at = models.DateTimeField(_("made"))
    sent_at = models.DateTimeField(_("mailed on"), null=True, blank=True)
    subject = models.CharField(_("subject"), max_length=200, blank=True)
    text = models.TextField(_("text"), blank=True)

    objects = MailingQuerySet.as_manager()

    class Meta:
        verbose_name = _("mail")
        verbose_name_plural = _("mails")
        ordering = ["-created_at", "-pk"]
        indexes = [
            models.Index(fields=["job"], condition=models.Q(state=MailingState.WAITING), name="mailing_waiting_by_job")
        ]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(state=MailingState.SENT, sent_at__isnull=False)
                | (~models.Q(state=MailingState.SENT) & models.Q(sent_at=None)),
                name="mailing_sent_iff_moment",
            )
        ]

    def __str__(self):
        return self.subject or f"{self.letter} {self.pk}"


class NoticeQuerySet(models.QuerySet):
    def visible_to(self, user):
        """What `user` was told: everybody reads only their own."""
        return self.filter(recipient=user) if user.is_authenticated else self.none()

    def due(self, now):
        """What should go by mail now; what lay around for a week is left where it is, on the page of the reader."""
        return self.filter(mailing=None, due_at__lte=now, due_at__gt=now - TOO_OLD_TO_MAIL)

    def unsent(self):
        """What is in no mail yet."""
        return self.filter(mailing=None)


class Notice(models.Model):
    """That one person was told of one thing, once: it stands on their page whether or not it was mailed.

    `due_at` is when it goes by mail, None for never. The words are made when somebody reads them, in the language of
    the reader; `facts` hold titles and names, never what a person wrote.
    """

    recipient = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("to"), on_delete=models.PROTECT, related_name="notices"
    )
    event = models.CharField(_("event"), max_length=60)
    kind = models.CharField(_("kind"), max_length=12, choices=NoticeKind)
    key = models.CharField(_("key"), max_length=200, unique=True)
    subject_type = models.ForeignKey(ContentType, verbose_name=_("about what"), on_delete=models.PROTECT)
    subject_id = models.CharField(_("subject number"), max_length=40)
    place = models.CharField(_("partnership"), max_length=200, blank=True)
    facts = models.JSONField(_("facts"), default=dict, blank=True)
    path = models.CharField(_("address"), max_length=300)
    at = models.DateTimeField(_("when"))
    pace = models.CharField(_("pace"), max_length=8, choices=Pace)
    due_at = models.DateTimeField(_("to be mailed on"), null=True, blank=True)
    mailing = models.ForeignKey(
        Mailing, verbose_name=_("mail"), on_delete=models.SET_NULL, null=True, blank=True, related_name="notices"
    )

    objects = NoticeQuerySet.as_manager()

    class Meta:
        verbose_name = _("message")
        verbose_name_plural = _("messages")
        ordering = ["-at", "-pk"]
        indexes = [
            models.Index(fields=["recipient", "-at"], name="notice_of_person"),
            models.Index(fields=["due_at"], condition=models.Q(mailing=None), name="notice_to_be_mailed"),
        ]

    def __str__(self):
        return self.sentence

    @property
    def sentence(self):
        """What happened, in the active language."""
        return EVENTS[self.event].read(self.facts)
