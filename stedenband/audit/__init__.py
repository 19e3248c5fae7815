"""The audit trail: what changed, who did it, in an order that cannot be rewritten unseen."""

from stedenband.audit.verbs import in_words, register, register_proof

__all__ = ["in_words", "record", "register", "register_proof"]


def record(verb, subject, *, by, **facts):
    """Append one entry to the trail of `subject`; see `stedenband.audit.trail.append`."""
    # Models may not be imported while the apps are still loading, and `register` is called just then.
    from stedenband.audit.trail import append  # noqa: PLC0415

    return append(verb, subject, by=by, facts=facts)
