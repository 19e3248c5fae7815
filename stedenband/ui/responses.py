"""Answers to a POST."""

from django.http import HttpResponseRedirect


class SeeOther(HttpResponseRedirect):
    """303: fetch the result with GET, so that reloading repeats nothing."""

    status_code = 303


def see_other(url):
    return SeeOther(url)
