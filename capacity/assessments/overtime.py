"""The results of one municipality, round after round."""

from capacity.models import AssessmentRound, WorkshopScore

MOST_ROUNDS = 5


def over_time(partner, *, user) -> tuple[list, list]:
    """The newest rounds of `partner` that `user` may read, oldest first, and what it found in them.

    Gives (rounds, dimensions): of each dimension of the newest set (dimension, (statement, score per round)). A round
    counts once the municipality closed its side; that of another one only when all have.
    """
    readable = WorkshopScore.objects.visible_to(user).filter(
        workshop__side__partner=partner, workshop__side__status="closed"
    )
    ids = readable.values("workshop__side__round")
    rounds = AssessmentRound.objects.filter(pk__in=ids).select_related("set").order_by("-opened_on", "-pk")
    rounds = list(rounds[:MOST_ROUNDS])[::-1]
    if not rounds:
        return [], []
    found = {
        (row.workshop.side.round_id, row.code): row
        for row in readable.filter(workshop__side__round__in=rounds).select_related("workshop__side")
    }
    newest = max(rounds, key=lambda one: one.set_id).set
    return rounds, [
        (
            dimension,
            [
                (statement, [found.get((one.pk, statement.code)) for one in rounds])
                for statement in dimension.statements.all()
            ],
        )
        for dimension in newest.dimensions.prefetch_related("statements")
    ]
