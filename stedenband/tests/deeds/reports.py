"""What the people of the world report, and its editions."""

from datetime import timedelta

from django.core.files.base import ContentFile

from partnerships.models import Version
from reporting.actions.calendar import open_due_periods, start_schedule
from reporting.actions.checking import check_report
from reporting.actions.edition_sets import request_editions
from reporting.actions.editions import request_edition
from reporting.actions.health import answer_sheet
from reporting.actions.taking_out import take_out
from reporting.actions.writing import mark_read, write_part
from reporting.models import Report
from stedenband.tests.deeds.partnership import agree, partner

PDF = b"%PDF-1.7\n%a file that stands for the pages\n%%EOF\n"


def calendar(world, cadence, first_on):
    return start_schedule(
        partnership=world.partnership, cadence=cadence, first_on=first_on, by=world.cast["coordinator_a"]
    )


def calendar_of_years(world, turn):
    """One more calendar, whose first year ended; then one more year of it."""
    first_on = (world.today - timedelta(days=3 * 366)).replace(month=1, day=1)
    if turn == 1:
        world.years = calendar(world, "yearly", first_on)
    open_due_periods(now=world.now)


def open_reports(world):
    """The periods that have ended, opened as the tick does; oldest first."""
    opened = open_due_periods(now=world.now)
    return [Report.objects.select_related("period").get(pk=report.pk) for report in opened]


def write_all(world, report):
    for part in report.parts.select_related("partner__partnership"):
        write_part(
            part=part,
            seen=None,
            text="Rien n'a changé, et cela tient.",
            language="fr",
            is_ready=True,
            by=world.cast[f"contributor_{part.partner.bank}"],
            now=world.ago(days=160),
        )
    answer_all(world, report)


def answer_all(world, report):
    """Each municipality says how they work together."""
    for sheet in report.health_sheets.select_related("partner__partnership").filter(is_shown=False):
        answer_health(world, sheet)


def answer_health(world, sheet, *, is_given=True):
    return answer_sheet(
        sheet=sheet,
        seen=None,
        answers={one: ("so", "On le voit dans nos comptes.") for one in sheet.set.statements.all()},
        language="fr",
        is_given=is_given,
        by=world.cast[f"contributor_{sheet.partner.bank}"],
        now=world.ago(days=160),
    )


def offer_report(world, report):
    """Written, read and checked by both: the open version that now waits for both signatories."""
    write_all(world, report)
    for bank in "ab":
        mark_read(report=report, by=world.cast[f"contributor_{bank}"], now=world.ago(days=150))
    for bank in "ab":
        coordinator = world.cast[f"coordinator_{bank}"]
        check_report(
            report=report,
            reason="We began late.",
            despite="We ask them when we meet.",
            by=coordinator,
            now=world.ago(days=140),
        )
    return Version.objects.of(report).open().get()


def sign_report(world, report):
    offer_report(world, report)
    agree(report, "ab", world, role="signatory", days=130)
    report.refresh_from_db()
    return report


def begin_writing(world, report):
    """The first section of each partner: ready for a, begun for b."""
    parts = []
    for bank in "ab":
        part = write_part(
            part=report.parts.get(partner=partner(world, bank), section="brief"),
            seen=1,
            text={"a": "Nous avons ouvert un guichet.", "b": "We openden een loket."}[bank],
            language=partner(world, bank).municipality.text_language,
            is_ready=bank == "a",
            by=world.cast[f"contributor_{bank}"],
            now=world.ago(days=3),
        )
        parts.append(part)
    answer_health(world, report.health_sheets.get(partner=partner(world, "a")))
    return parts


def text_left_behind(world, section="finances"):
    """What contributor a wrote in a section that was then taken out of the open report."""
    part = world.report.parts.get(partner=partner(world, "a"), section=section)
    row = world.report.sections.get(section=section)
    if row.stands:
        words = {"text": "Deux achats ont attendu.", "language": "fr", "is_ready": False}
        part = write_part(part=part, seen=None, by=world.cast["contributor_a"], now=world.ago(days=2), **words)
        take_out(section=row, by=world.cast["administrator"], now=world.ago(days=1))
    return part


def edition(world, report, language):
    return request_edition(report=report, language=language, by=world.cast["coordinator_a"], now=world.ago(days=1))


def filed(edition, now):
    """The edition with a small file in place of its pages, for tests of what happens after the printing."""
    edition.file.save(f"editions/world-{edition.pk}.pdf", ContentFile(PDF), save=False)
    edition.size, edition.pages, edition.made_at, edition.file_hash = len(PDF), 1, now, "0" * 64
    edition.save()
    return edition


def edition_set(world, report, audience, *languages):
    """The editions for one audience, made, and their zip."""
    coordinator = world.cast["coordinator_a"]
    asked = {"audiences": [audience], "languages": languages, "by": coordinator, "now": world.ago(days=1)}
    one = request_editions(report=report, **asked)
    for made in one.editions.filter(file=""):
        filed(made, world.now)
    return filed(one, world.now)


def more_languages(world, turn):
    edition(world, world.report_signed, ["en", "es"][turn % 2])
    edition(world, world.report, ["fr", "es"][turn % 2])
