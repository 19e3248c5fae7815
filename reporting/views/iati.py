"""Inside the partnership: whether it is an IATI activity; and the file itself, for everybody."""

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView, View

from partnerships.models import Version
from reporting.actions.iati import propose_iati, withdraw_iati
from reporting.forms.iati import IatiForm
from reporting.iati.activity import iati_file
from reporting.models import IatiEdition, Publication
from reporting.periods import span_label
from reporting.public.addresses import absolute, in_every_language
from reporting.public.shown import papers_of
from reporting.views.public import AGREED_ON, shown_publication
from reporting.views.public_data import Fresh
from reporting.views.publications import OfPublicPage
from stedenband.ui.formpages import ConfirmPage, FormPage
from stedenband.ui.views import PermissionPage, public


class OfIati(OfPublicPage):
    """A page about the partnership as data in the IATI standard."""

    def iati_editions(self):
        return IatiEdition.objects.visible_to(self.request.user).of_partnership(self.partnership)

    def get_back_url(self):
        return reverse("reporting:iati", args=[self.partnership.slug])


class IatiPage(OfIati, PermissionPage, TemplateView):
    """Whether the file is public, at which address, and what waits for a word."""

    permission_required = "reporting.view_iatiedition"
    template_name = "reporting/iati.html"
    title = gettext_lazy("Data in the IATI standard")

    def get_permission_object(self):
        return self.partnership

    def get_context_data(self, **kwargs):
        newest = self.iati_editions().order_by("-number").first()
        shown = self.iati_editions().public().first()
        return super().get_context_data(
            asked=Version.objects.of(newest).open().first() if newest else None,
            shown=shown,
            has_page=Publication.objects.public().filter(partnership=self.partnership).exists(),
            address=absolute(reverse("s:iati", args=[self.partnership.slug])),
            **kwargs,
        )


class IatiPropose(OfIati, FormPage):
    form_class = IatiForm
    permission_required = "reporting.propose_iati"
    title = gettext_lazy("Be part of the IATI data")
    lead = gettext_lazy(
        "The file says what your public page says, what each municipality paid per year and class of cost, and, if you "
        "want, what you measure. It names no person and nobody who was paid. It exists when every municipality agrees."
    )
    submit_label = gettext_lazy("Propose this file")
    success_message = gettext_lazy("Your municipality agreed. The file exists when every other one agrees too.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"partnership": self.partnership}

    def get_initial(self):
        newest = self.iati_editions().order_by("-number").first()
        names = ("reporter", "reporter_ref", "sectors", "countries", "currency", "shows_results")
        return {name: getattr(newest, name) for name in names} if newest else {}

    def act(self, form):
        chosen = form.cleaned_data
        version = propose_iati(partnership=self.partnership, by=self.request.user, now=timezone.now(), **chosen)
        return version.subject


class IatiWithdraw(OfIati, ConfirmPage):
    permission_required = "reporting.withdraw_iati"
    title = gettext_lazy("Take the file back from the public?")
    lead = gettext_lazy(
        "Each municipality can take back its word. From the next request on the address of the file gives nothing any "
        "more. The public page stays. For a new file every municipality agrees anew."
    )
    submit_label = gettext_lazy("Take the file back")
    success_message = gettext_lazy("The address of the file gives nothing any more.")

    def load(self):
        super().load()
        self.object = get_object_or_404(self.iati_editions().public())

    def act(self, form):
        withdraw_iati(edition=self.object, by=self.request.user)
        return self.get_back_url()


@public(AGREED_ON)
class IatiFile(Fresh, View):
    """The partnership as IATI 2.03; 404 as long as not all agreed, and as soon as the public page is gone."""

    def get(self, request, slug):
        publication, page = shown_publication(slug)
        edition = get_object_or_404(IatiEdition.objects.public(), partnership=publication.partnership_id)
        version = Version.objects.of(edition).in_force().first()
        if version is None or not version.is_whole():
            raise Http404
        content = iati_file(
            version.facts,
            page,
            addresses=in_every_language("public:partnership", slug),
            papers=papers_with_words(publication, page),
            since=max(edition.public_since, publication.public_since),
        )
        response = HttpResponse(content, content_type="application/xml; charset=utf-8")
        response["Access-Control-Allow-Origin"] = "*"
        return response


def papers_with_words(publication, page) -> list[dict]:
    """Each public PDF of a report: its title in its own language, and where it is."""
    made, slug = papers_of(publication), publication.partnership.slug
    return [
        paper_with_words(report, paper, slug) for report in page["reports"] for paper in made.get(report["report"], [])
    ]


def paper_with_words(report, paper, slug):
    with translation.override(paper.language):
        period = span_label(f"{report['first_on']}/{report['last_on']}")
        return {
            "title": _("Progress report %(period)s") % {"period": period},
            "url": absolute(reverse("public:paper", args=[slug, paper.pk])),
            "language": paper.language,
            "signed_on": report["signed_on"],
        }
