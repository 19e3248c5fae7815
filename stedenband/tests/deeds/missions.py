"""The visits of the world: one that is still to come, one of which the report can be offered, one that is closed."""

from datetime import time, timedelta

from django.core.files.base import ContentFile

from capacity.actions.activities import log_activity
from capacity.actions.mission_reports import offer_report, request_mission_paper
from capacity.actions.mission_sides import (
    answer_questions,
    name_delegates,
    note_signals,
    set_questions,
    tell_expectations,
    tell_findings,
)
from capacity.actions.missions import show_documents, start_mission, write_programme
from capacity.actions.needs import note_needs
from capacity.choices import ActivityKind, ActivityStatus, MetWith, PaidBy, PictureConsent, Referral, Sex
from capacity.models import MissionSide
from partnerships.choices import ActorGroup
from stedenband.tests.deeds.partnership import agree, partner


def side(mission, world, bank):
    return MissionSide.objects.get(mission=mission, partner=partner(world, bank))


def visit(world, title, *, day):
    """A visit of four days from `day` on, counted from today; in the past it was done."""
    first = world.today + timedelta(days=day)
    return log_activity(
        partnership=world.partnership,
        kind=ActivityKind.WORK_VISIT,
        title=title,
        language="fr",
        starts_on=first,
        ends_on=first + timedelta(days=3),
        status=ActivityStatus.PLANNED if day > 0 else ActivityStatus.DONE,
        place="Wilgenrode",
        host=world.partner_b,
        step=world.step_reached,
        by=world.cast["contributor_a"],
    )


def mission(world, title, *, day):
    """A visit that is prepared: purpose, questions, delegation, programme and what the population was told."""
    activity = visit(world, title, day=day)
    prepared = start_mission(
        activity=activity,
        purpose="See how a register is kept without a queue.",
        not_promised="A second visit this year.",
        language="en",
        by=world.cast["contributor_a"],
    )
    departure = world.now + timedelta(days=day - 5)
    for bank in "ab":
        who = {"seen": None, "by": world.cast[f"contributor_{bank}"], "now": departure}
        own = side(prepared, world, bank)
        set_questions(side=own, questions=["How is a birth numbered?"], language="fr", **who)
        tell_expectations(side=own, notes=[told(min(activity.starts_on - timedelta(days=3), world.today))], **who)
        send(world, prepared, bank, times=1, now=departure)
    programme(world, prepared, times=1, now=departure)
    return prepared


def send(world, prepared, bank, *, times, now):
    who = {"seen": None, "by": world.cast[f"contributor_{bank}"], "now": now}
    name_delegates(side=side(prepared, world, bank), delegates=delegates(bank) * times, **who)


def programme(world, prepared, *, times, now):
    entry = {
        "on": prepared.activity.starts_on,
        "starts_at": time(9),
        "what": "At the counter",
        "with_whom": "The registry office",
        "met_with": MetWith.STAFF,
    }
    write_programme(mission=prepared, seen=None, entries=[entry] * times, by=world.cast["contributor_b"], now=now)


def delegates(bank):
    person = {"function": "Registrar", "sex": Sex.WOMEN, "paid_by": PaidBy.OWN, "language": "fr"}
    return [
        person | {"name": f"Registrar of {bank}", "group": ActorGroup.STAFF, "may_be_named": True},
        person | {"name": f"Councillor of {bank}", "group": ActorGroup.OPPOSITION, "party": "Ensemble"},
    ]


def told(on):
    return {
        "audience": "The ward assemblies",
        "told": "Colleagues learn from each other; nobody brings money.",
        "told_in": "Ditammari",
        "channel": "community radio",
        "told_on": on,
        "language": "fr",
    }


def tell(world, lived, *, times=1):
    """What is written after the visit, by both municipalities, in so many lines of each kind."""
    for bank in "ab":
        who = {
            "side": side(lived, world, bank),
            "seen": None,
            "by": world.cast[f"contributor_{bank}"],
            "now": world.now,
        }
        answers = {question.pk: "By year and ward." for question in who["side"].questions.all()}
        answer_questions(answers=answers, language="fr", **who)
        heard = {"heard": "Some hoped for a well.", "heard_on": world.today, "language": "fr"}
        note_signals(signals=[heard | {"answered": "That goes to the citizens’ initiative."}] * times, **who)
        finding = {"text": "The archive is dry and locked.", "theme": None, "language": "fr"}
        tell_findings(findings=[finding] * times, shared_with="The council", language="fr", **who)
        need = {"text": "A school without desks", "referred_to": Referral.FOURTH_PILLAR, "who": "Friends of the school"}
        note_needs(needs=[need | {"language": "fr"}] * times, **who)


def illustrate(world, lived, *papers):
    rows = [(paper, PictureConsent.AGREED, "Registrar of a, in person") for paper in papers]
    show_documents(mission=lived, seen=None, documents=rows, by=world.cast["contributor_a"], now=world.now)


def closed_mission(world, title, *, day):
    lived = mission(world, title, day=day)
    tell(world, lived)
    illustrate(world, lived, world.document)
    offer_report(mission=lived, by=world.cast["coordinator_a"], now=world.now)
    agree(lived, "b", world, role="coordinator", days=0)
    lived.refresh_from_db()
    return lived


def mission_paper(world, of_mission, language):
    """The PDF is asked for and filed, without being really made."""
    by = world.cast["coordinator_a"]
    printed = request_mission_paper(mission=of_mission, language=language, by=by, now=world.now)
    printed.file.save(f"{printed.pk}.pdf", ContentFile(b"%PDF-1.7 not read by anybody"), save=False)
    printed.file_hash, printed.size, printed.pages, printed.made_at = "0" * 64, 28, 4, world.now
    printed.save()
    return printed


def build(world):
    world.mission = mission(world, "Registrars travel", day=20)
    world.mission_side_a = side(world.mission, world, "a")
    world.mission_told = mission(world, "Registrars came home", day=-20)
    tell(world, world.mission_told)
    illustrate(world, world.mission_told, world.document)
    world.mission_told_side_a = side(world.mission_told, world, "a")
    world.mission_closed = closed_mission(world, "First days at the counter", day=-40)
    world.mission_paper = mission_paper(world, world.mission_closed, "fr")
    world.unprepared_visit = visit(world, "A week without preparation", day=40)


def grow(world, turn):
    """More lines of everything that the page of a visit lists, and one more visit in My work."""
    mission(world, f"Another visit {turn}", day=10 + turn)
    tell(world, world.mission_told, times=1 + turn)
    programme(world, world.mission_told, times=1 + turn, now=world.now)
    illustrate(world, world.mission_told, *[world.document, world.document_public][:turn])
    send(world, world.mission_told, "a", times=1 + turn, now=world.now)
    mission_paper(world, world.mission_closed, ["es", "en"][turn - 1])
