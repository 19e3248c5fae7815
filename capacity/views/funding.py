"""Sources of money with their rules, and the rules of funders that an administrator keeps."""

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView, TemplateView

from capacity.actions.funding import write_rules, write_source
from capacity.budgeting import amounts_of
from capacity.choices import Eligibility, SourceKind
from capacity.exchange import no_rate, rate_book
from capacity.forms.funding import RulesForm, SourceForm
from capacity.funding import planned
from capacity.models import BudgetLine, FundingScheme, FundingSource
from capacity.money.amounts import totals
from capacity.rulewords import rules_in_words
from capacity.views.base import CapacityForm, InCapacity
from partnerships import talks
from stedenband.ui.views import PermissionPage

SOURCE_FACTS = ("kind", "name", "funder", "currency", "first_on", "last_on", "reference", "language")


class SourceList(InCapacity, PermissionPage, ListView):
    permission_required = "capacity.view_fundingsource"
    template_name = "capacity/source_list.html"
    title = gettext_lazy("Sources of money")
    paginate_by = 20

    def get_queryset(self):
        rows = FundingSource.objects.visible_to(self.request.user).of_partnership(self.partnership)
        return rows.by_name()


class SourceDetail(InCapacity, PermissionPage, TemplateView):
    """How much there is, by which rules, and which lines of the budgets draw on it."""

    permission_required = "capacity.view_fundingsource"
    template_name = "capacity/source_detail.html"

    def load(self):
        super().load()
        rows = FundingSource.objects.select_related("partner__municipality", "scheme", "partnership")
        self.object = self.get_row(rows)

    def get_title(self):
        return self.object.name

    def get_context_data(self, **kwargs):
        source = self.object
        lines = list(BudgetLine.objects.standing().filter(source=source).in_order())
        counted = [line for line in lines if line.eligible != Eligibility.NO]
        book, today = rate_book(self.partnership), timezone.localdate()
        amounts = [(line.hundredths, line.currency) for line in counted]
        missing = {code for _value, code in amounts if not book.rate_on(code, source.currency, today)}
        spoken_for = sum(planned(source, amounts, book, today))
        return super().get_context_data(
            source=source,
            rules=rules_in_words(source),
            lines=lines,
            sums=list(totals(amounts_of(counted)).values()),
            changed=None,
            room=None if missing else source.hundredths - spoken_for,
            beyond=0 if missing else spoken_for - source.hundredths,
            missing=[no_rate(code, source.currency, today) for code in sorted(missing)],
            talk=talks.beside(source, user=self.request.user),
            **kwargs,
        )


class SourceAdd(CapacityForm):
    form_class = SourceForm
    permission_required = "capacity.add_fundingsource"
    template_name = "capacity/source_form.html"
    submit_label = gettext_lazy("Save the source")
    success_message = gettext_lazy("The source is saved. Your partner reads it too.")
    back = "capacity:source_list"

    def get_title(self):
        return _("Money that %(municipality)s answers for") % {"municipality": self.own_partner.name}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"source": self.object}

    def get_initial(self):
        return {"kind": SourceKind.GRANT}

    def act(self, form):
        facts = form.cleaned_data
        return write_source(
            partnership=self.partnership,
            source=self.object,
            seen=form.row_version,
            hundredths=facts.pop("amount"),
            reason=form.warning_reason,
            by=self.request.user,
            **facts,
        )


class OfOwnSource(CapacityForm):
    """A form about a source that the own municipality answers for."""

    permission_required = "capacity.change_fundingsource"

    def load(self):
        super().load()
        self.object = self.get_row(FundingSource.objects.select_related("partnership", "scheme"))

    def get_back_url(self):
        return self.object.get_absolute_url()


class SourceEdit(OfOwnSource, SourceAdd):
    permission_required = "capacity.change_fundingsource"
    success_message = gettext_lazy("The source is changed.")

    def get_title(self):
        return _("Change the source")

    def get_initial(self):
        row = self.object
        facts = {name: getattr(row, name) for name in SOURCE_FACTS}
        return facts | {"amount": row.hundredths, "scheme": row.scheme_id}


class SourceRules(OfOwnSource):
    form_class = RulesForm
    template_name = "capacity/rules_form.html"
    title = gettext_lazy("The rules of this source")
    submit_label = gettext_lazy("Save the rules")
    success_message = gettext_lazy("The rules are saved. Lines are held against them from now on.")

    def get_lead(self):
        return self.object.name

    def act(self, form):
        return write_rules(
            source=self.object,
            seen=form.row_version,
            reason=form.warning_reason,
            by=self.request.user,
            **form.cleaned_data,
        )


class SchemeList(InCapacity, PermissionPage, ListView):
    """What funders ask, as an administrator keeps it: each with its year and where it stands."""

    permission_required = "capacity.view_fundingscheme"
    template_name = "capacity/scheme_list.html"
    title = gettext_lazy("Rules of funders")
    queryset = FundingScheme.objects.all()
    paginate_by = 20

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        rows = [(scheme, rules_in_words(scheme)) for scheme in context["page_obj"]]
        return context | {"rows": rows, "back_url": reverse("capacity:source_list", args=[self.partnership.slug])}
