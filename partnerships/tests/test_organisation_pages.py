"""The pages about organisations: a hint while typing, a question at saving, and never two for one in silence."""

from django.urls import reverse

from partnerships.models import LeadingGroup, Organisation, OrganisationMerge
from stedenband.ui.testing import submit

WATER = {"name": "Water committee", "kind": "association", "naming": "unasked", "language": "en"}


def url(name, partnership, *arguments):
    return reverse(f"partnerships:{name}", args=[partnership.slug, *arguments])


def test_a_fourth_pillar_initiative_stands_apart(partnership, cast, client_of):
    writer, address = client_of(cast["contributor_b"]), url("organisation_add", partnership)
    submit(writer, address, WATER)
    answer = submit(writer, address, WATER | {"name": "Well for all", "kind": "fourth_pillar", "relation": "refers"})

    writer.get(answer.url)  # shows what was just said, which names the initiative too
    page = writer.get(answer.url).content.decode()
    assert page.index("Water committee") < page.index("Fourth-pillar initiatives") < page.index("Well for all")
    assert "its money never enters your figures" in page


def test_an_organisation_is_named_once(partnership, cast, client_of):
    writer, address = client_of(cast["contributor_b"]), url("organisation_add", partnership)
    submit(writer, address, WATER)
    page = submit(writer, address, WATER | {"warned": "similar_name", "warning_reason": "Another one"})

    assert "in the list already" in page.content.decode()
    assert Organisation.objects.count() == 1


def test_a_name_like_another_one_asks_for_a_reason_that_stays(partnership, cast, client_of):
    submit(client_of(cast["contributor_a"]), url("organisation_add", partnership), WATER)
    writer, address = client_of(cast["contributor_b"]), url("organisation_add", partnership)
    like = WATER | {"name": "The Water Comittee"}

    asked = submit(writer, address, like).content.decode()
    assert "Water committee (Amandougou)" in asked
    submit(writer, address, like | {"warned": "similar_name", "warning_reason": "Of the other town"})

    added = Organisation.objects.get(name="The Water Comittee")
    page = writer.get(url("organisation_detail", partnership, added.pk)).content.decode()
    assert "Of the other town" in page


def test_the_hint_while_typing_names_what_is_like_it(partnership, cast, client_of):
    submit(client_of(cast["contributor_a"]), url("organisation_add", partnership), WATER)
    reader, address = client_of(cast["contributor_b"]), url("organisation_similar", partnership)

    assert "Water committee" in reader.get(address, {"name": "water comm"}).json()["text"]
    assert reader.get(address, {"name": "Youth"}).json()["text"] == ""
    assert reader.get(address).json()["text"] == ""


def test_an_answer_about_naming_needs_its_day(partnership, cast, client_of):
    writer, address = client_of(cast["contributor_a"]), url("organisation_add", partnership)
    missing = submit(writer, address, WATER | {"naming": "agreed"})
    coming = submit(writer, address, WATER | {"naming": "agreed", "naming_on": "2999-01-01"})
    wrong = submit(writer, address, WATER | {"relation": "shares"})

    assert set(missing.context["form"].errors) == {"naming_on"}
    assert "still to come" in coming.content.decode()
    assert set(wrong.context["form"].errors) == {"relation"}
    assert not Organisation.objects.exists()


def test_the_list_is_narrowed_by_name_and_by_who_leads(partnership, cast, client_of):
    writer, address = client_of(cast["contributor_a"]), url("organisation_add", partnership)
    women = LeadingGroup.objects.get(name_en="women")
    submit(writer, address, WATER | {"leaders": [women.pk]})
    submit(writer, address, WATER | {"name": "Youth council"})
    listed = url("organisation_list", partnership)

    for query in ({"led_by": women.pk}, {"name": "comittee water"}):
        rows = writer.get(listed, query).context["object_list"]
        assert [row.name for row in rows] == ["Water committee"]


def test_two_entries_become_one_and_two_again(world, cast, client_of):
    writer = client_of(cast["contributor_a"])
    twin = world.merge.organisation
    page = writer.get(world.organisation.get_absolute_url()).content.decode()
    assert twin.name in page
    assert "The same women, the same market." in page

    answer = submit(writer, url("organisation_part", world.partnership, world.merge.pk), {"reason": "Two markets."})
    again = {"into": world.organisation.pk, "reason": "One market after all."}
    submit(writer, url("organisation_merge", world.partnership, twin.pk), again)

    assert answer.url == twin.get_absolute_url()
    reasons = OrganisationMerge.objects.filter(organisation=twin).order_by("pk").values_list("reason", "undone_because")
    assert list(reasons) == [
        ("The same women, the same market.", "Two markets."),
        ("One market after all.", ""),
    ]
