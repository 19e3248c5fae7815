"""A municipality's orientation, from the first page to the last.

Whoever knows the secret address acts here without an account, so these actions take no `by`. They leave no word in the
audit trail, which forgets nothing, because such a file is forgotten after a year without use.
"""

from datetime import datetime, timedelta
from uuid import UUID

from django.core.files.storage import default_storage
from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.models import Orientation, OrientationAnswer, OrientationInvitation, OrientationNote
from partnerships.models.orientation import INVITATION_LIFE, secret_of
from stedenband import post
from stedenband.lib.canonical import digest
from stedenband.lib.errors import DomainError, VersionConflict
from stedenband.lib.rows import locked
from stedenband.ui.models import Draft

MAIL_AGAIN_AFTER = timedelta(minutes=5)
MAILED_AT_ONCE = 5
MAX_INVITATIONS = 6
TOUCHED_EACH = timedelta(hours=12)


def start_orientation(
    *,
    number: UUID,
    municipality: str,
    language: str,
    email: str = "",
    invitation: OrientationInvitation | None = None,
    now: datetime,
) -> Orientation:
    """A file exists at the secret address of `number`, in the circle of `invitation`, which is then used up.

    Raises `ValidationError` for a number or a name that cannot be.
    """
    with transaction.atomic():
        orientation = Orientation(
            pk=number,
            secret_hash=digest(secret_of(number)),
            municipality=municipality.strip(),
            language=language,
            email=email.strip().lower(),
            started_at=now,
            used_at=now,
        )
        if invitation is not None:
            orientation.circle = invitation.circle
            OrientationInvitation.objects.filter(pk=invitation.pk).delete()
        orientation.full_clean()
        orientation.save(force_insert=True)
    return orientation


def use(*, orientation: Orientation, now: datetime) -> None:
    """Somebody opened the file, so that its year of rest begins again; written twice a day at most."""
    if orientation.used_at < now - TOUCHED_EACH:
        Orientation.objects.filter(pk=orientation.pk).update(used_at=now)


def answer(
    *, orientation: Orientation, question: str, choice: str = "", text: str = "", seen: int | None = None, now: datetime
) -> OrientationAnswer:
    """The question is answered so. Two colleagues may share one address: nobody writes over the other unseen.

    Raises `VersionConflict`, and `DomainError("finished")` once the file is finished.
    """
    with transaction.atomic():
        lock_unfinished(orientation)
        given = OrientationAnswer.objects.filter(orientation=orientation, question=question).first()
        if given is not None and seen is not None and given.row_version != seen:
            raise VersionConflict(given)
        given = given or OrientationAnswer(orientation=orientation, question=question, row_version=0)
        given.choice, given.text, given.row_version = choice, text.strip(), given.row_version + 1
        given.full_clean()
        given.save()
        Orientation.objects.filter(pk=orientation.pk).update(used_at=now)
    return given


def lock_unfinished(orientation):
    """The file, locked. Raises `DomainError("finished")`."""
    row = locked(Orientation.objects.all()).get(pk=orientation.pk)
    if row.is_finished:
        raise DomainError("finished", _("You finished this already. Open it again to change an answer."))
    return row


def finish(*, orientation: Orientation, now: datetime) -> Orientation:
    """The answers stand; once all of the circle are finished, each sees the others'.

    Raises `DomainError("unanswered")` while a choice is open, and `DomainError("finished")`.
    """
    with transaction.atomic():
        row = lock_unfinished(orientation)
        if not row.can_be_finished:
            raise DomainError("unanswered", _("Some questions still ask for a choice."))
        row.finished_at = row.used_at = now
        row.save(update_fields=["finished_at", "used_at"])
    return row


def reopen(*, orientation: Orientation, now: datetime) -> Orientation:
    """The answers can be changed again.

    Raises `DomainError("compared")` when the others of the circle may have read them already, and
    `DomainError("attached")` when a partnership keeps them.
    """
    with transaction.atomic():
        row = locked(Orientation.objects.all()).get(pk=orientation.pk)
        if row.is_attached:
            raise DomainError("attached", _("A partnership keeps these answers as they are. Start again from them."))
        if is_compared(row):
            raise DomainError("compared", _("Your partner has read these answers, so they stay as they are."))
        row.finished_at, row.used_at = None, now
        row.save(update_fields=["finished_at", "used_at"])
    return row


def is_compared(orientation: Orientation) -> bool:
    """Whether all of a circle of several are finished, so that each sees the others' answers."""
    others = Orientation.objects.of_circle(orientation)
    if not orientation.is_finished or not others.exists():
        return False
    open_others = others.filter(finished_at=None).exists()
    return not open_others and not OrientationInvitation.objects.filter(circle=orientation.circle).exists()


def invite_partner(
    *, orientation: Orientation, municipality: str, language: str, now: datetime
) -> OrientationInvitation:
    """The municipality can answer the same questions at an address of its own, to be passed on by who invites it.

    Raises `DomainError("compared")` when the answers were shown already, and `DomainError("too_many")` past six.
    """
    with transaction.atomic():
        row = locked(Orientation.objects.all()).get(pk=orientation.pk)
        if is_compared(row):
            raise DomainError("compared", _("You have read each other's answers already."))
        if OrientationInvitation.objects.filter(circle=row.circle).count() >= MAX_INVITATIONS:
            raise DomainError("too_many", _("Six invitations wait already. Take one back first."))
        invitation = OrientationInvitation(
            circle=row.circle,
            municipality=municipality.strip(),
            language=language,
            invited_by=row.municipality,
            made_at=now,
        )
        invitation.secret_hash = digest(invitation.secret)
        invitation.full_clean()
        invitation.save()
    return invitation


def take_back_invitations(*, orientation: Orientation) -> None:
    """No invitation of the circle waits any more: who is finished may compare."""
    OrientationInvitation.objects.filter(circle=orientation.circle).delete()


def ask_for_address(*, orientation: Orientation, email: str, now: datetime) -> None:
    """The address of the file is on its way to `email`, which is kept with the file so that it can be asked for again.

    Raises `DomainError("mailed_just_now")` within five minutes of the last mail.
    """
    with transaction.atomic():
        row = locked(Orientation.objects.all()).get(pk=orientation.pk)
        if row.mailed_at and row.mailed_at > now - MAIL_AGAIN_AFTER:
            raise DomainError("mailed_just_now", _("A mail was sent a moment ago. Wait five minutes and look again."))
        row.email, row.mailed_at, row.used_at = email.strip().lower(), now, now
        row.full_clean(exclude=["partnership", "partner"])
        row.save(update_fields=["email", "mailed_at", "used_at"])
        request_mail(row, now=now)


def ask_for_lost_addresses(*, email: str, now: datetime) -> None:
    """The addresses of the newest five files kept with `email` are on their way; for an unknown one nothing is."""
    with transaction.atomic():
        rested = Orientation.objects.filter(email=email.strip().lower())
        rested = rested.exclude(mailed_at__gt=now - MAIL_AGAIN_AFTER).order_by("-used_at")
        for row in locked(rested)[:MAILED_AT_ONCE]:
            row.mailed_at = now
            row.save(update_fields=["mailed_at"])
            request_mail(row, now=now)


def request_mail(orientation, *, now):
    about, language = str(orientation.pk), orientation.language
    post.write("partnerships.orientation_address", about=about, language=language, now=now)


def remove(*, orientation: Orientation) -> None:
    """The file is gone with all that was written in it. Raises `DomainError("attached")` when it is kept."""
    with transaction.atomic():
        row = locked(Orientation.objects.all()).get(pk=orientation.pk)
        if row.is_attached:
            raise DomainError("attached", _("A partnership keeps these answers as they are."))
        forget(Orientation.objects.filter(pk=row.pk))


def forget(files):
    """The orientations in the queryset `files` are gone, with answers, drafts, notes and PDFs; returns how many."""
    numbers = list(files.values_list("pk", flat=True))
    papers = OrientationNote.objects.filter(orientation__in=numbers).exclude(file="")
    names = list(papers.values_list("file", flat=True))
    for number in numbers:
        Draft.objects.filter(owner=None, path__startswith=f"orientation/{number}/").delete()
    Orientation.objects.filter(pk__in=numbers).delete()
    transaction.on_commit(lambda: [default_storage.delete(name) for name in names])
    return len(numbers)


def forget_unused(*, now: datetime) -> int:
    """Files that nobody opened for a year are gone, and invitations after half a year; returns how many files."""
    with transaction.atomic():
        OrientationInvitation.objects.filter(made_at__lt=now - INVITATION_LIFE).delete()
        return forget(Orientation.objects.unused_at(now))
