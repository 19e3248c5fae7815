import zoneinfo

from django.conf import settings
from django.utils import timezone, translation
from django.utils.cache import patch_vary_headers

from stedenband.ui.links import known_language, language_of_path

ONE_YEAR = 365 * 86_400


class PreferencesMiddleware:
    """Each page in the reader's language and time zone.

    The language is the first of: in front of the address of a public page (`/fr/…`), asked in the address
    (`?language=fr`, then remembered on the device), remembered on the device, the account's, the browser's. A link
    from a colleague so opens in the reader's own language. A public page says the same days to everybody: UTC's.
    A page made for one reader is kept by no cache in between, and by the reader's own only to ask whether it is new.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        of_public_page = language_of_path(request.path)
        asked = of_public_page or known_language(request.GET.get("language"))
        language = asked or known_language(request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME))
        if request.user.is_authenticated:
            language = language or request.user.language
        if request.user.is_authenticated and not of_public_page:
            timezone.activate(zoneinfo.ZoneInfo(request.user.time_zone))
        else:
            timezone.deactivate()
        request.LANGUAGE_CODE = language or translation.get_language_from_request(request)
        with translation.override(request.LANGUAGE_CODE):
            response = self.get_response(request)
            if hasattr(response, "render") and not response.is_rendered:
                response.render()
        response.headers.setdefault("Content-Language", request.LANGUAGE_CODE)
        response.headers.setdefault("Cache-Control", "private, no-cache")
        patch_vary_headers(response, ["Accept-Language", "Cookie"])
        if asked and not of_public_page:
            remember_language(response, asked)
        return response


def remember_language(response, code):
    """Keep `code` on the device for a year."""
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        code,
        max_age=ONE_YEAR,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )
