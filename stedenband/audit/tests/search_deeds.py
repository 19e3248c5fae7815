"""What may still happen in a search for a partner, and with a register that waits."""

from partnerships.actions.judging import decide_search, freeze_scores, judge, write_letter
from partnerships.actions.register_imports import bring_register, carry_out_register
from partnerships.choices import RegisterKind
from partnerships.imports.reading import Table


def carry_out(world):
    carry_out_register(brought=world.register, by=world.cast["administrator"], now=world.now)


def status_of_a_register(world):
    rows = [(2, {"north_municipality": "Alfa", "north_country": "BE", "south_municipality": "Beta"})]
    rows[0][1].update(south_country="BJ", status="ended 2013 (no staff)")
    table = Table(tuple(rows[0][1]), rows)
    administrator = world.cast["administrator"]
    kind = RegisterKind.PARTNERSHIPS
    brought = bring_register(kind=kind, file_name="old.csv", table=table, by=administrator, now=world.now)
    carry_out_register(brought=brought, by=administrator, now=world.now)


def all_scores_in(world):
    search = world.scored_search
    points = {criterion.pk: 2 for criterion in search.criterion_list}
    for candidate in search.candidates.all():
        for juror in ("contributor_a", "observer_a"):
            judge(candidate=candidate, points=points, by=world.cast[juror], now=world.now)
    freeze_scores(search=search, by=world.cast["coordinator_a"], now=world.now)


def decide(world):
    all_scores_in(world)
    lead = world.cast["coordinator_a"]
    chosen = [world.candidate]
    decide_search(search=world.scored_search, chosen=chosen, reasons="They ask back.", by=lead, now=world.now)


def tell(world):
    decide(world)
    write_letter(candidate=world.candidate, text="Dear neighbours", by=world.cast["coordinator_a"])


DEEDS = {
    "partnership.status_noted": status_of_a_register,
    "register.carried_out": carry_out,
    "search.scores_frozen": all_scores_in,
    "search.decided": decide,
    "candidate.letter_written": tell,
}
