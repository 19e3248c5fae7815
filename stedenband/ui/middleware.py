from django.http import UnreadablePostError
from django.urls import reverse
from django.utils import translation
from django.utils.http import urlencode

from stedenband.ui import parked
from stedenband.ui.responses import see_other
from stedenband.ui.views import bad_request

BLOCK = 65_536


class WholeRequestMiddleware:
    """First of all: a request that lost its tail on the way, or that carries NUL, runs nothing and gets a 400."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if has_nul(request) or not is_whole(request):
            with translation.override(translation.get_language_from_request(request)):
                return bad_request(request)
        return self.get_response(request)


class SessionEndedMiddleware:
    """A form sent after the session ended: what was typed waits behind the login of the one who opened the form."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        found = parked.opened(request) if request.method == "POST" and not request.user.is_authenticated else None
        if found is not None and found.owner is not None:
            parked.park(request, found)
            query = urlencode({"next": request.get_full_path(), "kept": 1})
            return see_other(f"{reverse('account_login')}?{query}")
        return self.get_response(request)


class CountingStream:
    """The body's stream, counting what really came."""

    def __init__(self, stream):
        self.stream = stream
        self.count = 0

    def read(self, *args, **kwargs):
        return self._counted(self.stream.read(*args, **kwargs))

    def readline(self, *args, **kwargs):
        return self._counted(self.stream.readline(*args, **kwargs))

    def _counted(self, data):
        self.count += len(data)
        return data


def has_nul(request):
    return "\x00" in request.path or "%00" in request.META.get("QUERY_STRING", "")


def is_whole(request):
    """Whether as many bytes came as the sender announced."""
    announced = request.META.get("CONTENT_LENGTH", "")
    if request.method in {"GET", "HEAD", "OPTIONS"} or not announced.isdigit():
        return True
    try:
        return received(request) >= int(announced)
    except UnreadablePostError:
        return False


def received(request):
    """The number of bytes of the body; files of a form go to their upload handlers, not to memory."""
    if request.content_type != "multipart/form-data":
        return len(request.body)
    stream = request._stream = CountingStream(request._stream)
    request._load_post_and_files()
    while stream.read(BLOCK):
        pass
    return stream.count
