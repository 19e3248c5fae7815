"""Freezing a text and signing it: the one mechanism behind everything that is called joint (design 3.1)."""

from datetime import datetime

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Model
from django.utils.translation import gettext as _

from partnerships import notices
from partnerships.choices import Right, VersionStatus, VoidReason, Word
from partnerships.models import Member, Partner, Partnership, SignOff, Version
from partnerships.signing import signable, signing_title
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.canonical import canonical_json, digest, plain
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import locked


def freeze(*, subject: Model, by: User, now: datetime) -> Version:
    """A version of `subject` as it is now waits for every partner; an open one with other words is replaced.

    An open version of these very words stays, and so do the words given on it.
    Raises `DomainError("locked")` when a version is in force, for that never changes.
    """
    with transaction.atomic():
        subject = lock_subject(subject)
        refuse_when_in_force(subject)
        facts = plain(signable(subject).facts(subject))
        newest = Version.objects.of(subject).first()
        if newest and newest.is_open and newest.hash == digest(canonical_json(facts)):
            return newest
        void_open(subject=subject, because=VoidReason.NEWER_VERSION, by=by, now=now)
        version = Version.objects.create(
            partnership_id=subject.partnership_id,
            subject_type=ContentType.objects.get_for_model(subject),
            subject_id=subject.pk,
            number=newest.number + 1 if newest else 1,
            title=signing_title(subject),
            facts=facts,
            hash=digest(canonical_json(facts)),
            frozen_by=by,
            frozen_at=now,
        )
        audit.record("version.frozen", version, by=by, kind=version.kind_name, hash=version.hash)
        notices.version_waits(version, by=by, now=now)
    return version


def sign_off(
    *,
    version: Version,
    word: Word,
    remark: str = "",
    despite: str = "",
    name: str = "",
    function: str = "",
    by: User,
    now: datetime,
) -> SignOff:
    """The municipality of `by` gives its word on `version`; `name` and `function` are of who answers for it by law.

    `despite` says why, where something spoke against it.

    Without them that is `by`. With the last agreeing word the version is in force; a text that is sent back goes back
    to all. Raises `DomainError`: `not_a_partner` when `by` may not give the word of a municipality, `not_open` when the
    version was replaced or decided, `not_whole` when its facts were tampered with, `already_signed`, `own_proposal` for
    the side that proposed it; and `ValidationError` when a remark or reason is missing.
    """
    with transaction.atomic():
        lock_subject(version.subject)
        version = locked(Version.objects.all()).get(pk=version.pk)
        member = voice(by, version.partnership_id, version.right_to_sign)
        if despite:
            said = {"partner": member.partner.name, "reason": despite}
            audit.record("version.signed_despite", version, by=by, kind=version.kind_name, **said)
        return give_word(
            version=version,
            partner=member.partner,
            word=word,
            remark=remark,
            by=by,
            name=name.strip() or by.name,
            function=function.strip() or member.function,
            now=now,
        )


def give_word(
    *,
    version: Version,
    partner: Partner,
    word: Word,
    remark: str = "",
    by: User,
    name: str,
    function: str,
    now: datetime,
) -> SignOff:
    """The word of `partner` stands on `version`, locked by the caller, who knows that it may be given.

    With the last agreeing word the version is in force. Raises what `sign_off` raises, but for the mandate.
    """
    with transaction.atomic():
        refuse_unless_waiting(version, partner.pk)
        sign = SignOff(version=version, partner=partner, word=word, remark=remark.strip())
        sign.by, sign.name, sign.function, sign.at = by, name, function, now
        sign.municipality, sign.entered_by = partner.name, "" if name == by.name else by.name
        sign.full_clean()
        sign.save()
        record_word(sign=sign, version=version, by=by)
        if word == Word.SENT_BACK:
            decide(version, VersionStatus.SENT_BACK, now)
            notices.version_sent_back(version, partner=partner, by=by, now=now)
        elif everybody_agreed(version):
            decide(version, VersionStatus.IN_FORCE, now)
            audit.record("version.in_force", version, by=None, kind=version.kind_name, hash=version.hash)
            notices.version_in_force(version, by=by, now=now)
    return sign


def record_word(*, sign: SignOff, version: Version, by: User) -> None:
    """The trail keeps what the signature says, so that nobody can make it say something else."""
    words = {"partner": sign.partner.name, "remark": sign.remark, "name": sign.name, "function": sign.function}
    audit.record(f"version.{sign.word}", version, by=by, kind=version.kind_name, sign_off=sign.pk, **words)


def refuse_unless_waiting(version: Version, partner_id: int) -> None:
    """Raise `DomainError` unless `version` is open, whole and without the word of this partner."""
    if not version.is_open:
        raise DomainError("not_open", _("This version is no longer waiting for signatures. Read the newest one."))
    version.refuse_unless_whole()
    if version.sign_offs.standing().filter(partner=partner_id).exists():
        if getattr(version.subject, "proposed_by_id", None) == partner_id:
            sentence = _("Your municipality proposed this itself: another municipality confirms it.")
            raise DomainError("own_proposal", sentence)
        raise DomainError("already_signed", _("Your municipality has given its word on this version already."))


def withdraw(*, sign: SignOff, by: User, now: datetime) -> SignOff:
    """The word no longer stands; possible until the version is decided, for the own municipality only.

    Raises `DomainError`: `not_a_partner`, `not_open`, `withdrawn`.
    """
    with transaction.atomic():
        lock_subject(sign.version.subject)
        version = locked(Version.objects.all()).get(pk=sign.version_id)
        sign = locked(SignOff.objects.all()).get(pk=sign.pk)
        member = voice(by, version.partnership_id, version.right_to_sign)
        if member.partner_id != sign.partner_id:
            raise DomainError("not_a_partner", _("You can only withdraw the word of your own municipality."))
        if not version.is_open:
            raise DomainError("not_open", _("Everybody has signed: this version is in force and stays as it is."))
        if sign.withdrawn_at:
            raise DomainError("withdrawn", _("This signature was withdrawn already."))
        sign.withdrawn_at = now
        sign.save(update_fields=["withdrawn_at"])
        audit.record("version.withdrawn", version, by=by, kind=version.kind_name, partner=sign.partner.name)
    return sign


def void_open(*, subject: Model, because: VoidReason, by: User, now: datetime) -> Version | None:
    """The open version of `subject`, if any, is replaced and its words fall with it; all are told `because`."""
    with transaction.atomic():
        version = locked(Version.objects.of(subject).open()).first()
        if version is None:
            return None
        version.void_because = because
        decide(version, VersionStatus.VOID, now)
        words = version.sign_offs.standing().count()
        audit.record("version.void", version, by=by, kind=version.kind_name, because=because, words=words)
    return version


def refuse_when_in_force(subject):
    """Raise `DomainError("locked")` when all have signed: a correction is then a new text, or follows a reopening."""
    if signable(subject).may_be_followed(subject):
        return
    if Version.objects.of(subject).in_force().exists():
        raise DomainError("locked", _("All partners signed this text: it does not change any more."))


def lock_subject(subject):
    """The row of `subject` as it is now; freezing, signing and editing of one text wait for each other.

    What the subject will take the place of is locked before it, for the last word changes that too.
    """
    if replaced := getattr(subject, "takes_place_of", None):
        locked(type(replaced)._default_manager.all()).get(pk=replaced.pk)
    return locked(type(subject)._default_manager.all()).get(pk=subject.pk)


def voice(user: User, partnership_id: int, right: Right) -> Member:
    """The place from which `user` speaks for a municipality; nobody speaks for another one."""
    own = {"user": user, "partnership": partnership_id, "partner__partnership": partnership_id}
    member = Member.objects.active().filter(**own).first()
    if member is None or not member.may(right):
        raise DomainError("not_a_partner", _("Only a person with that mandate can speak for a municipality here."))
    return member


def everybody_agreed(version):
    partnership = Partnership.objects.with_partners().get(pk=version.partnership_id)
    awaited = {partner.pk for partner in partnership.awaited_partners}
    return awaited <= set(version.sign_offs.agreeing().values_list("partner_id", flat=True))


def decide(version, status, now):
    """Move the open `version` to `status` and let its subject know."""
    if not version.may_become(status):
        raise DomainError("not_open", _("This version was decided already."))
    if status == VersionStatus.IN_FORCE:
        supersede(version)
    version.status, version.decided_at = status, now
    version.save(update_fields=["status", "decided_at", "void_because"])
    kind = signable(version.subject)
    tell = {
        VersionStatus.IN_FORCE: kind.in_force,
        VersionStatus.SENT_BACK: kind.sent_back,
        VersionStatus.VOID: kind.reopened,
    }[status]
    tell(version.subject, version, now)


def supersede(version):
    """What was in force until now of the subject of `version` stays readable, but no longer counts."""
    for before in locked(Version.objects.of(version.subject).in_force()):
        before.status = VersionStatus.SUPERSEDED
        before.save(update_fields=["status"])
        audit.record("version.superseded", before, by=None, kind=before.kind_name, number=version.number)
