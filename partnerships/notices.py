"""What people are told of in a partnership: called by the actions, inside their transaction."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from partnerships import recipients, signing
from partnerships.models import Partnership
from partnerships.talks import talkable
from stedenband import post
from stedenband.post.choices import NoticeKind


def register():
    """Name what this app tells people."""
    waits = _("This waits for the answer of your municipality: %(label)s")
    post.event("version.waits", kind=NoticeKind.SIGN, sentence=waits, reading=signing.in_words)
    back = _("%(partner)s sent back: %(label)s")
    post.event("version.sent_back", kind=NoticeKind.SENT_BACK, sentence=back, reading=signing.in_words)
    agreed = _("All municipalities have agreed: %(label)s")
    post.event("version.in_force", kind=NoticeKind.SIGNED, sentence=agreed, reading=signing.in_words)
    asked = _("%(who)s asks your municipality a question")
    post.event("question.asked", kind=NoticeKind.QUESTION, sentence=asked)
    post.event("question.answered", kind=NoticeKind.QUESTION, sentence=_("%(who)s answered your question"))
    post.event("pen.handed", kind=NoticeKind.TURN, sentence=_("You can write now, the pen is yours: %(title)s"))
    reminded = _("%(who)s left your municipality a friendly reminder")
    post.event("partner.reminded", kind=NoticeKind.DUE, sentence=reminded)


def tell(event, *, partnership, **told):
    """As `post.notify`, with the name of the partnership above the sentence."""
    return post.notify(event, place=partnership.title, **told)


def about_version(event, version, *, people, now, **facts):
    url = reverse("partnerships:version_sign", args=[version.partnership.slug, version.pk])
    facts |= {"kind": version.kind_name, "subject": version.title}
    tell(event, partnership=whole(version), people=people, subject=version, url=url, now=now, facts=facts)


def version_waits(version, *, by, now):
    people = recipients.who_answers_version(version, but=by)
    about_version("version.waits", version, people=people, now=now)


def version_sent_back(version, *, partner, by, now):
    people = recipients.who_hears_sent_back(version, but=by)
    about_version("version.sent_back", version, people=people, now=now, partner=partner.name)


def version_in_force(version, *, by, now):
    about_version("version.in_force", version, people=recipients.who_hears_agreed(version, but=by), now=now)


def question_asked(question, *, now):
    partnership = whole(question)
    tell(
        "question.asked",
        partnership=partnership,
        people=recipients.who_is_asked(partnership, question.partner_id, but=question.author),
        subject=question,
        url=reverse("partnerships:talk_answer", args=[partnership.slug, question.pk]),
        now=now,
        facts={"who": speaker_of(question)},
    )


def question_answered(question, answer, *, now):
    people = recipients.still_here(question.author, question.partnership_id)
    partnership = whole(question)
    code = talkable(question.subject_type.model_class()).code
    url = reverse("partnerships:talk", args=[partnership.slug, code, question.subject_id])
    tell(
        "question.answered",
        partnership=partnership,
        people=people,
        subject=answer,
        url=f"{url}#word-{answer.pk}",
        now=now,
        facts={"who": speaker_of(answer)},
    )


def pen_handed(handover, *, by, now):
    agreement = handover.agreement
    tell(
        "pen.handed",
        partnership=whole(agreement),
        people=recipients.who_takes_the_pen(handover.holder, but=by),
        subject=agreement,
        url=agreement.get_absolute_url(),
        now=now,
        key=f"pen.handed:{handover.pk}",
        facts={"title": agreement.title},
    )


def partner_reminded(reminder, *, now):
    tell(
        "partner.reminded",
        partnership=whole(reminder),
        people=recipients.who_is_reminded(reminder.partner, but=reminder.by),
        subject=reminder,
        url=reverse("my_work"),
        now=now,
        facts={"who": reminder.by.name},
    )


def speaker_of(comment):
    """For whom somebody speaks: their municipality, or themselves when they accompany."""
    return comment.partner.name if comment.partner else comment.author.name


def whole(row):
    """The partnership of `row` with its partners, in one query for both."""
    return Partnership.objects.with_partners().get(pk=row.partnership_id)
