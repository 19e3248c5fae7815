"""Looking back together: one writes, all agree to the same words, and once a year somebody asks."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone, translation

from capacity.actions.look_backs import offer_look_back, write_look_back
from capacity.choices import LookBackStatus
from capacity.models import LookBack
from capacity.process import look_back_label
from partnerships.actions.signoff import sign_off
from partnerships.choices import VersionStatus, Word
from partnerships.chronicle import chronicle
from partnerships.handover.parts import coming_days
from partnerships.models import Version
from stedenband.tests.refusals import refused
from stedenband.ui.testing import submit

pytestmark = pytest.mark.django_db
NOW = timezone.now()
TODAY = NOW.date()


def url(partnership, name, *arguments):
    return reverse(f"capacity:{name}", args=[partnership.slug, *arguments])


def note(partnership, by, **said):
    first, second = partnership.partner_list
    usual = {
        "held_on": TODAY - timedelta(days=3),
        "people": [(first, "The mayor"), (second, "Two clerks")],
        "what_changed": "The registers are read.",
        "differently": "We ask the quarters first.",
        "language": "en",
    }
    return write_look_back(partnership=partnership, by=by, now=NOW, **(usual | said))


def agree(look_back, by, word=Word.AGREED, remark=""):
    sign_off(version=Version.objects.of(look_back).open().get(), word=word, remark=remark, by=by, now=NOW)
    look_back.refresh_from_db()


def test_note_is_joint_when_all_agreed_to_the_same_words(partnership, cast):
    look_back = note(partnership, cast["contributor_a"])
    offer_look_back(look_back=look_back, by=cast["coordinator_a"], now=NOW)
    look_back.refresh_from_db()
    assert look_back.status == LookBackStatus.OFFERED

    agree(look_back, cast["coordinator_b"])

    assert look_back.status == LookBackStatus.AGREED
    facts = Version.objects.of(look_back).in_force().get().facts
    assert [one["people"] for one in facts["people"]] == ["The mayor", "Two clerks"]
    with refused("locked"):
        note(partnership, cast["contributor_a"], look_back=look_back)


@pytest.mark.parametrize("what_happens", ["changed", "sent back"])
def test_note_is_open_again_when_its_words_fall(partnership, cast, what_happens):
    look_back = note(partnership, cast["contributor_a"])
    offer_look_back(look_back=look_back, by=cast["coordinator_a"], now=NOW)

    if what_happens == "changed":
        note(partnership, cast["contributor_b"], look_back=look_back, differently="Something else.")
    else:
        agree(look_back, cast["coordinator_b"], Word.SENT_BACK, "You forgot the council.")

    look_back.refresh_from_db()
    assert look_back.status == LookBackStatus.WRITING
    assert Version.objects.of(look_back).first().status in {VersionStatus.VOID, VersionStatus.SENT_BACK}


def test_nobody_looks_back_on_a_day_to_come(partnership, cast):
    with pytest.raises(ValidationError) as refusal:
        note(partnership, cast["contributor_a"], held_on=TODAY + timedelta(days=2))

    assert set(refusal.value.error_dict) == {"held_on"}


def test_trajectory_of_another_partnership_is_refused(world, cast):
    with refused("foreign"):
        note(world.partnership, cast["contributor_a"], trajectory=world.foreign_trajectory)


@pytest.mark.parametrize("somebody", ["observer_a", "association", "former", "stranger"])
def test_who_only_reads_writes_no_note(partnership, cast, somebody):
    with refused("not_a_partner"):
        note(partnership, cast[somebody])


def test_page_asks_who_took_part_for_each(partnership, cast, client_of):
    first, second = partnership.partner_list
    said = {
        "trajectory": "whole",
        "held_on": str(TODAY + timedelta(days=2)),
        f"people_{first.pk}": "The mayor",
        "what_changed": "A lot.",
        "differently": "Less.",
        "language": "en",
    }
    person, address = client_of(cast["contributor_a"]), url(partnership, "look_back_add")

    answer = submit(person, address, said)
    assert set(answer.context["form"].errors) == {"held_on", f"people_{second.pk}"}

    submit(person, address, said | {"held_on": str(TODAY), f"people_{second.pk}": "Two clerks"})
    look_back = LookBack.objects.get()
    assert {one.people for one in look_back.present.all()} == {"The mayor", "Two clerks"}
    page = person.get(url(partnership, "look_back_edit", look_back.pk))
    assert page.context["form"].initial[f"people_{second.pk}"] == "Two clerks"


def test_offering_on_the_page_waits_for_the_other(partnership, cast, client_of):
    look_back = note(partnership, cast["contributor_a"])
    detail = look_back.get_absolute_url()
    assert (
        url(partnership, "look_back_offer", look_back.pk)
        not in client_of(cast["contributor_a"]).get(detail).content.decode()
    )

    submit(client_of(cast["coordinator_a"]), url(partnership, "look_back_offer", look_back.pk), {})

    version = Version.objects.of(look_back).open().get()
    page = client_of(cast["coordinator_b"]).get(detail).content.decode()
    assert version.get_absolute_url() in page
    assert client_of(cast["coordinator_b"]).get(version.get_absolute_url()).status_code == 200


def test_label_reads_in_every_language():
    with translation.override("en"):
        assert look_back_label("2026-03-04") == "Looking back on the partnership, 4 March 2026"
        assert look_back_label("2026-03-04 Registry") == "Looking back on “Registry”, 4 March 2026"


def test_what_all_agreed_to_stands_in_the_chronicle(world):
    with translation.override("en"):
        told = [event for event in chronicle(world.partnership) if event.what == "You looked back together"]

    assert [event.url for event in told] == [world.look_back_agreed.get_absolute_url()]


def test_successor_reads_when_the_next_one_is_due(world):
    days = [row for row in coming_days(world.partnership, world.today) if row["code"] == "look_back"]

    last = date.fromisoformat(str(world.look_back.held_on))
    assert [row["on"] for row in days] == [last.replace(year=last.year + 1).isoformat()]
