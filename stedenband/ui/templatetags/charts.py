from django import template

from stedenband.ui.charts import balance_bar_svg, bars_svg, butterfly_bar_svg

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
