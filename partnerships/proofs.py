"""What was signed is what the audit trail says was signed."""

from partnerships.choices import Word
from partnerships.models import SignedPaper, SignOff, Version
from stedenband.audit.models import Entry


def altered_versions():
    """Yield a sentence for every frozen version whose facts or hash are not those that were frozen."""
    frozen = dict(Entry.objects.filter(verb="version.frozen").values_list("subject_id", "facts__hash"))
    for version in Version.objects.iterator():
        where = f"version {version.pk} (partnership-{version.partnership_id})"
        if not version.is_whole():
            yield f"{where}: its facts were changed"
        if frozen.get(str(version.pk)) != version.hash:
            yield f"{where}: is not the one that was frozen"


def altered_signatures():
    """Yield a sentence for every signature that says something else than the trail, or that the trail does not know."""
    verbs = [f"version.{word}" for word in Word.values]
    told = {entry.facts.get("sign_off"): entry for entry in Entry.objects.filter(verb__in=verbs)}
    for sign in SignOff.objects.iterator():
        entry = told.pop(sign.pk, None)
        if (
            entry is None
            or says(entry)
            != (
                str(sign.version_id),
                f"version.{sign.word}",
                sign.by_id,
                sign.name,
                sign.function,
                sign.remark,
            )
            or (sign.municipality and sign.municipality != entry.facts["partner"])
        ):
            yield f"signature {sign.pk} on version {sign.version_id}: is not the one that was given"
    for number, entry in told.items():
        yield f"signature {number} on version {entry.subject_id}: was removed"


def says(entry):
    facts = entry.facts
    return (entry.subject_id, entry.verb, entry.actor_id, facts["name"], facts["function"], facts["remark"])


def altered_papers():
    """Yield a sentence for every scan of signatures that is not the one that was sent in."""
    sent = {entry.facts["paper"]: entry.facts["hash"] for entry in Entry.objects.filter(verb="paper.sent")}
    for paper in SignedPaper.objects.iterator():
        if sent.get(paper.pk) != paper.file_hash or not paper.is_whole():
            yield f"signed paper {paper.pk} of version {paper.version_id}: is not the one that was sent in"
