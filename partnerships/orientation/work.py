"""What the background does for an orientation: mail its address, make its note. Nobody's account is needed."""

from django.conf import settings
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from partnerships.models import Orientation, OrientationNote
from partnerships.orientation.printing import print_note
from partnerships.press import filed
from stedenband.lib.canonical import digest
from stedenband.post.kinds import Letter


def address_letter(mailing, now):
    """The letter with the address of the file, in its language. Nothing that a visitor typed stands in it.

    The address is made anew from our key; should the key have changed, the mailed address is the one that counts.
    """
    orientation = Orientation.objects.filter(pk=mailing.about).first()
    if orientation is None or not orientation.email:
        return None
    url = settings.SITE_URL + reverse("orientation:overview", args=[orientation.secret])
    return Letter(
        orientation.email,
        _("The address of your orientation"),
        render_to_string("orientation/email/address_message.txt", {"url": url}),
        is_kept=False,
        on_sent=lambda: Orientation.objects.filter(pk=orientation.pk).update(secret_hash=digest(orientation.secret)),
    )


def make_note(job, progress):
    """Make the PDF of the note; the one of an older text is gone. Raises `PaperError`, or `OSError` without room."""
    progress("facts")
    note = OrientationNote.objects.filter(pk=job.arguments["note"]).first()
    if note is None or note.job_id != job.pk:
        return None
    progress("pages")
    printed = print_note(note.facts, language=note.language, asked_at=note.asked_at)
    progress("filing")
    name = filed(note, printed, job, progress)

    def commit():
        old = note.file.name
        made = {"file": name, "file_hash": printed.sha256, "size": len(printed.content), "pages": printed.pages}
        OrientationNote.objects.filter(pk=note.pk).update(**made, made_at=timezone.now())
        if old:
            transaction.on_commit(lambda: note.file.storage.delete(old))

    return commit


def nobody(user, job):
    """Such a job is followed on the page behind the secret address, never by an account."""
    return False


def overview_url(job):
    """Where an administrator is sent: a job never says the secret address."""
    return reverse("orientation:start")
