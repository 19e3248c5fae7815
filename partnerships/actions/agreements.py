"""Writing an agreement together, until all sign the same version of it."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import NamedTuple, NotRequired, TypedDict, Unpack

from django.core.exceptions import ValidationError
from django.core.files import File
from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.belonging import refuse_foreign
from partnerships.actions.overlaps import refuse_overlap, refuse_overlapping_dates
from partnerships.actions.pens import refuse_without_pen
from partnerships.actions.signoff import freeze, lock_subject, refuse_when_in_force, void_open
from partnerships.choices import AgreementKind, AgreementStatus, VoidReason
from partnerships.models import Agreement, Commitment, Partner, Partnership
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.canonical import canonical_json, plain
from stedenband.lib.errors import DomainError
from stedenband.lib.files import sha256_of
from stedenband.lib.rows import lock_row


class Promise(NamedTuple):
    """A commitment before it is saved: `bearer` is None when all bear it."""

    text: str
    bearer: Partner | None = None
    is_mutual: bool = False


class Words(TypedDict):
    """What an agreement says: text and dates, clauses, the language that prevails, why what is unusual is so."""

    kind: str
    title: str
    text: str
    language: str
    starts_on: date
    ends_on: date
    says: NotRequired[list[str]]
    prevails: NotRequired[str]
    reason: NotRequired[str]
    asked: NotRequired[list[str]]


def write_agreement(
    *,
    partnership: Partnership,
    agreement: Agreement | None = None,
    seen: int | None = None,
    commitments: Iterable[tuple],
    file: File | None = None,
    by: User,
    now: datetime,
    **words: Unpack[Words],
) -> Agreement:
    """The agreement says this from now on; an open version of it is void, and who found other words good says so anew.

    `commitments` are `Promise`s, or tuples like one; what is not named in `words` stays. Raises `DomainError`:
    `locked` when it is in force or set aside, `pen_elsewhere`, `foreign` for a bearer of another partnership;
    `VersionConflict` when somebody saved in between; and `ValidationError`: `end_before_start`, `overlap` when one of
    its kind is in force over its days, `has_version`, `amends_nothing` for an amendment that begins from nothing.
    """
    with transaction.atomic():
        verb = "agreement.changed" if agreement else "agreement.added"
        if agreement is None:
            agreement = Agreement(partnership=partnership)
        else:
            agreement = reopened(partnership=partnership, agreement=agreement, seen=seen, by=by, now=now)
        said = words_of(agreement)
        for name, value in words.items():
            setattr(agreement, name, value)
        agreement.kind = AgreementKind.AMENDMENT if agreement.amends_id else agreement.kind
        agreement.file = agreement.file if file is None else file
        agreement.pen_moved_at = now
        check_words(agreement)
        agreement.save()
        set_commitments(agreement, commitments)
        if words_of(agreement) != said:
            words_changed(agreement, now=now)
        audit.record(verb, agreement, by=by)
    return agreement


def reopened(*, partnership: Partnership, agreement: Agreement, seen: int | None, by: User, now: datetime) -> Agreement:
    """The agreement, locked for writing: what was agreed on its old words is void."""
    agreement = lock_row(Agreement.objects.of_partnership(partnership), pk=agreement.pk, seen=seen)
    refuse_when_in_force(agreement)
    refuse_when_locked(agreement)
    refuse_without_pen(agreement, by)
    void_open(subject=agreement, because=VoidReason.TEXT_CHANGED, by=by, now=now)
    agreement.status = AgreementStatus.DRAFT
    return agreement


def refuse_when_locked(agreement: Agreement) -> None:
    """Raise `DomainError("locked")` when the text was signed by all or set aside."""
    if agreement.is_locked:
        raise DomainError("locked", _("This text does not change any more."))


def check_words(agreement: Agreement) -> None:
    """Raise `ValidationError`, beside its field, for what this agreement cannot say."""
    agreement.full_clean()
    refuse_overlapping_dates(agreement)
    refuse_language_of_version(agreement)


def refuse_language_of_version(agreement: Agreement) -> None:
    """Raise `ValidationError("has_version")` when the text is to be in the language of one of its versions."""
    if agreement.pk and agreement.language_versions.filter(language=agreement.language).exists():
        sentence = _("There is a version in this language already. Take that one out first.")
        raise ValidationError({"language": ValidationError(sentence, code="has_version")})


def set_commitments(agreement: Agreement, commitments: Iterable[tuple]) -> None:
    promises = [Promise(*one) for one in commitments]
    refuse_foreign(agreement.partnership, *(promise.bearer for promise in promises))
    agreement.commitments.all().delete()
    for position, promise in enumerate(promises):
        commitment = Commitment(agreement=agreement, position=position, **promise._asdict())
        commitment.full_clean()
        commitment.save()


def words_of(agreement: Agreement) -> str:
    """What somebody finds good who finds the text good, in one spelling; nothing before it is saved."""
    if agreement.pk is None:
        return ""
    return canonical_json(plain(text_facts(agreement)))


def words_changed(agreement: Agreement, *, now: datetime) -> None:
    """Who found the old words good reads the new ones first, and the other languages follow."""
    agreement.acceptances.standing().update(fell_at=now)
    agreement.language_versions.update(is_behind=True)


def agreement_facts(agreement: Agreement) -> dict:
    """What the partners sign: the words, the scan, and what was said to the questions about them."""
    return {
        **text_facts(agreement),
        "reason": agreement.reason,
        "file": agreement.file.name or None,
        "file_hash": sha256_of(agreement.file) if agreement.file else None,
    }


def text_facts(agreement: Agreement) -> dict:
    """The words in every language, the dates and who bears what."""
    commitments = list(agreement.commitments.select_related("bearer__municipality"))
    return {
        "kind": agreement.kind,
        "title": agreement.title,
        "text": agreement.text,
        "language": agreement.language,
        "prevails": agreement.prevails,
        "starts_on": agreement.starts_on,
        "ends_on": agreement.ends_on,
        "says": agreement.says,
        "amends": agreement.amends.title if agreement.amends else None,
        "commitments": [
            {
                "text": commitment.text,
                "bearer": commitment.bearer.name if commitment.bearer else None,
                "mutual": commitment.is_mutual,
            }
            for commitment in commitments
        ],
        "languages": [language_facts(version, commitments) for version in agreement.language_versions.all()],
    }


def language_facts(version, commitments) -> dict:
    return {
        "language": version.language,
        "title": version.title,
        "text": version.text,
        "commitments": [wording for _commitment, wording in version.wordings(commitments)],
    }


def offer_for_signing(
    *, agreement: Agreement, reason: str = "", asked: Iterable[str] = (), by: User, now: datetime
) -> Agreement:
    """The text of the agreement is frozen and waits for the word of every partner.

    `reason` is what was said to the questions `asked`, and is frozen along. Raises `DomainError`: `locked` when it is
    in force or set aside, `pen_elsewhere`, `overlap`, `prevailing_missing` when the language that prevails is not
    written; and `ValidationError` when the reasons become too long.
    """
    with transaction.atomic():
        agreement = lock_subject(agreement)
        refuse_when_in_force(agreement)
        refuse_when_locked(agreement)
        refuse_without_pen(agreement, by)
        refuse_overlap(agreement)
        refuse_without_prevailing(agreement)
        if reason:
            agreement.reason = "\n".join(filter(None, [agreement.reason, reason]))
            agreement.asked = sorted({*agreement.asked, *asked})
            agreement.full_clean()
            agreement.save(update_fields=["reason", "asked"])
        freeze(subject=agreement, by=by, now=now)
        agreement.status = AgreementStatus.SIGNING
        agreement.save(update_fields=["status"])
        audit.record("agreement.offered", agreement, by=by)
    return agreement


def refuse_without_prevailing(agreement: Agreement) -> None:
    """Raise `DomainError("prevailing_missing")` when nobody wrote the language that is to prevail."""
    written = {agreement.language, *agreement.language_versions.values_list("language", flat=True)}
    if agreement.prevails and agreement.prevails not in written:
        raise DomainError(
            "prevailing_missing",
            _("The version that prevails is not written yet: %(language)s. Write it, or choose another one.")
            % {"language": agreement.get_prevails_display()},
        )


def agreement_in_force(agreement: Agreement, version, now: datetime) -> None:
    """It counts from now on; what it amends is replaced. Raises `DomainError("overlap")`."""
    refuse_overlap(agreement)
    Agreement.objects.filter(pk=agreement.pk).update(status=AgreementStatus.IN_FORCE)
    if agreement.amends_id:
        Agreement.objects.filter(pk=agreement.amends_id).update(status=AgreementStatus.REPLACED)


def agreement_reopened(agreement: Agreement, version, now: datetime) -> None:
    Agreement.objects.filter(pk=agreement.pk).update(status=AgreementStatus.DRAFT)
