"""The budgets of a partnership, what each adds up to, and putting one before all partners."""

from django.contrib.contenttypes.models import ContentType
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView

from capacity.actions.budgets import changed_lines, offer_budget, write_budget
from capacity.budgeting import InOne, currencies_of, row_of, tables_of
from capacity.choices import Currency, OfferStatus
from capacity.columns.budgets import line_columns
from capacity.exchange import rate_book
from capacity.filters.budgets import LineFilter
from capacity.forms.budgets import BudgetForm, OfferForm
from capacity.models import Budget, BudgetLine, BudgetOffer, FundingSource
from capacity.views.base import CapacityForm, InCapacity
from partnerships.models import Version
from stedenband.ui.exports import ExportedList
from stedenband.ui.filters import FilteredList
from stedenband.ui.views import PermissionPage


class BudgetList(InCapacity, PermissionPage, ListView):
    permission_required = "capacity.view_budget"
    template_name = "capacity/budget_list.html"
    title = gettext_lazy("Budgets")
    paginate_by = 20

    def get_queryset(self):
        rows = Budget.objects.visible_to(self.request.user).of_partnership(self.partnership)
        return rows.newest().prefetch_related("offers")

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        budgets = list(context["page_obj"])
        lines = BudgetLine.objects.standing().filter(budget__in=budgets)
        by_budget = {budget.pk: [] for budget in budgets}
        for line in lines:
            by_budget[line.budget_id].append(line)
        rows = [(budget, row_of("", by_budget[budget.pk], None).sums, newest_offer(budget)) for budget in budgets]
        return context | {"rows": rows}


def newest_offer(budget):
    """The last time that it was put before all; None before the first."""
    return next(iter(budget.offers.all()), None)


class OfOneBudget(InCapacity):
    """A page about one budget; `self.offers` are the times it was put before all, newest first."""

    def load(self):
        super().load()
        self.object = self.budget = self.get_row(Budget.objects.select_related("partnership"))
        self.offers = list(
            BudgetOffer.objects.filter(budget=self.budget)
            .select_related("proposed_by__municipality")
            .order_by("-number")
        )

    @property
    def is_agreed(self):
        return any(offer.status == OfferStatus.AGREED for offer in self.offers)

    @property
    def is_waiting(self):
        return any(offer.status == OfferStatus.OFFERED for offer in self.offers)

    def get_back_url(self):
        return self.budget.get_absolute_url()


class BudgetDetail(OfOneBudget, PermissionPage, ExportedList, FilteredList, ListView):
    """Per municipality, source and class of cost, each currency apart; `?in=EUR` shows all of it in one as well."""

    permission_required = "capacity.view_budget"
    template_name = "capacity/budget_detail.html"
    filter_class = LineFilter
    export_name = "budget"
    get_columns = staticmethod(line_columns)
    paginate_by = 20

    def get_title(self):
        return _("The budget of %(days)s") % {"days": self.budget.name}

    def get_rows(self):
        return BudgetLine.objects.visible_to(self.request.user).filter(budget=self.budget).in_order()

    def get_filter_kwargs(self):
        return {
            "partnership": self.partnership,
            "sources": FundingSource.objects.filter(lines__budget=self.budget).distinct().order_by("name", "pk"),
        }

    def get_context_data(self, **kwargs):
        lines = list(BudgetLine.objects.filter(budget=self.budget).select_related("source__partnership"))
        standing = [line for line in lines if not line.is_dropped]
        in_one, changed = self.in_one(), changed_lines(self.budget)
        return super().get_context_data(
            budget=self.budget,
            tables=tables_of(standing, self.partnership, in_one),
            total=row_of(_("All together"), standing, in_one),
            in_one=in_one,
            choices=self.choices_of(standing),
            offers=self.with_versions(),
            newest=self.offers[0] if self.offers else None,
            is_agreed=self.is_agreed,
            changed=changed,
            has_lines=bool(standing),
            is_to_put=(changed or (bool(standing) and changed is None)) and not self.is_waiting,
            **kwargs,
        )

    def in_one(self):
        """All of it in the currency that the reader asks for; None when none is asked."""
        asked = self.request.GET.get("in", "")
        if asked not in Currency.values:
            return None
        day = min(timezone.localdate(), self.budget.last_on)
        return InOne(rate_book(self.partnership), asked, day)

    def choices_of(self, lines):
        """The currencies in which it may be shown, with their address; none where there is only one."""
        codes = currencies_of(lines)
        if not set(codes) - {Currency.EUR}:
            return []
        address = self.budget.get_absolute_url()
        codes = sorted({*codes, Currency.EUR.value})
        return [(Currency(code).label, f"{address}?in={code}", code == self.request.GET.get("in")) for code in codes]

    def with_versions(self):
        """Each time that it was put before all, with the newest text that was frozen for it."""
        kind = ContentType.objects.get_for_model(BudgetOffer)
        versions = Version.objects.filter(subject_type=kind, subject_id__in=[offer.pk for offer in self.offers])
        versions = versions.select_related("partnership", "subject_type").with_sign_offs()
        newest = {version.subject_id: version for version in versions.order_by("number")}
        return [(offer, newest[offer.pk]) for offer in self.offers]


class BudgetAdd(CapacityForm):
    form_class = BudgetForm
    permission_required = "capacity.add_budget"
    title = gettext_lazy("Open a budget")
    lead = gettext_lazy("Each municipality then writes the lines of its own purse, in its own money.")
    submit_label = gettext_lazy("Open the budget")
    success_message = gettext_lazy("The budget is open. Write the first line of your municipality.")
    back = "capacity:budget_list"
    budget = None

    def get_initial(self):
        year = timezone.localdate().year + 1
        newest = Budget.objects.of_partnership(self.partnership).newest().first()
        if newest is not None:
            year = newest.last_on.year + 1
        return {"first_on": f"{year}-01-01", "last_on": f"{year}-12-31"}

    def act(self, form):
        return write_budget(
            partnership=self.partnership,
            budget=self.budget,
            seen=form.row_version,
            by=self.request.user,
            now=timezone.now(),
            **form.cleaned_data,
        )


class BudgetEdit(OfOneBudget, BudgetAdd):
    permission_required = "capacity.change_budget"
    title = gettext_lazy("Change the days of the budget")
    lead = ""
    submit_label = gettext_lazy("Save the days")
    success_message = gettext_lazy("The days are changed.")

    def get_initial(self):
        return {"first_on": self.budget.first_on, "last_on": self.budget.last_on}


class BudgetPut(OfOneBudget, CapacityForm):
    """Freeze the lines as they are now, for every partner to sign."""

    form_class = OfferForm
    permission_required = "capacity.offer_budget"
    title = gettext_lazy("Put the budget before all partners")
    submit_label = gettext_lazy("Put it before all partners")
    success_message = gettext_lazy("The lines are frozen and wait for the signature of every municipality.")

    def get_lead(self):
        return _(
            "The lines of %(days)s are frozen as they are now. Who changes a line before all have signed calls the "
            "signatures back."
        ) % {"days": self.budget.name}

    def get_initial(self):
        waiting = [offer for offer in self.offers if offer.status != OfferStatus.AGREED]
        return {"reason": waiting[0].reason, "language": waiting[0].language} if waiting else {}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"is_change": self.is_agreed}

    def act(self, form):
        offer = offer_budget(budget=self.budget, by=self.request.user, now=timezone.now(), **form.cleaned_data)
        version = Version.objects.of(offer).open().get()
        return reverse("partnerships:version_sign", args=[self.partnership.slug, version.pk])
