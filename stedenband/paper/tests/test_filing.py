"""A document is in its place whole, or not at all."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.exceptions import SuspiciousFileOperation
from django.core.files.storage import FileSystemStorage, InMemoryStorage

from stedenband.paper import PaperError, check, store
from stedenband.paper.filing import page_count
from stedenband.paper.tests.sample import sample

ROOT = Path(__file__).resolve().parents[3]
FULL_DISK = """
import resource, signal, sys
import django
django.setup()
from django.core.files.storage import FileSystemStorage
from stedenband.paper import store
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
content = open(sys.argv[1], "rb").read()
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
try:
    store(FileSystemStorage(location=sys.argv[2]), "reports/report.pdf", content)
except OSError as full:
    print("refused", full.errno)
"""


@pytest.fixture
def paper():
    return sample("nl")


def test_a_whole_document_passes_and_tells_its_pages(paper):
    check(paper.content)

    assert page_count(paper.content) == paper.pages == 4


@pytest.mark.parametrize(
    "spoilt",
    [
        lambda whole: b"",
        lambda whole: b"<html>" + whole,
        lambda whole: whole[: len(whole) // 2],
        lambda whole: whole[:-8],
        lambda whole: whole[: len(whole) // 2] + whole[-30:],
        lambda whole: b"%PDF-1.7\nstartxref\n3\n%%EOF\n",
    ],
    ids=["nothing", "a page of the web", "half", "without end", "without middle", "without pages"],
)
def test_a_part_of_a_document_does_not_pass(paper, spoilt, tmp_path):
    file = tmp_path / "spoilt.pdf"
    file.write_bytes(spoilt(paper.content))

    for given in (file, file.read_bytes()):
        with pytest.raises(PaperError) as refused:
            check(given)
        assert refused.value.code == "broken"


def test_a_document_is_stored_under_its_name_and_replaced_whole(paper, tmp_path):
    storage = FileSystemStorage(location=tmp_path, file_permissions_mode=0o640)

    assert store(storage, "reports/7/report-nl.pdf", paper.content) == "reports/7/report-nl.pdf"
    assert store(storage, "reports/7/report-nl.pdf", paper.content) == "reports/7/report-nl.pdf"

    (file,) = (tmp_path / "reports" / "7").iterdir()
    assert file.read_bytes() == paper.content
    assert file.stat().st_mode & 0o777 == 0o640


def test_another_storage_gives_each_document_a_name_of_its_own(paper):
    storage = InMemoryStorage()

    first, second = (store(storage, "report.pdf", paper.content) for _ in range(2))

    assert first != second
    assert storage.open(second).read() == paper.content


def test_what_is_no_document_is_not_stored_and_a_name_stays_inside_the_folder(paper, tmp_path):
    storage = FileSystemStorage(location=tmp_path / "media")

    with pytest.raises(PaperError):
        store(storage, "report.pdf", paper.content[:-100])
    with pytest.raises(SuspiciousFileOperation):
        store(storage, "../report.pdf", paper.content)

    assert not list(tmp_path.rglob("*.pdf"))


def test_a_full_disk_leaves_nothing_and_keeps_what_was_there(paper, tmp_path):
    """A real limit of the kernel on the size of a file, in a process of its own."""
    source, media = tmp_path / "source.pdf", tmp_path / "media"
    source.write_bytes(paper.content)
    (media / "reports").mkdir(parents=True)
    (media / "reports" / "report.pdf").write_bytes(b"the version of before")

    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, source, media],
        cwd=ROOT,
        env=os.environ,
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert done.stdout.startswith("refused"), done.stderr
    assert [file.name for file in (media / "reports").iterdir()] == ["report.pdf"]
    assert (media / "reports" / "report.pdf").read_bytes() == b"the version of before"
