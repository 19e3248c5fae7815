"""A municipality asks its people: links to answer, and the day on which the answers are complete."""

import uuid
from datetime import date, datetime, timedelta

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from capacity.assessments.addresses import secret_of
from capacity.assessments.spread import still_missing
from capacity.choices import RoleGroup, SideStatus
from capacity.models import AnswerLink, AnswerSheet, AssessmentRound, AssessmentSide, Workshop
from partnerships.actions.signoff import voice
from partnerships.choices import Right
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.canonical import digest
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import locked
from stedenband.ui.models import Draft

MOST_AT_ONCE = 20
MOST_OPEN = 200
LONGEST_LIFE = timedelta(days=120)


def make_links(
    *, side: AssessmentSide, group: str, number: int, expires_on: date, by: User, now: datetime
) -> list[AnswerLink]:
    """So many people of the group can answer, each at an address of their own, until that day.

    Raises `DomainError`: `not_a_partner` for another municipality, `not_answering`, `how_many`, `how_long`.
    """
    with transaction.atomic():
        side = own_side(side, by, Right.COORDINATE)
        refuse_unless_answering(side)
        if not 1 <= number <= MOST_AT_ONCE or side.links.unused_on(now.date()).count() + number > MOST_OPEN:
            raise DomainError("how_many", _("Make between 1 and %(most)s links at once.") % {"most": MOST_AT_ONCE})
        if not now.date() < expires_on <= now.date() + LONGEST_LIFE:
            raise DomainError("how_long", _("A link is valid from tomorrow on, for four months at most."))
        links = []
        for _time in range(number):
            pk = uuid.uuid4()
            link = AnswerLink(pk=pk, side=side, group=group, expires_on=expires_on, secret_hash=digest(secret_of(pk)))
            link.full_clean()
            link.save(force_insert=True)
            links.append(link)
        facts = {"partner": side.partner.name, "number": number, "group": RoleGroup(group).value}
        audit.record("assessment.links_made", side, by=by, **facts)
    return links


def take_back_links(*, side: AssessmentSide, by: User) -> AssessmentSide:
    """No link that is not used opens a sheet any more, and what was begun there is gone.

    Raises `DomainError`: `not_a_partner`, `not_answering`.
    """
    with transaction.atomic():
        side = own_side(side, by, Right.COORDINATE)
        refuse_unless_answering(side)
        forget_unfinished(side)
        audit.record("assessment.links_taken_back", side, by=by, partner=side.partner.name)
    return side


def end_answering(*, side: AssessmentSide, by: User, now: datetime) -> AssessmentSide:
    """The answers of this municipality are complete: its own members read the result and the workshop can begin.

    Nothing opens before, so that nobody sees what one more answer changed. Raises `DomainError`: `not_a_partner`,
    `not_answering`, `too_few` below the numbers of the round.
    """
    with transaction.atomic():
        side = own_side(side, by, Right.COORDINATE)
        refuse_unless_answering(side)
        refuse_too_few(side.round, side.sheets.finished().per_group())
        forget_unfinished(side)
        side.status, side.answered_on = SideStatus.WORKSHOP, now.date()
        side.full_clean()
        side.save()
        Workshop.objects.create(side=side, language=side.round.language)
        audit.record("assessment.answered", side, by=by, partner=side.partner.name)
    return side


def refuse_too_few(assessment: AssessmentRound, per_group: dict[str, int]) -> None:
    """Raise `DomainError("too_few")` with what is missing, unless enough people of enough groups answered."""
    if sentence := still_needed(assessment, per_group):
        raise DomainError("too_few", sentence)


def still_needed(assessment: AssessmentRound, per_group: dict[str, int]) -> str:
    """In a sentence what a side still needs before its result may open; empty when it has enough."""
    numbers = {"least_answers": assessment.least_answers, "least_groups": assessment.least_groups}
    answers, groups = still_missing(per_group, **numbers)
    sentences = []
    if answers:
        sentence = ngettext("One more answer is needed.", "%(number)s more answers are needed.", answers)
        sentences.append(sentence % {"number": answers})
    if groups:
        sentence = ngettext("Ask people of one more group.", "Ask people of %(number)s more groups.", groups)
        sentences.append(sentence % {"number": groups})
    return " ".join(sentences)


def forget_unfinished(side):
    """What was begun and not finished is gone, and its links lead nowhere."""
    unfinished = AnswerSheet.objects.filter(side=side, finished_on=None)
    for number in unfinished.values_list("pk", flat=True):
        Draft.objects.filter(owner=None, path__startswith=f"assessment/{number}/").delete()
    unfinished.delete()
    side.links.filter(is_used=False).update(is_taken_back=True)


def own_side(side: AssessmentSide, user: User, right: Right) -> AssessmentSide:
    """The side, locked; raises `DomainError("not_a_partner")` unless `user` speaks for its municipality."""
    side = locked(AssessmentSide.objects.select_related("round", "partner__municipality")).get(pk=side.pk)
    member = voice(user, side.partnership_id, right)
    if member.partner_id != side.partner_id:
        raise DomainError("not_a_partner", _("Each municipality assesses itself: this is for them to do."))
    return side


def refuse_unless_answering(side):
    if not (side.round.is_open and side.is_answering):
        raise DomainError("not_answering", _("Your municipality no longer collects answers in this self-assessment."))
