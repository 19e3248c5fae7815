"""What people wrote in a report, in the language they wrote it in: the parts and the dissents, seen as one kind."""

from dataclasses import dataclass, field

from partnerships.models import Partner
from reporting.choices import Section
from reporting.models import Dissent, Part, Report, Translation
from reporting.translating import Pair, beside, tally


def section_name(code: str) -> str:
    """The heading of a section in the active language; a code from before it went stays as it is."""
    return str(dict(Section.choices).get(code, code))


@dataclass
class Original:
    """A text of one municipality in one section, with its translation into `language`, if there is one."""

    report: Report
    written: Part | Dissent
    language: str
    translation: Translation | None = None
    pairs: list[Pair] = field(default_factory=list)

    def __post_init__(self):
        rows = self.translation.paragraphs.all() if self.translation else []
        self.pairs = beside(self.written.text, rows)

    @property
    def section(self) -> str:
        return self.written.section

    @property
    def partner(self) -> Partner:
        return self.written.partner

    @property
    def heading(self) -> str:
        return section_name(self.section)

    @property
    def row_version(self) -> int:
        """Goes up whenever the original or the translation is saved: neither changes unseen under the other."""
        return self.written.row_version + (self.translation.row_version if self.translation else 0)

    @property
    def counts(self):
        return tally(self.pairs)

    @property
    def is_whole(self):
        return all(pair.holds for pair in self.pairs)

    def to_check(self, partner) -> list[Pair]:
        """The paragraphs that somebody else than `partner` translated and that no other municipality checked."""
        return [
            pair
            for pair in self.pairs
            if pair.holds and not pair.row.checked_for_id and pair.row.translated_for_id != partner.pk
        ]


def originals_of(report: Report, language: str) -> list[Original]:
    """What was written in `report` in another language than `language`, in reading order; four queries."""
    written = [*report.parts.all(), *Dissent.objects.filter(report=report)]
    translations = {
        (row.section, row.partner_id): row for row in report.translations.filter(language=language).with_paragraphs()
    }
    order = [section.value for section in Section]
    partners = {partner.pk: partner for partner in report.partnership.partners.select_related("municipality")}
    found = []
    for one in written:
        one.partner = partners[one.partner_id]
        if one.text.strip() and one.language != language:
            found.append(Original(report, one, language, translations.get((one.section, one.partner_id))))
    return sorted(found, key=lambda one: (order.index(one.section), one.partner.name))


def original_of(report: Report, *, section: str, partner_id: int, language: str) -> Original | None:
    """One of them; None when nothing is written there, or when it is written in that language."""
    return next(
        (one for one in originals_of(report, language) if (one.section, one.partner.pk) == (section, partner_id)), None
    )
