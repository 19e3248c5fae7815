"""The administrator looks after partnerships and speaks for none of them."""

import pytest
from django.apps import apps
from django.contrib import admin
from django.urls import reverse
from django.utils import timezone

from partnerships.actions.negotiation import accept_text
from partnerships.models import Agreement, Member, Municipality, Partnership
from stedenband.audit.models import Entry

# Answers of a municipality that weighs are its own; the words of a form of cooperation stand on the page of the form.
WITHOUT_A_DESK = {"orientationanswer", "orientationinvitation", "orientationnote", "cooperationwords"}
MODELS = [
    model for model in apps.get_app_config("partnerships").get_models() if model._meta.model_name not in WITHOUT_A_DESK
]
READ_ONLY = {
    "orientation",
    "kit",
    "kitdelivery",
    "kittranslation",
    "infosession",
    "communication",
    "version",
    "signoff",
    "comment",
    "commitment",
    "involvement",
    "organisationmerge",
    "phasechange",
    "reminder",
    "partner",
    "languageversion",
    "penhandover",
    "textacceptance",
}


@pytest.fixture
def office(client, cast):
    client.force_login(cast["administrator"])
    return client


def page(name, model, *arguments):
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{name}", args=arguments)


def management(prefix, total=0):
    return {f"{prefix}-TOTAL_FORMS": total, f"{prefix}-INITIAL_FORMS": 0}


def first_row(model):
    """The first that an administrator is shown: what a municipality keeps to itself is not among them."""
    return admin.site.get_model_admin(model).get_queryset(None).first()


def test_every_model_has_its_place_with_search_and_columns():
    for model in MODELS:
        desk = admin.site.get_model_admin(model)
        assert desk.search_fields, model
        assert len(desk.list_display) > 1, model


def test_every_list_and_row_opens(world, office):
    for model in MODELS:
        row = first_row(model)
        assert office.get(page("changelist", model), {"q": "wil"}).status_code == 200, model
        assert office.get(page("change", model, row.pk)).status_code == 200, model


def test_nothing_is_deleted_and_what_members_said_is_only_read(world, office):
    for model in MODELS:
        row = first_row(model)
        assert office.get(page("delete", model, row.pk)).status_code == 403, model
        if model._meta.model_name in READ_ONLY:
            assert office.get(page("add", model)).status_code == 403, model
            assert office.post(page("change", model, row.pk), {}).status_code == 403, model


def test_an_agreement_that_is_signed_or_being_signed_stays_as_it_is(world, office):
    for agreement in (world.agreement, world.agreement_signing):
        answer = office.post(page("change", Agreement, agreement.pk), {"title": "Mine", "_save": "1"})
        agreement.refresh_from_db()
        assert answer.status_code == 403
        assert agreement.title != "Mine"


def test_a_draft_is_mended_under_the_name_of_the_administrator(world, office, cast):
    draft = world.agreement_draft
    accept_text(agreement=draft, seen=None, by=cast["coordinator_a"], now=timezone.now())
    typed = {name: getattr(draft, name) for name in ("kind", "text", "language", "starts_on", "ends_on")}
    typed |= management("commitments") | management("language_versions") | {"title": "Mended"}
    office.post(page("change", Agreement, draft.pk), typed)

    before = draft.row_version
    draft.refresh_from_db()
    assert (draft.title, draft.row_version) == ("Mended", before + 1)
    assert not draft.acceptances.standing().exists()
    assert Entry.objects.of_chain(draft.audit_chain).first().actor == cast["administrator"]


def test_a_partnership_begins_with_two_municipalities(foreign, cast, office):
    towns = [partner.municipality.pk for partner in foreign.partner_list]
    typed = {"slug": "two-towns", "since_on": "2026-01-01", "phase": "orientation", "gravity_threshold": 50}
    typed |= {"form": "full", "silent_after_months": 9}
    alone = office.post(
        page("add", Partnership),
        typed | management("partners", 1) | {"partners-0-municipality": towns[0], "partners-0-side": "north"},
    )
    together = {"partners-0-municipality": towns[0], "partners-0-side": "north"} | {
        "partners-1-municipality": towns[1],
        "partners-1-side": "south",
    }
    office.post(page("add", Partnership), typed | management("partners", 2) | together)

    begun = Partnership.objects.get(slug="two-towns")
    assert alone.status_code == 200
    assert [entry.verb for entry in Entry.objects.of_chain(begun.audit_chain)] == ["partnership.begun"]
    assert "Duinoord" in Entry.objects.of_chain(begun.audit_chain).get().facts["subject"]


def test_an_administrator_gives_places_to_others_only(partnership, cast, office):
    partner = partnership.partner_list[0]
    typed = {"partnership": partnership.pk, "partner": partner.pk, "role": "signatory", "function": "mayor"}
    office.post(page("add", Member), typed | {"user": cast["administrator"].pk})
    office.post(page("add", Member), typed | {"user": cast["stranger"].pk})

    assert not cast["administrator"].members.exists()
    assert cast["stranger"].members.filter(partnership=partnership).exists()


def test_a_municipality_is_changed_with_a_word_in_the_trail(partnership, cast, office):
    town = Municipality.objects.get(name="Wilgenrode")
    kept = ("country", "languages", "time_zone", "brings", "wants_to_learn", "text_language")
    typed = {name: str(getattr(town, name)) for name in kept}
    office.post(page("change", Municipality, town.pk), typed | {"name": "Wilgenrode", "region": "Kempen"})

    town.refresh_from_db()
    assert town.region == "Kempen"
    assert Entry.objects.of_chain("site").first().verb == "admin.changed"
