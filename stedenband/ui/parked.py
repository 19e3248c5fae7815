"""What was typed, taken out of a POST so that it can be given back to the same person later."""

import uuid

from django.core import signing
from django.utils.datastructures import MultiValueDict

from stedenband.lib.text import clean_text
from stedenband.ui.models import Draft

OWNER_FIELD = "form_owner"
OWNER_LIFE = 30 * 86_400
MECHANICS = {"csrfmiddlewaretoken", OWNER_FIELD, "form_end", "save_draft", "switch_language", "discard_draft"}
SALT = "stedenband.ui.form_owner"


def seal(user, path, label):
    """A seal that says: `user` opened the form at `path`, titled `label`."""
    return signing.dumps([user.pk, path, label[:200]], salt=SALT)


def park(request):
    """Keep what was typed in the posted form as a draft of the person who opened it.

    Returns that person's primary key, or None and does nothing without a valid seal for this page: nobody
    puts words into another person's form.
    """
    try:
        owner, path, label = signing.loads(request.POST.get(OWNER_FIELD, ""), salt=SALT, max_age=OWNER_LIFE)
    except (signing.BadSignature, ValueError):
        return None
    if path != request.path:
        return None
    Draft.objects.keep(owner_id=owner, path=path, data=typed(request.POST), label=label)
    return owner


def is_of_other(request):
    """Whether the posted form was opened by somebody else than who is logged in now."""
    try:
        owner = signing.loads(request.POST.get(OWNER_FIELD, ""), salt=SALT)[0]
    except (signing.BadSignature, ValueError):
        return False
    return owner != request.user.pk


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
