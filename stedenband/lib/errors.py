"""The one exception that says a domain rule was refused."""


class DomainError(Exception):
    """A rule of the domain said no.

    `code` is stable and for programs; `message` is a translated sentence for people.
    """

    def __init__(self, code, message):
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
