"""Showing a partnership to everybody: one municipality proposes, every other agrees, each can take it back."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.signoff import freeze, sign_off, voice
from partnerships.choices import Right, Word
from partnerships.models import Partnership, Version
from reporting.actions.editions import facts_to_print, request_one, version_in_force
from reporting.choices import Audience
from reporting.models import Publication, Report
from reporting.public.names import known_names, people_named
from reporting.public.shown import in_force_of
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.canonical import canonical_json, digest
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import locked

CHOSEN = ("lessons", "trajectories", "reports")


def propose_publication(*, partnership: Partnership, by: User, now: datetime, **chosen) -> Version:
    """What was `chosen` waits, frozen as it is now, for the word of every municipality; that of `by` has agreed.

    `chosen` are `intro`, `language`, `lessons`, `trajectories`, `reports`, `shows_time` and `shows_money`. Raises
    `ValidationError` beside a field: `one_side_only` when a municipality has no lesson among those chosen,
    `not_signed` for a report that not all signed, `names_a_person`; and `DomainError`: `not_a_partner`,
    `public_already` when everybody reads these very words.
    """
    with transaction.atomic():
        locked(Partnership.objects.all()).get(pk=partnership.pk)
        member = voice(by, partnership.pk, Right.COORDINATE)
        partnership = Partnership.objects.with_partners().get(pk=partnership.pk)
        refuse_one_side(partnership, chosen["lessons"])
        refuse_unsigned(chosen["reports"])
        publication = open_publication(partnership, partner=member.partner, chosen=chosen)
        version = freeze(subject=publication, by=by, now=now)
        refuse_names(partnership, version.facts)
        refuse_what_is_public(publication, version)
        for report in chosen["reports"]:
            ask_for_citizens(report=report, proposed=version, partnership=partnership, by=by, now=now)
        audit.record("publication.proposed", publication, by=by, partner=member.partner.name)
        sign_off(version=version, word=Word.AGREED, by=by, now=now)
    return version


def refuse_one_side(partnership, lessons):
    """Raise `ValidationError("one_side_only")` when lessons are chosen and a municipality has none among them."""
    taught = {lesson.learner_id for lesson in lessons}
    missing = [partner.name for partner in partnership.present_partners if partner.pk not in taught]
    if lessons and missing:
        sentence = _("Choose at least one lesson of each municipality, or none at all. There is none of %(names)s.")
        raise ValidationError(
            {"lessons": ValidationError(sentence % {"names": ", ".join(missing)}, code="one_side_only")}
        )


def open_publication(partnership, *, partner, chosen) -> Publication:
    """The edition that is not agreed yet, with what is chosen now, or a new one."""
    newest = Publication.objects.of_partnership(partnership).order_by("-number").first()
    if newest is None or Version.objects.of(newest).in_force().exists():
        newest = Publication(partnership=partnership, number=newest.number + 1 if newest else 1)
    newest.proposed_by = partner
    for name, value in chosen.items():
        if name not in CHOSEN:
            setattr(newest, name, value)
    newest.full_clean()
    newest.save()
    for name in CHOSEN:
        getattr(newest, name).set(chosen[name])
    return newest


def refuse_names(partnership, facts, field="intro"):
    """Raise `ValidationError("names_a_person")` beside `field` when somebody we know is named in `facts`."""
    named = people_named(facts, known_names(partnership))
    if named:
        sentence = _("No person is named on a public page. Take this name out, or leave that text out: %(names)s.")
        raise ValidationError({field: ValidationError(sentence % {"names": ", ".join(named)}, code="names_a_person")})


def refuse_what_is_public(publication, version):
    """Raise `DomainError("public_already")` when everybody reads these very words, but for their number."""
    public = Publication.objects.public().filter(partnership=publication.partnership_id).first()
    shown = in_force_of([public]).get(public.pk) if public else None
    if shown and words_of(shown.facts) == words_of(version.facts):
        raise DomainError("public_already", _("This is what everybody reads already: nothing changed since."))


def words_of(facts):
    """A fingerprint of what is shown, whatever the number of its edition."""
    return digest(canonical_json(facts | {"edition": None}))


def refuse_unsigned(reports):
    """Raise `ValidationError("not_signed")` for a report that not all signed."""
    for report in reports:
        if version_in_force(report) is None:
            sentence = _("Not everybody signed %(report)s yet.") % {"report": report}
            raise ValidationError({"reports": ValidationError(sentence, code="not_signed")})


def ask_for_citizens(*, report: Report, proposed: Version, partnership: Partnership, by: User, now: datetime) -> None:
    """The edition of `report` for citizens, with the words that are `proposed`, in the languages of the partners."""
    for language in languages_of(partnership):
        version, facts = facts_to_print(report, language, in_force=True)
        asked = {"language": language, "audience": Audience.CITIZENS, "published": proposed}
        request_one(report=report, version=version, facts=facts, by=by, now=now, **asked)


def languages_of(partnership):
    """The languages that the municipalities write in."""
    return sorted({partner.municipality.text_language for partner in partnership.present_partners})


def published(publication: Publication, version: Version, now: datetime) -> None:
    """This edition is the public one, in place of an earlier one."""
    Publication.objects.filter(partnership=publication.partnership_id, is_public=True).update(is_public=False)
    Publication.objects.filter(pk=publication.pk).update(is_public=True, public_since=now)


def not_published(publication: Publication, version: Version, now: datetime) -> None:
    """What was public before, if anything, stays so."""


def withdraw_publication(*, publication: Publication, by: User) -> Publication:
    """The municipality of `by` takes its word back: the public address gives nothing any more.

    Raises `DomainError`: `not_a_partner`, `not_public`.
    """
    with transaction.atomic():
        member = voice(by, publication.partnership_id, Right.COORDINATE)
        publication = locked(Publication.objects.all()).get(pk=publication.pk)
        if not publication.is_public:
            raise DomainError("not_public", _("This page is not public."))
        publication.is_public = False
        publication.save(update_fields=["is_public"])
        audit.record("publication.withdrawn", publication, by=by, partner=member.partner.name)
    return publication
