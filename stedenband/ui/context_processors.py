from django.conf import settings

from stedenband.ui.links import language_links


def page(request):
    """What the frame of every page shows, whoever makes the page."""
    return {
        "language_links": language_links(request),
        "demo_notice": settings.DEMO_NOTICE if settings.DEMO else "",
    }
