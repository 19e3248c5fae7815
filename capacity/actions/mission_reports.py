"""The report of a visit: offered by one municipality, read and agreed to by every other one, and printed."""

from datetime import datetime

from django.db import transaction

from capacity.choices import MissionStatus
from capacity.missions.completeness import in_one_sentence, lacking
from capacity.missions.facts import mission_facts
from capacity.models import Mission, MissionPaper
from partnerships import press
from partnerships.actions.signoff import freeze, refuse_when_in_force, sign_off, voice
from partnerships.choices import Right, Word
from partnerships.models import Version
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.canonical import plain
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import locked


def offer_report(*, mission: Mission, by: User, now: datetime) -> Mission:
    """The report is frozen, the municipality of `by` agrees to it, and every other one is asked to read it.

    Raises `DomainError`: `not_a_partner`, `locked`, and `unfinished` while a note on expectations before the visit or
    on signals after it is missing, a learning question has no answer, or the visit is not over.
    """
    with transaction.atomic():
        voice(by, mission.partnership_id, Right.COORDINATE)
        locked(Mission.objects.all()).get(pk=mission.pk)
        mission = Mission.objects.with_sides().get(pk=mission.pk)
        refuse_when_in_force(mission)
        if lacks := lacking(mission, today=now.date()):
            raise DomainError("unfinished", in_one_sentence(lacks))
        version = freeze(subject=mission, by=by, now=now)
        audit.record("mission.offered", mission, by=by)
        sign_off(version=version, word=Word.AGREED, by=by, now=now)
    return mission


def report_agreed(mission: Mission, version: Version, now: datetime) -> None:
    Mission.objects.filter(pk=mission.pk).update(status=MissionStatus.CLOSED, closed_on=now.date())


def report_reopened(mission: Mission, version: Version, now: datetime) -> None:
    Mission.objects.filter(pk=mission.pk).update(status=MissionStatus.OPEN, closed_on=None)


def request_mission_paper(*, mission: Mission, language: str, by: User, now: datetime) -> MissionPaper:
    """There is a PDF of the report in `language`, or a job makes it: of what all agreed to, or else of how it stands.

    A report that not all agreed to says so on every page.
    """
    with transaction.atomic():
        mission = locked(Mission.objects.all()).get(pk=mission.pk)
        facts = plain(paper_facts(mission))
        printed, is_new = press.ask(
            MissionPaper.objects.all(),
            kind="capacity.make_mission_report",
            argument="paper",
            facts=facts,
            by=by,
            now=now,
            mission=mission,
            language=language,
        )
        if is_new:
            audit.record("mission.printed", mission, by=by, language=language)
    return printed


def paper_facts(mission):
    """The frozen facts with the words of all municipalities, or the facts of today without any word."""
    version = Version.objects.of(mission).in_force().with_sign_offs().first()
    if version is None:
        return {**mission_facts(mission), "words": [], "agreed_on": None}
    words = [word_facts(word) for word in version.sign_offs.all()]
    return {**version.facts, "words": words, "agreed_on": version.decided_at.date()}


def word_facts(word):
    return {
        "partner": word.municipality,
        "name": word.name,
        "function": word.function,
        "on": word.at.date(),
        "remark": word.remark,
    }
