"""A kit on paper: a pure function of its facts and of the moment it was asked for."""

from datetime import date, datetime

from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from partnerships.choices import KitAudience, KitLength
from partnerships.models import Kit
from stedenband import audit, paper
from stedenband.lib.errors import DomainError
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


def make_kit(job, progress):
    """Make the PDF of the kit that `job` names; returns what makes it part of the record.

    Raises `PaperError` when the pages cannot be made, `OSError` when there is no room for the file, and
    `DomainError("not_whole")` when the facts were tampered with.
    """
    kit = Kit.objects.select_related("partnership").get(pk=job.arguments["kit"])
    if kit.is_made:
        return None
    if not kit.is_whole():
        raise DomainError("not_whole", _("What is stored of this kit was changed outside the platform."))
    progress("pages")
    printed = print_kit(kit.facts, asked_at=kit.requested_at)
    progress("filing")
    storage = Kit._meta.get_field("file").storage
    name = paper.store(storage, f"kits/{kit.pk}-{job.lease_token}.pdf", printed.content)
    progress.on_failure(lambda: storage.delete(name))

    def commit():
        with transaction.atomic():
            kit.file.name, kit.size, kit.pages = name, len(printed.content), printed.pages
            kit.made_at = timezone.now()
            kit.save(update_fields=["file", "size", "pages", "made_at"])
            audit.record("kit.made", kit, by=None, audience=kit.audience, sha256=printed.sha256)

    return commit
