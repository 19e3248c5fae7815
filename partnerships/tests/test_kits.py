"""What goes into an information kit, who gets it, and that what was made stays as it was."""

import re
from datetime import timedelta

import pytest
from django.apps import apps

from partnerships.actions.kits import close_link, hand_over, mark_discussed, request_kit, share_kit, translate_block
from partnerships.choices import KitAudience, KitLength, OwnBlock, TextState
from partnerships.kits.delivery import BLOCKS, deliver, words
from partnerships.kits.facts import kit_facts
from partnerships.kits.markup import pieces_of
from partnerships.kits.printing import make_kit
from partnerships.kits.texts import subjects_of
from partnerships.models import Kit, KitBlock, KitText, Partnership
from stedenband.audit.models import Entry
from stedenband.jobs.choices import JobState
from stedenband.jobs.work import work
from stedenband.tests.refusals import invalid, refused, refused_by_the_database
from stedenband.tests.test_words import FORBIDDEN, words_in

pytestmark = pytest.mark.django_db


def request(world, blocks, language="fr", **changes):
    fields = {"audience": KitAudience.DELEGATION, "length": KitLength.FOUR, "now": world.now} | changes
    return request_kit(
        partnership=world.partnership, language=language, blocks=blocks, by=world.cast["contributor_a"], **fields
    )


def headings(kit):
    return [section["heading"] for section in kit.facts["sections"]]


def test_every_delivered_block_speaks_all_four_languages():
    texts = KitText.objects.filter(block__code__in=BLOCKS)

    assert texts.count() == 4 * len(BLOCKS)
    assert all(text.heading and text.short and text.body and text.deeper for text in texts)
    assert {text.language: text.state for text in texts}["nl"] == TextState.WRITTEN


@pytest.mark.parametrize("language", FORBIDDEN)
def test_delivered_words_speak_of_equals(language):
    parts = [part for code in BLOCKS for part in words(code, language).values()]

    assert words_in(re.compile(rf"\b(?:{FORBIDDEN[language]})\b", re.IGNORECASE), parts) == set()


def test_a_delivery_leaves_what_an_administrator_wrote():
    KitText.objects.filter(block__code="essence", language="nl").update(heading="Onze eigen woorden")
    KitText.objects.filter(block__code="essence", language="fr").delete()
    deliver(sender=None, apps=apps)

    texts = KitText.objects.filter(block__code="essence")
    assert texts.get(language="nl").heading == "Onze eigen woorden"
    assert texts.count() == 4


def test_the_little_writing_of_a_block_is_read_as_it_looks():
    text = "One\nline.\n\n## A heading\n\n- first\n- second\n\n## Near\nWords - with a dash."

    assert pieces_of(text) == [
        {"kind": "p", "text": "One line."},
        {"kind": "h", "text": "A heading"},
        {"kind": "ul", "items": ["first", "second"]},
        {"kind": "h", "text": "Near"},
        {"kind": "p", "text": "Words - with a dash."},
    ]


def test_a_kit_tells_what_the_partnership_knows_itself(world):
    kit = request(world, [(code, "fr") for code in OwnBlock.values])
    told = str(kit.facts["sections"])

    assert "Agreement of two towns" in told
    assert "Receive colleagues twice a year" in told
    assert "une assemblée de quartier qui décide" in told
    assert world.cast["coordinator_b"].email in told


def test_a_kit_of_one_page_names_only_who_coordinates(world):
    short = request(world, [("contacts", "fr")], length=KitLength.ONE)
    long = request(world, [("contacts", "fr")])

    assert world.cast["signatory_b"].email not in str(short.facts)
    assert world.cast["signatory_b"].email in str(long.facts)


def test_before_anything_is_signed_the_kit_says_so(foreign):
    partnership = Partnership.objects.with_partners().get(pk=foreign.pk)
    chosen = [(subjects_of(partnership)["agreement"], "en")]
    facts = kit_facts(
        partnership=partnership, audience="delegation", language="en", length=1, chosen=chosen, on=partnership.since_on
    )

    assert facts["sections"][0]["pieces"] == [{"kind": "p", "text": "No agreement is signed by all yet."}]


def test_the_same_choice_on_one_day_is_one_kit(world):
    first, second = (request(world, [("essence", "fr")]) for _time in range(2))

    assert first == second
    assert request(world, [("essence", "nl")]) != first


def test_a_block_without_words_in_the_language_is_refused(world):
    with refused("missing_text"):
        request(world, [("our-market", "nl")], language="nl")
    with refused("missing_text"):
        request(world, [("no-such-block", "nl")])
    with refused("nothing_chosen"):
        request(world, [])


def test_a_block_in_another_language_keeps_its_language(world):
    kit = request(world, [("our-market", "es")], language="nl")

    assert kit.facts["sections"][0]["lang"] == "es"


def test_what_members_translated_serves_their_own_partnership_alone(world, foreign):
    kit = request(world, [("our-market", "fr")])

    assert headings(kit) == ["Notre marché"]
    assert "fr" not in subjects_of(foreign)["our-market"].texts


def test_a_translation_never_stands_in_for_words_of_the_platform(world):
    block = KitBlock.objects.get(code="essence")
    with refused("there_already"):
        translate_block(
            partnership=world.partnership,
            block=block,
            language="nl",
            heading="Iets anders",
            short="Kort.",
            body="Lang.",
            by=world.cast["contributor_a"],
        )


def test_a_block_that_is_no_longer_offered_is_in_no_new_kit(world):
    KitBlock.objects.filter(code="pitfall").update(is_offered=False)

    with refused("missing_text"):
        request(world, [("pitfall", "nl")], language="nl")


def test_what_was_made_stays_when_the_words_change(world):
    kit = request(world, [("essence", "nl")], language="nl")
    KitText.objects.filter(block__code="essence").update(heading="Andere woorden")
    kit.refresh_from_db()

    assert headings(kit) == ["Wat een stedenband is"]


def test_a_worker_makes_the_pdf_once_and_the_trail_says_so(world):
    kit = request(world, [("essence", "fr"), ("contacts", "fr")])
    assert work(kit.job_id) == JobState.READY
    kit.refresh_from_db()

    assert kit.is_made
    assert kit.pages == 1
    entry = Entry.objects.of_chain(kit.audit_chain).first()
    assert (entry.verb, entry.actor) == ("kit.made", None)
    assert make_kit(type("Job", (), {"arguments": {"kit": kit.pk}}), lambda step: None) is None


def test_a_kit_that_was_tampered_with_is_not_printed(world):
    kit = request(world, [("essence", "fr")])
    Kit.objects.filter(pk=kit.pk).update(facts=kit.facts | {"title": "Elsewhere"})

    with refused("not_whole"):
        make_kit(type("Job", (), {"arguments": {"kit": kit.pk}}), lambda step: None)


def test_a_closed_link_stays_closed_and_a_new_one_is_another(world):
    kit = world.kit_shared
    old = kit.link_key
    by = world.cast["coordinator_b"]
    closed = close_link(kit=kit, by=by)
    assert not closed.opens_with(old)

    again = share_kit(kit=closed, by=by)
    assert again.opens_with(again.link_key)
    assert not again.opens_with(old)


def test_a_kit_is_handed_over_in_the_past_to_a_municipality_of_the_partnership(world):
    by, tomorrow = world.cast["contributor_a"], world.today + timedelta(days=1)
    fields = {"kit": world.kit, "receivers": "the council", "today": world.today, "by": by}

    with refused("foreign"):
        hand_over(partner=world.foreign_partner, on=world.today, **fields)
    with refused("not_yet"):
        hand_over(partner=world.partner_b, on=tomorrow, **fields)


def test_it_is_discussed_after_it_was_handed_over_and_once(world):
    by, day = world.cast["contributor_a"], world.handed.handed_on
    with invalid("discussed_before"):
        mark_discussed(handed=world.handed, on=day - timedelta(days=1), today=world.today, by=by)
    mark_discussed(handed=world.handed, on=day, today=world.today, by=by)
    later = mark_discussed(handed=world.handed, on=world.today, today=world.today, by=by)

    assert later.discussed_on == day
    later.discussed_on = day - timedelta(days=5)
    with refused_by_the_database():
        later.save()
