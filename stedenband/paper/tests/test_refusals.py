"""Nothing from outside, nothing without a description, nothing without end."""

import base64
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from stedenband.paper import PaperError, render, unprintable
from stedenband.paper.printing import MAX_HTML
from stedenband.paper.templatetags.paper import svg_image
from stedenband.paper.tests.sample import ARCH, CREATED
from stedenband.paper.tests.structure import assert_accessible_archive, text_of

INNER_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image width="9" height="9" href="{url}"/></svg>'
)
REFERENCES = {
    "picture": '<img src="{url}" alt="A">',
    "style sheet": '<link rel="stylesheet" href="{url}">',
    "import": '<style>@import url("{url}");</style>',
    "background": '<style>h2 {{ background: url("{url}") }}</style>',
    "page background": '<style>@page {{ background: url("{url}") }}</style>',
    "font": '<style>@font-face {{ font-family: F; src: url("{url}") }} h2 {{ font-family: F }}</style>',
    "list marker": '<style>ul {{ list-style-image: url("{url}") }}</style><ul><li>A</li></ul>',
    "generated content": '<style>h2::before {{ content: url("{url}") }}</style>',
    "attachment": '<link rel="attachment" href="{url}">',
    "attachment link": '<p><a rel="attachment" href="{url}">A</a></p>',
    "object": '<object data="{url}">A</object>',
    "embed": '<embed src="{url}">',
    "inline drawing": INNER_SVG.replace("<image", "<title>A</title><image"),
    "drawing in a picture": "DATA",
}


def pressed(body, **changed):
    arguments = {"language": "en", "title": "Trial", "created": CREATED} | changed
    return render("bare.html", {"body": body}, **arguments)


@pytest.fixture(scope="module")
def listener():
    """A real server of this machine that writes down who came."""

    class Visited(BaseHTTPRequestHandler):
        def do_GET(self):  # noqa: N802 - the name that http.server calls
            self.server.visits.append(self.path)
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_arguments):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Visited) as server:
        server.visits = []
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


def body_with(kind, url):
    if kind == "drawing in a picture":
        drawing = base64.b64encode(INNER_SVG.format(url=url).encode()).decode()
        return f'<img src="data:image/svg+xml;base64,{drawing}" alt="A">'
    return REFERENCES[kind].format(url=url)


@pytest.mark.parametrize("kind", REFERENCES)
def test_a_reference_to_a_file_or_an_address_ends_the_rendering(kind, listener, tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("root:x:0:0")
    for url in (f"http://127.0.0.1:{listener.server_port}/hit", secret.as_uri()):
        with pytest.raises(PaperError) as refused:
            pressed(body_with(kind, url))
        # WeasyPrint swallows whatever happens inside a drawing; the error that it logs is refused in its turn.
        assert refused.value.code == ("template" if "drawing" in kind else "outside")
    assert listener.visits == []


def test_a_picture_without_a_description_is_refused():
    picture = base64.b64encode(INNER_SVG.format(url="").encode()).decode()

    with pytest.raises(PaperError) as refused:
        pressed(f'<img src="data:image/svg+xml;base64,{picture}" alt="">')

    assert refused.value.code == "template"
    with pytest.raises(ValueError, match="description"):
        svg_image("<svg></svg>")


def test_a_drawing_describes_itself_or_is_described():
    assert 'alt="Every stone is laid: both municipalities signed."' in svg_image(ARCH)
    assert 'alt="The &lt;arch&gt;"' in svg_image(ARCH, alt="The <arch>")


def test_text_that_people_typed_stays_text():
    typed = '<script>1</script> &amp; {% include "x" %} <img src="file:///etc/passwd">'
    paper = render("typed.html", {"typed": typed}, language="en", title=typed, created=CREATED, watermark="<b>&")

    assert typed in " ".join(text_of(paper.content).split())
    assert_accessible_archive(paper.content, "en")


def test_a_letter_that_we_cannot_print_is_shown_as_missing_and_reported():
    paper = pressed("<p>Merci 🙏🏾 سلام, à Ɖɔkpo ✓</p>")

    assert "Merci � �, à Ɖɔkpo ✓" in text_of(paper.content)
    assert set(paper.unprintable) == set("🙏🏾سلام")
    assert unprintable("Ŋɛnɔ ẹ̀kọ́ 15 000 ₵ → ✓") == ""
    assert_accessible_archive(paper.content, "en")


def test_the_same_facts_give_the_same_bytes_whatever_the_time_and_the_languages_around():
    first = pressed("<p>Facts</p>")
    time.sleep(1.1)
    second = pressed("<p>Facts</p>", created=CREATED.astimezone())

    assert first.sha256 == second.sha256
    assert first.sha256 != pressed("<p>Facts.</p>").sha256


def test_a_document_without_end_is_refused_at_once():
    started = time.monotonic()

    with pytest.raises(PaperError) as refused:
        pressed("word " * (MAX_HTML // 5))

    assert refused.value.code == "too_long"
    assert time.monotonic() - started < 5


def test_the_longest_texts_that_a_form_accepts_are_printed_in_bounded_time():
    """Eight texts of 20 000 characters: words, one endless word, letters under four accents each, empty lines."""
    texts = [
        "woord " * 3_300,
        "x" * 20_000,
        ("e" + "\u0301\u0323\u0302\u0308") * 4_000 + " ",
        "\n".join("ab" for _ in range(6_600)),
    ]
    started = time.process_time()

    paper = pressed("".join(f"<p>{text}</p>" for text in texts * 2))

    assert time.process_time() - started < 30
    assert paper.pages > 15
