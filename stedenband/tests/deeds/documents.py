"""What the people of the world put on file and say about it."""

from datetime import timedelta

from django.core.files.base import ContentFile

from partnerships.actions.documents import add_document, add_version
from partnerships.actions.publications import propose_publication
from partnerships.actions.talks import add_comment, answer_question
from partnerships.choices import CommentKind, DocumentKind, Visibility
from stedenband.tests.deeds.partnership import agree, other

PDF = b"%PDF-1.7\n%a file that stands for a paper\n%%EOF\n"


def document(world, title, *, bank="a", visibility=Visibility.SHARED, partnership=None, by=None):
    return add_document(
        partnership=partnership or world.partnership,
        kind=DocumentKind.DECISION,
        title=title,
        language="fr",
        dated_on=world.today - timedelta(days=40),
        visibility=visibility,
        file=ContentFile(PDF + title.encode(), name="paper.pdf"),
        by=by or world.cast[f"contributor_{bank}"],
        now=world.ago(days=40),
    )


def newer(world, paper, *, bank="b"):
    return add_version(
        document=paper,
        file=ContentFile(PDF + f"{paper.title} {paper.files.count()}".encode(), name="paper.pdf"),
        what_changed="One figure.",
        by=world.cast[f"contributor_{bank}"],
        now=world.ago(days=30),
    )


def public_document(world, title, *, bank="a"):
    paper = document(world, title, bank=bank)
    propose_publication(document=paper, by=world.cast["coordinator_a"], now=world.ago(days=20))
    agree(paper.newest, "b", world, role="coordinator", days=19)
    paper.refresh_from_db()
    return paper


def say(world, subject, text, *, who="observer_a", kind=CommentKind.REMARK):
    return add_comment(subject=subject, kind=kind, text=text, language="fr", by=world.cast[who], now=world.now)


def ask(world, subject, text, *, bank):
    """A question, and the answer that settles it."""
    question = say(world, subject, text, who=f"contributor_{bank}", kind=CommentKind.QUESTION)
    return answer_question(
        question=question, text="We look.", language="nl", by=world.cast[f"contributor_{other(bank)}"], now=world.now
    )


def build(world):
    world.document = document(world, "Décision du conseil")
    newer(world, world.document)
    world.document_own, world.document_own_b = (
        document(world, f"Our draft, {bank}", bank=bank, visibility=Visibility.OWN) for bank in "ab"
    )
    world.document_public = public_document(world, "Le guichet en images")
    public_document(world, "De balie in beeld", bank="b")
    world.note, world.note_b = (
        say(world, paper, "Not before May.", who=f"observer_{bank}", kind=CommentKind.NOTE)
        for bank, paper in (("a", world.document_own), ("b", world.document_own_b))
    )
    world.answer = ask(world, world.document, "Which day?", bank="b")
    say(world, world.document, "Which page?", who="observer_b", kind=CommentKind.QUESTION)
    world.question = world.comment_on_part
    talk_about_everything(world, "Good.")


def talk_about_everything(world, text):
    talked_about = (world.partnership, world.activity, world.trajectory, world.step_waiting, world.document)
    for subject in (*talked_about, world.meeting):
        say(world, subject, text, who="association")
    ask(world, world.step_waiting, f"{text} And then?", bank="a")
    say(world, world.agreement, text, who="contributor_b", kind=CommentKind.QUESTION)


def talk_about_the_rest(world, text):
    """A word about each other kind of thing, once all of them are there."""
    of_money = (world.source_b, world.line_b, world.expense_paid)
    of_results = (world.indicator, world.actor, world.assessment_compared)
    for subject in (world.learning_a, world.mission, world.story_a, world.risk, *of_money, *of_results):
        say(world, subject, text, who="association")
