"""One spelling for a set of facts, so that the same facts always give the same hash."""

import hashlib
import json

from django.core.serializers.json import DjangoJSONEncoder


def canonical_json(facts) -> str:
    """`facts` as JSON with sorted keys and no spaces; dates as ISO 8601, decimals as text."""
    return json.dumps(facts, cls=DjangoJSONEncoder, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def plain(facts):
    """`facts` as they come back from a JSON column: only dicts, lists, text, numbers, booleans and None."""
    return json.loads(canonical_json(facts))


def digest(text: str) -> str:
    """SHA-256 of `text` in UTF-8, as 64 lower-case hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()
