"""Whose turn it is with a report, told to those whose turn it is."""

from django.urls import reverse
from django.utils import timezone

from partnerships import recipients
from partnerships.choices import Right
from reporting import notices
from reporting.actions.checking import check_report
from reporting.actions.writing import mark_read, write_part
from stedenband.post.models import Notice
from stedenband.tests.deeds.reports import write_all

NOW = timezone.now()
WRITERS = ("contributor", "coordinator", "signatory")


def told(event, report):
    rows = Notice.objects.filter(event=event, subject_id=str(report.pk))
    return set(rows.values_list("recipient__name", flat=True))


def names(cast, *keys):
    return {cast[key].name for key in keys}


def english(visitor):
    visitor.cookies["language"] = "en"
    return visitor


def of(bank, cast, *roles):
    return names(cast, *(f"{role}_{bank}" for role in roles))


def test_who_writes_on_every_side_hears_that_a_report_is_open(world, cast):
    writers = of("a", cast, *WRITERS) | of("b", cast, *WRITERS)

    assert told("report.opened", world.report) == writers


def test_the_others_hear_once_a_day_that_all_parts_are_ready_and_not_before(world, cast, client_of):
    Notice.objects.all().delete()
    parts = list(world.report.parts_of(world.partner_a))
    for part in parts:
        write(part, cast, is_ready=part != world.part_a)
    assert not Notice.objects.exists()
    address = reverse("reporting:part_write", args=[world.partnership.slug, world.report.pk, world.part_a.section])
    page = " ".join(english(client_of(cast["contributor_a"])).get(address).content.decode().split())

    for text in ("Un guichet", "Deux guichets"):
        write(world.part_a, cast, text=text, is_ready=True)

    assert told("report.part_ready", world.report) == of("b", cast, *WRITERS)
    assert Notice.objects.count() == 3
    assert "When you mark this as ready: This will notify 3 people" in page


def test_who_checks_next_hears_of_a_check_and_the_last_one_invites_to_sign(world, cast, client_of):
    write_all(world, world.report)
    for bank in "ab":
        mark_read(report=world.report, by=cast[f"contributor_{bank}"], now=NOW)
    Notice.objects.all().delete()
    address = reverse("reporting:report_check", args=[world.partnership.slug, world.report.pk])
    pages = []
    for bank in "ab":
        pages.append(english(client_of(cast[f"coordinator_{bank}"])).get(address).content.decode())
        check_report(
            report=world.report, reason="Late.", despite="We talk next week.", by=cast[f"coordinator_{bank}"], now=NOW
        )

    assert told("report.checked", world.report) == of("b", cast, "coordinator", "signatory")
    waits = Notice.objects.filter(event="version.waits")
    assert {notice.recipient for notice in waits} == {cast["signatory_a"], cast["signatory_b"]}
    assert all("This will notify 2 people" in page for page in pages)


def test_a_reminder_of_what_is_due_is_mailed_once(world, cast):
    people = recipients.people_with(Right.COORDINATE, world.partnership.pk, partners=[world.partner_b])

    for _time in range(2):
        notices.report_due(world.report, people=people, key="report.due:7", now=NOW)

    assert told("report.due", world.report) == of("b", cast, "coordinator", "signatory")
    assert Notice.objects.filter(event="report.due").count() == 2
    assert "is due on" in Notice.objects.filter(event="report.due").first().sentence


def write(part, cast, **changes):
    part.refresh_from_db()
    said = {"text": part.text or "Bien.", "language": part.language, **changes}
    return write_part(part=part, seen=part.row_version, by=cast["contributor_a"], now=NOW, **said)
