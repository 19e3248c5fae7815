from django import template

from stedenband.ui.charts import BalanceChart, BarChart, ButterflyChart, LineChart, sample_svg

register = template.Library()


@register.simple_tag
def balance_bar(*, capacity, quick, label, pattern_id, mark=50):
    """Capacity against quick wins, in whole numbers; `pattern_id` unique on the page."""
    return BalanceChart(label=label, name=pattern_id, capacity=capacity, visible=quick, mark=mark).on_screen


@register.simple_tag
def butterfly_bar(*, a, b, label):
    """Bank a against bank b, from the middle outward."""
    return ButterflyChart(label=label, a=a, b=b).on_screen


@register.simple_tag
def bars(rows, *, label):
    """A bar for each `(name, value)`; `label` is all that is said of them."""
    return BarChart(label=label, rows=list(rows)).on_screen


@register.inclusion_tag("components/line_chart.html")
def line_chart(lines, *, label, top, first, last):
    """Figures through time, a line for each municipality, and under it which line is whose."""
    drawn = [
        (
            line,
            sample_svg(number=number, bank=line.bank),
            sample_svg(number=number, bank=line.bank, is_aim=True) if line.aim else "",
        )
        for number, line in enumerate(lines)
    ]
    chart = LineChart(label=label, lines=lines, top=top, first=first, last=last)
    return {"svg": chart.on_screen, "drawn": drawn}
