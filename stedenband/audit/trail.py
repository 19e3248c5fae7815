"""Appending to the trail, and proving that nobody rewrote it."""

import secrets

from django.db import transaction

from stedenband.audit.models import Chain, Entry
from stedenband.audit.verbs import PROOFS, VERBS
from stedenband.lib import clock
from stedenband.lib.canonical import canonical_json, digest, plain

SITE_CHAIN = "site"


def append(verb, subject, *, by, facts):
    """Append that `by` (a user, or None for the platform) did `verb` to `subject`, inside the caller's transaction.

    `subject.audit_chain` names the chain, else the chain of the site; `subject.audit_name`, else its text, is kept.
    `at` is now, in UTC. Raises `KeyError` for a verb without a sentence and `TransactionManagementError`
    outside a transaction, for an entry may never stand without its change.
    """
    if verb not in VERBS:
        raise KeyError(f"No sentence is registered for the verb {verb}.")
    if not transaction.get_connection().in_atomic_block:
        raise transaction.TransactionManagementError("An audit entry needs the transaction of its change.")
    key = getattr(subject, "audit_chain", SITE_CHAIN)
    chain, is_new = Chain.objects.get_or_create(key=key)
    if is_new and key != SITE_CHAIN:
        append("chain.begun", chain, by=None, facts={})
    chain = Chain.objects.select_for_update().get(key=key)
    entry = Entry(
        chain=chain,
        sequence=chain.length + 1,
        verb=verb,
        subject_type=subject._meta.label_lower,
        subject_id=str(subject.pk),
        actor=by,
        at=clock.now(),
        facts=plain({"subject": getattr(subject, "audit_name", None) or str(subject), **facts}),
        salt=secrets.token_hex(16),
        previous_hash=chain.head,
    )
    entry.facts_digest = facts_digest(entry)
    entry.hash = link_hash(entry, chain_key=key)
    entry.save(force_insert=True)
    chain.length, chain.head = entry.sequence, entry.hash
    chain.save(update_fields=["length", "head"])
    return entry


def facts_digest(entry) -> str:
    return digest(entry.salt + canonical_json(entry.facts))


def link_hash(entry, *, chain_key) -> str:
    """The hash that ties `entry` to the one before it."""
    return digest(
        canonical_json(
            [
                chain_key,
                entry.sequence,
                entry.verb,
                entry.subject_type,
                entry.subject_id,
                entry.actor_id,
                entry.at.isoformat(timespec="microseconds"),
                entry.facts_digest,
                entry.previous_hash,
            ]
        )
    )


def all_tampering():
    """Yield a sentence for every sign that the trail, or what it speaks of, was rewritten; nothing when whole."""
    for chain in Chain.objects.all():
        yield from tampering(chain)
    begun = Entry.objects.filter(chain__key=SITE_CHAIN, verb="chain.begun").values_list("facts__subject", flat=True)
    living = set(Chain.objects.filter(length__gt=0).values_list("key", flat=True))
    for key in begun:
        if key not in living:
            yield f"{key}: the whole chain was removed"
    for proof in PROOFS:
        yield from proof()


def tampering(chain):
    """Yield a sentence for every place where `chain` does not prove itself; nothing when it is whole."""
    previous, expected = "", 0
    for entry in chain.entries.order_by("sequence").iterator():
        expected += 1
        where = f"{chain.key} entry {entry.sequence}"
        if entry.sequence != expected:
            yield f"{where}: entry {expected} is missing"
            expected = entry.sequence
        if entry.previous_hash != previous:
            yield f"{where}: does not follow the entry before it"
        if facts_digest(entry) != entry.facts_digest:
            yield f"{where}: its facts were changed"
        if link_hash(entry, chain_key=chain.key) != entry.hash:
            yield f"{where}: was changed"
        previous = entry.hash
    if (expected, previous) != (chain.length, chain.head):
        yield f"{chain.key}: ends at entry {expected}, but {chain.length} were written"
