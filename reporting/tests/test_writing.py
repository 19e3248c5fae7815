"""Each writes its own part, each reads the other's, both check: then all sign one frozen version."""

import pytest
from django.utils import timezone

from capacity.actions.contributions import add_contribution
from partnerships.actions.signoff import sign_off
from partnerships.choices import VersionStatus, Word
from partnerships.models import Version
from reporting.actions.checking import check_report
from reporting.actions.writing import mark_read, write_part
from reporting.choices import MarkKind, ReportStatus
from reporting.models import Mark, Part
from stedenband.audit.models import Entry
from stedenband.lib.errors import VersionConflict
from stedenband.tests.deeds.reports import offer_report, write_all
from stedenband.tests.refusals import refused

NOW = timezone.now()


def write(part, person, **changes):
    part.refresh_from_db()
    said = {"seen": part.row_version, "text": part.text, "language": part.language, "is_ready": part.is_ready}
    return write_part(part=part, by=person, now=NOW, **{**said, **changes})


def marks(report):
    return {(mark.partner.name[0], mark.kind) for mark in Mark.objects.filter(report=report)}


@pytest.fixture
def offered(world):
    """The version of the report that waits for both signatories."""
    return offer_report(world, world.report)


def sign(version, person, word=Word.AGREED, remark=""):
    return sign_off(version=version, word=word, remark=remark, by=person, now=NOW)


@pytest.mark.parametrize("somebody", ["contributor_b", "coordinator_b", "signatory_b"])
def test_part_of_another_municipality_is_for_them_to_write(world, cast, somebody):
    with refused("not_yours"):
        write(world.part_a, cast[somebody], text="We write for them.")

    world.part_a.refresh_from_db()
    assert world.part_a.text == "Nous avons ouvert un guichet."


@pytest.mark.parametrize("somebody", ["observer_a", "association", "former", "stranger", "administrator"])
def test_who_speaks_for_no_municipality_writes_reads_and_checks_nothing(world, cast, somebody):
    with refused("not_a_partner"):
        write(world.part_a, cast[somebody])
    with refused("not_a_partner"):
        mark_read(report=world.report, by=cast[somebody], now=NOW)
    with refused("not_a_partner"):
        check_report(report=world.report, by=cast[somebody], now=NOW)


def test_two_colleagues_do_not_overwrite_each_other_unseen(world, cast):
    seen = world.part_a.row_version
    write(world.part_a, cast["contributor_a"], text="Mine")

    with pytest.raises(VersionConflict) as conflict:
        write(world.part_a, cast["coordinator_a"], seen=seen, text="Yours")

    assert conflict.value.current.text == "Mine"


@pytest.mark.parametrize("text", ["", "  \n"])
def test_empty_part_is_not_ready(world, cast, text):
    with refused("empty"):
        write(world.part_a, cast["contributor_a"], text=text, is_ready=True)


def test_nobody_reads_what_is_not_ready(world, cast):
    with refused("not_ready"):
        mark_read(report=world.report, by=cast["contributor_a"], now=NOW)


def test_check_comes_after_writing_and_reading(world, cast):
    with refused("not_ready"):
        check_report(report=world.report, reason="x", by=cast["coordinator_a"], now=NOW)
    write_all(world, world.report)

    with refused("not_ready"):
        check_report(report=world.report, reason="x", by=cast["coordinator_a"], now=NOW)


def test_question_of_the_period_is_answered_in_words(world, cast):
    write_all(world, world.report)
    mark_read(report=world.report, by=cast["contributor_a"], now=NOW)

    with refused("reason_needed"):
        check_report(report=world.report, reason="  ", by=cast["coordinator_a"], now=NOW)

    check_report(report=world.report, reason="The association starts in May.", by=cast["coordinator_a"], now=NOW)
    assert Mark.objects.get(report=world.report, kind=MarkKind.CHECKED).reason == "The association starts in May."


def test_check_of_other_figures_than_those_that_are_frozen_falls(world, cast):
    write_all(world, world.report)
    for bank in "ab":
        mark_read(report=world.report, by=cast[f"contributor_{bank}"], now=NOW)
    check_report(report=world.report, reason="We began late.", by=cast["coordinator_a"], now=NOW)
    add_contribution(
        partnership=world.partnership,
        kind="money",
        description="A bill that came late",
        given_on=world.report.period.first_on,
        hundredths=99_999_900,
        currency="EUR",
        by=cast["coordinator_b"],
    )

    check_report(report=world.report, reason="We began late.", despite="Later.", by=cast["coordinator_b"], now=NOW)

    world.report.refresh_from_db()
    assert world.report.status == ReportStatus.WRITING
    assert set(world.report.marks.filter(kind=MarkKind.CHECKED).values_list("by", flat=True)) == {
        cast["coordinator_b"].pk
    }

    check_report(report=world.report, reason="We began late.", by=cast["coordinator_a"], now=NOW)
    world.report.refresh_from_db()
    assert world.report.status == ReportStatus.SIGNING


def test_last_check_freezes_the_report_for_signing(world, offered):
    world.report.refresh_from_db()

    assert world.report.status == ReportStatus.SIGNING
    assert offered.is_open
    assert {answer["text"] for answer in offered.facts["questions"]["answers"]} == {"We began late."}


def test_report_that_is_being_signed_is_not_checked_again(world, cast, offered):
    sign(offered, cast["signatory_b"])

    with refused("being_signed"):
        check_report(report=world.report, reason="Once more.", by=cast["coordinator_a"], now=NOW)
    offered.refresh_from_db()
    assert offered.is_open


def test_changed_part_voids_the_version_and_the_marks_that_rested_on_it(world, cast, offered):
    sign(offered, cast["signatory_b"])

    write(world.part_a, cast["contributor_a"], text="We forgot something.")

    offered.refresh_from_db()
    world.report.refresh_from_db()
    assert (offered.status, offered.void_because) == (VersionStatus.VOID, "part_changed")
    assert world.report.status == ReportStatus.WRITING
    assert marks(world.report) == {("A", "read")}
    assert Entry.objects.filter(verb="report.reopened", subject_id=str(world.report.pk)).count() == 1


def test_saving_the_same_words_changes_nothing(world, cast, offered):
    write(world.part_a, cast["contributor_a"])

    offered.refresh_from_db()
    assert offered.is_open
    assert len(marks(world.report)) == 4


def test_part_that_is_no_longer_ready_reopens_the_report(world, cast, offered):
    write(world.part_b, cast["contributor_b"], is_ready=False)

    offered.refresh_from_db()
    assert offered.status == VersionStatus.VOID


def test_writing_says_that_words_fell_only_when_words_fell(world, cast):
    write(world.part_a, cast["contributor_a"], text="First.")
    write(world.part_a, cast["contributor_a"], text="Second.")

    assert not Entry.objects.filter(verb="report.reopened", subject_id=str(world.report.pk)).exists()


def test_sent_back_report_is_written_on_and_checked_anew(world, cast, offered):
    sign(offered, cast["signatory_a"])
    sign(offered, cast["signatory_b"], Word.SENT_BACK, "Our part on training is missing.")

    world.report.refresh_from_db()
    assert world.report.status == ReportStatus.WRITING
    assert marks(world.report) == {("A", "read"), ("W", "read")}

    for bank in "ab":
        check_report(report=world.report, reason="Added.", despite="Later.", by=cast[f"coordinator_{bank}"], now=NOW)
    second = Version.objects.of(world.report).open().get()
    assert second.number == 2
    with refused("not_open"):
        sign(offered, cast["signatory_b"])


def test_signed_report_does_not_change_any_more(world, cast, offered):
    for bank in "ab":
        sign(offered, cast[f"signatory_{bank}"])

    world.report.refresh_from_db()
    assert world.report.status == ReportStatus.SIGNED
    for part in Part.objects.filter(report=world.report, partner=world.partner_a):
        with refused("locked"):
            write(part, cast["contributor_a"], text="Later.")
    with refused("locked"):
        mark_read(report=world.report, by=cast["contributor_a"], now=NOW)
    with refused("locked"):
        check_report(report=world.report, reason="x", by=cast["coordinator_a"], now=NOW)
