from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from stedenband import audit, jobs
from stedenband.jobs.kinds import kind_named
from stedenband.post.choices import NoticeKind
from stedenband.post.kinds import event, letter


class PostConfig(AppConfig):
    name = "stedenband.post"
    verbose_name = _("messages and mail")

    def ready(self):
        # Models exist only now.
        from stedenband.post import sending, summing  # noqa: PLC0415

        jobs.kind(
            sending.KIND,
            label=_("A mail to you"),
            handler=sending.send_mailing,
            may=sending.may_have_mail,
            done_url=sending.own_messages_url,
            for_visitors=True,
        )
        letter("post.notices", compose=summing.compose)
        event("work.ready", kind=NoticeKind.READY, sentence=_("It is ready: %(work)s"), reading=with_label)
        failed = _("It could not be made: %(work)s. The page says why.")
        event("work.failed", kind=NoticeKind.READY, sentence=failed, reading=with_label)
        audit.register("user.mails_chosen", _("%(actor)s chose which mails to get"))
        audit.register("user.summaries_stopped", _("%(actor)s stopped the mails that sum up"))
        audit.register("mailing.sent_again", _("%(actor)s sent a mail again that had failed"))


def with_label(facts):
    """The facts of work that ended, with what it made in the active language."""
    return {"work": kind_named(facts["work"]).label}
