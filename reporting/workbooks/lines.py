"""What a row of a workbook does, and what all of them do together."""

from dataclasses import dataclass, field

from django.db import models
from django.utils.translation import gettext_lazy

from reporting.workbooks.shape import SheetShape


class Verb(models.TextChoices):
    ADDS = "adds", gettext_lazy("adds")
    REPLACES = "replaces", gettext_lazy("replaces")
    ASKS = "asks", gettext_lazy("you choose")
    SAME = "same", gettext_lazy("unchanged")
    FAULT = "fault", gettext_lazy("error")


@dataclass
class Line:
    """One row of the workbook: what it does, what stands there and what comes, and what is wrong, by column."""

    shape: SheetShape
    row: int
    title: str
    verb: Verb = Verb.ADDS
    before: str = ""
    after: str = ""
    language: str = ""
    details: str = ""
    notes: list[str] = field(default_factory=list)
    faults: list[tuple[str, str]] = field(default_factory=list)
    key: str = ""
    facts: dict = field(default_factory=dict)

    def refuse(self, column, sentence):
        self.verb = Verb.FAULT
        self.faults.append((str(column), str(sentence)))

    @property
    def kind(self):
        """How its tag looks."""
        return {Verb.ADDS: "ok", Verb.REPLACES: "new", Verb.ASKS: "warn", Verb.FAULT: "warn"}.get(self.verb, "plain")

    @property
    def choice_name(self):
        """The field of the form that asks which text stays."""
        return f"which_{self.key}"


@dataclass(frozen=True)
class Plan:
    """All rows of a workbook, sheet by sheet."""

    lines: list[Line]

    def of(self, *verbs):
        return [line for line in self.lines if line.verb in verbs]

    @property
    def faults(self):
        return self.of(Verb.FAULT)

    @property
    def asks(self):
        return self.of(Verb.ASKS)

    @property
    def does_something(self):
        return bool(self.of(Verb.ADDS, Verb.REPLACES, Verb.ASKS))

    @property
    def writes_texts(self):
        return any("part" in line.facts for line in self.of(Verb.ADDS, Verb.REPLACES, Verb.ASKS))

    @property
    def sheets(self):
        """Each sheet that holds something, by its title, with its lines."""
        titles = dict.fromkeys(str(line.shape.title) for line in self.lines)
        return [(title, [line for line in self.lines if str(line.shape.title) == title]) for title in titles]
