"""What happened after all: noticed, followed up, and told to the others when its municipality finds it can."""

from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.kits import refuse_future
from partnerships.actions.risks import refuse_another, refuse_closed
from partnerships.actions.signoff import voice
from partnerships.choices import Right
from partnerships.models import Incident, Risk
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row, locked


def note_incident(
    *,
    risk: Risk,
    text: str,
    language: str,
    noticed_on: date,
    done: str = "",
    told: str = "",
    is_private: bool = False,
    by: User,
    now: datetime,
) -> Incident:
    """It happened: the municipality of `by` noticed it on that day, and keeps it to itself when `is_private`.

    What happens to a risk that a municipality keeps to itself stays with it too. Raises `DomainError`:
    `not_a_partner`, `closed`, `not_yet` for a day to come.
    """
    refuse_future(noticed_on, now.date())
    with transaction.atomic():
        risk = locked(Risk.objects.all()).get(pk=risk.pk)
        member = voice(by, risk.partnership_id, Right.CONTRIBUTE)
        if risk.is_private:
            refuse_another(risk, member)
        refuse_closed(risk)
        incident = Incident(risk=risk, partnership_id=risk.partnership_id, partner=member.partner)
        incident.text, incident.language, incident.noticed_on = text.strip(), language, noticed_on
        incident.done, incident.told = done.strip(), told.strip()
        incident.is_private = is_private or risk.is_private
        incident.full_clean()
        incident.save()
        audit.record("incident.noted", incident, by=by, partner=member.partner.name)
    return incident


def follow_up(
    *,
    incident: Incident,
    seen: int | None,
    text: str,
    language: str,
    noticed_on: date,
    done: str,
    told: str,
    by: User,
    now: datetime,
) -> Incident:
    """Its municipality says what was done about what happened and who was told.

    Raises `DomainError`: `not_a_partner` for another municipality, `not_yet` for a day to come; `VersionConflict`.
    """
    refuse_future(noticed_on, now.date())
    with transaction.atomic():
        incident = lock_row(Incident.objects.all(), pk=incident.pk, seen=seen)
        refuse_another(incident, voice(by, incident.partnership_id, Right.CONTRIBUTE))
        incident.text, incident.language, incident.noticed_on = text.strip(), language, noticed_on
        incident.done, incident.told = done.strip(), told.strip()
        incident.full_clean()
        incident.save()
        audit.record("incident.followed_up", incident, by=by, partner=incident.partner.name)
    return incident


def share_incident(*, incident: Incident, by: User) -> Incident:
    """Every municipality reads from now on what happened. What is shared stays shared.

    Raises `DomainError`: `not_a_partner`, `shared` when it is already, `risk_is_private` while the risk is not.
    """
    with transaction.atomic():
        incident = locked(Incident.objects.all()).get(pk=incident.pk)
        refuse_another(incident, voice(by, incident.partnership_id, Right.CONTRIBUTE))
        if not incident.is_private:
            raise DomainError("shared", _("All municipalities can read this already."))
        if incident.risk.is_private:
            raise DomainError("risk_is_private", _("Share the risk first: what happened to it follows."))
        incident.is_private = False
        incident.save(update_fields=["is_private"])
        audit.record("incident.shared", incident, by=by, partner=incident.partner.name)
    return incident
