"""The table of URLs, walked for the guard tests."""

from typing import NamedTuple

from django.urls import URLPattern

from stedenband.tests.source import PACKAGES


class View(NamedTuple):
    """One line of the URLconf."""

    route: str
    name: str
    callback: object

    @property
    def made_by(self):
        """The module of the view, also behind decorators and `as_view()`."""
        return getattr(self.callback, "view_class", self.callback).__module__

    @property
    def label(self):
        return self.name or self.route


def walk(resolver, route="", namespace=""):
    for pattern in resolver.url_patterns:
        path = route + str(pattern.pattern)
        if isinstance(pattern, URLPattern):
            yield View(path, f"{namespace}{pattern.name}" if pattern.name else "", pattern.callback)
        else:
            inner = f"{namespace}{pattern.namespace}:" if pattern.namespace else namespace
            yield from walk(pattern, path, inner)


def our_views(resolver):
    return [view for view in walk(resolver) if view.made_by.split(".")[0] in PACKAGES]


def foreign_views(resolver):
    return [view for view in walk(resolver) if view.made_by.split(".")[0] not in PACKAGES]
