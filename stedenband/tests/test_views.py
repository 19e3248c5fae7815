"""Every page says who may see it; pages of others are on a list with the reason."""

import rules
from django.urls import get_resolver

from stedenband.tests import source
from stedenband.tests.urls_seen import foreign_views, our_views

FOREIGN = {
    "allauth.": "log in, log out, password: before or about oneself only; sign-up is closed by our adapter",
    "django.contrib.admin": "asks for a member of the staff itself",
    "django.contrib.auth": "part of the admin: a password changed by the staff",
    "django.views.static": "static files in development",
    "django.contrib.staticfiles": "static files in development",
    "django.contrib.contenttypes": "part of the admin: the public page of an object",
    "django.views.i18n": "only changes the reader's language",
    "django.views.generic.base": "a redirect",
}

KINDS_OF_FILES = (".txt", ".xml", ".json", ".ics")


def permission_of(view):
    """The permission a view declares, as a class attribute or by `rules`' decorator; None when it does not."""
    holder = getattr(view.callback, "view_class", view.callback)
    return getattr(holder, "permission_required", None)


def reason_to_be_public(view):
    holder = getattr(view.callback, "view_class", view.callback)
    return getattr(view.callback, "public_reason", None) or getattr(holder, "public_reason", None)


def test_every_view_declares_its_permission_or_why_it_is_public():
    undeclared = [
        f"{view.label} ({view.made_by})"
        for view in our_views(get_resolver())
        if not permission_of(view) and not reason_to_be_public(view)
    ]

    assert undeclared == []


def test_declared_permissions_have_a_rule():
    unknown = {
        f"{view.label}: {permission_of(view)}"
        for view in our_views(get_resolver())
        if permission_of(view) and not rules.perm_exists(permission_of(view))
    }

    assert unknown == set()


def test_views_of_others_are_known():
    strangers = [
        f"{view.label} ({view.made_by})"
        for view in foreign_views(get_resolver())
        if not view.made_by.startswith(tuple(FOREIGN))
    ]

    assert strangers == []


def test_sign_up_is_closed(client, db):
    names = {view.name for view in foreign_views(get_resolver())}

    assert "account_signup" not in names or "sign_up" not in client.get("/accounts/signup/").content.decode()


def test_addresses_are_lower_case_and_end_with_a_slash():
    odd = [
        view.route
        for view in our_views(get_resolver())
        # what programs ask for is named by its kind, as robots.txt is
        if view.route and (view.route != view.route.lower() or not view.route.endswith(("/", *KINDS_OF_FILES)))
    ]

    assert odd == []


def test_permissions_named_in_code_and_templates_exist():
    """`{% has_perm "app.verb_model" %}` and `has_perm("app.verb_model")` with a typing error would silently refuse."""
    apps = ("partnerships.", "capacity.", "reporting.", "jobs.", "accounts.", "audit.")
    named = set()
    for path in source.modules():
        if {"rules", "views"} & {path.stem, *path.parts}:
            named |= {text for text in source.strings(path) if text.startswith(apps) and text.count(".") == 1}
    named = {name for name in named if name.replace(".", "").replace("_", "").isalpha() and "_" in name.strip("_")}
    named = {name for name in named if not name.endswith("_")}

    assert {name for name in named if not rules.perm_exists(name)} == set()
