"""What is signed of a report beside it, and in which languages it is read."""

from stedenband.tests.page_answers import LEAD, LEAD_A, READ, WRITE, Page, of


def corrected(world):
    return of("report_corrected")(world)


def in_dutch(world):
    return corrected(world) | {"language": "nl"}


def text(world):
    """The context that Amandougou wrote, in Dutch."""
    return in_dutch(world) | {"section": "context", "partner": world.partner_a.pk}


PAGES = {
    "reporting:dissent_write": Page(LEAD, of("report")),
    "reporting:correction_begin": Page(LEAD, of("report_signed")),
    "reporting:correction_take_back": Page(LEAD_A, corrected),
    "reporting:version_changes": Page(READ, lambda world: corrected(world) | {"number": world.version_after.number}),
    "reporting:edition_in_force": Page(READ, in_dutch),
    "reporting:translation_list": Page(READ, in_dutch),
    "reporting:translation_write": Page(WRITE, text),
    "reporting:translation_check": Page(WRITE, text),
}
