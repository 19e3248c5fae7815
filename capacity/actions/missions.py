"""What surrounds a visit: its purpose, its programme and what was seen of it; shared by all its municipalities."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from capacity.choices import MISSION_KINDS, PictureConsent
from capacity.models import Activity, Mission, MissionDocument, MissionSide, ProgrammeEntry
from partnerships.actions.belonging import refuse_foreign
from partnerships.actions.signoff import refuse_when_in_force, voice, void_open
from partnerships.choices import Right, VoidReason
from partnerships.models import Document, Partner
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row, locked


def start_mission(*, activity: Activity, purpose: str, not_promised: str, language: str, by: User) -> Mission:
    """The activity is a visit that is prepared and told together; every municipality has its own side of it.

    Raises `DomainError`: `not_a_partner`, `no_visit` for an activity that nobody travels for, `started` when it is
    a mission already.
    """
    with transaction.atomic():
        activity = locked(Activity.objects.all()).get(pk=activity.pk)
        voice(by, activity.partnership_id, Right.CONTRIBUTE)
        if activity.kind not in MISSION_KINDS:
            raise DomainError("no_visit", _("Only a visit, training or workshop is prepared like this."))
        if Mission.objects.filter(activity=activity).exists():
            raise DomainError("started", _("The preparation of this visit was begun already."))
        mission = Mission(partnership=activity.partnership, activity=activity, language=language)
        mission.purpose, mission.not_promised = purpose, not_promised
        mission.full_clean()
        mission.save()
        for partner in activity.partnership.present_partners:
            give_side(mission, partner)
        audit.record("mission.started", mission, by=by)
    return mission


def give_side(mission, partner):
    MissionSide.objects.create(mission=mission, partner=partner, language=partner.municipality.text_language)


def give_side_of_visits(partner: Partner) -> None:
    """A partner that joins has its own side of every visit that is prepared or goes on; not of those before it."""
    missions = Mission.objects.of_partnership(partner.partnership_id).still_open()
    for mission in locked(missions.filter(activity__ends_on__gte=partner.joined_on)).order_by("pk"):
        give_side(mission, partner)


def describe_mission(
    *,
    mission: Mission,
    seen: int | None,
    purpose: str,
    not_promised: str,
    conclusions: str,
    language: str,
    by: User,
    now: datetime,
) -> Mission:
    """The mission says this from now on. Raises what `opened` raises."""
    with transaction.atomic():
        mission = opened(mission=mission, seen=seen, by=by, now=now)
        mission.purpose, mission.not_promised, mission.conclusions = purpose, not_promised, conclusions
        mission.language = language
        mission.full_clean()
        mission.save()
        audit.record("mission.changed", mission, by=by)
    return mission


def write_programme(*, mission: Mission, seen: int | None, entries: list[dict], by: User, now: datetime) -> Mission:
    """The programme holds these lines and no others, in the order of their days and hours.

    Raises what `opened` raises, `DomainError("outside")` for a day on which there is no visit, and `ValidationError`.
    """
    with transaction.atomic():
        mission = opened(mission=mission, seen=seen, by=by, now=now)
        mission.save()
        mission.programme.all().delete()
        for entry in entries:
            line = ProgrammeEntry(mission=mission, **entry)
            if not mission.activity.starts_on <= line.on <= mission.activity.ends_on:
                raise DomainError("outside", _("A day of the programme lies outside the visit."))
            line.full_clean()
            line.save()
        audit.record("mission.planned", mission, by=by, lines=len(entries))
    return mission


def show_documents(
    *, mission: Mission, seen: int | None, documents: list[tuple[Document, str, str]], by: User, now: datetime
) -> Mission:
    """These pictures and papers belong to the visit, as (document, consent, who agreed to be shown and how).

    Raises what `opened` raises, `DomainError("foreign")` for a document of another partnership, `own_only` for one
    that a municipality keeps to itself, and `ValidationError` without the consent of who is shown.
    """
    with transaction.atomic():
        mission = opened(mission=mission, seen=seen, by=by, now=now)
        mission.save()
        refuse_foreign(mission.partnership, *(document for document, _consent, _agreed_by in documents))
        if any(document.is_private for document, _consent, _agreed_by in documents):
            raise DomainError("own_only", _("Choose documents that every municipality can read."))
        mission.documents.all().delete()
        for position, (document, consent, agreed_by) in enumerate(documents):
            row = MissionDocument(mission=mission, document=document, consent=consent, position=position)
            row.agreed_by = agreed_by if consent == PictureConsent.AGREED else ""
            row.full_clean()
            row.save()
        audit.record("mission.illustrated", mission, by=by, documents=len(documents))
    return mission


def opened(*, mission: Mission, seen: int | None, by: User, now: datetime) -> Mission:
    """The mission, locked for writing by who may write for a municipality; words given on its report fall.

    Raises `DomainError`: `not_a_partner`, `locked` once all agreed to the report; and `VersionConflict`.
    """
    voice(by, mission.partnership_id, Right.CONTRIBUTE)
    mission = lock_row(Mission.objects.all(), pk=mission.pk, seen=seen)
    refuse_when_in_force(mission)
    void_open(subject=mission, because=VoidReason.TEXT_CHANGED, by=by, now=now)
    return mission
