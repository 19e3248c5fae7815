"""A form with as many lines of the same fields as somebody needs."""

from django import forms

from partnerships.forms.rows import Rows
from partnerships.forms.texts import language_field
from stedenband.ui.forms import PageForm


class LinesForm(PageForm, forms.Form):
    """Lines of one kind, all in the language of `language`; a line without any word is none.

    `line(number)` gives the fields of one line, the first being the one that names it; `ready_made` are those that
    always hold a value; `needed` says for the others what is missing when the line is used without them.
    """

    needed = {}
    ready_made = frozenset()

    def __init__(self, *args, rows=(), **kwargs):
        known = {f"line_{number}_{part}": value for number, row in enumerate(rows) for part, value in row.items()}
        spoken = {"language": rows[0]["language"]} if rows and rows[0].get("language") else {}
        kwargs["initial"] = {**known, **spoken, **(kwargs.get("initial") or {})}
        super().__init__(*args, **kwargs)
        self.lines = Rows(self, "line", self.line)
        self.fields["language"] = language_field()

    def line(self, number):
        raise NotImplementedError

    @property
    def boxes(self):
        """(words, whether it stands open, bound fields): what is filled in is folded away under its first words."""
        rows = [row for _name, _is_open, row in self.lines.boxes]
        empty = next((row for row in rows if row[0].value() in (None, "")), None)
        return [(in_words(row[0]), row is empty or any(field.errors for field in row), row) for row in rows]

    @property
    def used(self):
        """(number, values by name) of each line that says something."""
        return [
            (number, values)
            for number, values in self.lines.values
            if any(value for part, value in values.items() if part not in self.ready_made)
        ]

    @property
    def rows(self):
        """The lines as the actions take them, each with its language."""
        return [values | {"language": self.cleaned_data["language"]} for _number, values in self.used]

    def clean(self):
        values = super().clean()
        for number, line in self.used:
            for part, sentence in self.needed.items():
                if line[part] in (None, "") and f"line_{number}_{part}" not in self.errors:
                    self.lines.refuse(number, part, sentence)
            self.check(number, line)
        return values

    def check(self, number, line):
        """What else may be wrong with one line."""


def in_words(first):
    """How a line is named while it is folded away: by what was typed or chosen first, or by its number."""
    value = first.value()
    if value in (None, ""):
        return first.label
    return dict(getattr(first.field, "choices", ())).get(str(value), value)
