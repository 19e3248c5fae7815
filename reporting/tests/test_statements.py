"""What is signed along and what follows a signature: dissent, correction, who answers for it by law."""

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.utils import timezone

from partnerships.actions.papers import answer_paper, send_paper
from partnerships.actions.signoff import sign_off
from partnerships.choices import VersionStatus, Word
from partnerships.models import Version
from reporting.account import account_of
from reporting.actions.checking import check_report
from reporting.actions.corrections import begin_correction, take_back_correction
from reporting.actions.dissents import dissent
from reporting.actions.editions import facts_to_print
from reporting.actions.writing import mark_read, write_part
from reporting.choices import MarkKind, ReportStatus
from reporting.differences import report_differences
from reporting.models import Dissent, Report
from stedenband.lib.errors import VersionConflict
from stedenband.tests.deeds.reports import PDF, offer_report
from stedenband.tests.refusals import refused

NOW = timezone.now()


def dissents(world, person, text="C’est trop lent.", report=None, seen=None):
    return dissent(report=report or world.report, seen=seen, text=text, language="fr", by=world.cast[person], now=NOW)


def sign(world, version, *banks, **how):
    for bank in banks:
        sign_off(version=version, word=Word.AGREED, by=world.cast[f"signatory_{bank}"], now=NOW, **how)


def correct(world, report, reason="Une visite manque."):
    return begin_correction(report=report, reason=reason, language="fr", by=world.cast["coordinator_a"], now=NOW)


def test_dissent_makes_a_new_version_to_sign_at_once_and_asks_nobody_to_check_again(world):
    first = offer_report(world, world.report)
    sign(world, first, "b")

    dissents(world, "coordinator_a")

    first.refresh_from_db()
    assert (first.status, first.void_because) == (VersionStatus.VOID, "dissent")
    second = Version.objects.of(world.report).open().get()
    assert second.facts["dissents"] == [{"partner": 0, "text": "C’est trop lent.", "language": "fr"}]
    assert world.report.marks.filter(kind=MarkKind.CHECKED).count() == len("ab")
    sign(world, second, "a", "b")
    world.report.refresh_from_db()
    assert world.report.status == ReportStatus.SIGNED
    with refused("locked"):
        dissents(world, "coordinator_b")


def test_dissent_stands_in_the_joint_statement_in_its_own_language(world):
    version = offer_report(world, world.report)

    told = account_of(version.facts).section("statement")

    assert [(voice.side.name, voice.words.text, voice.words.language) for voice in told.voices] == [
        ("Amandougou", "Le rythme reste trop lent pour nous.", "fr")
    ]
    assert "One municipality notes where it sees it otherwise. All sign along with these words:" in told.sentences


def test_dissent_is_taken_out_again_and_colleagues_do_not_overwrite_each_other(world):
    with pytest.raises(VersionConflict):
        dissents(world, "signatory_a", "Autre chose", seen=world.dissent.row_version + 5)

    assert dissents(world, "signatory_a", "") is None
    assert not Dissent.objects.filter(report=world.report).exists()
    with refused("no_words"):
        dissents(world, "signatory_a", " ")


@pytest.mark.parametrize("somebody", ["contributor_a", "observer_a", "association", "stranger", "administrator"])
def test_who_leads_no_municipality_neither_dissents_nor_corrects(world, somebody):
    with refused("not_a_partner"):
        dissents(world, somebody)
    with refused("not_a_partner"):
        begin_correction(report=world.report_signed, reason="x", language="fr", by=world.cast[somebody], now=NOW)


def test_signed_version_stays_in_force_until_all_sign_its_correction(world):
    report = world.report_signed
    signed = Version.objects.of(report).in_force().get()
    correct(world, report)
    part = report.parts.get(partner=world.partner_a, section="brief")
    text = {"text": "Une visite de plus.", "language": "fr", "is_ready": True}
    write_part(part=part, seen=None, by=world.cast["contributor_a"], now=NOW, **text)

    _version, facts = facts_to_print(report, "fr", in_force=True)
    assert facts["signatures"], "what all signed can be printed all the while"
    for bank in "ab":
        mark_read(report=report, by=world.cast[f"contributor_{bank}"], now=NOW)
    for bank in "ab":
        check_report(report=report, reason="We began late.", by=world.cast[f"coordinator_{bank}"], now=NOW)
    newer = Version.objects.of(report).open().get()
    assert newer.facts["corrects"]["number"] == signed.number
    sign(world, newer, "a")
    signed.refresh_from_db()
    assert signed.is_in_force
    sign(world, newer, "b")

    signed.refresh_from_db()
    assert (signed.status, Version.objects.of(report).in_force().get()) == (VersionStatus.SUPERSEDED, newer)
    assert signed.is_whole()
    assert Report.objects.get(pk=report.pk).is_signed
    labels = [change.label for change in report_differences(signed.facts, newer.facts)]
    assert labels[0] == "In brief: Amandougou"
    assert "Joint statement: what was logged" in labels


def test_correction_says_why_and_only_a_signed_report_is_corrected(world):
    with pytest.raises(ValidationError):
        correct(world, world.report_signed, " ")
    with refused("not_signed"):
        correct(world, world.report)


def test_correction_is_taken_back_by_who_asked_for_it_while_nobody_wrote(world):
    correction = correct(world, world.report_signed)
    with refused("not_yours"):
        take_back_correction(correction=correction, by=world.cast["coordinator_b"], now=NOW)
    note = dissents(world, "coordinator_b", "Anders.", report=world.report_signed)
    with refused("written"):
        take_back_correction(correction=correction, by=world.cast["coordinator_a"], now=NOW)
    dissents(world, "coordinator_b", "", report=note.report)

    take_back_correction(correction=correction, by=world.cast["coordinator_a"], now=NOW)

    world.report_signed.refresh_from_db()
    assert world.report_signed.is_signed
    with refused("not_open"):
        take_back_correction(correction=correction, by=world.cast["coordinator_a"], now=NOW)
    assert correct(world, world.report_signed).version == correction.version


def test_who_answers_by_law_is_kept_apart_from_who_clicked(world):
    version = offer_report(world, world.report)
    sign(world, version, "a", name="Afi Mensah", function="maire")
    sign(world, version, "b")

    _version, facts = facts_to_print(Report.objects.get(pk=world.report.pk), "fr")
    first, second = facts["signatures"]
    clicked = world.cast["signatory_a"]
    assert (first["name"], first["function"], first["entered_by"]) == ("Afi Mensah", "maire", clicked.name)
    assert (second["name"], "entered_by" in second) == (world.cast["signatory_b"].name, False)
    assert version.sign_offs.get(partner=world.partner_a).by == clicked


def test_a_report_is_signed_by_hand_and_says_so(world):
    version = offer_report(world, world.report)
    _none, copy = facts_to_print(Report.objects.get(pk=world.report.pk), "fr")
    assert copy["to_sign"] == {"version": version.number, "hash": version.hash}
    sign(world, version, "b")
    paper = send_paper(
        version=version,
        marks=[(world.partner_a, "Afi Mensah", "maire")],
        signed_on=NOW.date(),
        file=ContentFile(PDF, "scan.pdf"),
        by=world.cast["coordinator_a"],
        now=NOW,
    )
    answer_paper(paper=paper, is_real=True, by=world.cast["coordinator_b"], now=NOW)

    _version, facts = facts_to_print(Report.objects.get(pk=world.report.pk), "en")
    given = account_of(facts).signatures[0]["given"]
    assert given.startswith("signed on paper on ")
    assert given.endswith("confirmed by Wilgenrode")
