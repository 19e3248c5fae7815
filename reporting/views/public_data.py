"""Public pages for machines: open data, feeds, the map of the site, and a QR code for a poster."""

from django.conf import settings
from django.db.models import Max
from django.http import Http404, HttpResponse, JsonResponse, StreamingHttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.generic import TemplateView, View

from partnerships.views.printed import NOTHING_ACTIVE
from reporting.models import Publication, PublicQuestion
from reporting.public import feeds, opendata
from reporting.public.addresses import absolute, in_every_language, short_address
from reporting.public.qr import qr_svg
from reporting.public.shown import shown_facts
from reporting.public.wording import names_in_words, sentence_of
from reporting.views.public import AGREED_ON, ForEverybody, shown_publication
from stedenband.ui.exports import csv_lines
from stedenband.ui.views import PermissionPage, public

MOST_SHOWN = 500
"""Partnerships in one file or feed: what one answer may cost."""
MOST_NEWS = 30


def everything_shown():
    """Each public page with its facts, alphabetically."""
    rows = Publication.objects.public().select_related("partnership").order_by("partnership__slug")
    return shown_facts(list(rows[:MOST_SHOWN]))


class Fresh:
    """An answer that any cache may keep and must ask for before giving it again."""

    def dispatch(self, request, *args, **kwargs):
        response = super().dispatch(request, *args, **kwargs)
        response["Cache-Control"] = "public, no-cache"
        return response


class Data(Fresh, View):
    """The facts of public pages as JSON or CSV; a page of any other site may read them."""

    def get_shown(self):
        """The facts of each public page, and the name of the file."""
        raise NotImplementedError

    def get(self, request, *args, kind, **kwargs):
        shown, name = self.get_shown()
        if kind == "json":
            response = JsonResponse({"partnerships": shown}, json_dumps_params={"ensure_ascii": False, "indent": 1})
        elif kind == "csv":
            lines = csv_lines(opendata.COLUMNS, opendata.all_lines(shown))
            response = StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8")
        else:
            raise Http404
        response["Content-Disposition"] = f'attachment; filename="{name}.{kind}"'
        response["Access-Control-Allow-Origin"] = "*"
        return response


@public(AGREED_ON)
class PartnershipData(Data):
    """One partnership as data."""

    def get_shown(self):
        _publication, facts = shown_publication(self.kwargs["slug"])
        return [facts], facts["partnership"]["slug"]


@public(AGREED_ON)
class DirectoryData(Data):
    """All public partnerships as data."""

    def get_shown(self):
        return [facts for _publication, facts in everything_shown()], "stedenband"


@public(AGREED_ON)
class OpenData(ForEverybody, PermissionPage, TemplateView):
    """Where the files are, and what each of their names means."""

    template_name = "public/open_data.html"
    title = gettext_lazy("Open data")

    def get_addresses(self):
        return in_every_language("public:open_data")

    def get_short_address(self):
        return self.get_addresses()[settings.LANGUAGE_CODE]

    def get_description(self):
        return _("What the public pages say, as CSV and JSON, and what each field means.")

    def get_context_data(self, **kwargs):
        return super().get_context_data(records=opendata.FIELDS, **kwargs)


class Feed(Fresh, View):
    def answer(self, atom):
        return HttpResponse(atom.writeString("utf-8"), content_type=atom.content_type)


@public(AGREED_ON)
class DirectoryFeed(Feed):
    """The public pages that changed last, and their reports."""

    def get(self, request):
        atom = feeds.feed(
            title=_("Partnerships that show their work"),
            path=reverse("public:directory"),
            description=_("Municipalities that learn from each other as equals, and show what they do."),
            language=get_language(),
            own_path=request.path,
        )
        newest = Publication.objects.public().select_related("partnership").order_by("-public_since")
        for publication, facts in shown_facts(list(newest[:MOST_NEWS])):
            feeds.add_publication(atom, publication, facts)
            feeds.add_reports(atom, publication, facts)
        return self.answer(atom)


@public(AGREED_ON)
class PartnershipFeed(Feed):
    """What is new with one partnership: its page, its reports, its answers."""

    def get(self, request, slug):
        publication, facts = shown_publication(slug)
        atom = feeds.feed(
            title=names_in_words(facts),
            path=reverse("public:partnership", args=[slug]),
            description=sentence_of(facts),
            language=get_language(),
            own_path=request.path,
        )
        questions = PublicQuestion.objects.of_partnership(publication.partnership).shown().with_answers()
        feeds.add_publication(atom, publication, facts)
        feeds.add_reports(atom, publication, facts)
        feeds.add_answers(atom, publication, questions[:MOST_NEWS])
        return self.answer(atom)


@public("a poster carries the short address of a public page")
class QrCode(Fresh, View):
    """The short address as a QR code, drawn here: no other site learns who looks at it."""

    def get(self, request, slug):
        shown = Publication.objects.public()
        get_object_or_404(shown, partnership__slug=slug)
        response = HttpResponse(qr_svg(short_address(slug)), content_type="image/svg+xml")
        response["Content-Security-Policy"] = NOTHING_ACTIVE
        return response


@public("who looks for pages is told which ones are public")
class Sitemap(Fresh, TemplateView):
    """Every public page in every language."""

    template_name = "public/sitemap.xml"
    content_type = "application/xml"

    def get_context_data(self, **kwargs):
        rows = Publication.objects.public().select_related("partnership").order_by("partnership__slug")
        pages = [
            (in_every_language("public:partnership", row.partnership.slug), row.public_since)
            for row in rows[:MOST_SHOWN]
        ]
        newest = Publication.objects.public().aggregate(newest=Max("public_since"))["newest"]
        return super().get_context_data(pages=[(in_every_language("public:directory"), newest), *pages], **kwargs)


@public("who looks for pages is told which ones are public")
class Robots(Fresh, View):
    """Public pages may be found; everything behind the login, and every secret address, may not."""

    def get(self, request):
        allowed = [f"Allow: /{code}/{place}/" for code, _name in settings.LANGUAGES for place in ("s", "travel")]
        allowed += [f"Allow: /{code}/open-data/" for code, _name in settings.LANGUAGES]
        lines = ["User-agent: *", *allowed, "Allow: /s/", "Allow: /static/", "Disallow: /"]
        text = "\n".join([*lines, f"Sitemap: {absolute(reverse('s:sitemap'))}", ""])
        return HttpResponse(text, content_type="text/plain")
