"""What a trajectory is to one municipality; each writes its own."""

from django.db import transaction
from django.utils.translation import gettext as _

from capacity.choices import LegalPower
from capacity.models import Stake, Strengthening, Trajectory
from partnerships.actions.signoff import voice
from partnerships.choices import Right
from partnerships.models import Member
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row, locked

Growing = set[tuple[str, str]]
"""(group, level) of everybody who grows stronger."""


def write_stake(
    *,
    trajectory: Trajectory,
    seen: int | None = None,
    power: str,
    note: str = "",
    elsewhere_because: str = "",
    lead: Member | None = None,
    growing: Growing,
    language: str,
    by: User,
) -> Stake:
    """For the municipality of `by`: whose the problem is by law, who leads, and who grows stronger at which level.

    Raises `DomainError`: `not_a_partner`, `foreign_lead` for somebody who does not belong to that municipality;
    `ValidationError` without a reason for a problem in the power of another level; `VersionConflict`.
    """
    with transaction.atomic():
        trajectory = locked(Trajectory.objects.all()).get(pk=trajectory.pk)
        partner = voice(by, trajectory.partnership_id, Right.CONTRIBUTE).partner
        if lead is not None and (lead.partner_id != partner.pk or lead.ended_on is not None):
            raise DomainError("foreign_lead", _("Choose somebody of your own municipality."))
        stake = own_stake(trajectory, partner, seen)
        stake.power, stake.note, stake.language, stake.lead = power, note.strip(), language, lead
        stake.elsewhere_because = elsewhere_because.strip() if power == LegalPower.ELSEWHERE else ""
        stake.full_clean()
        stake.save()
        stake.strengthenings.all().delete()
        for group, level in sorted(growing):
            row = Strengthening(stake=stake, group=group, level=level)
            row.full_clean()
            row.save()
        audit.record("stake.written", stake, by=by, partner=partner.name)
    return stake


def own_stake(trajectory, partner, seen) -> Stake:
    """The stake of `partner`, locked, or a new one; `seen` is 0 for who saw an empty page."""
    written = Stake.objects.filter(trajectory=trajectory, partner=partner).first()
    if written is not None:
        return lock_row(Stake.objects.all(), pk=written.pk, seen=seen)
    return Stake(trajectory=trajectory, partner=partner)
