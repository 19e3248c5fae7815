import socket

import pytest
from aiosmtpd.controller import Controller

NOBODY = "nobody@stedenband.test"


class Letterbox:
    """A real mail server on this machine that keeps what it takes, as (address, raw mail)."""

    def __init__(self):
        self.taken = []

    async def handle_RCPT(self, server, session, envelope, address, options):  # noqa: N802 - named by SMTP
        if address == NOBODY:
            return "550 There is nobody of that name here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):  # noqa: N802 - named by SMTP
        self.taken.append((envelope.rcpt_tos[0], envelope.content))
        return "250 Taken"


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


@pytest.fixture
def dead_server(settings):
    """The settings name a mail server at which nobody answers; returns its port."""
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", free_port()
    return settings.EMAIL_PORT


@pytest.fixture
def letterbox(dead_server):
    """A mail server that answers where the settings say."""
    box = Letterbox()
    server = Controller(box, hostname="127.0.0.1", port=dead_server)
    server.start()
    yield box
    server.stop()
