from django import template

from stedenband.ui.charts import balance_bar_svg, bars_svg, butterfly_bar_svg
from stedenband.ui.lines import lines_svg, sample_svg

register = template.Library()


@register.simple_tag
def balance_bar(*, capacity, quick, label, pattern_id, mark=50):
    """Capacity against quick wins, in whole numbers; `pattern_id` unique on the page."""
    return balance_bar_svg(capacity=capacity, quick=quick, label=label, pattern_id=pattern_id, mark=mark)


@register.simple_tag
def butterfly_bar(*, a, b, label):
    """Bank a against bank b, from the middle outward."""
    return butterfly_bar_svg(a=a, b=b, label=label)


@register.simple_tag
def bars(rows, *, label):
    """A bar for each `(name, value)`."""
    return bars_svg(rows=rows, label=label)


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
    return {"svg": lines_svg(lines=lines, label=label, top=top, first=first, last=last), "drawn": drawn}
