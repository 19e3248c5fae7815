from django.utils.translation import get_language
from django.utils.translation import gettext as _

from reporting.account.figures import label
from reporting.account.shapes import Column, Table, Words
from reporting.account.tables import cell
from reporting.choices import HealthWord, Section
from reporting.records.health import health
from reporting.sections.kind import SectionKind


class Health(SectionKind):
    """How the partners work together: the word of each municipality beside that of the others, never an average."""

    code = Section.HEALTH
    gathers = (health,)

    def tell(self, section, facts, sides):
        if facts["health"]["answers"]:
            section.sentences.append(_("Each municipality answered for itself, before it saw what the others said."))
            section.tables = [health_table(facts["health"], sides)]
        else:
            section.sentences.append(_("The answers are shown when each municipality has given its own."))


def health_table(said, sides):
    words = {(row["code"], row["partner"]): row for row in said["answers"]}
    columns = [Column(_("Statement"), "third"), *(Column(side.name) for side in sides.values())]
    rows = [
        [cell(in_language(row["text"])), *(answer_cell(words.get((row["code"], place))) for place in sides)]
        for row in said["statements"]
    ]
    return Table(_("What each says of how we work together"), columns, rows)


def in_language(texts):
    return texts.get(get_language(), texts["en"])


def answer_cell(row):
    if row is None:
        return cell(_("no answer"))
    return cell(label(HealthWord, row["word"]), note=Words(row["why"], row["language"]))
