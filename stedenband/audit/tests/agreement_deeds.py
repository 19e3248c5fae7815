"""What may still happen to the texts of the world, to what a council decided about them and to a scan that waits."""

from partnerships.actions.decisions import note_decision
from partnerships.actions.negotiation import set_aside, take_acceptance_back
from partnerships.actions.papers import answer_paper
from partnerships.actions.wordings import drop_language_version
from partnerships.choices import Bench


def drop_a_language(world):
    drop_language_version(agreement=world.amendment, language="nl", by=world.cast["contributor_a"], now=world.now)


def go_on_without(world):
    reason = "One text for all three towns will do."
    set_aside(agreement=world.agreement_draft, reason=reason, by=world.cast["coordinator_b"], now=world.now)


def talk_again(world):
    take_acceptance_back(agreement=world.amendment, by=world.cast["coordinator_a"], now=world.now)


def count_the_votes_again(world):
    note_decision(
        agreement=world.agreement_signing,
        decision=world.decision_a,
        seen=world.decision_a.row_version,
        decided_on=world.decision_a.decided_on,
        seats=25,
        votes=(17, 5, 1, 2),
        parties=[("Together", Bench.MAJORITY, 13)],
        by=world.cast["contributor_a"],
        now=world.now,
    )


def know_the_signature(world):
    answer_paper(paper=world.paper, is_real=True, by=world.cast["coordinator_a"], now=world.now)


def doubt_the_signature(world):
    reason = "The last page is missing."
    answer_paper(paper=world.paper, is_real=False, reason=reason, by=world.cast["coordinator_a"], now=world.now)


DEEDS = {
    "agreement.language_dropped": drop_a_language,
    "agreement.set_aside": go_on_without,
    "agreement.text_reopened": talk_again,
    "council.corrected": count_the_votes_again,
    "paper.confirmed": know_the_signature,
    "paper.declined": doubt_the_signature,
}
