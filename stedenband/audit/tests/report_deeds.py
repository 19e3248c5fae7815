"""What may still happen to what a report consists of, and to the answers about the partnership."""

from partnerships.actions.signoff import sign_off
from partnerships.choices import Word
from reporting.actions.health import publish_health_set
from reporting.actions.taking_out import move_text, put_back
from reporting.actions.writing import write_part
from reporting.models import HealthSet
from stedenband.tests.deeds.reports import offer_report, text_left_behind


def write_on(world):
    part = text_left_behind(world)
    words = {"text": "Trois achats.", "language": "fr", "is_ready": True}
    write_part(part=part, seen=None, by=world.cast["contributor_a"], now=world.now, **words)


def move(world):
    part = text_left_behind(world)
    move_text(part=part, into="context", seen=None, by=world.cast["contributor_a"], now=world.now)


def put_section_back(world):
    text_left_behind(world)
    row = world.report.sections.get(section="finances")
    put_back(section=row, by=world.cast["administrator"], now=world.now)


def publish(world):
    draft = HealthSet.objects.create(number=2)
    draft.statements.create(
        code="H1", text_en="We talk.", text_nl="We praten.", text_fr="On parle.", text_es="Hablamos."
    )
    publish_health_set(draft=draft, by=world.cast["administrator"], on=world.today)


def sign_all_the_same(world):
    version = offer_report(world, world.report)
    signatory = world.cast["signatory_b"]
    sign_off(version=version, word=Word.AGREED, despite="We answer on Friday.", by=signatory, now=world.now)


DEEDS = {
    "part.kept": write_on,
    "part.moved": move,
    "section.taken_out": text_left_behind,
    "section.put_back": put_section_back,
    "health.published": publish,
    "version.signed_despite": sign_all_the_same,
}
