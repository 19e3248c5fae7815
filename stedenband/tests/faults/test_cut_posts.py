"""A POST that is cut on its way to the real server: whatever the point, nothing is saved and nothing breaks."""

import http.client
import socket
import struct
from urllib.parse import urlencode

import pytest
from django.conf import settings
from django.core.management import call_command
from django.urls import reverse

from capacity.models import Activity
from stedenband.audit.models import Entry
from stedenband.tests.faults.servers import gunicorn
from stedenband.ui.testing import hidden_fields

TOKEN = "t" * 32
MULTIPART = "multipart/form-data; boundary=cut"


@pytest.fixture
def served(transactional_db, settings):
    # The real server looks for its static files under the names that they get when they are collected.
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}
    }
    call_command("collectstatic", interactive=False, verbosity=0)
    with gunicorn(settings.VAR_DIR, settings.BASE_DIR) as server:
        yield server


@pytest.fixture
def post(world, cast, client_of):
    """The bytes of the head and the body of a good form, by content type."""
    client = client_of(cast["contributor_a"])
    address = reverse("capacity:activity_log", args=[world.partnership.slug])
    fields = hidden_fields(client, address) | {
        "csrfmiddlewaretoken": TOKEN,
        "kind": "video_call",
        "title": "Half an hour about registers",
        "day": "2026-03-02",
        "learned": "A short sentence. " * 40,
    }
    cookies = f"{settings.SESSION_COOKIE_NAME}={client.cookies[settings.SESSION_COOKIE_NAME].value}; csrftoken={TOKEN}"

    def bytes_of(encode):
        kind, body = encode(fields)
        head = [f"POST {address} HTTP/1.1", "Host: 127.0.0.1", f"Cookie: {cookies}", f"Content-Type: {kind}"]
        head += [f"Content-Length: {len(body)}", "Accept-Language: en", "Connection: close"]
        return ("\r\n".join(head) + "\r\n\r\n").encode(), body

    return bytes_of


def urlencoded(fields):
    return "application/x-www-form-urlencoded", urlencode(fields).encode()


def multipart(fields):
    parts = [f'--cut\r\nContent-Disposition: form-data; name="{n}"\r\n\r\n{v}\r\n' for n, v in fields.items()]
    return MULTIPART, ("".join(parts) + "--cut--\r\n").encode()


def points(head, body):
    """Where the line breaks: in the head, after it, in the first half, before the mark of the end, at the last byte."""
    return [len(head) // 2, len(head), len(head) + len(body) // 3, len(head) + len(body) - 30, len(head + body) - 1]


def half_closed(served, sent):
    """The status of the answer when the sender falls silent after `sent`; None when there is none."""
    with served.connect() as wire:
        wire.sendall(sent)
        wire.shutdown(socket.SHUT_WR)
        answer = http.client.HTTPResponse(wire)
        try:
            answer.begin()
        except (http.client.HTTPException, ConnectionError):
            return None
        return answer.status


def torn_off(served, sent):
    """The sender is gone without a word, as when a telephone loses its network."""
    with served.connect() as wire:
        wire.sendall(sent)
        wire.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def test_a_post_that_is_cut_saves_nothing(served, post):
    before = Activity.objects.count(), Entry.objects.count()
    for head, body in (post(urlencoded), post(multipart)):
        answers = [half_closed(served, (head + body)[:point]) for point in points(head, body)]
        for point in points(head, body):
            torn_off(served, (head + body)[:point])

        assert answers[0] in {None, 400}
        assert answers[1:] == [400] * 4
        assert (Activity.objects.count(), Entry.objects.count()) == before

    assert half_closed(served, head + body) == 303
    assert Activity.objects.count() == before[0] + 1
    assert [status for status in served.statuses() if status >= 500] == []
