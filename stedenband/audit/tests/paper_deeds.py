"""What may still happen to the papers and the talks of the world."""

from partnerships.actions.documents import describe_document, share_document
from partnerships.actions.publications import end_publication
from partnerships.actions.talks import settle_question


def describe(world):
    paper = world.document
    described = {name: getattr(paper, name) for name in ("kind", "title", "language", "dated_on")}
    describe_document(document=paper, seen=None, **described, by=world.cast["contributor_a"], now=world.now)


def share(world):
    share_document(document=world.document_own, by=world.cast["contributor_a"])


def take_from_the_public(world):
    end_publication(document=world.document_public, by=world.cast["coordinator_b"])


def need_no_answer(world):
    settle_question(question=world.question, by=world.cast["observer_a"], now=world.now)


DEEDS = {
    "document.changed": describe,
    "document.shared": share,
    "document.unpublished": take_from_the_public,
    "question.settled": need_no_answer,
}
