"""Every trip: what it was for, what it cost, who paid. Inside the partnership, and for everybody once all agree."""

from babel.lists import format_list
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from capacity.actions.travel import propose_travel, withdraw_travel
from capacity.figures import locale
from capacity.models import TravelEdition
from capacity.travel import public_facts, says, travel_facts, years_of_trips
from capacity.views.base import InCapacity
from partnerships.models import Version
from stedenband.ui.formpages import ConfirmPage
from stedenband.ui.views import PermissionPage, public

FIRST_YEAR, LAST_YEAR = 1950, 2200


class OfYear(InCapacity):
    """A page about the trips of one year."""

    current = "home"

    def load(self):
        super().load()
        self.year = self.kwargs["year"]
        if not FIRST_YEAR <= self.year <= LAST_YEAR:
            raise Http404
        self.editions = TravelEdition.objects.visible_to(self.request.user).of_partnership(self.partnership)

    def public_edition(self):
        return self.editions.filter(year=self.year).public().select_related("partnership").first()


class Travel(InCapacity, PermissionPage, TemplateView):
    """The trips of one year as they stand now, with what is public of it."""

    permission_required = "capacity.view_traveledition"
    template_name = "capacity/travel.html"
    title = gettext_lazy("Travel ledger")
    current = "home"

    def load(self):
        super().load()
        self.years = years_of_trips(self.partnership)
        asked = self.request.GET.get("year", "")
        known = [year for year in self.years if str(year) == asked]
        self.year = known[0] if known else (self.years[0] if self.years else timezone.localdate().year)

    def get_context_data(self, **kwargs):
        editions = TravelEdition.objects.visible_to(self.request.user).of_partnership(self.partnership)
        of_year = editions.filter(year=self.year).select_related("partnership").order_by("-number")
        newest, shown = of_year.first(), of_year.public().first()
        facts = travel_facts(self.partnership, self.year)
        return super().get_context_data(
            facts=facts,
            is_new=shown is None or not says(shown, facts),
            year=self.year,
            years=self.years,
            asked=Version.objects.of(newest).with_sign_offs().open().first() if newest else None,
            shown=shown,
            public_address=settings.SITE_URL + shown.get_public_url() if shown else "",
            **kwargs,
        )


class TravelPropose(OfYear, ConfirmPage):
    permission_required = "capacity.propose_travel"
    submit_label = gettext_lazy("Propose to show it")
    success_message = gettext_lazy("Your municipality agreed. Everybody reads it when every other one agrees too.")

    def get_title(self):
        return _("Show the trips of %(year)s to everybody?") % {"year": self.year}

    def get_lead(self):
        return _(
            "Everybody will read each trip, what it was for, what it cost and who paid, without logging in. "
            "No names of people stand in it: check the titles. "
            "You agree for your municipality; each other one is asked."
        )

    def get_back_url(self):
        return TravelEdition(partnership=self.partnership, year=self.year).get_absolute_url()

    def act(self, form):
        return propose_travel(
            partnership=self.partnership, year=self.year, by=self.request.user, now=timezone.now()
        ).subject


class TravelWithdraw(OfYear, ConfirmPage):
    permission_required = "capacity.withdraw_travel"
    submit_label = gettext_lazy("Take it back")
    success_message = gettext_lazy("The public address gives nothing any more.")

    def load(self):
        super().load()
        self.object = self.public_edition()
        if self.object is None:
            raise Http404

    def get_title(self):
        return _("Take the trips of %(year)s back from the public?") % {"year": self.year}

    def get_lead(self):
        return _("Each municipality can take back its word. The public address then gives nothing any more, at once.")

    def get_back_url(self):
        return self.object.get_absolute_url()

    def act(self, form):
        return withdraw_travel(edition=self.object, by=self.request.user)


@public("trips that every municipality agreed to show to everybody")
class TravelPublic(PermissionPage, TemplateView):
    """The frozen trips of a year. Nobody's cookie is read, so that any cache may keep it and ask whether it is new."""

    template_name = "capacity/travel_public.html"

    def load(self):
        shown = TravelEdition.objects.public().filter(partnership__slug=self.kwargs["slug"])
        self.edition = get_object_or_404(shown.select_related("partnership"), year=self.kwargs["year"])
        self.facts = public_facts(self.edition)
        if self.facts is None:
            raise Http404

    def get_title(self):
        names = format_list(self.facts["partners"], locale=locale())
        return _("Trips of %(names)s in %(year)s") % {"names": names, "year": self.facts["year"]}

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            facts=self.facts,
            edition=self.edition,
            others=shown_of(self.edition.partnership_id).exclude(pk=self.edition.pk),
            user=AnonymousUser(),
            demo_notice=settings.DEMO_NOTICE if self.edition.partnership.is_demo else "",
            **kwargs,
        )

    def get(self, request, *args, **kwargs):
        response = super().get(request, *args, **kwargs)
        response["Cache-Control"] = "public, no-cache"
        return response


def shown_of(partnership_id):
    """The public editions of a partnership, the newest year first."""
    return TravelEdition.objects.public().filter(partnership=partnership_id).select_related("partnership")
