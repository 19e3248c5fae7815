"""What the people of the world sign of a report, and in which languages it is read."""

from datetime import timedelta

from dateutil.relativedelta import relativedelta

from partnerships.models import Version
from reporting.actions.calendar import fill_in
from reporting.actions.composition import compose
from reporting.actions.corrections import begin_correction
from reporting.actions.dissents import dissent
from reporting.actions.translations import check_translation, translate
from reporting.models import Period, Report
from reporting.originals import original_of
from stedenband.tests.deeds.partnership import agree, partner
from stedenband.tests.deeds.reports import offer_report, sign_report


def build(world):
    """A half-year that all signed and that waits for signatures anew; one text of it is translated and checked."""
    world.report_corrected = report_before(world, world.report_signed)
    dissent_of(world, world.report_corrected, "b", "Voor ons is het een begin, geen einde.")
    sign_report(world, world.report_corrected)
    world.translation = translated(world, world.report_corrected, checked=True)
    world.correction = begin_correction(
        report=world.report_corrected,
        reason="Une visite manque.",
        language="fr",
        by=world.cast["coordinator_a"],
        now=world.ago(days=90),
    )
    world.version_after = offer_report(world, world.report_corrected)
    world.report_corrected.refresh_from_db()
    world.dissent = dissent_of(world, world.report, "a", "Le rythme reste trop lent pour nous.")
    world.translated_paragraph = world.translation.paragraphs.get()


def report_before(world, report):
    """The report of the half-year before that of `report`, opened as the tick does."""
    first_on = report.period.first_on - relativedelta(months=6)
    days = {"first_on": first_on, "last_on": report.period.first_on - timedelta(days=1), "due_on": report.period.due_on}
    period = Period.objects.create(partnership=world.partnership, schedule=world.schedule, **days)
    before = Report.objects.create(partnership=world.partnership, period=period, opened_at=world.ago(days=170))
    compose(report=before)
    fill_in(before)
    return before


def dissent_of(world, report, bank, text):
    return dissent(
        report=report,
        seen=None,
        text=text,
        language=partner(world, bank).municipality.text_language,
        by=world.cast[f"coordinator_{bank}"],
        now=world.ago(days=160),
    )


def original(world, report, bank, language, section="context"):
    report = Report.objects.with_everything().get(pk=report.pk)
    return original_of(report, section=section, partner_id=partner(world, bank).pk, language=language)


def translated(world, report, *, bank="a", language="nl", text="Er veranderde niets.", checked=False):
    """The context of bank a in the language of b, translated by b and perhaps checked by a."""
    made = translate(
        original=original(world, report, bank, language),
        seen=None,
        texts=[text],
        by=world.cast["contributor_b"],
        now=world.ago(days=120),
    )
    if checked:
        found = original(world, report, bank, language)
        check_translation(original=found, seen=None, by=world.cast["contributor_a"], now=world.ago(days=110))
    return made


def sign_anew(world):
    """Both sign the corrected report: its second version is in force."""
    agree(world.report_corrected, "ab", world, role="signatory", days=30)
    return Version.objects.of(world.report_corrected).in_force().get()
