"""How the partnership of the world rests, grows and parts."""

from datetime import timedelta

from partnerships.actions.beginnings import add_municipality
from partnerships.actions.course import propose_course
from partnerships.actions.departures import decide_alone
from partnerships.actions.exits import add_exit_item, open_exit_file, settle_exit_item, write_statement
from partnerships.actions.mergers import merge_municipality
from partnerships.actions.parties import propose_partner
from partnerships.actions.signoff import sign_off
from partnerships.choices import ExitItemKind, OwnChoice, PartnershipForm, Word
from partnerships.models import Version
from stedenband.tests.cast import NORTH


def own_decision(world, choice, *, days):
    """The municipality on bank b decides something about its own part."""
    day = world.today - timedelta(days=days)
    return decide_alone(
        partnership=world.partnership,
        choice=choice,
        reason="De raad wil eerst de verkiezingen afwachten.",
        language="nl",
        decided_by="gemeenteraad",
        decided_on=day,
        effective_on=day,
        by=world.cast["signatory_b"],
        now=world.ago(days=days),
    )


def rest_and_return(world, *, days):
    """Suspended by one, and taken up again by the same one; returns the first decision."""
    decision = own_decision(world, OwnChoice.SUSPENDS, days=days)
    own_decision(world, OwnChoice.RESUMES, days=days - 1)
    return decision


def course_proposal(world, form=PartnershipForm.LIGHT):
    """The coordinator on bank b proposes another form; nobody has signed it."""
    return propose_course(
        partnership=world.partnership,
        form=form,
        reason="Wij hebben minder tijd dit jaar.",
        language="nl",
        by=world.cast["coordinator_b"],
        now=world.ago(days=3),
    )


def sent_back(world, change):
    version = Version.objects.of(change).open().get()
    sign_off(
        version=version, word=Word.SENT_BACK, remark="Pas maintenant.", by=world.cast["signatory_a"], now=world.now
    )


def accession_proposal(world, name):
    """A third municipality is proposed."""
    add_municipality(by=None, **{**NORTH, "name": name})
    return propose_partner(
        partnership=world.partnership,
        name=name,
        country="BE",
        side=world.partner_b.side,
        contact_email=f"{name.lower().replace(' ', '-')}@stedenband.test",
        contact_name="Mieke Thijs",
        contact_function="coordinator",
        reason="Zij werken aan hetzelfde.",
        language="nl",
        by=world.cast["coordinator_b"],
        now=world.ago(days=4),
    )


def merger_elsewhere(world):
    """A municipality of the stranger's partnership merges into a bigger one."""
    [merged] = [place.municipality for place in world.foreign.partner_list if place.name == "Duinoord"]
    heir = add_municipality(by=None, **{**NORTH, "name": "Duin en Zee"})
    merge_municipality(municipality=merged, successor=heir, on=world.today, by=None, now=world.now)


def exit_file(world):
    """The list to part with care, with a statement that is being written."""
    file = open_exit_file(
        partnership=world.partnership,
        reason="L'accord arrive à son terme.",
        language="fr",
        initiated_by=world.partner_a,
        notice_on=world.today,
        last_on=world.today + timedelta(days=200),
        by=world.cast["coordinator_a"],
        now=world.ago(days=2),
    )
    return write_statement(
        file=file,
        seen=None,
        statement="Nous avons appris l'un de l'autre.",
        language="fr",
        by=world.cast["contributor_a"],
        now=world.ago(days=2),
    )


def exit_item(world, text, *, settled=False):
    item = add_exit_item(
        file=world.exit_file,
        kind=ExitItemKind.LESSON,
        text=text,
        partner=world.partner_a,
        by=world.cast["contributor_a"],
    )
    if settled:
        settle_exit_item(item=item, outcome="Écrit ensemble.", on=world.today, by=world.cast["contributor_a"])
    return item


def build(world):
    world.own_decision = rest_and_return(world, days=90)
    world.course_proposal = course_proposal(world)
    world.accession = accession_proposal(world, "Maasveld")
    world.exit_file = exit_file(world)
    world.exit_item = exit_item(world, "Begin with one theme")
