"""How the municipalities of the world look at their own strength: two rounds that are over, one under way."""

from datetime import timedelta

from capacity.actions.assessment_links import end_answering, make_links
from capacity.actions.assessment_rounds import propose_round
from capacity.actions.assessment_sheets import answer_page, begin_sheet, finish_sheet
from capacity.actions.assessment_talks import settle_point, take_up, write_conversation
from capacity.actions.assessment_workshops import close_side, describe_workshop, score_statements
from capacity.choices import DIFFER, Outside, PointKind, RoleGroup, RoundKind
from capacity.models import AssessmentSide
from partnerships.models import Theme
from stedenband.tests.deeds.partnership import agree, partner

ENOUGH = [RoleGroup.STAFF] * 3 + [RoleGroup.CIVIL_SOCIETY] * 3


def propose(world, *, kind=RoundKind.YEARLY, words="ab", days=30, theme="Civil registry", **numbers):
    """A round; the first of `words` proposes it, the others agree."""
    assessment = propose_round(
        partnership=world.partnership,
        kind=kind,
        theme=Theme.objects.get_or_create(name=theme)[0],
        note="Where are we strong?",
        language="en",
        answers_until=world.today + timedelta(days=14),
        by=world.cast[f"coordinator_{words[0]}"],
        now=world.ago(days=days),
        **numbers,
    )
    agree(assessment, words[1:], world, role="coordinator", days=days - 1)
    assessment.refresh_from_db()
    return assessment


def side(world, assessment, bank):
    return AssessmentSide.objects.select_related("round").get(round=assessment, partner=partner(world, bank))


def links(world, of_side, bank, group, number):
    return make_links(
        side=of_side,
        group=group,
        number=number,
        expires_on=world.today + timedelta(days=14),
        by=world.cast[f"coordinator_{bank}"],
        now=world.ago(days=0),
    )


def begun(world, link, key="key"):
    return begin_sheet(link=link, key=key, language="fr", on=world.today)


def fill(world, sheet, choices, *, finish=True):
    """The statements are answered with the choices in turn."""
    statements = sheet.side.round.statements
    given = {one.code: (choices[n % len(choices)], f"Because of {one.code}.") for n, one in enumerate(statements)}
    answer_page(sheet=sheet, given=given, on=world.today)
    return finish_sheet(sheet=sheet, on=world.today) if finish else sheet


def people_answer(world, of_side, bank, *, groups=ENOUGH, choices="123"):
    """One person of each of `groups` answers, the first with the first of `choices`, and so on."""
    for number, group in enumerate(groups):
        [link] = links(world, of_side, bank, group, 1)
        fill(world, begun(world, link), choices[number % len(choices)])


def complete(world, of_side, bank):
    return end_answering(side=of_side, by=world.cast[f"coordinator_{bank}"], now=world.now)


def score(world, of_side, bank, verdicts):
    """The workshop says the verdicts in turn."""
    scores = {
        one.code: (verdict := verdicts[number % len(verdicts)], None if verdict == Outside.NOT_APPLICABLE else 4, "So.")
        for number, one in enumerate(of_side.round.statements)
    }
    return score_statements(side=of_side, scores=scores, by=world.cast[f"contributor_{bank}"])


def describe(world, of_side, bank, *, points=1):
    return describe_workshop(
        side=of_side,
        seen=None,
        held_on=world.today,
        took_part="Six of us",
        remark="It went well.",
        language="en",
        points=[(f"Write it down {n}", "The clerk", world.today + timedelta(days=60)) for n in range(points)],
        by=world.cast[f"contributor_{bank}"],
        now=world.now,
    )


def close(world, of_side, bank):
    return close_side(side=of_side, by=world.cast[f"coordinator_{bank}"], now=world.now)


def through(world, assessment, bank, verdicts):
    """The municipality of `bank` goes all the way: answers, workshop, closed."""
    one = side(world, assessment, bank)
    people_answer(world, one, bank)
    one = complete(world, one, bank)
    score(world, one, bank, verdicts)
    describe(world, one, bank)
    return close(world, one, bank)


def compared(world, *, a, b, **how):
    """A round that is open to all; the workshops said the verdicts `a` and `b` in turn."""
    assessment = propose(world, **how)
    through(world, assessment, "a", a)
    through(world, assessment, "b", b)
    assessment.refresh_from_db()
    return assessment


def point(world, assessment, code, *, bank="a", due=20):
    return take_up(
        assessment=assessment,
        code=code,
        kind=PointKind.DIFFERENCE,
        question=f"What do we see differently in {code}?",
        partner=partner(world, bank),
        person="Somebody",
        due_on=world.today + timedelta(days=due),
        language="en",
        by=world.cast["contributor_b"],
    )


def settle(world, of_point):
    by = world.cast["contributor_a"]
    return settle_point(point=of_point, seen=None, outcome="We share the plan.", language="en", by=by, now=world.now)


def conversation(world, assessment):
    return write_conversation(
        assessment=assessment,
        seen=None,
        held_on=world.today,
        took_part="Both coordinators",
        said="We went through the list.",
        dissent="Wilgenrode still thinks the agenda is set together.",
        language="en",
        by=world.cast["contributor_b"],
        now=world.now,
    )


def build(world):
    compared(world, a=["1", "2"], b=["2", "2"], days=400)
    world.assessment_compared = compared(world, a=["1", DIFFER, "2", Outside.NOT_APPLICABLE], b=["4", "2"], days=200)
    world.talking_point = point(world, world.assessment_compared, "P1")
    settle(world, point(world, world.assessment_compared, "P3"))
    world.conversation = conversation(world, world.assessment_compared)
    world.assessment = propose(world)
    world.side_a, world.side_b = (side(world, world.assessment, bank) for bank in "ab")
    people_answer(world, world.side_a, "a")
    complete(world, world.side_a, "a")
    score(world, side(world, world.assessment, "a"), "a", ["2", DIFFER])
    people_answer(world, world.side_b, "b", groups=[RoleGroup.MAJORITY])
    world.link, world.link_begun = links(world, world.side_b, "b", RoleGroup.STAFF, 2)
    world.sheet = begun(world, world.link_begun)
    world.assessment_proposed = propose(world, words="a", days=2)


def grow(world, turn):
    assessment = world.assessment_compared
    point(world, assessment, f"D{turn}", bank="ab"[turn % 2])
    settle(world, point(world, assessment, f"D{turn + 2}"))
    people_answer(world, world.side_b, "b", groups=[RoleGroup.STAFF, RoleGroup.CIVIL_SOCIETY])
    links(world, world.side_b, "b", RoleGroup.OPPOSITION, turn)
