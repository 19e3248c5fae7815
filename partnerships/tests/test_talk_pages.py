"""The pages of conversations."""

import pytest
from django.urls import reverse

from partnerships.choices import CommentKind, Visibility
from partnerships.models import Comment
from partnerships.talks import TALKABLES
from partnerships.tests.test_documents import put
from partnerships.tests.test_talks import say
from stedenband.ui.testing import submit


def url(name, partnership, *arguments):
    return reverse(f"partnerships:{name}", args=[partnership.slug, *arguments])


def general(partnership):
    return url("talk", partnership, "partnership", partnership.pk)


def words(answer):
    return answer.content.decode()


def typed(kind, text="Which form do you use?"):
    return {"kind": kind, "text": text, "language": "en"}


def test_a_question_stands_among_the_work_of_the_others_until_they_answer(partnership, cast, client_of):
    asker, asked = client_of(cast["contributor_a"]), client_of(cast["contributor_b"])
    submit(asker, general(partnership), typed("question"))
    answer_page = url("talk_answer", partnership, Comment.objects.get().pk)
    assert answer_page in words(asked.get("/"))
    assert answer_page not in words(asker.get("/"))

    submit(asked, answer_page, {"text": "The one of May.", "language": "en"})

    assert answer_page not in words(asked.get("/"))
    assert "In answer to contributor Amandougou" in words(asker.get(general(partnership)))


def test_the_asker_says_that_no_answer_is_needed(partnership, cast, client_of):
    question = say(partnership, cast["observer_a"], CommentKind.QUESTION)
    answer_page, asked = url("talk_answer", partnership, question.pk), client_of(cast["contributor_b"])
    assert answer_page in words(asked.get("/"))

    submit(client_of(cast["contributor_a"]), url("talk_settle", partnership, question.pk))

    assert answer_page not in words(asked.get("/"))


def test_an_answer_that_comes_too_late_keeps_its_words(partnership, cast, client_of):
    question = say(partnership, cast["contributor_a"], CommentKind.QUESTION)
    late = client_of(cast["contributor_b"])
    submit(client_of(cast["contributor_a"]), url("talk_settle", partnership, question.pk))

    page = submit(late, url("talk_answer", partnership, question.pk), {"text": "The one of May.", "language": "en"})

    assert "needs no answer any more" in words(page)
    assert "The one of May." in words(page)


@pytest.mark.parametrize("bank", ["a", "b"])
def test_a_note_is_on_no_page_of_the_others(partnership, cast, client_of, bank):
    own, other = f"contributor_{bank}", f"coordinator_{'b' if bank == 'a' else 'a'}"
    submit(client_of(cast[own]), general(partnership), typed("note", "Between us."))

    assert "Between us." in words(client_of(cast[f"observer_{bank}"]).get(general(partnership)))
    for reader in (other, "association"):
        for page in ("/", general(partnership), url("talk_list", partnership), url("changes", partnership)):
            assert "Between us." not in words(client_of(cast[reader]).get(page))


def test_who_accompanies_is_not_offered_a_note(partnership, cast, client_of):
    page = submit(client_of(cast["association"]), general(partnership), typed("note"))

    assert page.context["form"].errors["kind"]
    assert not Comment.objects.exists()


def test_about_an_own_document_only_a_note_is_offered(partnership, cast, client_of):
    document = put(partnership, cast["contributor_a"], Visibility.OWN)
    address = url("talk", partnership, "document", document.pk)

    page = submit(client_of(cast["contributor_a"]), address, typed("remark"))

    assert page.context["form"].errors["kind"]
    assert submit(client_of(cast["contributor_a"]), address, typed("note")).status_code == 303


def test_a_conversation_about_nothing_known_is_not_found(partnership, cast, client_of):
    reader = client_of(cast["coordinator_a"])

    assert reader.get(url("talk", partnership, "weather", 1)).status_code == 404
    assert reader.get(url("talk", partnership, "agreement", 999)).status_code == 404


def test_only_a_question_has_a_page_to_answer_it(partnership, cast, client_of):
    remark = say(partnership, cast["contributor_a"])

    assert client_of(cast["contributor_b"]).get(url("talk_answer", partnership, remark.pk)).status_code == 404


def test_the_list_is_narrowed_by_its_address(world, cast, client_of):
    reader = client_of(cast["coordinator_b"])

    def listed(query):
        address = f"{url('talk_list', world.partnership)}?{query}"
        pages = reader.get(address).context["paginator"].page_range
        return {row.kind.code for page in pages for row in reader.get(f"{address}&page={page}").context["rows"]}

    assert listed("") == set(TALKABLES)
    assert listed("about=step") == {"step"}
    assert listed("show=us") == {"part"}
    assert listed("show=open") == {"agreement", "document", "part"}
    assert listed("show=notes") == {"document"}
    assert listed("words=which office") == {"part"}
    assert listed("show=weather") == set(TALKABLES)


def test_a_long_conversation_shows_its_end_first(partnership, cast, client_of):
    for number in range(12):
        say(partnership, cast["contributor_a"], text=f"Word {number}.")
    reader = client_of(cast["contributor_b"])

    page, older = reader.get(general(partnership)), reader.get(general(partnership) + "?page=2")

    assert [comment.text for comment in page.context["words"]] == [f"Word {number}." for number in range(2, 12)]
    assert [comment.text for comment in older.context["words"]] == ["Word 0.", "Word 1."]


@pytest.mark.parametrize("code", sorted(TALKABLES))
def test_everything_that_can_be_talked_about_says_where_it_is_read(world, cast, client_of, code):
    kind = TALKABLES[code]
    subject = kind.rows(world.partnership, cast["coordinator_a"]).first()
    reader = client_of(cast["coordinator_a"])

    assert kind.title(subject).strip()
    assert reader.get(kind.url(subject)).status_code == 200
    assert reader.get(url("talk", world.partnership, code, subject.pk)).status_code == 200
