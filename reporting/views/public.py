"""What everybody reads without an account, in the language of the address, as all municipalities agreed to show it."""

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.cache import get_conditional_response
from django.utils.translation import get_language, gettext_lazy, ngettext
from django.utils.translation import gettext as _
from django.views.generic import ListView, RedirectView, TemplateView, View

from capacity.models import TravelEdition
from partnerships.views.printed import NOTHING_ACTIVE
from reporting.models import IatiEdition, Publication, PublicQuestion
from reporting.public.addresses import absolute, in_every_language, short_address
from reporting.public.shown import countries_shown, papers_of, public_facts, public_papers, shown_facts
from reporting.public.wording import effort_of, names_in_words, sentence_of
from reporting.public.worldmap import world_map_svg
from stedenband.ui.views import PermissionPage, public

AGREED_ON = "what every municipality agreed to show to everybody"
QUESTIONS_SHOWN = 10


class ForEverybody:
    """A page that any cache may keep and must ask for before showing it again: what is taken back is gone at once.

    Nobody's session is read, so the page is the same for everybody and sets no cookie.
    """

    def get_addresses(self) -> dict[str, str]:
        """The absolute address of this page in each language."""
        raise NotImplementedError

    def get_short_address(self) -> str:
        """Its address for a reader whose language is not known."""
        raise NotImplementedError

    def get_description(self) -> str:
        """What it says in a sentence, for who finds it elsewhere."""
        raise NotImplementedError

    def get_context_data(self, **kwargs):
        addresses = self.get_addresses()
        return super().get_context_data(
            user=AnonymousUser(),
            addresses=addresses,
            canonical=addresses[get_language()],
            short_address=self.get_short_address(),
            description=self.get_description(),
            **kwargs,
        )

    def get(self, request, *args, **kwargs):
        response = super().get(request, *args, **kwargs)
        response["Cache-Control"] = "public, no-cache"
        return response


def shown_publication(slug):
    """The public page of a partnership with the facts that were agreed on; 404 when there is none."""
    shown = Publication.objects.public().select_related("partnership")
    publication = get_object_or_404(shown, partnership__slug=slug)
    facts = public_facts(publication)
    if facts is None:
        raise Http404
    return publication, facts


@public(AGREED_ON)
class PublicPartnership(ForEverybody, PermissionPage, TemplateView):
    """One partnership: what it is, what was learned, where time and money go, and honest questions."""

    template_name = "public/partnership.html"

    def load(self):
        self.publication, self.facts = shown_publication(self.kwargs["slug"])

    def get_title(self):
        return names_in_words(self.facts)

    def get_description(self):
        return sentence_of(self.facts)

    def get_addresses(self):
        return in_every_language("public:partnership", self.kwargs["slug"])

    def get_short_address(self):
        return short_address(self.kwargs["slug"])

    def get_context_data(self, **kwargs):
        partnership = self.publication.partnership
        trips = TravelEdition.objects.public().filter(partnership=partnership).select_related("partnership")
        questions = PublicQuestion.objects.of_partnership(partnership).shown().with_answers()
        return super().get_context_data(
            publication=self.publication,
            facts=self.facts,
            balance=effort_of(self.facts),
            papers=papers_with_report(self.facts, self.publication),
            trips=trips,
            questions=questions[:QUESTIONS_SHOWN],
            has_iati=IatiEdition.objects.public().filter(partnership=partnership).exists(),
            demo_notice=settings.DEMO_NOTICE if self.facts["partnership"]["is_invented"] else "",
            **kwargs,
        )


def papers_with_report(facts, publication):
    """Each public report with its PDFs: [(report, papers)]."""
    papers = papers_of(publication)
    for paper in (paper for made in papers.values() for paper in made):
        paper.public_url = reverse("public:paper", args=[publication.partnership.slug, paper.pk])
    return [(report, papers.get(report["report"], [])) for report in facts["reports"]]


@public(AGREED_ON)
class PublicReport(View):
    """The edition of a report for citizens, with the words that are public today; 404 from the moment they are not."""

    def get(self, request, slug, pk):
        publication, _facts = shown_publication(slug)
        paper = get_object_or_404(public_papers(publication).select_related("report__period"), pk=pk)
        if not paper.file.storage.exists(paper.file.name):
            raise Http404
        tag = f'"{paper.file_hash}"'
        return get_conditional_response(request, etag=tag) or file_of(paper, slug, tag)


def file_of(paper, slug, tag):
    name = f"{slug}-{paper.report.period.code}-{paper.language}.pdf"
    response = FileResponse(paper.file.open("rb"), filename=name, content_type="application/pdf")
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = NOTHING_ACTIVE
    response["Cache-Control"] = "public, no-cache"
    response["ETag"] = tag
    return response


@public(AGREED_ON)
class Directory(ForEverybody, PermissionPage, ListView):
    """All public partnerships, in alphabetical order, and the same on a map."""

    template_name = "public/directory.html"
    title = gettext_lazy("Partnerships that show their work")
    paginate_by = 20

    def get_queryset(self):
        return Publication.objects.public().select_related("partnership").order_by("partnership__slug")

    def get_addresses(self):
        return in_every_language("public:directory")

    def get_short_address(self):
        return absolute(reverse("s:directory"))

    def get_description(self):
        return _("Municipalities that learn from each other as equals, and show what they do.")

    def get_context_data(self, **kwargs):
        countries = countries_shown()
        number = len(countries)
        words = ngettext(
            "Map of %(number)s partnership, from country to country. The list below says the same.",
            "Map of %(number)s partnerships, from country to country. The list below says the same.",
            number,
        )
        context = super().get_context_data(**kwargs)
        shown = shown_facts(context["page_obj"].object_list)
        context["map"] = world_map_svg(countries, label=words % {"number": number}) if countries else ""
        context["rows"] = [(publication, facts, names_in_words(facts)) for publication, facts in shown]
        return context


@public("a short address leads to a public page")
class ShortPartnership(RedirectView):
    """From the address on a poster to the page in the reader's language."""

    pattern_name = "public:partnership"


@public("a short address leads to a public page")
class ShortDirectory(RedirectView):
    pattern_name = "public:directory"
