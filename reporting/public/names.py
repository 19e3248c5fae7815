"""Nobody is named on a public page: what is about to be shown is read for the names that the platform knows."""

import re

from partnerships.models import Member, Organisation, Partnership


def texts_in(facts):
    """Every text in plain `facts`, however deep."""
    if isinstance(facts, str):
        yield facts
    elif isinstance(facts, dict):
        for value in facts.values():
            yield from texts_in(value)
    elif isinstance(facts, list):
        for value in facts:
            yield from texts_in(value)


def people_named(facts, names) -> list[str]:
    """Which of `names` stand in a text of `facts`, as whole words and in whatever capitals."""
    text = "\n".join(texts_in(facts))
    return [name for name in names if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE)]


def known_names(partnership: Partnership) -> list[str]:
    """The people whose names the platform knows here: members of now and before, contact persons of organisations."""
    members = Member.objects.filter(partnership=partnership).values_list("user__name", flat=True)
    contacts = Organisation.objects.of_partnership(partnership).exclude(contact_name="")
    names = {name.strip() for name in [*members, *contacts.values_list("contact_name", flat=True)]}
    return sorted(names - {""})
