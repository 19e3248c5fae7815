"""What kinds of work there are: each app names its own when Django starts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

KINDS = {}


class UnknownKind(LookupError):
    """No app of this installation registered the kind."""


@dataclass(frozen=True)
class Kind:
    """One kind of work.

    `label` says what is being made, `steps` gives the words for each step by its code, in order.

    `handler(job, progress)` does the work, outside any transaction and in the requester's language, and
    returns a function that stores the result, or None. That function runs in the transaction that makes
    the job ready, so the result and "ready" are one fact. The handler calls `progress("code")` when it
    begins a step and `progress.on_failure(undo)` for what has to go when this attempt comes to nothing,
    such as a file. It raises `DomainError` for what a second attempt would not heal, anything else otherwise.

    `may(user, job)` tells who may have this done and follow it. It is asked again when the work starts.
    `for_visitors` says that visitors of public pages ask for it, without an account: such a job has no requester, the
    argument `language`, and only the page that asked follows it.
    `done_url(job)` is where the result is; `subject_url(job)` where a person goes to wait or to mend.
    """

    name: str
    label: str
    handler: Callable
    may: Callable
    done_url: Callable
    subject_url: Callable
    steps: Mapping[str, str] = field(default_factory=dict)
    for_visitors: bool = False

    def number_of(self, step):
        """The place of the step `step`, counted from 1. Raises `ValueError` when there is no such step."""
        return list(self.steps).index(step) + 1


def kind(name, *, label, handler, may, done_url, subject_url=None, steps=None, for_visitors=False):
    """Register the kind `name`, such as "reporting.make_edition". Raises `ValueError` when it is taken."""
    if name in KINDS:
        raise ValueError(f"The kind of job {name} is registered twice.")
    KINDS[name] = Kind(name, label, handler, may, done_url, subject_url or done_url, steps or {}, for_visitors)
    return KINDS[name]


def kind_named(name) -> Kind:
    """The kind registered as `name`. Raises `UnknownKind`."""
    try:
        return KINDS[name]
    except KeyError:
        raise UnknownKind(name) from None
