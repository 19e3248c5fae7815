"""A report on paper: a pure function of an edition's facts and language."""

from stedenband import paper


def print_report(edition) -> paper.Paper:
    """The PDF of `edition`, in the active language. Raises `PaperError`."""
    raise NotImplementedError
