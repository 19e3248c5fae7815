"""What a trajectory of the world is to each municipality, what they show of its steps, and how they look back."""

from datetime import timedelta

from capacity.actions.look_backs import offer_look_back, write_look_back
from capacity.actions.stakes import write_stake
from capacity.actions.step_proofs import show_proof
from capacity.actions.trajectories import change_step
from capacity.choices import CapacityGroup, CapacityLevel, LegalPower
from partnerships.models import Member
from stedenband.tests.deeds import capacity
from stedenband.tests.deeds.partnership import agree


def stake(world, bank, *, trajectory=None, power=LegalPower.OWN):
    by = world.cast[f"contributor_{bank}"]
    return write_stake(
        trajectory=trajectory or world.trajectory,
        power=power,
        note="Law of 2021 on municipalities",
        elsewhere_because="The ministry asked us to try it first." if power == LegalPower.ELSEWHERE else "",
        lead=Member.objects.get(user=by, partnership=world.partnership),
        growing={(CapacityGroup.STAFF, CapacityLevel.PERSON), (CapacityGroup.STAFF, CapacityLevel.ORGANISATION)},
        language="fr",
        by=by,
    )


def moved_step(world, title):
    """A step that was expected a month earlier, and under another name."""
    step = capacity.step(world, f"{title}, soon")
    return change_step(
        step=step,
        seen=None,
        title=title,
        expected_on=step.expected_on + timedelta(days=30),
        change="Who asks for a paper gets it in ten days.",
        by=world.cast["contributor_a"],
        now=world.ago(days=30),
    )


def proof(world, step, bank, *, document=None, url=""):
    title = "" if document else "Photographs of the counter"
    by = world.cast[f"contributor_{bank}"]
    return show_proof(step=step, document=document, url=url, title=title, by=by, now=world.ago(days=25))


def look_back(world, *, days, words=None, trajectory=None):
    """They looked back `days` ago; `words` are the banks that agreed, None when it was not offered."""
    note = write_look_back(
        partnership=world.partnership,
        trajectory=trajectory,
        held_on=world.today - timedelta(days=days),
        people=[(one, f"The mayor and two clerks of {one.name}") for one in (world.partner_a, world.partner_b)],
        what_changed="The registers are read by all.",
        differently="We ask the quarters first.",
        language="fr",
        by=world.cast["contributor_a"],
        now=world.now,
    )
    if words is not None:
        offer_look_back(look_back=note, by=world.cast[f"coordinator_{words[0]}"], now=world.now)
        agree(note, words[1:], world, role="coordinator", days=0)
    note.refresh_from_db()
    return note


def build(world):
    world.stake_a = stake(world, "a")
    world.step_moved = moved_step(world, "The counter is open on Saturdays")
    world.proof_a = proof(world, world.step_moved, "a", document=world.document)
    world.proof_b = proof(world, world.step_moved, "b", url="https://example.org/counter")
    world.look_back_agreed = look_back(world, days=380, words="ab")
    world.look_back_offered = look_back(world, days=60, words="a", trajectory=world.trajectory)
    world.look_back = look_back(world, days=30)


def grow(world, turn):
    trajectory = capacity.trajectory(world, f"Trajectory with leads {turn}")
    for bank in "ab":
        stake(world, bank, trajectory=trajectory, power=LegalPower.ELSEWHERE)
        proof(world, world.step_moved, bank, url=f"https://example.org/counter/{turn}/{bank}")
    moved_step(world, f"Moved step {turn}")
    change_step(
        step=world.step_moved,
        seen=None,
        title=f"The counter is open {turn} Saturdays",
        expected_on=world.today,
        by=world.cast["contributor_b"],
        now=world.now,
    )
    look_back(world, days=400 + turn, words="ab")
    look_back(world, days=50 + turn, words="a", trajectory=world.trajectory)
    look_back(world, days=20 + turn)
