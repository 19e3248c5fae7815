"""What a list shows and what a page opens are the same, for every model and every member of the cast."""

import pytest
import rules
from django.apps import apps

from stedenband.tests.source import PACKAGES

WITHOUT_A_PAGE = {"ui.Draft": "a draft is only put back into the form it came from, for its own author"}


def view_permission(model):
    return f"{model._meta.app_label}.view_{model._meta.model_name}"


def narrowed_models():
    """Models whose rows not everybody may see."""
    ours = [model for model in apps.get_models() if model.__module__.split(".")[0] in PACKAGES]
    return [
        model
        for model in ours
        if hasattr(model._default_manager, "visible_to") and model._meta.label not in WITHOUT_A_PAGE
    ]


@pytest.mark.parametrize("model", narrowed_models(), ids=lambda model: model._meta.label)
def test_model_that_is_narrowed_has_a_permission_to_view(model):
    assert rules.perm_exists(view_permission(model))


@pytest.mark.django_db
def test_rows_in_a_list_are_the_rows_one_may_open(world, cast):
    differing = {}
    for model in narrowed_models():
        rows = list(model._default_manager.all())
        assert rows, f"the world holds no {model._meta.verbose_name}, so nothing is proved about it"
        for member, user in cast.items():
            listed = set(model._default_manager.visible_to(user))
            opened = {row for row in rows if user.has_perm(view_permission(model), row)}
            if listed != opened:
                differing[model._meta.label, member] = listed ^ opened

    assert differing == {}
