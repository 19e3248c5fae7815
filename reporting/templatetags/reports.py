from django import template

from reporting.account import account_of

register = template.Library()


@register.filter
def account(facts):
    """The facts of a report, frozen or not, in the words of the active language."""
    return account_of(facts)


@register.filter
def about(talks, voice):
    """The part that `voice` is and what was said about it; None for what is no part. See `talks_about`."""
    return talks.get(voice.key)
