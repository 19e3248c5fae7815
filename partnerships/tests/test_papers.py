"""A signature on paper counts once another municipality confirmed it, and never before."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.utils import timezone

from partnerships.actions.agreements import offer_for_signing
from partnerships.actions.papers import Mark, answer_paper, send_paper
from partnerships.actions.phases import propose_phase
from partnerships.actions.signoff import sign_off
from partnerships.choices import PaperStatus, Phase, Role, VersionStatus, Word
from partnerships.models import PaperSignature, SignOff, Version
from partnerships.proofs import altered_papers, altered_signatures
from partnerships.tests.papers import write
from stedenband.tests.cast import elsewhere, join
from stedenband.tests.refusals import refused

PDF = b"%PDF-1.7\nsigned\n%%EOF\n"


@pytest.fixture
def coordinators(bond):
    return {partner.name: join(partner, Role.COORDINATOR) for partner in bond.partner_list}


@pytest.fixture
def places(bond):
    return {partner.name: partner for partner in bond.partner_list}


@pytest.fixture
def version(bond, coordinators):
    agreement = write(bond, by=coordinators["Amandougou"], now=timezone.now())
    offer_for_signing(agreement=agreement, by=coordinators["Amandougou"], now=timezone.now())
    return Version.objects.of(agreement).select_related("partnership").get()


def send(version, marks, by, **changes):
    now = timezone.now()
    scan = ContentFile(PDF, name="scan.pdf")
    marks = [Mark(partner, f"Mayor of {partner.name}", "mayor") for partner in marks]
    return send_paper(
        version=version, marks=marks, by=by, now=now, **{"signed_on": now.date(), "file": scan, **changes}
    )


def confirm(paper, by, **answer):
    return answer_paper(paper=paper, by=by, now=timezone.now(), **{"is_real": True, **answer})


def signed(version):
    return set(version.sign_offs.standing().values_list("partner__municipality__name", flat=True))


def test_the_own_signature_counts_when_the_other_side_confirmed_it(version, places, coordinators):
    paper = send(version, [places["Amandougou"]], coordinators["Amandougou"])
    assert signed(version) == set()

    confirm(paper, coordinators["Wilgenrode"])

    [sign] = version.sign_offs.all()
    assert (sign.partner.name, sign.name, sign.by) == (
        "Amandougou",
        "Mayor of Amandougou",
        coordinators["Amandougou"],
    )
    assert sign.on_paper.paper == paper
    assert list(altered_signatures()) == list(altered_papers()) == []


def test_a_sheet_with_all_signatures_is_in_force_when_the_other_confirms_it(version, places, coordinators):
    paper = send(version, places.values(), coordinators["Wilgenrode"])

    confirm(paper, coordinators["Amandougou"])

    version.refresh_from_db()
    assert version.status == VersionStatus.IN_FORCE
    assert signed(version) == set(places)
    assert list(altered_signatures()) == []


def test_nobody_confirms_what_it_sent_in_itself(version, places, coordinators, bond):
    colleague = join(places["Amandougou"], Role.SIGNATORY)
    paper = send(version, [places["Amandougou"], places["Wilgenrode"]], coordinators["Amandougou"])

    for own in (coordinators["Amandougou"], colleague):
        with refused("not_yours"):
            confirm(paper, own)

    assert not SignOff.objects.exists()


@pytest.mark.parametrize("bond", [3], indirect=True)
def test_each_of_three_confirms_its_own_signature(version, places, coordinators):
    paper = send(version, places.values(), coordinators["Amandougou"])

    confirm(paper, coordinators["Maasdorp"])
    assert signed(version) == {"Amandougou", "Maasdorp"}
    confirm(paper, coordinators["Wilgenrode"])

    version.refresh_from_db()
    assert version.status == VersionStatus.IN_FORCE


@pytest.mark.parametrize("bond", [3], indirect=True)
def test_a_neighbour_on_the_same_side_does_not_confirm(version, places, coordinators):
    paper = send(version, [places["Maasdorp"]], coordinators["Maasdorp"])

    with refused("not_yours"):
        confirm(paper, coordinators["Wilgenrode"])
    confirm(paper, coordinators["Amandougou"])

    assert signed(version) == {"Maasdorp"}


def test_a_scan_that_is_not_recognised_says_why_and_counts_for_nothing(version, places, coordinators):
    paper = send(version, [places["Amandougou"]], coordinators["Amandougou"])

    with pytest.raises(ValidationError):
        confirm(paper, coordinators["Wilgenrode"], is_real=False)
    confirm(paper, coordinators["Wilgenrode"], is_real=False, reason="Page two is missing.")

    assert PaperSignature.objects.get().status == PaperStatus.DECLINED
    assert not SignOff.objects.exists()
    with refused("not_yours"):
        confirm(paper, coordinators["Wilgenrode"])


def test_a_better_scan_takes_the_place_of_the_one_that_waits(version, places, coordinators):
    first = send(version, [places["Amandougou"]], coordinators["Amandougou"])
    second = send(version, [places["Amandougou"]], coordinators["Amandougou"])

    with refused("not_yours"):
        confirm(first, coordinators["Wilgenrode"])
    confirm(second, coordinators["Wilgenrode"])

    assert first.signatures.get().status == PaperStatus.REPLACED
    assert signed(version) == {"Amandougou"}


def test_who_signed_in_the_application_needs_no_paper(version, places, coordinators):
    paper = send(version, places.values(), coordinators["Wilgenrode"])
    sign_off(version=version, word=Word.AGREED, by=join(places["Wilgenrode"], Role.SIGNATORY), now=timezone.now())

    with refused("already_signed"):
        send(version, [places["Wilgenrode"]], coordinators["Amandougou"])
    confirm(paper, coordinators["Amandougou"])

    version.refresh_from_db()
    assert version.status == VersionStatus.IN_FORCE
    assert version.sign_offs.count() == 2


def test_a_version_that_was_replaced_is_no_longer_signed_on_paper(version, bond, places, coordinators):
    paper = send(version, [places["Amandougou"]], coordinators["Amandougou"])
    write(bond, agreement=version.subject, text="Other words.", by=coordinators["Amandougou"], now=timezone.now())

    with refused("not_open"):
        confirm(paper, coordinators["Wilgenrode"])
    with refused("not_open"):
        send(version, [places["Amandougou"]], coordinators["Amandougou"])


def test_a_scan_that_was_swapped_is_not_confirmed_and_the_trail_tells(version, places, coordinators):
    paper = send(version, [places["Amandougou"]], coordinators["Amandougou"])
    default_storage.delete(paper.file.name)
    default_storage.save(paper.file.name, ContentFile(PDF + b"another"))

    with refused("not_whole"):
        confirm(paper, coordinators["Wilgenrode"])

    assert len(list(altered_papers())) == 1


def test_a_paper_without_a_signature_or_from_tomorrow_is_refused(version, places, coordinators):
    with refused("nobody"):
        send(version, [], coordinators["Amandougou"])
    with pytest.raises(ValidationError):
        send(
            version, [places["Amandougou"]], coordinators["Amandougou"], signed_on=timezone.now().date() + timedelta(3)
        )


def test_what_asks_for_no_signature_needs_no_paper(bond, places, coordinators):
    change = propose_phase(
        partnership=bond, phase=Phase.RENEWAL, reason="Time.", by=coordinators["Amandougou"], now=timezone.now()
    )
    version = Version.objects.of(change).get()

    with refused("not_signed_so"):
        send(version, [places["Wilgenrode"]], coordinators["Wilgenrode"])


@pytest.mark.parametrize("role", [Role.OBSERVER, Role.CONTRIBUTOR])
def test_who_does_not_coordinate_neither_sends_nor_confirms(version, places, coordinators, role):
    paper = send(version, [places["Amandougou"]], coordinators["Amandougou"])
    other = join(places["Wilgenrode"], role)

    with refused("not_a_partner"):
        send(version, [places["Wilgenrode"]], other)
    with refused("not_a_partner"):
        confirm(paper, other)


def test_a_municipality_of_elsewhere_does_not_stand_on_the_paper(version, coordinators):
    with refused("foreign"):
        send(version, [elsewhere().partner_list[0]], coordinators["Amandougou"])
