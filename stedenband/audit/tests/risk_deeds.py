"""What may still happen to the risks of the world."""

from datetime import timedelta

from partnerships.actions.incidents import share_incident
from partnerships.actions.risks import change_risk, close_risk, share_risk
from stedenband.tests.deeds.risks import JUDGED


def change(world):
    row = world.risk
    change_risk(
        risk=row,
        seen=None,
        text="La seule archiviste part en mai",
        language="fr",
        kind=row.kind,
        touches=[world.partner_a],
        measure=row.measure,
        look_on=world.today + timedelta(days=9),
        by=world.cast["contributor_a"],
        now=world.now,
        **JUDGED,
    )


def close(world):
    close_risk(risk=world.risk, seen=None, because="Remplacée.", by=world.cast["contributor_a"], now=world.now)


def share(world):
    share_risk(risk=world.risk_own, by=world.cast["contributor_a"])


def share_what_happened(world):
    share_incident(incident=world.incident_own, by=world.cast["contributor_a"])


DEEDS = {
    "risk.changed": change,
    "risk.closed": close,
    "risk.shared": share,
    "incident.shared": share_what_happened,
}
