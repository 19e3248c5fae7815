from django import template

from stedenband.ui.arch import arch_svg

register = template.Library()


@register.simple_tag
def arch(*, stones_a=0, stones_b=0, closed=False, label=""):
    """The arch in full size; `label` says in words what it shows."""
    return arch_svg(stones_a=stones_a, stones_b=stones_b, closed=closed, label=label)


@register.simple_tag
def mini_arch(*, stones_a=0, stones_b=0, closed=False, label=""):
    """The arch as wide as two letters, for lists and for the logo."""
    return arch_svg(stones_a=stones_a, stones_b=stones_b, closed=closed, label=label, mini=True)
