"""What may still happen around the trajectories of the world and how its people look back."""

from capacity.actions.look_backs import write_look_back
from capacity.actions.step_proofs import take_proof_away


def take_away(world):
    take_proof_away(proof=world.proof_a, by=world.cast["contributor_a"], now=world.now)


def look_back_again(world):
    note = world.look_back
    write_look_back(
        partnership=world.partnership,
        look_back=note,
        seen=note.row_version,
        held_on=note.held_on,
        people=[(world.partner_a, "The mayor"), (world.partner_b, "Two clerks")],
        what_changed=note.what_changed,
        differently="We ask everybody first.",
        language="fr",
        by=world.cast["contributor_b"],
        now=world.now,
    )


DEEDS = {
    "look_back.changed": look_back_again,
    "step.proof_taken_away": take_away,
}
