"""Signatures on paper: one municipality sends the scan, another confirms it, and then it counts (design 3.1)."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from django.core.files import File
from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.belonging import refuse_foreign
from partnerships.actions.decisions import refuse_coming_day
from partnerships.actions.signoff import give_word, lock_subject, refuse_unless_waiting, voice
from partnerships.choices import PaperStatus, Right, Word
from partnerships.models import PaperSignature, Partner, SignedPaper, Version
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.files import sha256_of
from stedenband.lib.rows import locked


class Mark(NamedTuple):
    """Whose signature stands on a paper, before it is saved."""

    partner: Partner
    name: str
    function: str


def send_paper(
    *,
    version: Version,
    marks: Sequence[tuple],
    signed_on: date,
    place: str = "",
    file: File,
    by: User,
    now: datetime,
) -> SignedPaper:
    """The municipality of `by` shows the scan of what was signed by hand; it waits for another municipality.

    `marks` are `Mark`s. A scan that it sent before for the same municipalities and that still waits is replaced.
    Raises `DomainError`: `not_a_partner`, `foreign`, `not_signed_so` when this kind asks for no signature, `nobody`
    without a mark, `not_open`, `not_whole`, `already_signed`; `ValidationError("not_yet")`.
    """
    with transaction.atomic():
        lock_subject(version.subject)
        version = locked(Version.objects.all()).get(pk=version.pk)
        sender = voice(by, version.partnership_id, Right.COORDINATE).partner
        hands = [Mark(*one) for one in marks]
        refuse_what_is_not_signed(version, hands)
        refuse_coming_day("signed_on", signed_on, now)
        replace_waiting(version, sender, hands)
        paper = SignedPaper(version=version, sent_for=sender, sent_by=by, sent_at=now, signed_on=signed_on, place=place)
        store(paper, file)
        set_marks(paper, hands)
        facts = {"paper": paper.pk, "hash": paper.file_hash, "partners": names_of(hands)}
        audit.record("paper.sent", version, by=by, kind=version.kind_name, **facts)
    return paper


def store(paper: SignedPaper, file: File) -> None:
    """Keep the scan, and the hash of what is stored."""
    paper.partnership_id, paper.file = paper.version.partnership_id, file
    paper.full_clean(exclude=["file_hash"])
    paper.save()
    paper.file_hash = sha256_of(paper.file)
    paper.save(update_fields=["file_hash"])


def set_marks(paper: SignedPaper, hands: Sequence[Mark]) -> None:
    for hand in hands:
        signature = PaperSignature(paper=paper, **hand._asdict())
        signature.full_clean()
        signature.save()


def names_of(rows) -> str:
    return ", ".join(sorted(row.partner.name for row in rows))


def refuse_what_is_not_signed(version: Version, hands: Sequence[Mark]) -> None:
    """Raise `DomainError` unless each municipality of `hands` may still sign `version`, and on paper."""
    if version.right_to_sign != Right.SIGN:
        raise DomainError("not_signed_so", _("This is confirmed here and not signed: it needs no paper."))
    if not hands:
        raise DomainError("nobody", _("Say whose signature stands on the paper."))
    refuse_foreign(version.partnership, *(hand.partner for hand in hands))
    for hand in hands:
        refuse_unless_waiting(version, hand.partner.pk)


def replace_waiting(version: Version, sender: Partner, hands: Sequence[Mark]) -> None:
    """What `sender` showed before for the municipalities of `hands` no longer waits."""
    before = PaperSignature.objects.filter(paper__version=version, paper__sent_for=sender, status=PaperStatus.WAITING)
    before.filter(partner__in=[hand.partner for hand in hands]).update(status=PaperStatus.REPLACED)


def answer_paper(*, paper: SignedPaper, is_real: bool, reason: str = "", by: User, now: datetime) -> SignedPaper:
    """The municipality of `by` says whether the scan shows what it says; what it confirms counts as signed.

    It answers only on the signatures that it may confirm. Raises `DomainError`: `not_a_partner`, `not_yours` when
    there is none, `not_open`, `not_whole`; `ValidationError("reason_missing")`.
    """
    with transaction.atomic():
        lock_subject(paper.version.subject)
        version = locked(Version.objects.all()).get(pk=paper.version_id)
        paper = SignedPaper.objects.with_signatures().get(pk=paper.pk)
        answering = voice(by, version.partnership_id, Right.COORDINATE).partner
        signatures = confirmable(paper, answering)
        if not signatures:
            raise DomainError("not_yours", _("No signature on this paper waits for your municipality."))
        refuse_altered(paper, version)
        status, reason = PaperStatus.CONFIRMED if is_real else PaperStatus.DECLINED, reason.strip()
        for signature in signatures:
            signature.status, signature.reason = status, reason
            signature.answered_for, signature.answered_by, signature.answered_at = answering, by, now
            signature.full_clean()
            signature.save()
        facts = {"paper": paper.pk, "partners": names_of(signatures), "partner": answering.name, "reason": reason}
        audit.record(f"paper.{status}", version, by=by, kind=version.kind_name, **facts)
        if is_real:
            count_as_signed(version=version, signatures=signatures, by=by, now=now)
    return paper


def confirmable(paper: SignedPaper, partner: Partner | None) -> list[PaperSignature]:
    """The signatures on `paper`, fetched with them, that wait for the answer of `partner`."""
    if partner is None:
        return []
    partners = paper.partnership.present_partners
    return [one for one in paper.signatures.all() if one.is_waiting and one.may_be_confirmed_by(partner, partners)]


def refuse_altered(paper: SignedPaper, version: Version) -> None:
    """Raise `DomainError` when the version no longer waits, or when version or scan are not what they were."""
    if not version.is_open:
        raise DomainError("not_open", _("This version is no longer waiting for signatures. Read the newest one."))
    if not paper.is_whole():
        raise DomainError(
            "not_whole", _("The scan that is stored is not the one that was sent in. Please tell your administrator.")
        )


def count_as_signed(*, version: Version, signatures: Sequence[PaperSignature], by: User, now: datetime) -> None:
    """Each municipality whose signature was confirmed has given its word, unless it stands already.

    The word is that of the municipality itself: of its person who sent the scan or who confirmed it.
    """
    given = set(version.sign_offs.standing().values_list("partner_id", flat=True))
    for signature in signatures:
        if signature.partner_id in given:
            continue
        own = by if signature.answered_for_id == signature.partner_id else signature.paper.sent_by
        signature.sign_off = give_word(
            version=version,
            partner=signature.partner,
            word=Word.AGREED,
            by=own,
            name=signature.name,
            function=signature.function,
            now=now,
        )
        signature.save(update_fields=["sign_off"])
