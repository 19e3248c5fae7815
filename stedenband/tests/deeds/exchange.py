"""How the world gives its facts to other programs: an address for a calendar, and a file that all agreed on."""

from reporting.actions.diary import make_calendar_address
from reporting.actions.iati import propose_iati
from stedenband.tests.deeds.partnership import agree


def propose_iati_file(world, bank="a", *, days=3, **chosen):
    """The coordinator of `bank` proposes the file, in which Wilgenrode reports in the name of all."""
    everything = {
        "reporter": world.partner_b,
        "reporter_ref": "BE-BCE_KBO-0000000097",
        "sectors": ["15185", "13010", "15150"],
        "countries": {"BE": 50, "BJ": 50},
        "currency": "EUR",
        "shows_results": True,
    }
    by = world.cast[f"coordinator_{bank}"]
    return propose_iati(partnership=world.partnership, by=by, now=world.ago(days=days), **(everything | chosen))


def publish_iati_file(world, bank="a", **chosen):
    """The same, and the other municipality agrees."""
    edition = propose_iati_file(world, bank, **chosen).subject
    agree(edition, "ba"["ba".index(bank) - 1], world, role="coordinator", days=2)
    edition.refresh_from_db()
    return edition


def build(world):
    owner = world.cast["coordinator_a"]
    world.calendar_address = make_calendar_address(owner=owner, by=owner, now=world.ago(days=9))
    world.iati = publish_iati_file(world)


def grow(world, turn):
    publish_iati_file(world, "ab"[turn % 2], countries={"BE": 50 - turn, "BJ": 50 + turn})
