"""What a public page says of a partnership in a sentence, in the active language."""

from babel.lists import format_list
from django.utils.translation import gettext as _

from capacity.balances.gravity import Effort
from capacity.figures import locale


def names_in_words(facts: dict) -> str:
    """ "Agbodassa and Oudermere": the municipalities in alphabetical order."""
    return format_list([row["name"] for row in facts["municipalities"]], locale=locale())


def sentence_of(facts: dict) -> str:
    return _("%(names)s learn from each other how a municipality works better.") % {"names": names_in_words(facts)}


def effort_of(facts: dict) -> Effort | None:
    """The balance of the frozen facts, when it is shown and something was done."""
    time = facts["time"]
    effort = Effort(time["counted_in"], time["capacity"], time["visible"]) if time else None
    return effort if effort and effort.total else None
