"""The course on the screen: told to all, light where it is light, quiet where it is quiet."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone, translation

from partnerships.choices import PartnershipForm, PartnershipStatus, Phase
from partnerships.models import Accession, CourseChange, OwnDecision, Partnership, Version
from partnerships.navigation import partnership_nav, partnership_shelves
from partnerships.silence import last_signs_of_life, shown_status
from partnerships.usual import USUAL
from partnerships.waiting import waiting_in
from stedenband.lib import clock
from stedenband.ui.testing import submit

NOW = timezone.now()
TODAY = NOW.date()


def address(name, partnership, *args):
    return reverse(f"partnerships:{name}", args=[partnership.slug, *args])


def with_partners(partnership):
    return Partnership.objects.with_partners().get(pk=partnership.pk)


def labels(partnership, partner, today=TODAY):
    waiting = waiting_in([with_partners(partnership)], today=today)
    return [thing.label for thing in waiting if thing.partner_id == partner.pk]


def leave(visitor, partnership, **changed):
    said = {
        "choice": "leaves",
        "decided_by": "Council",
        "decided_on": NOW.date().isoformat(),
        "reason": "Elections.",
        "language": "en",
    }
    return submit(visitor, address("decide_alone", partnership), said | changed)


def test_decision_of_one_is_told_to_the_other_until_it_is_read(partnership, cast, client_of):
    one, other = partnership.partner_list
    assert leave(client_of(cast["signatory_a"]), partnership).status_code == 303
    decision = OwnDecision.objects.get()
    assert "Read what Amandougou decided" in labels(partnership, other)
    assert not any("decided" in label for label in labels(partnership, one))

    visitor = client_of(cast["coordinator_b"])
    page = address("decision_read", partnership, decision.pk)
    assert "Elections." in visitor.get(page).content.decode()
    assert submit(visitor, page, {}).status_code == 303
    assert "Read what Amandougou decided" not in labels(partnership, other)
    assert "Begin the list to part with care" in labels(partnership, other)


def test_effect_before_the_decision_is_told_beside_the_field(partnership, cast, client_of):
    answer = leave(client_of(cast["signatory_a"]), partnership, effective_on="2020-01-01")

    assert answer.context["form"].errors["effective_on"] == [
        "It takes effect before it was decided. Check the two dates."
    ]
    assert not OwnDecision.objects.exists()


@pytest.mark.parametrize("language", ["nl", "fr", "es"])
def test_who_proposed_is_told_in_every_language_that_another_confirms(partnership, cast, client_of, language):
    visitor = client_of(cast["signatory_a"])
    said = {"course": "phasing_out", "reason": "Time.", "language": "en"}
    assert submit(visitor, address("course_propose", partnership), said).status_code == 303
    change = CourseChange.objects.get()
    visitor.cookies["language"] = language
    page = address("version_sign", partnership, Version.objects.of(change).get().pk)
    answer = visitor.post(page, {"word": "agreed", "name": "x", "function": "y", "on_behalf": "on", "form_end": "1"})

    with translation.override(language):
        sentence = translation.gettext("Your municipality proposed this itself: another municipality confirms it.")
    assert sentence in answer.content.decode()


def test_other_partner_is_proposed_on_a_page(world, cast, client_of):
    said = {
        "name": "Duin en Zee",
        "country": "BE",
        "side": "north",
        "contact_name": "Jo",
        "contact_function": "coordinator",
        "contact_email": "jo@stedenband.test",
        "reason": "Neighbours.",
        "language": "en",
    }
    visitor = client_of(cast["coordinator_a"])
    unknown = submit(visitor, address("partner_propose", world.partnership), said | {"name": "Nowhere"})
    assert "We do not know this municipality yet." in unknown.content.decode()

    assert submit(visitor, address("partner_propose", world.partnership), said).status_code == 303
    assert Accession.objects.filter(name="Duin en Zee").exists()


def test_light_partnership_shows_only_what_it_needs(partnership, cast, client_of):
    full = {item.label for item in partnership_nav(partnership)}
    Partnership.objects.filter(pk=partnership.pk).update(form=PartnershipForm.LIGHT)
    light = with_partners(partnership)

    assert full - {item.label for item in partnership_nav(light)} == {"Our journey", "Reports"}
    assert "Reports" in {item.label for item in partnership_nav(light, "reports")}  # a link still leads there
    shelved = {item.label for _shelf, items in partnership_shelves(light) for item in items}
    assert "Course of the partnership" in shelved
    assert "Where is our focus?" not in shelved
    home = client_of(cast["observer_a"]).get(light.get_absolute_url()).content.decode()
    assert "Light partnership" in home
    assert "Our journey" not in home


def test_silence_of_both_makes_it_dormant_and_a_word_wakes_it(partnership, cast, client_of):
    active = with_partners(partnership)
    assert last_signs_of_life([active]) != {}  # the coordinator of the cast ended a place
    later = NOW + timedelta(days=300)
    last = last_signs_of_life([active])[active.pk]

    assert shown_status(active, last, NOW.date()) == PartnershipStatus.ACTIVE
    assert shown_status(active, last, later.date()) == PartnershipStatus.DORMANT
    assert all(
        "Talk together: take it up, let it rest, or round it off" in labels(partnership, partner, later.date())
        for partner in active.partner_list
    )
    with clock.at(later):
        submit(
            client_of(cast["coordinator_a"]),
            address("course_propose", partnership),
            {"course": "light", "reason": "We go on lightly.", "language": "en"},
        )
    assert shown_status(active, last_signs_of_life([active])[active.pk], later.date()) == PartnershipStatus.ACTIVE


def test_where_nobody_ever_logged_anything_silence_proves_nothing(foreign):
    assert last_signs_of_life([foreign]) == {}
    assert shown_status(foreign, None, NOW.date() + timedelta(days=9_000)) == PartnershipStatus.ACTIVE


def test_every_phase_says_what_usually_belongs_to_it(partnership, cast, client_of):
    visitor = client_of(cast["observer_a"])
    for phase in Phase:
        page = visitor.get(address("phase_list", partnership), {"phase": phase}).content.decode()
        assert str(USUAL[phase].purpose) in page
        assert all((USUAL[phase].bodies, USUAL[phase].documents, USUAL[phase].decisions))
    assert visitor.get(address("phase_list", partnership), {"phase": "party"}).status_code == 404
