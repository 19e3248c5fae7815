"""Conversations: questions that wait until they are answered, and notes that stay within a municipality."""

import pytest
from django.utils import timezone

from partnerships.actions.talks import add_comment, answer_question, settle_question
from partnerships.choices import CommentKind, Role, Visibility
from partnerships.models import Comment, Partnership
from partnerships.tests.test_documents import put
from partnerships.waiting import waiting_in
from stedenband.audit.models import Entry
from stedenband.tests.cast import accompany, join
from stedenband.tests.refusals import invalid, refused, refused_by_the_database

NOW = timezone.now()


def say(subject, by, kind=CommentKind.REMARK, text="Which form do you use?"):
    return add_comment(subject=subject, kind=kind, text=text, language="en", by=by, now=NOW)


def answer(question, by):
    return answer_question(question=question, text="The one of May.", language="en", by=by, now=NOW)


def asked(bond):
    """Names of the municipalities that a question waits for."""
    bond = Partnership.objects.with_partners().get(pk=bond.pk)
    waiting = [one for one in waiting_in([bond], today=NOW.date()) if one.note == "Which form do you use?"]
    return [bond.partner(one.partner_id).name for one in waiting]


@pytest.fixture
def clerks(bond):
    return [join(partner, Role.CONTRIBUTOR) for partner in bond.partner_list]


@pytest.mark.parametrize("somebody", ["former", "stranger", "administrator"])
def test_who_has_no_place_says_nothing(partnership, cast, somebody):
    with refused("not_a_member"):
        say(partnership, cast[somebody])


def test_words_stand_under_the_municipality_of_their_author(partnership, cast):
    for somebody in ("observer_b", "association"):
        say(partnership, cast[somebody], CommentKind.QUESTION)

    told = [(comment.partner and comment.partner.name) for comment in Comment.objects.about(partnership)]
    assert told == ["Wilgenrode", None]


@pytest.mark.parametrize("bond", [2, 3], indirect=True)
def test_a_question_waits_for_every_other_municipality_until_it_answered(bond, clerks, observers):
    question = say(bond, observers[0], CommentKind.QUESTION)
    others = [partner.name for partner in bond.partner_list[1:]]
    assert asked(bond) == others

    for clerk in clerks[1:]:
        assert asked(bond) == others
        answer(question, clerk)
        others = others[1:]

    assert asked(bond) == []
    assert not Comment.objects.open_questions().exists()


def test_a_question_of_who_accompanies_waits_for_all(bond, clerks):
    question = say(bond, accompany(bond), CommentKind.QUESTION)
    assert asked(bond) == ["Amandougou", "Wilgenrode"]

    answer(question, clerks[0])

    assert asked(bond) == ["Wilgenrode"]


@pytest.mark.parametrize("who", ["observer", "own colleague", "companion"])
def test_only_a_word_for_the_municipality_that_is_asked_answers(bond, clerks, observers, who):
    question = say(bond, observers[0], CommentKind.QUESTION)
    people = {"observer": observers[1], "own colleague": clerks[0], "companion": accompany(bond)}

    word = answer(question, people[who])

    assert (word.kind, word.answer_to) == (CommentKind.REMARK, question)
    assert asked(bond) == ["Wilgenrode"]


def test_the_asker_may_need_no_answer_any_more(bond, clerks):
    question = settle_question(question=say(bond, clerks[0], CommentKind.QUESTION), by=clerks[0], now=NOW)

    assert asked(bond) == []
    with refused("not_open"):
        answer(question, clerks[1])
    with refused("not_open"):
        settle_question(question=question, by=clerks[0], now=NOW)


def test_a_remark_is_not_answered_as_a_question(bond, clerks):
    with refused("not_open"):
        answer(say(bond, clerks[0]), clerks[1])


@pytest.mark.parametrize("bank", ["a", "b"])
def test_a_note_is_read_within_its_municipality_alone_on_every_side(partnership, cast, bank):
    note = say(partnership, cast[f"observer_{bank}"], CommentKind.NOTE)

    readers = {name for name, user in cast.items() if Comment.objects.visible_to(user).filter(pk=note.pk).exists()}

    assert readers == {f"{role}_{bank}" for role in ("coordinator", "contributor", "signatory", "observer")}


def test_the_history_that_all_read_says_nothing_of_a_note(partnership, cast):
    before = Entry.objects.of_chain(partnership.audit_chain).count()
    note = say(partnership, cast["contributor_a"], CommentKind.NOTE)

    assert Entry.objects.of_chain(partnership.audit_chain).count() == before
    assert Entry.objects.of_chain(note.audit_chain).get(verb="note.added")


def test_who_looks_after_the_machine_reads_no_note_and_no_paper_of_one_municipality(partnership, cast, client_of):
    own = put(partnership, cast["contributor_a"], Visibility.OWN, title="Nos doutes")
    note = say(own, cast["contributor_a"], CommentKind.NOTE, text="Between us.")
    shared = say(partnership, cast["contributor_a"], text="For all.")
    administrator = client_of(cast["administrator"])

    pages = [administrator.get(f"/admin/partnerships/{name}/").content.decode() for name in ("comment", "document")]

    assert "For all." in pages[0]
    assert "Between us." not in pages[0]
    assert "Nos doutes" not in pages[1]
    assert administrator.get(f"/admin/partnerships/comment/{note.pk}/change/").status_code == 302
    assert shared.audit_name == "For all."
    assert "Between us." not in str(Entry.objects.of_chain(note.audit_chain).get(verb="note.added").facts)


def test_who_belongs_to_no_municipality_writes_no_note(partnership, cast):
    with invalid("nobodys_note"):
        say(partnership, cast["association"], CommentKind.NOTE)


def test_about_what_a_municipality_keeps_to_itself_only_notes_are_written(partnership, cast):
    own = put(partnership, cast["contributor_a"], Visibility.OWN)

    with refused("own_only"):
        say(own, cast["contributor_a"])
    assert say(own, cast["observer_a"], CommentKind.NOTE).is_private


def test_only_a_question_is_ever_settled(partnership, cast):
    remark = say(partnership, cast["contributor_a"])

    with refused_by_the_database():
        Comment.objects.filter(pk=remark.pk).update(settled_at=NOW)
