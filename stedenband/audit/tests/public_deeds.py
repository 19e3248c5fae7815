"""What may still happen to the public page of the world."""

from reporting.actions.public_questions import withdraw_answer
from reporting.actions.publications import withdraw_publication
from reporting.models import Edition
from stedenband.jobs.work import work


def take_back(world):
    withdraw_publication(publication=world.publication, by=world.cast["coordinator_b"])


def take_answer_back(world):
    withdraw_answer(answer=world.public_answer, by=world.cast["coordinator_a"], now=world.now)


def make_paper(world):
    work(Edition.objects.filter(file="", audience="citizens").first().job_id)


DEEDS = {
    "public_paper.made": make_paper,
    "public_question.answer_withdrawn": take_answer_back,
    "publication.withdrawn": take_back,
}
