"""The pieces that an account is told in: the same for a page, a PDF and an attached table."""

from dataclasses import dataclass, field, replace

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from reporting.account.figures import language_name
from stedenband.ui.charts.canvas import Chart

BROAD = 3


@dataclass(frozen=True)
class Side:
    """One municipality as the facts name it; `bank` is "a" or "b"."""

    place: int
    name: str
    initial: str
    bank: str
    where: str


@dataclass(frozen=True)
class Words:
    """Something that people wrote, in `language`; empty when it is a term of the platform or has no language."""

    text: str
    language: str = ""

    def __str__(self):
        return self.text

    def of(self, text):
        """Other words in the same language."""
        return replace(self, text=text)

    @property
    def foreign(self):
        """The language for `lang=`, when it is not the one of the document."""
        return self.language if self.language and self.language != get_language() else ""

    @property
    def foreign_label(self):
        """ "in French", when the document is in another language."""
        if not self.foreign:
            return ""
        return _("in %(language)s") % {"language": language_name(self.language)}


@dataclass(frozen=True)
class Voice:
    """What one municipality wrote in one section."""

    side: Side
    section: str
    words: Words
    rendering: object = None

    def told_as(self, rendering):
        """The same voice, for a reader of another language."""
        return replace(self, rendering=rendering)

    @property
    def place(self):
        return self.side.place

    @property
    def key(self):
        return (self.section, self.side.place)


@dataclass(frozen=True)
class Cell:
    """One cell of a table; `note` is a line below the words: of the platform, or `Words` that people wrote."""

    words: Words
    note: str | Words = ""
    bank: str = ""

    @property
    def plain(self):
        """The cell as one line of text, for data."""
        return " · ".join(filter(None, [self.words.text, str(self.note)]))


@dataclass(frozen=True)
class Column:
    """A column; `kind` is "number", "slim" or "wide". The first one without a label makes row headings."""

    label: str
    kind: str = ""


@dataclass(frozen=True)
class Table:
    caption: str
    columns: list[Column]
    rows: list[list[Cell]]
    total: list[Cell] | None = None

    @property
    def is_broad(self):
        """Whether a phone is too narrow for it: columns of figures alone stay beside each other."""
        words = [column.kind for column in self.columns if column.kind != "number"]
        return len(words) >= BROAD and (len(self.columns) > BROAD or words.count("wide") > 1)

    @property
    def lines(self):
        """Each row as pairs of column and cell."""
        return [list(zip(self.columns, row, strict=True)) for row in self.rows]

    @property
    def total_line(self):
        return list(zip(self.columns, self.total, strict=True)) if self.total else []


@dataclass(frozen=True)
class Lesson:
    """What a municipality learned, as a box on its own bank."""

    side: Side
    words: Words
    note: str


@dataclass(frozen=True)
class Figure:
    """A chart, and its figures as a table where no other table of the section has them."""

    chart: Chart

    @property
    def table(self):
        if not self.chart.figures:
            return None
        columns = [Column(head, "number" if place else "") for place, head in enumerate(self.chart.heads)]
        rows = [[Cell(Words(words)) for words in row] for row in self.chart.figures]
        return Table(self.chart.caption or self.chart.label, columns, rows)


@dataclass(slots=True)
class Section:
    """One section, in the order in which it is told: sentences, figures, texts, boxes, tables, questions."""

    code: str
    heading: str
    sentences: list[str] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    voices: list[Voice] = field(default_factory=list)
    lessons: list[list[Lesson]] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    questions: list[str] = field(default_factory=list)
    answers: list[Voice] = field(default_factory=list)

    def show(self, chart):
        """Put `chart` among the figures; None shows nothing."""
        if chart is not None:
            self.figures.append(Figure(chart))
