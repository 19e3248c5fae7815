"""The pages of documents, and what is said to who sends something odd."""

from datetime import date, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from partnerships.choices import DocumentKind, Visibility
from partnerships.models import Document
from partnerships.tests.test_documents import PDF, put
from stedenband.ui.testing import submit

TYPED = {
    "title": "Délibération",
    "kind": "decision",
    "language": "fr",
    "dated_on": "2026-03-02",
    "visibility": "shared",
}
REFUSED = {
    "en": ("at most 10 MB", "not what its name says"),
    "nl": ("ten hoogste 10 MB", "niet wat de naam zegt"),
    "fr": ("10 Mo au plus", "n’est pas ce que son nom annonce"),
    "es": ("10 MB como máximo", "no es lo que dice su nombre"),
}


def url(name, partnership, *arguments):
    return reverse(f"partnerships:{name}", args=[partnership.slug, *arguments])


def sent(content=PDF, name="scan.pdf", **changes):
    return TYPED | changes | {"file": SimpleUploadedFile(name, content)}


def words(answer):
    return answer.content.decode()


def body(answer):
    return b"".join(answer.streaming_content)


def test_a_document_comes_in_and_is_saved_by_the_other_side(partnership, cast, client_of):
    answer = submit(client_of(cast["contributor_a"]), url("document_add", partnership), sent())
    document = Document.objects.get()
    assert answer.url == document.get_absolute_url()

    reader = client_of(cast["observer_b"])
    page = words(reader.get(document.get_absolute_url()))
    file = reader.get(url("document_file", partnership, document.pk, 1))

    assert "Amandougou" in page
    assert "Version 1: PDF, 15" in page.replace("\xa0", " ")
    assert body(file) == PDF
    assert file["Content-Disposition"] == 'attachment; filename="deliberation-1.pdf"'
    assert "sandbox" in file["Content-Security-Policy"]


@pytest.mark.parametrize("language", REFUSED)
def test_a_heavy_scan_and_a_page_that_is_called_pdf_are_refused_in_the_language_of_the_reader(
    partnership, cast, client_of, language
):
    writer = client_of(cast["contributor_a"])
    writer.cookies["language"] = language
    heavy, html = sent(PDF + b"0" * 30_000_000), sent(b"<!doctype html><script>alert(1)</script>", "brief.pdf")

    for values, sentence in zip((heavy, html), REFUSED[language], strict=True):
        page = submit(writer, url("document_add", partnership), values)
        assert sentence in str(page.context["form"].errors["file"]).replace("\xa0", " ")
        assert "Délibération" in words(page)
    assert not Document.objects.exists()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"dated_on": (date.today() + timedelta(days=400)).isoformat()}, "dated_on"),
        ({"visibility": "public"}, "visibility"),
        ({"kind": "poem"}, "kind"),
        ({"title": ""}, "title"),
        ({"language": "xx"}, "language"),
    ],
)
def test_a_description_that_cannot_be_is_refused_beside_its_field(partnership, cast, client_of, changes, field):
    page = submit(client_of(cast["contributor_a"]), url("document_add", partnership), sent(**changes))

    assert page.context["form"].errors[field]
    assert not Document.objects.exists()


def test_a_document_without_a_file_is_none(partnership, cast, client_of):
    page = submit(client_of(cast["contributor_a"]), url("document_add", partnership), TYPED)

    assert page.context["form"].errors["file"]


def test_a_scan_that_does_not_fit_in_memory_comes_in_whole(partnership, cast, client_of):
    scan = PDF + b"0" * 4_000_000
    submit(client_of(cast["contributor_a"]), url("document_add", partnership), sent(scan))

    file = client_of(cast["observer_b"]).get(url("document_file", partnership, Document.objects.get().pk, 1))

    assert body(file) == scan


def test_the_same_file_once_more_is_told_beside_the_field(partnership, cast, client_of):
    document = put(partnership, cast["contributor_a"])

    again = {"file": SimpleUploadedFile("scan.pdf", PDF)}
    page = submit(client_of(cast["contributor_b"]), url("document_version_add", partnership, document.pk), again)

    assert "the same file as version 1" in str(page.context["form"].errors["file"])


@pytest.mark.parametrize("who", ["coordinator_b", "observer_b", "association", "stranger"])
def test_what_a_municipality_keeps_to_itself_is_nowhere_for_the_others(partnership, cast, client_of, who):
    document = put(partnership, cast["contributor_a"], Visibility.OWN, title="Nos doutes")
    reader = client_of(cast[who])

    assert reader.get(document.get_absolute_url()).status_code == 404
    assert reader.get(url("document_file", partnership, document.pk, 1)).status_code == 404
    assert reader.get(url("talk", partnership, "document", document.pk)).status_code == 404
    if who != "stranger":
        for page in (
            "/",
            partnership.get_absolute_url(),
            url("document_list", partnership),
            url("changes", partnership),
        ):
            assert "Nos doutes" not in words(reader.get(page))


def test_the_list_is_narrowed_by_its_address(partnership, cast, client_of):
    put(partnership, cast["contributor_a"], title="Délibération 12")
    put(partnership, cast["contributor_a"], title="Budget 2026", kind=DocumentKind.BUDGET)
    put(partnership, cast["contributor_a"], Visibility.OWN, title="Brouillon", language="und")
    reader = client_of(cast["coordinator_a"])

    def listed(query):
        page = reader.get(f"{url('document_list', partnership)}?{query}")
        return {document.title for document in page.context["object_list"]}

    assert listed("kind=budget") == {"Budget 2026"}
    assert listed("visibility=own") == {"Brouillon"}
    assert listed("written_in=und") == {"Brouillon"}
    assert listed("words=délib") == {"Délibération 12"}
    assert len(listed("kind=poem")) == 3
    assert "No document fits" in words(reader.get(f"{url('document_list', partnership)}?words=zzz"))


def test_the_road_of_a_document_to_everybody(partnership, cast, client_of, client):
    document = put(partnership, cast["contributor_a"], Visibility.OWN)
    writer, other = client_of(cast["coordinator_a"]), client_of(cast["coordinator_b"])
    submit(writer, url("document_share", partnership, document.pk))
    submit(writer, url("document_publish", partnership, document.pk))
    page = other.get(document.get_absolute_url())
    assert "Amandougou agreed" in words(page)

    submit(other, page.context["asked"].get_absolute_url(), {"word": "agreed", "remark": ""})

    assert body(client.get(document.get_public_url())) == PDF
    assert document.get_public_url() in words(other.get(document.get_absolute_url()))

    submit(other, url("document_unpublish", partnership, document.pk))
    assert client.get(document.get_public_url()).status_code == 404
