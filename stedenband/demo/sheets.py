"""One sheet of plain PDF, as a municipality would send it along: a title and a few lines."""

TOP, LEFT, STEP = 770, 60, 22


def sheet(title, *lines):
    """The bytes of a PDF of one page; made by hand, for the demo has to start fast."""
    drawn = [f"BT /F1 18 Tf {LEFT} {TOP} Td ({escaped(title)}) Tj ET"]
    drawn += [
        f"BT /F1 11 Tf {LEFT} {TOP - STEP * number} Td ({escaped(line)}) Tj ET"
        for number, line in enumerate(lines, start=2)
    ]
    content = "\n".join(drawn).encode("cp1252")
    return whole(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
            b"/Resources << /Font << /F1 5 0 R >> >> >>",
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        ]
    )


def escaped(text):
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def whole(objects):
    """The file around its numbered objects, with the table of where each of them stands."""
    file, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    end = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(file))
    return file + b"xref\n0 %d\n0000000000 65535 f \n%s%s" % (size, table, end)
