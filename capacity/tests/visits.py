"""A visit in the life of the two municipalities of the tests, told step by step."""

from datetime import UTC, date, datetime, time

from capacity.actions.activities import log_activity
from capacity.actions.mission_reports import offer_report
from capacity.actions.mission_sides import (
    answer_questions,
    name_delegates,
    note_signals,
    set_questions,
    tell_expectations,
)
from capacity.actions.missions import start_mission
from capacity.choices import ActivityKind, ActivityStatus, PaidBy, Sex
from capacity.models import Mission, MissionSide
from partnerships.actions.signoff import sign_off
from partnerships.choices import ActorGroup, Word
from partnerships.models import Version

FIRST, LAST = date(2026, 3, 9), date(2026, 3, 13)


def at(day):
    """Noon of a day of March 2026."""
    return datetime.combine(date(2026, 3, day), time(12), tzinfo=UTC)


BEFORE, ON_THE_FIRST_DAY, AFTER = at(2), at(9), at(20)
NOTE = {
    "audience": "The ward assemblies",
    "told": "Colleagues learn from each other; they bring no money.",
    "told_in": "Ditammari",
    "channel": "community radio",
    "told_on": date(2026, 3, 4),
    "language": "fr",
}
SIGNAL = {"heard": "Some hoped for a well.", "heard_on": date(2026, 3, 16), "language": "fr"}
REGISTRAR = {
    "name": "Awa Kora",
    "function": "Registrar",
    "group": ActorGroup.STAFF,
    "sex": Sex.WOMEN,
    "paid_by": PaidBy.OWN,
    "language": "fr",
}
COUNCILLOR = {
    "name": "Jo Smets",
    "function": "Councillor",
    "group": ActorGroup.MAJORITY,
    "party": "Samen",
    "sex": Sex.MEN,
    "language": "nl",
}


def visit(partnership, cast, **fields):
    usual = {"kind": ActivityKind.WORK_VISIT, "title": "Registrars", "starts_on": FIRST, "ends_on": LAST}
    return log_activity(
        partnership=partnership,
        status=ActivityStatus.DONE,
        host=partnership.partner_list[1],
        by=cast["contributor_a"],
        **usual | fields,
    )


def mission_of(activity, cast):
    return start_mission(
        activity=activity,
        purpose="See how a register is kept.",
        not_promised="",
        language="en",
        by=cast["contributor_a"],
    )


def side(mission, bank):
    partner = mission.partnership.partner_list["ab".index(bank)]
    return MissionSide.objects.get(mission=mission, partner=partner)


def ask(mission, cast, bank, *questions, now=BEFORE):
    by = cast[f"contributor_{bank}"]
    return set_questions(side=side(mission, bank), seen=None, questions=list(questions), language="fr", by=by, now=now)


def answer(mission, cast, bank, text="Number first.", now=AFTER):
    own = side(mission, bank)
    answers = {question.pk: text for question in own.questions.all()}
    by = cast[f"contributor_{bank}"]
    return answer_questions(side=own, seen=None, answers=answers, language="fr", by=by, now=now)


def send(mission, cast, bank, *delegates):
    by = cast[f"contributor_{bank}"]
    return name_delegates(side=side(mission, bank), seen=None, delegates=list(delegates), by=by, now=BEFORE)


def tell(mission, cast, bank, now=BEFORE):
    by = cast[f"contributor_{bank}"]
    return tell_expectations(side=side(mission, bank), seen=None, notes=[NOTE], by=by, now=now)


def hear(mission, cast, bank, now=AFTER):
    by = cast[f"contributor_{bank}"]
    return note_signals(side=side(mission, bank), seen=None, signals=[SIGNAL], by=by, now=now)


def lived_through(partnership, cast):
    """A mission of which nothing is missing, and that nobody offered yet."""
    mission = mission_of(visit(partnership, cast), cast)
    ask(mission, cast, "a", "How is a birth numbered?")
    send(mission, cast, "a", REGISTRAR)
    for bank in "ab":
        tell(mission, cast, bank)
        hear(mission, cast, bank)
    answer(mission, cast, "a")
    return mission


def offered(mission, cast, bank="a"):
    offer_report(mission=mission, by=cast[f"coordinator_{bank}"], now=AFTER)
    return Version.objects.of(mission).open().get()


def closed(mission, cast, remark=""):
    word = Word.AGREED_WITH_REMARK if remark else Word.AGREED
    version = offered(mission, cast)
    sign_off(version=version, word=word, remark=remark, by=cast["coordinator_b"], now=AFTER)
    return Mission.objects.get(pk=mission.pk)
