"""Stories of change: written down as they were told, with what the teller allows."""

from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext as _

from capacity.choices import SelectionStatus, StoryNoteKind, TellerConsent
from capacity.models import SelectionRound, Story, StoryNote
from partnerships.actions.signoff import voice, void_open
from partnerships.choices import Right, VoidReason
from partnerships.models import Partnership
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row, locked


def write_story(
    *, partnership: Partnership, story: Story | None = None, seen: int | None = None, by: User, **fields
) -> Story:
    """The municipality of `by` wrote the story down as `fields` say.

    Raises `DomainError`: `not_a_partner`, `not_yours`, `locked` once the joint panel chose it; `ValidationError` when
    a name stands where the teller wants none, or is missing; `VersionConflict`.
    """
    with transaction.atomic():
        member = voice(by, partnership.pk, Right.CONTRIBUTE)
        if story is None:
            story, verb = Story(partnership=partnership, partner=member.partner), "story.told"
        else:
            story, verb = own_story(story, member, seen=seen), "story.changed"
            if SelectionRound.objects.filter(chosen=story).exists():
                sentence = _("The joint panel chose this story. It stays as it was told.")
                raise DomainError("locked", sentence)
        for name, value in fields.items():
            setattr(story, name, value)
        if not story.is_private:
            story.consent_ended_on = None
        story.full_clean()
        story.save()
        audit.record(verb, story, by=by, partner=member.partner.name)
    return story


def own_story(story: Story, member, *, seen: int | None) -> Story:
    """The story, locked for writing; raises `DomainError("not_yours")` when another municipality noted it."""
    if story.partner_id != member.partner_id:
        raise DomainError("not_yours", _("What another municipality was told is for them to write."))
    return lock_row(Story.objects.of_partnership(member.partnership_id), pk=story.pk, seen=seen)


def end_consent(*, story: Story, by: User, now: datetime) -> Story:
    """The teller took the yes back: from now on only the own municipality reads the story.

    A joint choice of it that still waits falls. Raises `DomainError`: `not_a_partner`, `not_yours`, `inside_already`.
    """
    with transaction.atomic():
        member = voice(by, story.partnership_id, Right.CONTRIBUTE)
        story = own_story(story, member, seen=None)
        if story.is_private:
            raise DomainError("inside_already", _("Only your own municipality reads this story already."))
        for one in locked(SelectionRound.objects.filter(chosen=story, status=SelectionStatus.PROPOSED)):
            void_open(subject=one, because=VoidReason.OVERTAKEN, by=by, now=now)
        # Told to all who could read it; what comes after this is for the own municipality alone.
        audit.record("story.consent_ended", story, by=by, partner=member.partner.name)
        story.consent, story.consent_ended_on = TellerConsent.INSIDE, now.date()
        story.full_clean()
        story.save()
    return story


def note_on_story(
    *, story: Story, kind: str, noted_on: date, who: str, text: str, language: str, by: User
) -> StoryNote:
    """The teller heard what became of the story, or somebody looked into it on the spot.

    Who noted the story tells the teller; every municipality may look into it. Raises `DomainError`: `not_a_partner`,
    `not_yours`.
    """
    with transaction.atomic():
        story = locked(Story.objects.all()).get(pk=story.pk)
        member = voice(by, story.partnership_id, Right.CONTRIBUTE)
        if story.partner_id != member.partner_id and (story.is_private or kind == StoryNoteKind.FEEDBACK):
            raise DomainError("not_yours", _("Who wrote the story down tells the teller what became of it."))
        note = StoryNote(story=story, partner=member.partner, kind=kind, noted_on=noted_on)
        note.who, note.text, note.language = who, text, language
        note.full_clean()
        note.save()
        audit.record(f"story.{kind}", story, by=by, partner=member.partner.name)
    return note
