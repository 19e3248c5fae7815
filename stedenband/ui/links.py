"""Addresses of the page one is on."""

from django.conf import settings
from django.urls import translate_url


def with_query(request, **changes):
    """This page's address with `changes` made to its query; None takes a name away."""
    query = request.GET.copy()
    for name, value in changes.items():
        query.pop(name, None)
        if value is not None:
            query[name] = value
    return f"{request.path}?{query.urlencode()}" if query else request.path


def language_of_path(path):
    """The language that a public page carries in front of its address, or None."""
    return known_language(path[1:].partition("/")[0])


def in_language(request, code):
    """This page's address in the language `code`: in front of it on public pages, else asked in its query."""
    if language_of_path(request.path):
        return translate_url(request.get_full_path(), code)
    return with_query(request, language=code)


def language_links(request):
    """The interface languages in alphabetical order of their own names, each with this page's address in it."""
    current = getattr(request, "LANGUAGE_CODE", settings.LANGUAGE_CODE)
    return [
        {"code": code, "name": name, "url": in_language(request, code), "current": code == current}
        for code, name in sorted(settings.LANGUAGES, key=lambda item: item[1])
    ]


def known_language(code):
    return code if code in dict(settings.LANGUAGES) else None
