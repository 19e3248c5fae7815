"""A QR code, drawn here: no other site learns who looks at it."""

import io

import segno


def qr_svg(address: str) -> bytes:
    """`address` as a QR code on white, so that a dark screen shows it as well as paper."""
    drawing = io.BytesIO()
    segno.make(address, error="m", micro=False).save(drawing, kind="svg", scale=8, light="#fff", title=address)
    return drawing.getvalue()
