"""Is this still a stedenband? The nine dials at a glance, and each of them over time with what is behind it."""

from dateutil.relativedelta import relativedelta
from django.core.paginator import Paginator
from django.http import Http404
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from partnerships.views.base import InPartnership
from reporting.essence.arithmetic import rows_behind
from reporting.essence.behind import found_behind
from reporting.essence.dials import DIALS, dial_named, gather, gather_all
from reporting.essence.shapes import How, Span, Unit, Whose
from reporting.essence.words import NOTHING, figure_in_words, per_cent, row_in_words
from reporting.essence.years import columns_of, drawn_value, lines_of, signed_years
from reporting.forms.essence import BehindForm
from stedenband.ui.charts import Line as Drawing
from stedenband.ui.views import PermissionPage

SHOWN = 20


def has_rows(gauge, figure):
    """Whether anything stands behind the figure: a share of nothing has none, no days ago has one."""
    if gauge.how is How.SHARE:
        return bool(figure.of)
    return figure.number is not None if gauge.unit is Unit.CALENDAR_DAYS else bool(figure.number)


class OfEssence(InPartnership, PermissionPage, TemplateView):
    permission_required = "reporting.view_report"
    current = "home"

    @cached_property
    def today(self):
        return timezone.localdate()

    def cell(self, dial, gauge, figure, span):
        """A figure in words and the address of its rows; no address where there is nothing."""
        if figure is None:
            return NOTHING, ""
        words = figure_in_words(figure, gauge)
        return words, self.rows_url(dial, gauge, figure, span) if has_rows(gauge, figure) else ""

    def rows_url(self, dial, gauge, figure, span):
        query = {"figure": gauge.code, "of": figure.owner, "series": figure.series, "until": span.last}
        query |= {"since": span.first}
        address = reverse("reporting:dial", args=[self.partnership.slug, dial.code])
        return f"{address}?{urlencode({name: value for name, value in query.items() if value})}#rows"

    def owner(self, figure_owner):
        """The partner of a figure, None for all together."""
        return self.partnership.partner(figure_owner) if figure_owner else None


class EssencePage(OfEssence):
    """The nine dials: for each its sentence about the last twelve months and its first figure."""

    template_name = "reporting/essence.html"
    title = gettext_lazy("Is this still a stedenband?")

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            cards=[self.card(one) for one in gather_all(self.partnership, today=self.today)], **kwargs
        )

    def card(self, gathered):
        year = Span(self.today - relativedelta(years=1) + relativedelta(days=1), self.today)
        ever = Span(None, self.today)
        dial, gauge = gathered.dial, gathered.dial.gauges[0]
        now = {(one.series, one.owner): one for one in gathered.figures(gauge, year)}
        since_start = {(one.series, one.owner): one for one in gathered.figures(gauge, ever)}
        keys = list(since_start) + [key for key in now if key not in since_start]
        return {
            "dial": dial,
            "gauge": gauge,
            "sentence": gathered.sentence(year),
            "rows": [
                (
                    self.owner(owner),
                    self.cell(dial, gauge, now.get((series, owner)), year),
                    self.cell(dial, gauge, since_start.get((series, owner)), ever),
                )
                for series, owner in keys
            ],
        }


class DialPage(OfEssence):
    """One dial: its figures year by year with their formulas, and the rows behind the figure that the address names."""

    template_name = "reporting/dial.html"

    def load(self):
        super().load()
        self.dial = dial_named(self.kwargs["code"])
        if self.dial is None:
            raise Http404

    def get_title(self):
        return str(self.dial.label)

    def get_context_data(self, **kwargs):
        gathered = gather(self.dial, self.partnership, today=self.today)
        signed = signed_years(self.partnership)
        year = Span(self.today - relativedelta(years=1) + relativedelta(days=1), self.today)
        return super().get_context_data(
            dial=self.dial,
            dials=DIALS,
            sentence=gathered.sentence(year),
            gauges=[self.over_time(gathered, gauge, signed) for gauge in self.dial.gauges],
            behind=self.behind(gathered),
            **kwargs,
        )

    def over_time(self, gathered, gauge, signed):
        lines = lines_of(gathered, gauge, today=self.today, signed=signed)
        columns = columns_of(lines, gathered.partners)
        return {
            "gauge": gauge,
            "columns": [(self.owner(owner), series) for series, owner in columns],
            "lines": [
                (line, [self.year_cell(line, gauge, line.figures.get(key)) for key in columns]) for line in lines
            ],
            "drawing": self.drawing(gauge, lines, columns),
        }

    def year_cell(self, line, gauge, figure):
        """What was signed leads to its report and not to the rows of today."""
        span = line.span or Span(None, self.today)
        words, url = self.cell(self.dial, gauge, figure, span)
        return (words, "") if line.report else (words, url)

    def drawing(self, gauge, lines, columns):
        """The line of the years, from the second year on; nothing where there is nothing to see."""
        years = [line for line in lines if line.year]
        drawn = []
        for series, owner in columns:
            values = [(line.year, drawn_value(gauge, line.figures.get((series, owner)))) for line in reversed(years)]
            points = [(year, value) for year, value in values if value is not None]
            partner = self.owner(owner)
            name = " · ".join(filter(None, [partner.name if partner else _("All together"), series]))
            if len(points) > 1:
                drawn.append(Drawing(name, partner.bank if partner else "joint", points))
        figures = [value for one in drawn for _year, value in one.points]
        if not any(figures):
            return None
        top = per_cent(max(figures)) if gauge.how is How.SHARE else max(figures)
        shown = [year for one in drawn for year, _value in one.points]
        return {"lines": drawn, "top": top, "first": min(shown), "last": max(shown)}

    def note(self, row, gauge):
        """The day, the municipality where the figure is of all together, and how much the row weighs."""
        partner = self.owner(row.owner) if gauge.whose is not Whose.EACH else None
        words = [date_format(row.first), partner.name if partner else "", row_in_words(row, gauge)]
        return " · ".join(filter(None, words))

    def behind(self, gathered):
        """The rows of the figure that the address names, page by page; None where it names none."""
        form = BehindForm(self.request.GET, dial=self.dial, partners=self.partnership.partner_list)
        if not form.is_valid():
            return None
        asked = form.cleaned_data
        gauge = self.dial.gauge(asked["figure"])
        span = Span(asked["since"], asked["until"] or self.today)
        owner = int(asked["of"]) if asked["of"] else None
        rows = rows_behind(gauge, gathered.rows[gauge.code], span, owner=owner, series=asked["series"])
        page = Paginator(rows, SHOWN).get_page(self.request.GET.get("page"))
        return {
            "gauge": gauge,
            "owner": self.owner(owner),
            "span": span,
            "page": page,
            "found": [
                (one, self.note(one.row, gauge))
                for one in found_behind(page.object_list, self.partnership, self.request.user)
            ],
            "tells_what_counts": gauge.how is How.SHARE,
        }
