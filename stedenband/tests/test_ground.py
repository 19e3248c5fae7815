"""The ground the tests stand on holds: it refuses what it should refuse."""

import socket

import pytest
from django.template import Context, Template
from django.template.loader import get_template

from stedenband.celery import app
from stedenband.tests.pages_seen import faults_of

PAGE = '<!doctype html><html lang="nl"><head><title>Thuis</title></head><body>{}</body></html>'


@pytest.mark.parametrize(
    "body",
    [
        '<p style="color: red">text</p>',
        '<button onclick="go()">Go</button>',
        "<script>go()</script>",
        "<style>p {}</style>",
        '<p id="one"></p><p id="one"></p>',
        '<input name="nameless">',
        '<img src="x.png">',
        "<p>{{ partnership.name }}</p>",
        "<p>{% translate 'x' %}</p>",
        "<p>signed by %(name)s</p>",
    ],
)
def test_a_page_with_a_fault_is_refused(body):
    assert faults_of(PAGE.format(body).replace("{{{{", "{{"))


def test_a_good_page_is_taken():
    body = '<label for="id_a">A</label><input id="id_a" name="a"><label>B <input name="b"></label><img src="x" alt="">'

    assert faults_of(PAGE.format(body)) == []


@pytest.mark.parametrize("page", ["<html><title>x</title></html>", '<html lang="nl"><body>x</body></html>'])
def test_a_page_without_language_or_title_is_refused(page):
    assert faults_of(page)


def test_an_unknown_name_in_a_template_of_ours_is_an_error(rf):
    with pytest.raises(LookupError, match=r"500\.html"):
        get_template("500.html").render({})


def test_an_unknown_name_elsewhere_is_empty():
    assert Template("[{{ nobody }}{{ nobody|default:'-' }}]").render(Context()) == "[-]"


def test_no_test_reaches_another_machine():
    with pytest.raises(ConnectionRefusedError, match="192"):
        socket.create_connection(("192.0.2.1", 80), timeout=1)


@pytest.mark.browser
def test_a_browser_opens_the_login_page_and_finds_no_fault(page, axe):
    page.goto("/accounts/login/")

    axe(page)
    assert page.get_by_label("email").or_(page.locator("input[type=email]")).first.is_visible()


@pytest.mark.browser
def test_the_accessibility_check_finds_a_fault(page, axe):
    page.goto("/accounts/login/")
    page.evaluate("document.documentElement.removeAttribute('lang')")

    with pytest.raises(AssertionError, match="html-has-lang"):
        axe(page)


@pytest.mark.worker
def test_a_real_worker_answers(worker):
    assert app.control.ping(timeout=5)
