"""Panels choose among stories: one on every side, then a joint one whose choice all partners agree on."""

from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext as _

from capacity.choices import PanelLevel, SelectionStatus
from capacity.models import PanelChoice, PanelSeat, SelectionRound, Story
from partnerships.actions.signoff import freeze, sign_off, voice
from partnerships.choices import Right, Word
from partnerships.models import Member, Partnership
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError, VersionConflict
from stedenband.lib.rows import lock_row, locked

SMALLEST_PANEL = 2


def write_round(
    *,
    partnership: Partnership,
    round: SelectionRound | None = None,
    seen: int | None = None,
    title: str,
    first_on: date,
    last_on: date,
    language: str,
    by: User,
) -> SelectionRound:
    """Panels choose among the stories told in these days.

    Raises `DomainError`: `not_a_partner`, `panel_chose` once a panel gave its choice; `ValidationError` for a last day
    before the first; `VersionConflict`.
    """
    with transaction.atomic():
        voice(by, partnership.pk, Right.COORDINATE)
        if round is None:
            round, verb = SelectionRound(partnership=partnership), "round.opened"
        else:
            round = lock_row(SelectionRound.objects.of_partnership(partnership), pk=round.pk, seen=seen)
            verb = "round.changed"
            if round.choices.exists():
                raise DomainError("panel_chose", _("A panel chose already: the round stays as it is."))
        round.title, round.first_on, round.last_on, round.language = title, first_on, last_on, language
        round.full_clean()
        round.save()
        audit.record(verb, round, by=by)
    return round


def seat_panelist(
    *, round: SelectionRound, level: str, name: str, function: str = "", group: str, by: User
) -> PanelSeat:
    """A person sits on the panel of the municipality of `by`, or for it on the joint panel.

    Raises `DomainError`: `not_a_partner`, `round_closed`.
    """
    with transaction.atomic():
        round, member = open_round(round, by, Right.CONTRIBUTE)
        seat = PanelSeat(round=round, partner=member.partner, level=level, name=name, function=function, group=group)
        seat.full_clean()
        seat.save()
        audit.record("panel.seated", round, by=by, partner=member.partner.name, name=name)
    return seat


def unseat_panelist(*, seat: PanelSeat, by: User) -> SelectionRound:
    """The person is not on that panel after all. Raises `DomainError`: `not_a_partner`, `not_yours`, `round_closed`."""
    with transaction.atomic():
        round, member = open_round(seat.round, by, Right.CONTRIBUTE)
        if seat.partner_id != member.partner_id:
            raise DomainError("not_yours", _("Each municipality says who sits for it."))
        PanelSeat.objects.filter(pk=seat.pk).delete()
        audit.record("panel.unseated", round, by=by, partner=member.partner.name, name=seat.name)
    return round


def choose_for_panel(
    *,
    round: SelectionRound,
    seen: int | None,
    story: Story | None,
    reasons: str,
    language: str,
    chosen_on: date,
    by: User,
) -> PanelChoice:
    """The panel of the municipality of `by` chose this story of its own side, or none, because of `reasons`.

    Raises `DomainError`: `not_a_partner`, `round_closed`, `no_panel` with fewer than two people on it, `not_in_round`
    for a story of another side, of other days or that only one municipality reads; `VersionConflict`.
    """
    with transaction.atomic():
        round, member = open_round(round, by, Right.CONTRIBUTE)
        own = {"partner": member.partner, "level": PanelLevel.OWN}
        if round.seats.filter(**own).count() < SMALLEST_PANEL:
            raise DomainError("no_panel", _("A panel is at least two people. Say first who sits on it."))
        if story is not None and not stories_of(round).filter(pk=story.pk, partner=member.partner).exists():
            raise DomainError("not_in_round", _("Choose a story of your own municipality that was told in these days."))
        choice = locked(round.choices.filter(partner=member.partner)).first()
        if choice is None:
            choice = PanelChoice(round=round, partner=member.partner)
        else:
            if seen is not None and choice.row_version != seen:
                raise VersionConflict(choice)
            choice.row_version += 1
        choice.story, choice.reasons, choice.language, choice.chosen_on = story, reasons, language, chosen_on
        choice.full_clean()
        choice.save()
        audit.record("panel.chose", round, by=by, partner=member.partner.name)
    return choice


def propose_joint_choice(
    *, round: SelectionRound, story: Story | None, reasons: str, language: str, by: User, now: datetime
) -> SelectionRound:
    """The joint panel chose this story out of those that the panels chose, or none; every partner agrees or sends back.

    Raises `DomainError`: `not_a_partner`, `round_closed`, `panel_waits` while a panel has not chosen, `seat_missing`
    when nobody sits on the joint panel for a partner, `not_chosen` for a story that no panel chose.
    """
    with transaction.atomic():
        round, member = open_round(round, by, Right.COORDINATE)
        refuse_unready(round)
        if story is not None:
            chosen = stories_of(round).filter(choices__round=round)
            if not chosen.filter(pk=story.pk).exists():
                raise DomainError("not_chosen", _("The joint panel chooses out of what the panels chose."))
        round.status, round.chosen = SelectionStatus.PROPOSED, story
        round.reasons, round.reasons_language = reasons, language
        round.row_version += 1
        round.full_clean()
        round.save()
        version = freeze(subject=round, by=by, now=now)
        audit.record("round.proposed", round, by=by, partner=member.partner.name)
        sign_off(version=version, word=Word.AGREED, by=by, now=now)
    return round


def refuse_unready(round: SelectionRound) -> None:
    """Raise `DomainError` while a panel of one side has not chosen, or a side has nobody on the joint panel."""
    partners = Partnership.objects.with_partners().get(pk=round.partnership_id).awaited_partners
    chose = set(round.choices.values_list("partner_id", flat=True))
    if late := [partner.name for partner in partners if partner.pk not in chose]:
        sentence = _("First the panel of each municipality chooses. Still to choose: %(names)s.")
        raise DomainError("panel_waits", sentence % {"names": ", ".join(late)})
    seated = set(round.seats.filter(level=PanelLevel.JOINT).values_list("partner_id", flat=True))
    if absent := [partner.name for partner in partners if partner.pk not in seated]:
        sentence = _("On the joint panel sits somebody of every municipality. Nobody yet for: %(names)s.")
        raise DomainError("seat_missing", sentence % {"names": ", ".join(absent)})


def open_round(round: SelectionRound, user: User, right: Right) -> tuple[SelectionRound, Member]:
    """The round, locked, and the place from which `user` speaks; raises `DomainError("round_closed")`."""
    round = locked(SelectionRound.objects.all()).get(pk=round.pk)
    member = voice(user, round.partnership_id, right)
    if not round.is_open:
        raise DomainError("round_closed", _("A joint choice lies on the table: the panels change nothing any more."))
    return round, member


def stories_of(round: SelectionRound):
    """The stories that the panels of the round look at: told in its days, and read by all partners."""
    return Story.objects.of_partnership(round.partnership_id).shared().told_between(round.first_on, round.last_on)


def round_facts(round: SelectionRound) -> dict:
    """What all agree on. The story itself stays where the teller can take it back."""
    return {
        "title": round.title,
        "first_on": round.first_on,
        "last_on": round.last_on,
        "story": round.chosen_id,
        "story_title": round.chosen.title if round.chosen else "",
        "noted_by": round.chosen.partner.name if round.chosen else "",
        "reasons": round.reasons,
        "language": round.reasons_language,
    }


def round_chosen(round: SelectionRound, version, now: datetime) -> None:
    SelectionRound.objects.filter(pk=round.pk).update(status=SelectionStatus.CHOSEN, chosen_on=now.date())


def round_reopened(round: SelectionRound, version, now: datetime) -> None:
    SelectionRound.objects.filter(pk=round.pk).update(status=SelectionStatus.OPEN, chosen=None)
