"""Whom a button tells, said beside it beforehand: by name, and how many."""

from typing import NamedTuple

NAMED = 6


class Told(NamedTuple):
    """People who will be told; `when` says in which case, where there is more than one."""

    people: list
    when: str = ""

    @property
    def number(self):
        return len(self.people)

    @property
    def names(self):
        return ", ".join(person.get_full_name() for person in self.people[:NAMED])

    @property
    def more(self):
        return max(0, len(self.people) - NAMED)
