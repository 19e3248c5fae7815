"""Which blocks there are, and in which languages a partnership can show them."""

from dataclasses import dataclass, field

from partnerships.choices import OwnBlock
from partnerships.models import KitBlock, KitText, KitTranslation
from partnerships.models.kit import Wording


@dataclass(frozen=True)
class Subject:
    """A block as one partnership can have it: its words by language; an own block is told in every language."""

    code: str
    name: str
    texts: dict[str, Wording] = field(default_factory=dict)

    @property
    def is_own(self):
        return self.code in OwnBlock.values

    def heading(self, language):
        """Its heading in `language`, else its name for administrators."""
        return self.texts[language].heading if language in self.texts else str(self.name)

    def lacks(self, language):
        return not self.is_own and language not in self.texts


def subjects_of(partnership, *, offered_only=True) -> dict[str, Subject]:
    """Every block by its code, in order; those of the partnership itself last. Two queries.

    What the platform says in a language comes before what members translated.
    """
    blocks = KitBlock.objects.filter(is_offered=True) if offered_only else KitBlock.objects.all()
    subjects = {block.pk: Subject(block.code, block.name) for block in blocks}
    translations = KitTranslation.objects.of_partnership(partnership)
    for text in [*translations.filter(block__in=subjects), *KitText.objects.filter(block__in=subjects)]:
        subjects[text.block_id].texts[text.language] = text
    own = {code.value: Subject(code.value, code.label) for code in OwnBlock}
    return {subject.code: subject for subject in subjects.values()} | own


def best_texts(codes, partnership, language) -> list[Wording]:
    """The words of each block in `language`, else in the first language that has them; a block without any is left."""
    subjects = subjects_of(partnership)
    found = (subjects[code].texts for code in codes if code in subjects)
    return [texts[language] if language in texts else texts[min(texts)] for texts in found if texts]
