"""The secret address of a link to answer: made from our key, so that the database holds it nowhere."""

import secrets
from uuid import UUID

from django.utils.crypto import salted_hmac


def secret_of(number: UUID) -> str:
    """The secret part of the address of the link `number`."""
    return salted_hmac("capacity.assessments", str(number), algorithm="sha256").hexdigest()[:40]


def new_key() -> str:
    """What the device of the one who answers keeps, so that nobody else who has the address reads along."""
    return secrets.token_urlsafe(24)
