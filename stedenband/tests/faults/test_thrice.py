"""A bad line and an impatient thumb: the same form arrives three times in the same moment."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection
from django.urls import reverse

from capacity.models import Activity, Learning
from partnerships.models import Comment, SignOff
from reporting.models import Edition
from stedenband.audit.models import Entry
from stedenband.jobs.models import Job
from stedenband.ui.testing import hidden_fields

POSTS = 3


def all_at_once(clients, address, forms):
    """The answers when each of `clients` posts its form to `address` in the same moment."""
    together = Barrier(len(clients))

    def post(client, form):
        together.wait()
        try:
            return client.post(address, form)
        finally:
            connection.close()

    with ThreadPoolExecutor(len(clients)) as threads:
        return list(threads.map(post, clients, forms))


CALL = {"kind": "video_call", "title": "Half an hour about registers", "day": "2026-03-02", "learned": "Call first."}
WORD = {
    "word": "agreed_with_remark",
    "remark": "With joy.",
    "name": "The mayor",
    "function": "mayor",
    "on_behalf": "on",
}
REMARK = {"kind": "remark", "text": "Could this be shorter?", "language": "en"}


def log(world):
    return "coordinator_a", reverse("capacity:activity_log", args=[world.partnership.slug]), CALL


def sign(world):
    return "signatory_b", world.version.get_absolute_url(), WORD


def comment(world):
    address = reverse("partnerships:talk", args=[world.partnership.slug, "agreement", world.agreement.pk])
    return "observer_b", address, REMARK


def ask_for_pdf(world):
    return "observer_a", reverse("reporting:edition_request", args=[world.partnership.slug, world.report.pk, "nl"]), {}


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    ("what", "more", "entries"),
    [
        (log, {Activity: 1, Learning: 1}, 2),
        (sign, {SignOff: 1}, 2),
        (comment, {Comment: 1}, 1),
        (ask_for_pdf, {Edition: 1, Job: 1}, 1),
    ],
)
def test_the_same_form_three_times_at_once_is_done_once(what, more, entries, world, cast, client_of):
    who, address, values = what(world)
    clients = [client_of(cast[who]) for _post in range(POSTS)]
    form = hidden_fields(clients[0], address) | values
    counted = [*more, Entry]
    before = {model: model.objects.count() for model in counted}

    answers = all_at_once(clients, address, [form] * POSTS)

    assert len({answer.url for answer in answers}) == 1
    assert {model: model.objects.count() - before[model] for model in counted} == more | {Entry: entries}


@pytest.mark.django_db(transaction=True)
def test_two_colleagues_who_ask_for_one_pdf_at_once_get_one_edition(world, cast, client_of):
    clients = [client_of(cast[name]) for name in ("coordinator_a", "coordinator_b", "observer_a")]
    _who, address, _values = ask_for_pdf(world)
    forms = [hidden_fields(client, address) for client in clients]
    editions, jobs = Edition.objects.count(), Job.objects.count()

    answers = all_at_once(clients, address, forms)

    assert len({answer.url for answer in answers}) == 1
    assert (Edition.objects.count(), Job.objects.count()) == (editions + 1, jobs + 1)


@pytest.mark.django_db(transaction=True)
def test_two_people_who_sign_for_one_municipality_at_once_give_one_word(world, cast, client_of):
    """Different forms, so no one-time key: the rule of the domain itself has to hold."""
    mayor = client_of(cast["signatory_b"])
    address = world.version.get_absolute_url()
    forms = [hidden_fields(mayor, address) | WORD for _tab in range(2)]
    clients = [client_of(cast["signatory_b"]) for _tab in range(2)]

    answers = all_at_once(clients, address, forms)

    assert sorted(answer.status_code for answer in answers) == [200, 303]
    assert world.version.sign_offs.standing().filter(partner=world.partner_b).count() == 1
