"""What waits around stories of change: panels that choose, a joint choice, and tellers who want to know."""

from datetime import date

from django.db.models import Exists, OuterRef
from django.urls import reverse
from django.utils.translation import gettext as _

from capacity.choices import SelectionStatus, StoryNoteKind
from capacity.models import SelectionRound, Story, StoryNote
from partnerships.choices import Right
from partnerships.waiting import Waiting


def stories_waiting(partnerships, *, today: date) -> list[Waiting]:
    by_id = {partnership.pk: partnership for partnership in partnerships}
    return [*panels_waiting(by_id), *tellers_waiting(by_id)]


def panels_waiting(by_id) -> list[Waiting]:
    """Each partner whose panel has not chosen; once all have, every partner for the joint panel."""
    rounds = SelectionRound.objects.filter(partnership__in=by_id).open().prefetch_related("choices")
    waiting = []
    for one in rounds.order_by("last_on", "pk"):
        partnership = by_id[one.partnership_id]
        chose = {choice.partner_id for choice in one.choices.all()}
        late = [partner for partner in partnership.awaited_partners if partner.pk not in chose]
        label = _("Choose a story with your panel") if late else _("Choose with the joint panel")
        waiting += [
            Waiting(
                partnership_id=partnership.pk,
                partner_id=partner.pk,
                label=label,
                url=reverse("capacity:round_detail", args=[partnership.slug, one.pk]),
                right=Right.CONTRIBUTE if late else Right.COORDINATE,
                note=one.title,
            )
            for partner in late or partnership.awaited_partners
        ]
    return waiting


def tellers_waiting(by_id) -> list[Waiting]:
    """The stories of a decided round whose teller has not heard since what was chosen."""
    decided = SelectionRound.objects.filter(
        partnership=OuterRef("partnership"),
        status=SelectionStatus.CHOSEN,
        first_on__lte=OuterRef("told_on"),
        last_on__gte=OuterRef("told_on"),
    )
    heard = StoryNote.objects.filter(story=OuterRef("pk"), kind=StoryNoteKind.FEEDBACK)
    untold = Story.objects.filter(Exists(decided), ~Exists(heard), partnership__in=by_id).shared()
    return [
        Waiting(
            partnership_id=story.partnership_id,
            partner_id=story.partner_id,
            label=_("Tell the teller what the panels chose"),
            url=reverse("capacity:story_detail", args=[by_id[story.partnership_id].slug, story.pk]),
            right=Right.CONTRIBUTE,
            note=story.title,
        )
        for story in untold.filter(partner__left_on=None).order_by("told_on", "pk")
    ]
