"""What was typed, taken out of a POST so that it can be given back to the same person later."""

import uuid
from typing import NamedTuple

from django.core import signing
from django.utils.datastructures import MultiValueDict

from stedenband.lib.text import clean_text
from stedenband.ui.models import Draft

OWNER_FIELD = "form_owner"
OWNER_LIFE = 30 * 86_400
MECHANICS = {"csrfmiddlewaretoken", OWNER_FIELD, "form_end", "save_draft", "switch_language", "discard_draft"}
SALT = "stedenband.ui.form_owner"


class Seal(NamedTuple):
    """Who opened which form: `owner` is a primary key, or None on a public page; the draft is kept at `place`."""

    owner: int | None
    path: str
    label: str
    place: str


def seal(owner, path, label, place):
    """A seal that says: `owner` opened the form at `path`, titled `label`, whose draft is kept at `place`."""
    return signing.dumps([owner and owner.pk, path, label[:200], place], salt=SALT)


def opened(request):
    """The seal of the posted form when it is whole, not too old and of this page; else None."""
    try:
        found = Seal(*signing.loads(request.POST.get(OWNER_FIELD, ""), salt=SALT, max_age=OWNER_LIFE))
    except (signing.BadSignature, ValueError, TypeError):
        return None
    return found if found.path == request.path else None


def park(request, found):
    """Keep what was typed in the posted form as a draft of who opened it, as the seal `found` says.

    Without a valid seal nothing is kept: nobody puts words into another person's form.
    """
    Draft.objects.keep(owner_id=found.owner, path=found.place, data=typed(request.POST), label=found.label)


def is_of_other(request):
    """Whether the posted form was opened by another person than who is logged in now."""
    found = opened(request)
    return found is not None and found.owner not in {None, request.user.pk}


def typed(post):
    """The typed values of `post` as lists per name, cleaned, without mechanics and passwords."""
    return {
        name: [clean_text(value) for value in values]
        for name, values in post.lists()
        if name not in MECHANICS and "password" not in name.lower()
    }


def refill(form, kept):
    """Put kept values back into an unbound form, exactly as they were typed, without judging them."""
    values = MultiValueDict(kept)
    for name, field in form.fields.items():
        widget, html_name = field.widget, form.add_prefix(name)
        if not widget.needs_multipart_form and not widget.value_omitted_from_data(values, {}, html_name):
            form.initial[name] = widget.value_from_datadict(values, {}, html_name)


def first(kept, name):
    return (kept.get(name) or [None])[0]


def known_key(text):
    """The UUID in `text`, or None."""
    try:
        return uuid.UUID(text or "")
    except ValueError:
        return None


def known_version(text):
    """The version number in `text`, or None."""
    return int(text) if (text or "").isdecimal() and len(text) < 10 else None
