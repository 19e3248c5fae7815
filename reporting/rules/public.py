"""The public page: proposed by one, agreed by all, taken back by each; questions answered each in its own name."""

import rules

from partnerships.rules import may_coordinate, may_read, of_own_partner


@rules.predicate
def is_public(user, publication):
    return publication.is_public


@rules.predicate
def may_still_be_answered(user, question):
    return not question.is_set_aside


@rules.predicate
def stands(user, answer):
    return answer.withdrawn_at is None


for model in ("publication", "publicquestion", "publicanswer"):
    rules.add_perm(f"reporting.view_{model}", may_read)

rules.add_perm("reporting.propose_publication", may_coordinate)
rules.add_perm("reporting.withdraw_publication", may_coordinate & is_public)
rules.add_perm("reporting.answer_publicquestion", may_coordinate & may_still_be_answered)
rules.add_perm("reporting.set_aside_publicquestion", may_coordinate & may_still_be_answered)
rules.add_perm("reporting.withdraw_publicanswer", may_coordinate & of_own_partner & stands)
