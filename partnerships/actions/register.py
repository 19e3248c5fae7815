"""What is known of a partnership from elsewhere: what it works on, and who writes about it."""

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.models import Partnership, Source, Theme
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError


def work_on_themes(*, partnership: Partnership, themes: list[str], by: User) -> list[Theme]:
    """The partnership works on `themes` and on no others; a theme that nobody named before is new.

    Raises `ValidationError` for a name of more than 120 characters.
    """
    with transaction.atomic():
        rows = []
        for name in dict.fromkeys(themes):
            theme = Theme.objects.filter(name__iexact=name).first() or Theme(name=name)
            if theme.pk is None:
                theme.full_clean()
                theme.save()
            rows.append(theme)
        partnership.themes.set(rows)
        audit.record("partnership.themes", partnership, by=by, themes=", ".join(theme.name for theme in rows))
    return rows


def work_on_theme_too(*, partnership: Partnership, name: str, by: User) -> Theme:
    """The partnership works on the theme of that name, beside its others. Raises what `work_on_themes` raises."""
    with transaction.atomic():
        known = list(partnership.themes.all())
        theme = next((one for one in known if one.name.casefold() == name.casefold()), None)
        if theme is None:
            named = [*(one.name for one in known), name]
            theme = work_on_themes(partnership=partnership, themes=named, by=by)[-1]
    return theme


def note_status(*, partnership: Partnership, status: str, by: User) -> Partnership:
    """A register says how it is with the partnership, before its partners said anything here themselves.

    Raises `DomainError("spoken_for")` once the partnership has members: from then on they decide it together.
    """
    if partnership.members.exists():
        raise DomainError("spoken_for", _("The partners decide themselves how it is with their partnership."))
    with transaction.atomic():
        partnership.status = status
        partnership.full_clean()
        partnership.save(update_fields=["status"])
        audit.record("partnership.status_noted", partnership, by=by, status=status)
    return partnership


def note_source(*, partnership: Partnership, says: str, url: str, by: User) -> Source:
    """It is kept where something is written about the partnership. Raises `ValidationError`."""
    with transaction.atomic():
        source = Source(partnership=partnership, says=says, url=url)
        source.full_clean()
        source.save()
        audit.record("source.noted", source, by=by)
    return source
