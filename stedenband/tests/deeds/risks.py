"""What the people of the world see coming, look at again, and what happened."""

from datetime import timedelta

from partnerships.actions.incidents import follow_up, note_incident, share_incident
from partnerships.actions.risks import close_risk, join_risk, look_at_risk, note_risk, share_risk

JUDGED = {"likelihood": "possible", "effect": "delay"}


def risk(world, text, *, bank="a", days=200, look_in=30, **changed):
    """A risk that was noted `days` ago; its next look is `look_in` days from now."""
    facts = {
        "text": text,
        "language": "fr",
        "kind": "people",
        "touches": [world.partner_a, world.partner_b],
        "measure": "Deux collègues connaissent chaque dossier.",
        "look_on": world.today + timedelta(days=look_in),
        **JUDGED,
    }
    facts |= changed
    return note_risk(
        partnership=world.partnership, **facts, by=world.cast[f"contributor_{bank}"], now=world.ago(days=days)
    )


def look(world, row, *, bank="a", look_in=30):
    return look_at_risk(
        risk=row,
        seen=None,
        note="Rien n’a changé.",
        language="fr",
        look_on=world.today + timedelta(days=look_in),
        by=world.cast[f"contributor_{bank}"],
        now=world.ago(days=20),
        **JUDGED,
    )


def happened(world, row, text, *, bank="a", **changed):
    facts = {"language": "fr", "noticed_on": world.today - timedelta(days=15)} | changed
    return note_incident(risk=row, text=text, **facts, by=world.cast[f"contributor_{bank}"], now=world.now)


def followed_up(world, incident, *, bank="a"):
    return follow_up(
        incident=incident,
        seen=None,
        text=incident.text,
        language=incident.language,
        noticed_on=incident.noticed_on,
        done="Une collègue a repris les dossiers.",
        told="Le maire",
        by=world.cast[f"contributor_{bank}"],
        now=world.now,
    )


def build(world):
    world.risk = risk(world, "La seule archiviste part en juin")
    world.risk_b = risk(world, "De verkiezingen vallen in de week van het bezoek", bank="b", kind="elections")
    join_risk(risk=world.risk_b, by=world.cast["contributor_a"])
    world.risk_own, world.risk_own_b = (
        risk(world, f"Un doute sur une dépense, {bank}", bank=bank, kind="integrity", is_private=True, look_in=-10)
        for bank in "ab"
    )
    look(world, world.risk)
    for bank, row in (("a", world.risk_own), ("b", world.risk_own_b)):
        look(world, row, bank=bank)
        happened(world, row, f"Une facture manque, {bank}", bank=bank)
    world.incident = followed_up(world, happened(world, world.risk, "Elle part dès avril"))
    world.incident_own = happened(world, world.risk_b, "Le candidat a écrit", is_private=True)


def grow(world, turn):
    row = risk(world, f"Un risque de plus, {turn}", look_in=-5)
    join_risk(risk=row, by=world.cast["contributor_b"])
    look(world, world.risk)
    look(world, risk(world, f"Autre risque, {turn}"))
    happened(world, row, f"C’est arrivé, {turn}", bank="b")
    followed_up(world, happened(world, world.risk, f"Encore, {turn}"))
    shared = risk(world, f"Partagé, {turn}", is_private=True)
    incident = happened(world, shared, "Cela aussi")
    share_risk(risk=shared, by=world.cast["contributor_a"])
    share_incident(incident=incident, by=world.cast["contributor_a"])
    close_risk(
        risk=shared, seen=None, because="Le poste est pourvu.", by=world.cast["contributor_a"], now=world.ago(days=1)
    )
