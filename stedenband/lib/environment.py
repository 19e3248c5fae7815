"""The environment, read strictly: a value that cannot be understood is refused, with the name of its variable."""

import environ
from django.core.exceptions import ImproperlyConfigured

TRUE_OR_FALSE = {"true", "on", "ok", "y", "yes", "1", "false", "off", "n", "no", "0", ""}


class Environment(environ.Env):
    """django-environ takes every unknown word for "false" and reports a bad number without saying which."""

    def get_value(self, var, cast=None, default=environ.Env.NOTSET, parse_default=False):  # noqa: FBT002 - its signature
        given = self.ENVIRON.get(var, "")
        if cast is bool and given.strip().lower() not in TRUE_OR_FALSE:
            raise ImproperlyConfigured(f"{var} must be true or false, not {given}.")
        try:
            return super().get_value(var, cast, default, parse_default)
        except ValueError as error:
            raise ImproperlyConfigured(f"{var} cannot be {given}: {error}.") from error
