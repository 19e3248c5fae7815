"""A list of conversations in words: what each is about and who spoke last. A constant number of queries."""

from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType

from partnerships.models import Comment
from partnerships.talks import Talkable, talkable


@dataclass(frozen=True)
class Thread:
    """One conversation: `last` is its last word, `open` how many of its `number` words are open questions."""

    kind: Talkable
    subject: object
    last: Comment
    number: int
    open: int

    @property
    def title(self):
        return self.kind.title(self.subject)


def threads_in_words(rows, partnership, user) -> list[Thread]:
    """The threads of `rows`, dicts of (subject_type, subject_id, last, number, open), in their order.

    One query for the last words and one for each kind of thing that is talked about.
    """
    last = Comment.objects.select_related("author", "partner__municipality").in_bulk([row["last"] for row in rows])
    subjects = {
        type_id: subjects_of(type_id, rows, partnership, user) for type_id in {row["subject_type"] for row in rows}
    }
    threads = []
    for row in rows:
        kind, by_id = subjects[row["subject_type"]]
        if subject := by_id.get(row["subject_id"]):
            threads.append(Thread(kind, subject, last[row["last"]], row["number"], row["open"]))
    return threads


def subjects_of(type_id, rows, partnership, user):
    """How the things of one type are talked about, and those of them that `rows` name, by number."""
    kind = talkable(ContentType.objects.get_for_id(type_id).model_class())
    ids = [row["subject_id"] for row in rows if row["subject_type"] == type_id]
    return kind, kind.rows(partnership, user).in_bulk(ids)
