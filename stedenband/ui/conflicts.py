"""Two people, one text: which answers differ, in words."""

from django.utils.translation import gettext as _


def differences(typed, newest):
    """Label, my answer and the newest answer of each field in which the two forms differ."""
    rows = []
    for field in typed.visible_fields():
        mine, theirs = shown(field), shown(newest[field.name])
        if mine != theirs:
            rows.append({"label": field.label, "mine": mine, "theirs": theirs})
    return rows


def shown(field):
    """The value of a bound field as a person reads it."""
    value = field.value()
    if isinstance(value, bool):
        return _("Yes") if value else _("No")
    values = value if isinstance(value, list | tuple) else [value]
    labels = {str(key): str(label) for key, label in flat_choices(field)}
    return ", ".join(labels.get(str(item), str(item)) for item in values if item not in (None, ""))


def flat_choices(field):
    for key, label in getattr(field.field, "choices", ()):
        if isinstance(label, list | tuple):
            yield from label
        else:
            yield key, label
