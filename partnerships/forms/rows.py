"""Forms with as many rows of the same fields as somebody needs: those that are filled in and a few empty ones."""

import re

from stedenband.ui.forms import settle

BLANK_ROWS = 3
MOST_ROWS = 30


class Rows:
    """The rows `<name>_<number>_<field>` of `form`; `make(number)` gives the fields of one row by name."""

    def __init__(self, form, name, make):
        self.form, self.name = form, name
        self.pattern = re.compile(rf"{name}_(\d{{1,2}})_\w+")
        self.numbers = range(self.count())
        for number in self.numbers:
            for part, field in make(number + 1).items():
                settle(field)
                form.fields[f"{name}_{number}_{part}"] = field
        self.parts = list(make(1))

    def count(self):
        """Rows that were sent, or those that are filled in and the empty ones."""
        known = self.form.data if self.form.is_bound else self.form.initial
        highest = max((int(found[1]) + 1 for name in known if (found := self.pattern.fullmatch(name))), default=0)
        return min(highest if self.form.is_bound else highest + BLANK_ROWS, MOST_ROWS)

    @property
    def boxes(self):
        """For each row its name, whether it is worth opening, and its bound fields; the first field names the row."""
        rows = [[self.form[f"{self.name}_{number}_{part}"] for part in self.parts] for number in self.numbers]
        return [
            (first.value() or first.label, bool(first.value()) or any(one.errors for one in (first, *others)), row)
            for row in rows
            for first, *others in [row]
        ]

    @property
    def values(self):
        """What was filled in, row by row: (number, values by name)."""
        cleaned = self.form.cleaned_data
        return [
            (number, {part: cleaned.get(f"{self.name}_{number}_{part}") for part in self.parts})
            for number in self.numbers
        ]

    def refuse(self, number, part, sentence):
        """Say beside one field of one row what is wrong with it."""
        self.form.add_error(f"{self.name}_{number}_{part}", sentence)
