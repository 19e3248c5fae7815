"""What a person and an administrator do with mails. Each is one transaction and one entry in the audit trail."""

from collections.abc import Mapping
from datetime import datetime

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.utils.translation import gettext as _

from stedenband import audit
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import locked
from stedenband.post.choices import SUMMED_UP, MailingState, NoticeKind, Pace, paces_of
from stedenband.post.models import MailChoice, Mailing, Notice
from stedenband.post.pace import due_at, paces_of_person
from stedenband.post.sending import request_sending


def choose_paces(*, person: AbstractBaseUser, paces: Mapping[str, str], by: AbstractBaseUser, now: datetime) -> None:
    """`person` is told at these paces from now on, of what waits to be mailed too.

    Raises `DomainError("must_know")` for a pace that is not open for its kind.
    """
    with transaction.atomic():
        set_paces(person, paces, now)
        audit.record("user.mails_chosen", person, by=by)


def stop_summaries(*, person: AbstractBaseUser, by: AbstractBaseUser, now: datetime) -> None:
    """No summary is mailed to `person` any more: what came daily or weekly now stands on their page only.

    What waits for the word of their municipality cannot be kept from them: it comes at once again, by itself.
    """
    with transaction.atomic():
        summed_up = [kind for kind, pace in paces_of_person(person).items() if pace in SUMMED_UP]
        set_paces(person, {kind: stopped(kind) for kind in summed_up}, now)
        audit.record("user.summaries_stopped", person, by=by)


def stopped(kind):
    return Pace.NEVER if Pace.NEVER in paces_of(kind) else Pace.AT_ONCE


def set_paces(person, paces, now):
    for kind, pace in paces.items():
        if pace not in paces_of(kind):
            name = NoticeKind(kind).label
            raise DomainError("must_know", _("“%(kind)s” has to reach you: at once or once a day.") % {"kind": name})
        choice = MailChoice.objects.filter(owner=person, kind=kind).first() or MailChoice(owner=person, kind=kind)
        choice.pace = pace
        choice.full_clean()
        choice.save()
        moment = due_at(pace, now=now, time_zone=person.time_zone)
        Notice.objects.unsent().filter(recipient=person, kind=kind, due_at__gte=now).update(pace=pace, due_at=moment)


def send_again(*, mailing: Mailing, by: AbstractBaseUser, now: datetime) -> Mailing:
    """The mail that could not be sent is on its way again. Raises `DomainError("not_failed")` for any other."""
    with transaction.atomic():
        mailing = locked(Mailing.objects.all()).get(pk=mailing.pk)
        if mailing.state != MailingState.FAILED:
            raise DomainError("not_failed", _("This mail is not one that failed."))
        mailing.state = MailingState.WAITING
        mailing.rounds += 1
        request_sending(mailing, now=now)
        audit.record("mailing.sent_again", mailing, by=by)
    return mailing
