"""What happens to accounts. Every action is one transaction and leaves one entry in the audit trail."""

from django.db import transaction
from django.urls import reverse

from stedenband import audit, post
from stedenband.accounts.models import User
from stedenband.lib import clock


def invite(*, email: str, name: str, language: str, time_zone: str, by: User | None) -> User:
    """An account exists for `email`, without a password until its owner sets one through the reset mail.

    Raises `ValidationError` when the address is taken or the time zone unknown.
    """
    with transaction.atomic():
        user = User(email=email.lower(), name=name, language=language, time_zone=time_zone)
        user.set_unusable_password()
        user.full_clean()
        user.save()
        audit.record("user.invited", user, by=by)
        if by is not None:
            url, facts = reverse("account_reset_password"), {"who": by.name}
            post.notify("user.invited", people=[user], subject=user, url=url, now=clock.now(), facts=facts)
    return user


def change_preferences(*, user: User, name: str, language: str, time_zone: str, by: User) -> User:
    """`user` goes by this name, language and time zone from now on.

    Raises `ValidationError` when one of them is unknown.
    """
    with transaction.atomic():
        user.name, user.language, user.time_zone = name, language, time_zone
        user.full_clean()
        user.save(update_fields=["name", "language", "time_zone"])
        audit.record("user.preferences_changed", user, by=by)
    return user


def deactivate(*, user: User, by: User) -> User:
    """`user` cannot log in any more; Django ends their sessions because it reads `is_active` on each request."""
    with transaction.atomic():
        user.is_active = False
        user.save(update_fields=["is_active"])
        audit.record("user.deactivated", user, by=by)
    return user
