"""The little writing that the words of a block may use: paragraphs, headings and lists. Nothing in it can run."""

from stedenband.lib.text import paragraphs

HEADING, ITEM = "## ", "- "


def pieces_of(text: str) -> list[dict]:
    """`text` as pieces to show in order: {"kind": "h" or "p", "text": …} or {"kind": "ul", "items": […]}."""
    pieces = []
    for block in paragraphs(text):
        lines = [line.strip() for line in block.splitlines()]
        if lines[0].startswith(HEADING):
            pieces.append({"kind": "h", "text": lines.pop(0).removeprefix(HEADING)})
        if lines and all(line.startswith(ITEM) for line in lines):
            pieces.append({"kind": "ul", "items": [line.removeprefix(ITEM) for line in lines]})
        elif lines:
            pieces.append({"kind": "p", "text": " ".join(lines)})
    return pieces
