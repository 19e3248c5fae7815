"""The pages on which a kit is put together, read, sent along and discussed."""

from datetime import timedelta

import pytest
from django.urls import reverse

from partnerships.models import Communication, InfoSession, Kit, KitDelivery, KitTranslation
from stedenband.jobs.models import Job
from stedenband.ui.testing import submit

pytestmark = pytest.mark.django_db


def url(name, world, *arguments):
    return reverse(f"partnerships:{name}", args=[world.partnership.slug, *arguments])


def choice(**changes):
    return {"audience": "delegation", "language": "nl", "length": "4", "blocks": ["pitfall", "essence"]} | changes


@pytest.fixture
def writer(client_of, cast):
    return client_of(cast["contributor_b"])


def test_a_ready_made_kit_is_made_with_one_button(world, writer):
    page = writer.get(f"{url('kit_add', world)}?ready=delegation")
    initial = page.context["form"].initial

    answer = submit(writer, url("kit_add", world), {**initial, "language": "nl"})
    kit = Kit.objects.latest("pk")
    assert answer.url == Job.objects.get(pk=kit.job_id).get_absolute_url()
    assert [section["code"] for section in kit.facts["sections"]][0] == "pitfall"


def test_missing_words_are_told_before_anything_is_made(world, writer):
    before = Kit.objects.count()
    page = submit(writer, url("kit_add", world), choice(blocks=["essence", "our-market"]))

    text = page.content.decode()
    assert Kit.objects.count() == before
    assert "1 block has no text in that language yet" in text
    assert "or translate it first" in text
    assert "Show it in this language, with a remark: Español" in text


@pytest.mark.parametrize(("instead", "codes"), [("leave_out", ["essence"]), ("es", ["essence", "our-market"])])
def test_it_is_left_out_or_shown_in_another_language(world, writer, instead, codes):
    typed = choice(blocks=["essence", "our-market"]) | {"instead-our-market": instead}
    assert submit(writer, url("kit_add", world), typed).status_code == 303

    kit = Kit.objects.latest("pk")
    assert [section["code"] for section in kit.facts["sections"]] == codes


def test_it_is_translated_and_the_choice_is_still_there(world, writer):
    page = submit(writer, url("kit_add", world), choice(blocks=["essence", "our-market"]))
    [(_subject, address)] = page.context["missing"]
    words = {"heading": "Onze markt", "short": "Een nette markt.", "body": "Op maandag."}
    back = submit(writer, address, words)

    assert KitTranslation.objects.get(language="nl").heading == "Onze markt"
    form = writer.get(back.url).context["form"]
    assert form.initial["blocks"] == ["essence", "our-market"]
    assert form.initial["language"] == "nl"
    assert submit(writer, url("kit_add", world), choice(blocks=["our-market"])).status_code == 303


def test_a_kit_of_nothing_is_refused(world, writer):
    assert "Choose at least one block." in submit(writer, url("kit_add", world), choice(blocks=[])).content.decode()
    left = choice(blocks=["our-market"]) | {"instead-our-market": "leave_out"}
    assert "Nothing is left in the kit." in submit(writer, url("kit_add", world), left).content.decode()


@pytest.mark.parametrize(("block", "language"), [("essence", "nl"), ("our-market", "de"), ("nothing", "nl")])
def test_only_what_lacks_words_is_translated(world, writer, block, language):
    assert writer.get(url("block_translate", world, block, language)).status_code == 404


def test_members_read_the_light_page_and_save_the_pdf(world, client_of, cast):
    reader = client_of(cast["association"])

    assert (
        "Ce qu’est un partenariat de communes" in reader.get(url("kit_read", world, world.kit_made.pk)).content.decode()
    )
    answer = reader.get(url("kit_file", world, world.kit_made.pk))
    assert b"".join(answer.streaming_content).startswith(b"%PDF-")
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert reader.get(url("kit_file", world, world.kit.pk)).status_code == 404


def test_whoever_has_the_link_reads_the_kit_in_its_language_and_nothing_else(world, client):
    client.cookies["language"] = "nl"
    answer = client.get(world.kit_shared.shared_url)
    page = answer.content.decode()

    assert answer.status_code == 200
    assert "What a city partnership is" in page
    assert '<html lang="en">' in page
    assert answer["X-Robots-Tag"] == "noindex"
    assert "/partnerships/amandougou" not in page


def test_a_guessed_or_closed_link_opens_nothing(world, client, client_of, cast):
    kit = world.kit_shared
    guessed = reverse("partnerships:kit_shared", args=[kit.pk, "0" * 40])
    unshared = reverse("partnerships:kit_shared", args=[world.kit.pk, world.kit.link_key])
    assert client.get(guessed).status_code == 404
    assert client.get(unshared).status_code == 404

    submit(client_of(cast["coordinator_b"]), url("kit_close", world, kit.pk))
    assert client.get(kit.shared_url).status_code == 404


def test_a_coordinator_makes_a_link_that_members_find_on_the_page(world, client_of, cast):
    submit(client_of(cast["coordinator_a"]), url("kit_share", world, world.kit_made.pk))
    world.kit_made.refresh_from_db()

    page = client_of(cast["observer_b"]).get(world.kit_made.get_absolute_url()).content.decode()
    assert world.kit_made.shared_url in page


def test_a_kit_is_handed_over_and_the_receiver_says_it_was_discussed(world, writer, client_of, cast):
    typed = {"partner": world.partner_a.pk, "receivers": "the six who travel", "on": world.today.isoformat()}
    submit(writer, url("kit_hand_over", world, world.kit.pk), typed)
    handed = KitDelivery.objects.get(receivers="the six who travel")
    receiver = client_of(cast["contributor_a"])
    assert "the six who travel" in receiver.get("/").content.decode()

    submit(receiver, url("kit_discussed", world, handed.pk), {"on": world.today.isoformat()})
    assert "read and discussed on" in writer.get(world.kit.get_absolute_url()).content.decode()


def test_a_day_to_come_is_told_beside_the_field(world, writer, client_of, cast):
    day_to_come = (world.today + timedelta(days=2)).isoformat()
    typed = {"partner": world.partner_a.pk, "receivers": "x", "on": day_to_come}
    handing = submit(writer, url("kit_hand_over", world, world.kit.pk), typed)
    early = {"on": (world.handed.handed_on - timedelta(days=1)).isoformat()}
    discussing = submit(client_of(cast["contributor_a"]), url("kit_discussed", world, world.handed.pk), early)

    assert "This day is still to come." in str(handing.context["form"].errors["on"])
    assert "Check the two dates." in str(discussing.context["form"].errors["on"])


def test_a_new_member_reads_what_a_partnership_is_in_their_own_language(world, client_of, cast):
    reader = client_of(cast["observer_b"])
    del reader.cookies["language"]
    assert "/concept/" in reader.get("/").content.decode().partition('<ul class="tasks">')[2].partition("</li>")[0]
    assert "Wat een stedenband is" in reader.get(url("concept", world)).content.decode()

    submit(reader, url("concept", world))
    assert "/concept/" not in reader.get("/").content.decode()
    assert 'id="main-form"' not in reader.get(url("concept", world)).content.decode()


def test_one_person_is_never_asked_what_another_has_to_read(world, client_of, cast):
    person = client_of(cast["coordinator_b"])
    submit(person, url("concept", world))

    assert "/concept/" not in person.get("/").content.decode()


def test_a_session_is_logged_and_changed_by_its_municipality(world, writer):
    member = world.partner_b.members.active().first()
    typed = {"kind": "training", "topic": "Vijf dilemma’s", "language": "nl", "held_on": world.today.isoformat()}
    nobody = submit(writer, url("session_add", world), typed)
    assert "Say who was there" in nobody.content.decode()
    submit(writer, url("session_add", world), typed | {"members": [member.pk], "others": "3"})

    session = InfoSession.objects.get(topic="Vijf dilemma’s")
    edit = url("session_edit", world, session.pk)
    submit(writer, edit, typed | {"members": [member.pk], "others": "4"})
    session.refresh_from_db()
    assert session.others == 4
    assert member.user.name in writer.get(url("session_list", world)).content.decode()


def test_photos_alone_are_asked_about_and_the_reason_is_shown(world, writer):
    typed = {
        "audience": "population",
        "subject": "Foto’s van de reis",
        "language": "nl",
        "told_on": world.today.isoformat(),
        "channel": "social_media",
        "languages": "Nederlands",
        "shape": "photos",
    }
    asked = submit(writer, url("communication_add", world), typed)
    assert "Could one sentence go with them?" in asked.content.decode()

    why = {"warned": "photos_only", "warning_reason": "De tekst volgt in het blad van maart."}
    submit(writer, url("communication_add", world), typed | why)
    told = Communication.objects.get(subject="Foto’s van de reis")
    assert told.reason == why["warning_reason"]
    assert why["warning_reason"] in writer.get(url("communication_list", world)).content.decode()
    submit(writer, url("communication_edit", world, told.pk), typed | {"shape": "words", "tells_purpose": "on"})
    told.refresh_from_db()
    assert told.reason == ""
