"""How a test fills in a page's form: as a browser does, with the hidden fields that the page gave."""

import re

HIDDEN = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)">')


def hidden_fields(client, url):
    """The hidden fields of the form at `url`, except the CSRF token, which Django's test client does not need."""
    page = client.get(url)
    assert page.status_code == 200, f"{url} answered {page.status_code}"
    form = page.content.decode().partition('<form id="main-form"')[2]
    return {name: value for name, value in HIDDEN.findall(form) if name != "csrfmiddlewaretoken"}


def submit(client, url, values=None, **options):
    """GET the form at `url` and POST it with `values`; the response of the POST."""
    return client.post(url, hidden_fields(client, url) | (values or {}), **options)
