"""What the jurors found of the candidates, side by side: every juror's figure, and how far they are apart.

Never one average that hides who differs, and no ranking: candidates stand in the order of their names.
"""

from dataclasses import dataclass

from partnerships.models import Candidate, SearchMember, Verdict
from partnerships.models.search import Points


@dataclass(frozen=True)
class CandidateScores:
    """One candidate: `shares` are whole per cents of the weighted points, by juror; None for a conflict of interest."""

    candidate: Candidate
    shares: list[tuple[SearchMember, int | None]]
    conflicts: list[Verdict]

    @property
    def given(self) -> list[int]:
        return [share for _juror, share in self.shares if share is not None]

    @property
    def spread(self) -> tuple[int, int] | None:
        """The lowest and the highest share; None when nobody gave points."""
        return (min(self.given), max(self.given)) if self.given else None


def scores_of(search, verdicts) -> list[CandidateScores]:
    """The candidates of `search` by name, each with what the jurors of `verdicts` gave.

    `verdicts` come with their scores, criteria and jurors fetched: no more queries, however many there are.
    """
    most = sum(criterion.weight for criterion in search.criterion_list) * max(Points.values)
    of_candidate = {}
    for verdict in verdicts:
        of_candidate.setdefault(verdict.candidate_id, []).append(verdict)
    return [
        CandidateScores(
            candidate=candidate,
            shares=[(verdict.juror, share_of(verdict, most)) for verdict in of_candidate.get(candidate.pk, [])],
            conflicts=[verdict for verdict in of_candidate.get(candidate.pk, []) if verdict.conflict],
        )
        for candidate in search.candidates.all()
    ]


def share_of(verdict, most) -> int | None:
    """The weighted points of `verdict` in whole per cents of the `most` there are."""
    if verdict.conflict or not most:
        return None
    return round(100 * sum(score.points * score.criterion.weight for score in verdict.scores.all()) / most)
