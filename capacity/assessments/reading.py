"""What the pages read of a round: the answers of one municipality, and the results of all beside each other."""

from dataclasses import dataclass

from capacity.assessments.comparison import Found, Row
from capacity.assessments.spread import groups_apart, spread_of
from capacity.models import Answer, AnswerSheet, AssessmentRound, AssessmentSide, WorkshopScore


@dataclass(frozen=True)
class Read:
    """How the people of one municipality answered one statement, and what its workshop says of it."""

    statement: object
    spread: dict
    groups: list
    whys: list
    score: WorkshopScore | None = None


def answers_of(side: AssessmentSide, *, user) -> list[tuple]:
    """(dimension, what was answered statement by statement), for who may read it. Three queries.

    The lines "why" stand in the order of the alphabet, so that nobody follows one person from statement to statement.
    """
    apart = groups_apart(
        AnswerSheet.objects.visible_to(user).filter(side=side).per_group(), least=side.round.least_in_group
    )
    answers = Answer.objects.visible_to(user).filter(sheet__side=side).order_by("why")
    by_code = {}
    for code, choice, why, group in answers.values_list("code", "choice", "why", "sheet__group"):
        by_code.setdefault(code, []).append((choice, why, group))
    scores = {one.code: one for one in WorkshopScore.objects.visible_to(user).filter(workshop__side=side)}
    return [
        (
            dimension,
            [
                read_of(statement, by_code.get(statement.code, []), apart, scores.get(statement.code))
                for statement in dimension.statements.all()
            ],
        )
        for dimension in side.round.dimensions
    ]


def read_of(statement, given, apart, score):
    return Read(
        statement=statement,
        spread=spread_of(choice for choice, _why, _group in given),
        groups=[(group, spread_of(choice for choice, _why, one in given if one == group)) for group in apart],
        whys=[why for _choice, why, _group in given if why],
        score=score,
    )


def scores_of(assessment: AssessmentRound, *, user) -> dict[int, dict[str, WorkshopScore]]:
    """What each side found that `user` may read, by partner and code. One query."""
    rows = WorkshopScore.objects.visible_to(user).filter(workshop__side__round=assessment)
    found: dict[int, dict[str, WorkshopScore]] = {}
    for row in rows.select_related("workshop__side"):
        found.setdefault(row.workshop.side.partner_id, {})[row.code] = row
    return found


def earlier_scores(assessment: AssessmentRound, *, user) -> dict[int, dict[str, int]]:
    """The newest score of each municipality on each statement, of the rounds before this one. Two queries."""
    rounds = list(AssessmentRound.objects.visible_to(user).before(assessment).values_list("pk", flat=True))
    rows = WorkshopScore.objects.visible_to(user).filter(workshop__side__round__in=rounds)
    newest: dict[int, dict[str, int]] = {}
    for row in sorted(rows.select_related("workshop__side"), key=lambda row: rounds.index(row.workshop.side.round_id)):
        if row.score is not None:
            newest.setdefault(row.workshop.side.partner_id, {}).setdefault(row.code, row.score)
    return newest


def rows_of(assessment: AssessmentRound, scores: dict, before: dict) -> list[Row]:
    """The statements of the round with what each municipality found, for `comparison`."""
    return [
        Row(
            statement.code,
            dimension.is_joint,
            {
                partner_id: Found(
                    score=found[statement.code].score,
                    range=found[statement.code].range,
                    before=before.get(partner_id, {}).get(statement.code),
                )
                for partner_id, found in scores.items()
                if statement.code in found
            },
        )
        for dimension in assessment.dimensions
        for statement in dimension.statements.all()
    ]
