"""What a bad line does to a form, on real threads, a real database and a real socket."""

import http.client
import socket
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from urllib.parse import urlencode

import pytest
from django.contrib.admin.models import LogEntry
from django.db import connection
from django.test import Client

from stedenband.ui.models import FormKey
from stedenband.ui.testing import hidden_fields

NEW = "/notes/new/"
MARKET = {"title": "Market", "text": "On Monday", "kind": "visit"}


@pytest.mark.django_db(transaction=True)
def test_three_simultaneous_posts_of_one_form_make_one_note(ama):
    clients = [Client() for _post in range(3)]
    for client in clients:
        client.force_login(ama)
    sent = hidden_fields(clients[0], NEW) | MARKET
    together = Barrier(3)

    def post(client):
        together.wait()
        try:
            return client.post(NEW, sent).url
        finally:
            connection.close()

    with ThreadPoolExecutor(3) as threads:
        urls = set(threads.map(post, clients))

    assert urls == {f"/notes/{LogEntry.objects.get().pk}/"}
    assert FormKey.objects.count() == 1


@pytest.fixture
def session_cookie(live_server, ama):
    client = Client()
    client.force_login(ama)
    return f"sessionid={client.cookies['sessionid'].value}; csrftoken={'t' * 32}"


def send_cut(live_server, headers, body, *, missing):
    """The status that the server gives to a POST of which the last `missing` bytes never come."""
    head = {"Host": live_server.thread.host, "Content-Length": str(len(body)), "Connection": "close"} | headers
    lines = [f"POST {NEW} HTTP/1.1", *(f"{name}: {value}" for name, value in head.items()), "", ""]
    with socket.create_connection((live_server.thread.host, live_server.thread.port), timeout=20) as wire:
        wire.sendall("\r\n".join(lines).encode() + body[: len(body) - missing])
        wire.shutdown(socket.SHUT_WR)
        response = http.client.HTTPResponse(wire)
        response.begin()
        return response.status, response.read().decode()


def urlencoded(values):
    return "application/x-www-form-urlencoded", urlencode(values).encode()


def multipart(values):
    parts = [f'--cut\r\nContent-Disposition: form-data; name="{n}"\r\n\r\n{v}\r\n' for n, v in values.items()]
    return "multipart/form-data; boundary=cut", ("".join(parts) + "--cut--\r\n").encode()


@pytest.mark.parametrize("encode", [urlencoded, multipart])
@pytest.mark.parametrize(("missing", "status", "notes"), [(1, 400, 0), (60, 400, 0), (0, 303, 1)])
def test_a_body_cut_on_the_way_saves_nothing(live_server, session_cookie, encode, missing, status, notes):
    # The end marker stands first here, so that only the length of the body can tell.
    values = {"csrfmiddlewaretoken": "t" * 32, "form_end": "1"} | MARKET
    content_type, body = encode(values)
    headers = {"Content-Type": content_type, "Cookie": session_cookie, "Accept-Language": "en"}

    answered, page = send_cut(live_server, headers, body, missing=missing)

    assert answered == status
    assert LogEntry.objects.count() == notes
    assert notes or "nothing was saved" in page
