"""What everybody reads: frozen, light, without a cookie, in the language of the address, and gone when taken back."""

import brotli
import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from capacity.models import Learning
from partnerships.models import Version
from reporting.actions.publications import withdraw_publication
from reporting.models import Publication
from stedenband.tests.deeds.public import propose
from stedenband.ui.testing import submit

pytestmark = pytest.mark.django_db
PUBLIC_PAGE = 30_000


@pytest.fixture
def slug(world):
    return world.partnership.slug


@pytest.fixture
def addresses(world, slug):
    """Everything that the public address gives."""
    pages = [f"/fr/s/{slug}/", f"/fr/s/{slug}/question/", f"/fr/s/{slug}/feed/"]
    data = [f"/s/{slug}/data/csv/", f"/s/{slug}/data/json/", f"/s/{slug}/qr/"]
    return [*pages, *data, f"/fr/s/{slug}/reports/{world.public_paper.pk}/"]


def test_everybody_reads_it_in_the_language_of_the_address(world, slug):
    answer = Client().get(f"/fr/s/{slug}/", headers={"accept-language": "nl"})

    page = answer.content.decode()
    assert '<html lang="fr">' in page
    assert "apprennent l’une de l’autre" in page
    assert f'<p lang="{world.learning_b.language}">{world.learning_b.text}' in page


@pytest.mark.parametrize("path", ["/nl/s/", "/nl/s/{slug}/", "/nl/open-data/", "/nl/s/{slug}/question/sent/"])
def test_no_cookie_is_set_and_the_page_is_light(path, slug):
    answer = Client().get(path.format(slug=slug))

    assert answer.status_code == 200
    assert answer.cookies == {}
    assert len(brotli.compress(answer.content)) <= PUBLIC_PAGE


def test_any_cache_may_keep_it_and_must_ask(slug):
    reader = Client()
    for path in (f"/nl/s/{slug}/", f"/s/{slug}/data/json/", f"/s/{slug}/qr/"):
        answer = reader.get(path)
        assert answer["Cache-Control"] == "public, no-cache"
        assert reader.get(path, headers={"if-none-match": answer["ETag"]}).status_code == 304


def test_the_reader_who_is_logged_in_leaves_no_trace_on_the_page(slug, cast, client_of):
    path = f"/nl/s/{slug}/"

    assert client_of(cast["coordinator_a"]).get(path).content == Client().get(path).content


def test_each_language_is_linked_and_one_is_the_address_of_the_page(slug):
    page = Client().get(f"/es/s/{slug}/?page=2").content.decode()

    assert f'<link rel="canonical" href="{settings.SITE_URL}/es/s/{slug}/">' in page
    for code, _name in settings.LANGUAGES:
        assert f'hreflang="{code}" href="{settings.SITE_URL}/{code}/s/{slug}/"' in page
    assert f'hreflang="x-default" href="{settings.SITE_URL}/s/{slug}/"' in page
    assert 'property="og:title"' in page


@pytest.mark.parametrize(("asks", "opens"), [("es-BO,es;q=0.9", "es"), ("xx", "en")])
def test_the_short_address_opens_in_the_language_of_the_reader(slug, asks, opens):
    assert Client().get(f"/s/{slug}/", headers={"accept-language": asks}).url == f"/{opens}/s/{slug}/"


def test_what_is_logged_afterwards_changes_nothing_that_was_agreed(world, slug):
    Learning.objects.filter(pk=world.learning_a.pk).update(text="Tout autre chose.")

    assert "Tout autre chose." not in Client().get(f"/nl/s/{slug}/").content.decode()


def test_taken_back_by_one_it_is_gone_at_every_address_on_the_next_request(world, addresses):
    reader = Client()
    tags = {}
    for path in addresses:
        answer = reader.get(path)
        assert answer.status_code == 200
        assert answer.getvalue()
        tags[path] = answer.headers.get("ETag", '"none"')

    withdraw_publication(publication=world.publication, by=world.cast["coordinator_b"])

    for path, tag in tags.items():
        assert reader.get(path, headers={"if-none-match": tag}).status_code == 404, path
    assert "/nl/s/" + world.partnership.slug not in reader.get("/nl/s/").content.decode()
    assert world.partnership.slug not in reader.get("/sitemap.xml").content.decode()


def test_what_was_changed_outside_the_platform_is_shown_nowhere(world, addresses):
    version = Version.objects.of(world.publication).get()
    Version.objects.filter(pk=version.pk).update(facts=version.facts | {"lessons": []})

    shown = {path: Client().get(path).status_code for path in addresses if "/qr/" not in path}
    assert set(shown.values()) == {404}


def test_a_report_is_public_only_while_it_is_part_of_the_page(world, slug):
    path = f"/nl/s/{slug}/reports/{world.public_paper.pk}/"
    answer = Client().get(path)
    assert answer.getvalue().startswith(b"%PDF")
    assert answer["Content-Type"] == "application/pdf"
    assert answer["Content-Security-Policy"].endswith("sandbox")

    propose(world, reports=[])
    assert Client().get(path, headers={"if-none-match": answer["ETag"]}).status_code == 304
    Publication.objects.filter(pk=world.publication.pk).update(is_public=False)
    assert Client().get(path).status_code == 404


def test_the_directory_lists_and_draws_the_same(slug, world):
    page = Client().get("/en/s/").content.decode()

    assert f'href="/en/s/{slug}/"' in page
    assert "Map of 1 partnership, from country to country" in page
    assert page.count("<circle") == 2
    assert "world.svg" in page


def test_a_directory_without_anybody_says_why(world):
    Publication.objects.update(is_public=False)

    page = Client().get("/en/s/").content.decode()
    assert "No partnership shows its work yet." in page
    assert "<circle" not in page


def test_a_coordinator_proposes_what_was_chosen_the_last_time(world, cast, client_of):
    path = reverse("reporting:publication_propose", args=[world.partnership.slug])
    fields = {
        "intro": "Nog een zin.",
        "language": "nl",
        "lessons": [world.learning_a.pk, world.learning_b.pk],
        "trajectories": [],
        "reports": [world.report_signed.pk],
        "shows_time": "on",
    }
    client = client_of(cast["coordinator_b"])
    chosen = client.get(path).context["form"].initial["lessons"]
    assert set(chosen) == {world.learning_a, world.learning_b}

    assert submit(client, path, fields).status_code == 303
    version = Version.objects.of(Publication.objects.latest("number")).open().get()
    assert (version.facts["money"], version.facts["intro"]["text"]) == (None, "Nog een zin.")


def test_a_choice_that_shows_one_side_comes_back_with_a_sentence(world, cast, client_of):
    path = reverse("reporting:publication_propose", args=[world.partnership.slug])
    answer = submit(client_of(cast["coordinator_b"]), path, {"language": "nl", "lessons": [world.learning_b.pk]})

    assert answer.status_code == 200
    assert "Er is er geen van Amandougou" in answer.content.decode()


def test_lessons_of_another_partnership_cannot_be_chosen(world, cast, client_of):
    path = reverse("reporting:publication_propose", args=[world.partnership.slug])
    Learning.objects.filter(pk=world.learning_a.pk).update(partnership=world.foreign)
    fields = {"language": "nl", "lessons": [world.learning_a.pk, world.learning_b.pk]}
    answer = submit(client_of(cast["coordinator_b"]), path, fields)

    assert "lessons" in answer.context["form"].errors
