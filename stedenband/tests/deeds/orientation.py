"""What municipalities weighed: one still answering, two that compared, one that the partnership keeps."""

import uuid

from django.core.files.base import ContentFile

from partnerships.actions import orientations as actions
from partnerships.actions.attaching import attach_orientation
from partnerships.actions.orientation_notes import request_paper, write_note
from partnerships.choices import Question
from partnerships.models import Orientation
from partnerships.tests.orientations import FITTING
from stedenband.jobs.models import Job
from stedenband.tests.deeds.reports import PDF


def begin(world, municipality, invitation=None):
    return actions.start_orientation(
        number=uuid.uuid4(), municipality=municipality, language="nl", invitation=invitation, now=world.now
    )


def answered(world, orientation):
    for question in Question:
        actions.answer(
            orientation=orientation,
            question=question,
            choice=FITTING.get(question, ""),
            text=f"Onze woorden over {question}.",
            now=world.now,
        )
    return actions.finish(orientation=orientation, now=world.now)


def still_answering(world):
    orientation = begin(world, "Duinoord")
    actions.answer(orientation=orientation, question=Question.TIME, choice="some", now=world.now)
    return orientation, invitation(world, orientation, "Quillacancha")


def invitation(world, orientation, municipality):
    return actions.invite_partner(orientation=orientation, municipality=municipality, language="es", now=world.now)


def compared(world):
    """A finished file whose partner finished too."""
    ours = begin(world, "Wilgenrode")
    theirs = begin(world, "Amandougou", invitation(world, ours, "Amandougou"))
    answered(world, theirs)
    return answered(world, ours)


def one_more_compared(world, orientation, municipality):
    another = answered(world, begin(world, municipality))
    Orientation.objects.filter(pk=another.pk).update(circle=orientation.circle)


def kept(world, bank):
    partner = getattr(world, f"partner_{bank}")
    return attach_orientation(
        orientation=answered(world, begin(world, partner.name)),
        partner=partner,
        by=world.cast[f"coordinator_{bank}"],
        now=world.now,
    )


def note(world, orientation, language):
    """A note with its PDF, as a worker leaves it."""
    texts = {"proposal": {"text": "De raad bespreekt dit.", "language": "nl"}}
    written = write_note(orientation=orientation, language=language, texts=texts, now=world.now)
    written = request_paper(note=written, now=world.now)
    Job.objects.filter(pk=written.job_id).delete()
    written.file.save(f"orientations/world-{written.pk}.pdf", ContentFile(PDF), save=False)
    written.size, written.pages, written.made_at, written.file_hash = len(PDF), 2, world.now, "0" * 64
    written.save()
    return written


def build(world):
    world.orientation_open, world.invitation = still_answering(world)
    world.orientation = compared(world)
    world.orientation_note = note(world, world.orientation, "nl")
    world.orientation_kept = kept(world, "a")
    world.note_kept = note(world, world.orientation_kept, "nl")
