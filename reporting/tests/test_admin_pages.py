"""The administrator moves a date and looks up; what partners wrote and signed is only read."""

import pytest
from django.apps import apps
from django.contrib import admin
from django.urls import reverse

from reporting.models import Part, ReminderRule
from stedenband.audit.models import Entry

WITHOUT_A_DESK = {"translatedparagraph", "calendaraddress"}
"""What stands inside another, and what is the secret of one person."""

MODELS = [
    model for model in apps.get_app_config("reporting").get_models() if model._meta.model_name not in WITHOUT_A_DESK
]
READ_ONLY = {
    "report",
    "reportsection",
    "formsection",
    "part",
    "mark",
    "edition",
    "closingday",
    "skippedperiod",
    "duereminder",
    "healthsheet",
    "healthstatement",
    "healthanswer",
}
ADDED = {"reportform", "healthset", "reminderrule"}


@pytest.fixture
def office(client, cast):
    client.force_login(cast["administrator"])
    return client


def page(name, model, *arguments):
    return reverse(f"admin:reporting_{model._meta.model_name}_{name}", args=arguments)


def test_every_list_and_row_opens(world, office):
    for model in MODELS:
        row = model.objects.first()
        assert admin.site.get_model_admin(model).search_fields, model
        assert office.get(page("changelist", model), {"q": "wil"}).status_code == 200, model
        assert office.get(page("change", model, row.pk)).status_code == 200, model


def test_nothing_is_added_or_removed_here(world, office):
    for model in MODELS:
        if model._meta.model_name not in ADDED:
            assert office.get(page("add", model)).status_code == 403, model
        assert office.post(page("delete", model, model.objects.first().pk), {"post": "yes"}).status_code == 403, model


def test_what_partners_wrote_and_signed_is_only_read(world, office):
    for model in MODELS:
        if model._meta.model_name in READ_ONLY:
            assert office.post(page("change", model, model.objects.first().pk), {}).status_code == 403, model
    part = Part.objects.get(pk=world.part_a.pk)
    assert part.text == world.part_a.text


def test_a_later_date_stands_in_the_trail(world, office):
    address = page("change", type(world.period), world.period.pk)
    response = office.post(address, {"due_on": "2030-01-01"})

    assert response.status_code == 302, response.content.decode()[:2000]
    world.period.refresh_from_db()
    assert world.period.due_on.isoformat() == "2030-01-01"
    entry = Entry.objects.order_by("-pk").first()
    assert (entry.verb, entry.actor.name) == ("admin.changed", "Administrator")


def test_the_period_of_a_signed_report_is_not_moved(world, office):
    period = world.report_signed.period

    assert office.post(page("change", type(period), period.pk), {"due_on": "2030-01-01"}).status_code == 403


def test_an_administrator_says_when_who_is_reminded(world, office):
    rule = {"days": "30", "when": "before", "channel": "mail", "role": "signatory", "is_used": "on"}

    assert office.post(page("add", ReminderRule), rule).status_code == 302
    assert ReminderRule.objects.filter(days=30).count() == 1
    assert "There is such a rule already." in office.post(page("add", ReminderRule), rule).content.decode()
