"""Models: worded for people, ordered, cheap to name, and history is never deleted along."""

import ast
import inspect
import textwrap

import pytest
from django.apps import apps
from django.contrib import admin
from django.contrib.admin.utils import flatten_fieldsets
from django.db import models
from django.utils.functional import Promise

from stedenband.tests.source import PACKAGES

FROM_DJANGO = {"password", "last_login", "is_superuser", "groups", "user_permissions"}
NOT_FOR_STAFF = {
    "capacity.ActionPoint": "what a side found is its own until all have closed",
    "capacity.Answer": "people answer without a name, and their own municipality alone reads the whole",
    "capacity.AnswerLink": "an address for one person alone",
    "capacity.AnswerSheet": "people answer without a name, and their own municipality alone reads the whole",
    "capacity.Workshop": "what a side found is its own until all have closed",
    "capacity.WorkshopScore": "what a side found is its own until all have closed",
    "partnerships.OrientationAnswer": "what a municipality weighs is its own, until it attaches it to a partnership",
    "partnerships.OrientationInvitation": "an address for one municipality alone",
    "partnerships.OrientationNote": "a note belongs to the municipality that writes it",
    "reporting.CalendarAddress": "an address for one person alone",
    "ui.Draft": "half-written text belongs to the person who types it",
    "ui.FormKey": "the bookkeeping of double posts holds nothing to look at",
}


def our_models():
    return [model for model in apps.get_models() if model.__module__.split(".")[0] in PACKAGES]


def ids(model):
    return model._meta.label


def starts_lower(words):
    """A lower-case first letter, unless the word is an abbreviation."""
    first = str(words).split()[0]
    return first[0].islower() or first.isupper() or not first[0].isalpha()


@pytest.mark.parametrize("model", our_models(), ids=ids)
def test_model_has_names_for_people(model):
    meta = model._meta

    assert isinstance(meta.verbose_name, Promise)
    assert isinstance(meta.verbose_name_plural, Promise)
    assert starts_lower(meta.verbose_name)
    assert (model.__doc__ or "").strip()
    assert not model.__doc__.startswith(f"{model.__name__}(")


@pytest.mark.parametrize("model", our_models(), ids=ids)
def test_fields_have_translated_lower_case_names(model):
    own = [field for field in (*model._meta.local_fields, *model._meta.local_many_to_many) if not field.auto_created]
    wrong = [
        field.name
        for field in own
        if not isinstance(field.verbose_name, Promise) or not starts_lower(field.verbose_name)
    ]

    assert set(wrong) - FROM_DJANGO == set()


@pytest.mark.parametrize("model", our_models(), ids=ids)
def test_rows_have_an_order(model):
    assert model._meta.ordering


@pytest.mark.parametrize("model", our_models(), ids=ids)
def test_naming_a_row_asks_the_database_nothing(model):
    relations = {field.name for field in model._meta.get_fields() if field.is_relation}
    body = ast.parse(textwrap.dedent(inspect.getsource(model.__str__)))
    followed = {
        node.attr
        for node in ast.walk(body)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "self"
    }

    assert model.__str__ is not models.Model.__str__
    assert followed & relations == set()


@pytest.mark.parametrize("model", our_models(), ids=ids)
def test_history_is_never_deleted_along(model):
    cascading = [
        field.name
        for field in model._meta.local_fields
        if field.remote_field and field.remote_field.on_delete is models.CASCADE
    ]
    to_history = [
        field.name
        for field in model._meta.local_fields
        if field.related_model and field.related_model._meta.app_label == "audit" and field.name in cascading
    ]

    assert to_history == []
    assert model._meta.app_label != "audit" or cascading == []


def inlined():
    return {inline.model for one in admin.site._registry.values() for inline in one.inlines}


@pytest.mark.parametrize("model", our_models(), ids=ids)
def test_staff_finds_every_model_in_the_admin(model):
    page = admin.site._registry.get(model)
    if page is None:
        assert model in inlined() or model._meta.label in NOT_FOR_STAFF
        return

    assert page.search_fields or page.list_filter
    assert tuple(page.list_display) != ("__str__",)


@pytest.mark.parametrize("model", our_models(), ids=ids)
def test_staff_chooses_related_rows_by_searching(model):
    page = admin.site._registry.get(model)
    if page is None:
        return
    easy = {*page.autocomplete_fields, *page.raw_id_fields, *page.readonly_fields, *page.filter_horizontal}
    read_only = not page.has_change_permission.__qualname__.startswith("BaseModelAdmin")
    related = [
        field.name
        for field in (*model._meta.local_fields, *model._meta.local_many_to_many)
        if field.related_model and field.editable and not getattr(field.remote_field, "parent_link", False)
    ]
    shown = set(flatten_fieldsets(page.fieldsets) if page.fieldsets else related) - set(page.exclude or ())

    assert read_only or set(related) & shown - easy == set()
