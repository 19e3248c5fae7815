"""What reports of ten and of fifty pages cost: seconds on the clock, and the memory that a process ever held."""

import multiprocessing
import resource
import time
from dataclasses import dataclass

from django.utils import timezone

from reporting.actions.editions import facts_to_print
from reporting.models import Report
from reporting.printing import print_report

LENGTHS = (10, 50)
SECTIONS = ("brief", "activities", "learning", "next")
ROWS_TO_A_PAGE = 11


@dataclass(frozen=True)
class LengthCost:
    """`peak` is in kB, of a process that printed nothing else."""

    pages: int
    seconds: float
    peak: int


def length_costs(language="nl"):
    """Drafts of the demo's report with a few sections and as many activities as fill the pages."""
    facts = facts_of_demo(language)
    short = facts | {"composition": [{"section": code} for code in SECTIONS]}
    bare = print_report(short | {"activities": []}, language=language, asked_at=timezone.now()).pages
    for pages in LENGTHS:
        rows = facts["activities"] * (pages * ROWS_TO_A_PAGE)
        filled = short | {"activities": rows[: (pages - bare) * ROWS_TO_A_PAGE]}
        yield in_a_process_of_its_own(filled, language)


def facts_of_demo(language):
    """The signed report of the demo, as a draft, which may be changed."""
    report = Report.objects.filter(status="signed").select_related("partnership", "period").first()
    return facts_to_print(report, language)[1] | {"signatures": []}


def in_a_process_of_its_own(facts, language) -> LengthCost:
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe()
    process = context.Process(target=measure, args=(facts, language, theirs))
    process.start()
    cost = ours.recv()
    process.join()
    return cost


def measure(facts, language, answer):
    began = time.perf_counter()
    pages = print_report(facts, language=language, asked_at=timezone.now()).pages
    seconds = time.perf_counter() - began
    answer.send(LengthCost(pages, seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss))
