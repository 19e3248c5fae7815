"""What an action raises when it does nothing: a rule refused it, or somebody else was first."""


class DomainError(Exception):
    """A rule of the domain said no.

    `code` is stable and for programs; `message` is a translated sentence for people.
    """

    def __init__(self, code, message):
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message


class VersionConflict(Exception):
    """Somebody else saved the row after this person opened it; nothing was changed.

    `current` is the row as it is now.
    """

    def __init__(self, current):
        super().__init__(f"{current!r} was changed by somebody else")
        self.current = current
