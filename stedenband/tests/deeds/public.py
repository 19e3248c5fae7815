"""What the partners of the world show to everybody, and what people asked."""

from partnerships.models import Version
from reporting.actions.public_questions import answer_publicly, ask_publicly, set_aside, withdraw_answer
from reporting.actions.publications import propose_publication
from reporting.models import Edition, Publication
from stedenband.tests.deeds.partnership import agree
from stedenband.tests.deeds.reports import filed


def propose(world, bank="a", *, days=5, partnership=None, **chosen):
    """The coordinator of `bank` proposes a lesson of each, a trajectory and a signed report, unless told otherwise."""
    everything = {
        "intro": "Nos services apprennent l’un de l’autre.",
        "language": "fr",
        "lessons": [world.learning_a, world.learning_b],
        "trajectories": [world.trajectory],
        "reports": [world.report_signed],
        "shows_time": True,
        "shows_money": True,
    }
    return propose_publication(
        partnership=partnership or world.partnership,
        by=world.cast[f"coordinator_{bank}"],
        now=world.ago(days=days),
        **(everything | chosen),
    )


def publish(world, bank="a", **chosen):
    """The same, and the other municipality agrees."""
    publication = propose(world, bank, **chosen).subject
    agree(publication, "ba"["ba".index(bank) - 1], world, role="coordinator", days=4)
    publication.refresh_from_db()
    return publication


def ask(world, text="How do you choose whom to work with?"):
    return ask_publicly(partnership=world.partnership, text=text, language="en", now=world.ago(days=3))


def answer(world, question, bank, text="Wij kiezen samen, in de stuurgroep."):
    return answer_publicly(
        question=question, text=text, language="nl", by=world.cast[f"coordinator_{bank}"], now=world.ago(days=2)
    )


def build(world):
    world.publication = publish(world)
    papers = Edition.objects.filter(report=world.report_signed, audience="citizens").order_by("language")
    world.public_paper = filed(papers[0], world.now)
    world.question_waiting = ask(world, "Why is there no school in this?")
    world.question_answered = ask(world)
    world.public_answer = answer(world, world.question_answered, "a", "Nous choisissons ensemble.")
    world.question_aside = ask(world, "Buy cheap watches here!")
    set_aside(question=world.question_aside, reason="An advertisement.", by=world.cast["coordinator_b"])


def grow(world, turn):
    ask(world, f"One more question, the number {turn}?")
    question = ask(world, f"A question that is answered, the number {turn}?")
    for bank in "ab":
        answer(world, question, bank, f"Together {turn}.")
    taken_back = answer(world, ask(world, f"And number {turn} that is taken back?"), "b")
    withdraw_answer(answer=taken_back, by=world.cast["coordinator_b"], now=world.now)
    publish(world, "ba"[turn % 2], intro=f"Edition {turn}.")
    assert Version.objects.of(Publication.objects.public().get(partnership=world.partnership)).in_force().exists()
