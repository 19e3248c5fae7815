"""The arch of a report: own part ready, the other's read, checked, signed."""

from partnerships.arches import ArchState, parties_of


def report_arch(report, partnership, version=None) -> ArchState:
    """The arch of `report`, fetched with everything; `version` is its newest with sign-offs, or None.

    What was signed and is being corrected lays no stones for its correction.
    """
    counts = version is not None and (version.is_open or (version.is_in_force and report.is_signed))
    live = version if counts else None
    given = live.standing_words() if live else {}
    return ArchState(
        partnership=partnership,
        title=str(report),
        url=report.get_absolute_url(),
        stones={
            partner.pk: sum(report.stones(partner, has_signed=partner.pk in given))
            for partner in parties_of(live, partnership)
        },
        closed=report.is_signed,
    )
