"""How the people of the world learn what the partnership is about, and tell it."""

from django.core.files.base import ContentFile

from partnerships.actions.communication import log_communication, log_session
from partnerships.actions.kits import hand_over, request_kit, share_kit, translate_block
from partnerships.choices import Audience, Channel, KitAudience, KitLength, SessionKind, Shape
from partnerships.models import KitBlock, KitText
from stedenband.tests.deeds.partnership import partner
from stedenband.tests.deeds.reports import PDF

WORDS = {"heading": "Nuestro mercado", "short": "Un mercado limpio.", "body": "## Los lunes\n\n- Lunes\n- Martes"}


def block_in_one_language(code, language):
    """What an administrator added: a block that the other languages lack."""
    block = KitBlock.objects.create(code=code, name="Our market", position=90)
    KitText.objects.create(block=block, language=language, **WORDS)
    return block


def translation(world, block, language):
    return translate_block(
        partnership=world.partnership,
        block=block,
        language=language,
        heading="Notre marché",
        short="Un marché propre.",
        body="Le lundi et le mardi.",
        by=world.cast["contributor_a"],
    )


def kit(world, language, blocks=("essence", "agreement", "contacts"), audience=KitAudience.DELEGATION):
    return request_kit(
        partnership=world.partnership,
        audience=audience,
        language=language,
        length=KitLength.FOUR,
        blocks=[(code, language) for code in blocks],
        by=world.cast["contributor_a"],
        now=world.ago(days=20),
    )


def filed(kit, now):
    """The kit with a small file in place of its pages."""
    kit.file.save(f"kits/world-{kit.pk}.pdf", ContentFile(PDF), save=False)
    kit.size, kit.pages, kit.made_at = len(PDF), 1, now
    kit.save()
    return kit


def shared(world, kit):
    return share_kit(kit=kit, by=world.cast["coordinator_a"])


def handed_over(world, kit, bank):
    return hand_over(
        kit=kit,
        partner=partner(world, bank),
        receivers="the council",
        on=world.ago(days=10).date(),
        today=world.today,
        by=world.cast["contributor_b"],
    )


def session(world, bank, topic):
    place = partner(world, bank)
    return log_session(
        partner=place,
        kind=SessionKind.INFORMATION,
        topic=topic,
        language="en",
        held_on=world.ago(days=40).date(),
        members=list(place.members.active()[:2]),
        others=7,
        others_in_words="new councillors",
        today=world.today,
        by=world.cast[f"contributor_{bank}"],
    )


def communication(world, bank, subject):
    return log_communication(
        partner=partner(world, bank),
        told_on=world.ago(days=30).date(),
        audience=Audience.POPULATION,
        channel=Channel.MAGAZINE,
        languages="français",
        subject=subject,
        language="en",
        shape=Shape.WORDS,
        tells_purpose=True,
        today=world.today,
        by=world.cast[f"contributor_{bank}"],
    )


def more(world, turn):
    """One more of each on every side."""
    for bank in "ab":
        session(world, bank, f"Session {turn}")
        communication(world, bank, f"Told {turn}")
        handed_over(world, world.kit_made, bank)
    kit(world, ["es", "en"][turn % 2], ["essence", ["principles", "pitfall"][turn % 2]])
    block = block_in_one_language(["our-lake", "our-hall"][turn % 2], "es")
    translation(world, block, "fr")


def build(world):
    world.kit_block = block_in_one_language("our-market", "es")
    world.translation = translation(world, world.kit_block, "fr")
    world.kit = kit(world, "nl")
    world.kit_made = filed(kit(world, "fr"), world.now)
    world.kit_shared = shared(world, kit(world, "en"))
    world.handed = handed_over(world, world.kit_made, "a")
    world.session = session(world, "a", "What we are to each other")
    world.communication = communication(world, "a", "Two towns in the magazine")
