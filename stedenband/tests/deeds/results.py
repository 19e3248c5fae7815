"""What the people of the world measure, see change, and hear from others."""

from dateutil.relativedelta import relativedelta

from capacity.actions.behaviour import describe_actor, write_journal
from capacity.actions.external_results import attach_result
from capacity.actions.indicators import set_target, stop_indicator, write_baseline, write_indicator
from capacity.actions.measuring import begin_round, fill_round
from capacity.choices import ChangeDegree, ExternalKind, MarkerGrade, Progress, ResultLevel
from partnerships.choices import ActorGroup
from stedenband.tests.deeds.documents import document

LANGUAGE = {"a": "fr", "b": "nl"}


def indicator(world, title, **facts):
    usual = {
        "trajectory": world.trajectory,
        "level": ResultLevel.OUTCOME,
        "unit": "days",
        "measured_by": world.partnership.partner_list,
        "language": "fr",
    }
    by = world.cast["contributor_a"]
    return write_indicator(partnership=world.partnership, title=title, by=by, **{**usual, **facts})


def people(world, title):
    return indicator(world, title, level=ResultLevel.OUTPUT, unit="", counts_people=True, adds_up=True)


def starts(world, row, bank, hundredths, *, aims):
    """Where a municipality starts, and two targets after each other."""
    by = world.cast[f"contributor_{bank}"]
    write_baseline(indicator=row, hundredths=hundredths, measured_on=world.first_on, source="The registers", by=by)
    for aim in aims:
        set_target(
            indicator=row,
            hundredths=aim,
            reach_on=world.today + relativedelta(months=12),
            reason="A colleague left.",
            by=by,
            now=world.now,
        )


def measured(world, bank, answers, *, months=0):
    """The round of half a year that begins `months` after the first one."""
    first = world.first_on + relativedelta(months=months)
    round = begin_round(
        partnership=world.partnership,
        first_on=first,
        last_on=first + relativedelta(months=6, days=-1),
        language=LANGUAGE[bank],
        by=world.cast[f"contributor_{bank}"],
    )
    return fill_round(round=round, language=LANGUAGE[bank], answers=answers, by=world.cast[f"contributor_{bank}"])


def days(row, hundredths, **more):
    return {"indicator": row, "hundredths": hundredths, "progress": Progress.ON_TRACK, **more}


def heads(row, women, men, others=0):
    return {"indicator": row, "women": women, "men": men, "others": others, "progress": Progress.REACHED}


def no_change(row):
    return {"indicator": row, "progress": Progress.NO_CHANGE, "why": "The counter was closed for works."}


def actor(world, name, *, bank="a"):
    return describe_actor(
        partnership=world.partnership,
        trajectory=world.trajectory,
        partner=world.partnership.partner_list["ab".index(bank)],
        name=name,
        group=ActorGroup.STAFF,
        challenge="Clerks decide together what comes first, and tell people why they wait.",
        language="fr",
        marks={
            MarkerGrade.EXPECT: [f"{name} note every birth the same day"],
            MarkerGrade.LIKE: [f"{name} ask each other for advice"],
            MarkerGrade.LOVE: [f"{name} train another town"],
        },
        by=world.cast["contributor_b"],
    )


def saw(world, marker, bank, *, months=0):
    first = world.first_on + relativedelta(months=months)
    return write_journal(
        marker=marker,
        first_on=first,
        last_on=first + relativedelta(months=6, days=-1),
        degree=ChangeDegree.MEDIUM,
        description="Two of three clerks do so.",
        factors="Their head asks for it every Monday.",
        evidence="The book of the counter.",
        document=world.evidence,
        unanticipated="The village chiefs ask for the list.",
        lesson="Begin with the head.",
        follow_up="Ask the third clerk what she needs.",
        language=LANGUAGE[bank],
        by=world.cast[f"contributor_{bank}"],
    )


def external_result(world, title, *, bank="a"):
    return attach_result(
        partnership=world.partnership,
        kind=ExternalKind.AUDIT,
        title=title,
        found_by="The ministry",
        found_on=world.first_on,
        says="The civil registry keeps its deadlines; purchases are described late.",
        language=LANGUAGE[bank],
        document=world.evidence,
        by=world.cast[f"contributor_{bank}"],
    )


def build(world):
    world.evidence = document(world, "Registre du guichet")
    world.indicator, world.people_trained = indicator(world, "Days until the paper"), people(world, "Clerks trained")
    starts(world, world.indicator, "a", 4_200, aims=[1_000, 1_500])
    starts(world, world.indicator, "b", 900, aims=[500])
    both = world.indicator, world.people_trained
    world.round_a = measured(world, "a", [days(both[0], 2_000, document=world.evidence), heads(both[1], 4, 3)])
    world.round_b = measured(world, "b", [no_change(both[0]), heads(both[1], 1, 0, 1)])
    world.actor = actor(world, "Clerks of the counter")
    world.marker, world.marker_free, _love = world.actor.markers.all()
    world.journal_a, world.journal_b = (saw(world, world.marker, bank) for bank in "ab")
    world.external_result = external_result(world, "Audit de performance")


def grow(world, turn):
    """One more of each, on both sides, and a round more for each municipality."""
    rows = indicator(world, f"Indicator {turn}"), people(world, f"People {turn}")
    stop_indicator(
        indicator=indicator(world, f"Stopped {turn}"),
        reason="Too dear.",
        on=world.today,
        by=world.cast["contributor_b"],
    )
    for bank in "ab":
        starts(world, rows[0], bank, 3_000, aims=[2_000, 1_000])
        starts(world, world.indicator, bank, 3_000 + turn, aims=[100 * turn])
        answers = [days(row, 1_000, document=world.evidence) for row in (rows[0], world.indicator)]
        measured(world, bank, [*answers, heads(rows[1], turn, turn)], months=6 * turn)
        saw(world, actor(world, f"Council {turn} {bank}", bank=bank).markers.first(), bank)
        saw(world, world.marker, bank, months=6 * turn)
        external_result(world, f"Survey {turn}", bank=bank)
        document(world, f"Figures {turn} {bank}", bank=bank)
