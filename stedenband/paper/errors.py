"""What can go wrong on the way to paper."""


class PaperError(Exception):
    """A document was refused: its template breaks a rule, or its bytes are not a whole PDF.

    `code` is stable and for programs; `message` is for the log. Trying again gives the same answer.
    """

    def __init__(self, code, message):
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
