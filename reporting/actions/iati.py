"""Being an IATI activity: one municipality proposes how, every other agrees, each can take it back."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.signoff import freeze, sign_off, voice
from partnerships.choices import Right, Word
from partnerships.models import Partner, Partnership, Version
from reporting.actions.publications import refuse_names
from reporting.models import IatiEdition, Publication
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.canonical import canonical_json, digest
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import locked


def propose_iati(
    *,
    partnership: Partnership,
    reporter: Partner,
    reporter_ref: str,
    sectors: list[str],
    countries: dict[str, int],
    currency: str,
    shows_results: bool,
    by: User,
    now: datetime,
) -> Version:
    """This description waits, frozen as it is now, for the word of every municipality; that of `by` has agreed.

    Raises `ValidationError` beside a field: `identifier`, `sectors`, `not_a_hundred`, `foreign` for a country or a
    municipality of elsewhere, `names_a_person`; and `DomainError`: `not_a_partner`, `no_public_page`, `no_start` when
    nobody noted since when they are together, `public_already` when this very description is public.
    """
    with transaction.atomic():
        locked(Partnership.objects.all()).get(pk=partnership.pk)
        member = voice(by, partnership.pk, Right.COORDINATE)
        partnership = Partnership.objects.with_partners().get(pk=partnership.pk)
        refuse_too_early(partnership)
        refuse_foreign(partnership, reporter, countries)
        edition = open_edition(partnership, member.partner)
        edition.reporter, edition.reporter_ref = reporter, reporter_ref
        edition.sectors, edition.countries = list(sectors), countries
        edition.currency, edition.shows_results = currency, shows_results
        edition.full_clean()
        edition.save()
        version = freeze(subject=edition, by=by, now=now)
        refuse_names(partnership, version.facts, field="shows_results")
        refuse_what_is_public(edition, version)
        audit.record("iati.proposed", edition, by=by, partner=member.partner.name)
        sign_off(version=version, word=Word.AGREED, by=by, now=now)
    return version


def refuse_too_early(partnership):
    """Raise `DomainError` while there is no public page, or no first day."""
    if not Publication.objects.public().filter(partnership=partnership).exists():
        raise DomainError(
            "no_public_page", _("First agree on a public page: the file says nothing that is not shown there.")
        )
    if partnership.since_on is None:
        raise DomainError("no_start", _("Note first since when you are together: the standard asks for that day."))


def refuse_foreign(partnership, reporter, countries):
    """Raise `DomainError("foreign")` for what is not of this partnership."""
    here = {partner.municipality.country.code for partner in partnership.present_partners}
    if reporter not in partnership.present_partners or set(countries) - here:
        raise DomainError("foreign", _("Choose among the municipalities and countries of this partnership."))


def open_edition(partnership, partner) -> IatiEdition:
    """The edition that is not agreed yet, or a new one."""
    newest = IatiEdition.objects.of_partnership(partnership).order_by("-number").first()
    if newest is None or Version.objects.of(newest).in_force().exists():
        newest = IatiEdition(partnership=partnership, number=newest.number + 1 if newest else 1)
    newest.proposed_by = partner
    return newest


def refuse_what_is_public(edition, version):
    """Raise `DomainError("public_already")` when machines read this very description, but for its number."""
    public = IatiEdition.objects.public().filter(partnership=edition.partnership_id).first()
    shown = Version.objects.of(public).in_force().first() if public else None
    if shown and words_of(shown.facts) == words_of(version.facts):
        raise DomainError("public_already", _("This is what the file says already: nothing changed since."))


def words_of(facts):
    """A fingerprint of what the file says, whatever the number of its edition."""
    return digest(canonical_json(facts | {"edition": None}))


def iati_published(edition: IatiEdition, version: Version, now: datetime) -> None:
    """This edition is the public one, in place of an earlier one."""
    IatiEdition.objects.filter(partnership=edition.partnership_id, is_public=True).update(is_public=False)
    IatiEdition.objects.filter(pk=edition.pk).update(is_public=True, public_since=now)


def iati_not_published(edition: IatiEdition, version: Version, now: datetime) -> None:
    """What was public before, if anything, stays so."""


def withdraw_iati(*, edition: IatiEdition, by: User) -> IatiEdition:
    """The municipality of `by` takes its word back: the address of the file gives nothing any more.

    Raises `DomainError`: `not_a_partner`, `not_public`.
    """
    with transaction.atomic():
        member = voice(by, edition.partnership_id, Right.COORDINATE)
        edition = locked(IatiEdition.objects.all()).get(pk=edition.pk)
        if not edition.is_public:
            raise DomainError("not_public", _("This file is not public."))
        edition.is_public = False
        edition.save(update_fields=["is_public"])
        audit.record("iati.withdrawn", edition, by=by, partner=member.partner.name)
    return edition
