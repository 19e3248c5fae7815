"""A kit on paper: a pure function of its facts and of the moment it was asked for."""

from datetime import date, datetime

from django.utils import translation
from django.utils.translation import gettext as _

from partnerships.choices import KitAudience, KitLength
from partnerships.models import Kit
from partnerships.press import Press
from stedenband import audit, paper
from stedenband.ui.arch import arch_svg


def print_kit(facts: dict, *, asked_at: datetime) -> paper.Paper:
    """The PDF of `facts`, in their language. Raises `PaperError`."""
    language = facts["language"]
    with translation.override(language):
        title = _("What our partnership is about")
        has_cover = facts["length"] == KitLength.TEN
        headings = [(section["code"], section["heading"]) for section in facts["sections"]]
        return paper.render(
            "partnerships/pdf/kit.html",
            {
                "facts": facts,
                "audience": KitAudience(facts["audience"]).label,
                "as_of": date.fromisoformat(facts["as_of"]),
                "banks": {bank: [one for one in facts["partners"] if one["bank"] == bank] for bank in "ab"},
                "has_cover": has_cover,
                "arch": arch_svg(stones_a=4, stones_b=4, closed=True, label=_("Two banks and the arch between them"))
                if has_cover
                else "",
                "footer": f"{facts['title']} · {title}",
                "contents": headings if has_cover else (),
            },
            language=language,
            title=title,
            created=asked_at,
            author=facts["title"],
        )


def write(kit):
    return print_kit(kit.facts, asked_at=kit.requested_at)


def record(kit):
    audit.record("kit.made", kit, by=None, audience=kit.audience, sha256=kit.file_hash)


make_kit = Press(rows=Kit.objects.select_related("partnership"), argument="kit", write=write, record=record)
