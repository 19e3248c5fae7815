"""The people of the tests, each with one fixed meaning, and the two municipalities that they work for.

Amandougou stands on bank a: it is first in the alphabet, lies in the South and writes French; Wilgenrode stands on
bank b, lies in the North and writes Dutch. Each has a coordinator, a contributor, a signatory and an observer, so
"coordinator_a" is the coordinator of Amandougou. Beside them: "association" accompanies, "former" coordinated
Amandougou and left, "stranger" coordinates another partnership, "administrator" is a superuser without a place.
"""

from datetime import timedelta

from django.utils import timezone

from partnerships.actions.beginnings import add_association, add_municipality, begin_partnership
from partnerships.actions.people import add_member, end_membership
from partnerships.choices import Phase, Role, Side
from partnerships.models import Partnership
from stedenband.accounts.actions import invite
from stedenband.accounts.models import User

PASSWORD = "heron-under-the-arch"
FUNCTIONS = {
    Role.COORDINATOR: "coordinator of the partnership",
    Role.CONTRIBUTOR: "head of civil registry",
    Role.SIGNATORY: "mayor",
    Role.OBSERVER: "council member",
}
SOUTH = {
    "name": "Amandougou",
    "country": "BJ",
    "region": "Atacora",
    "languages": "Ditammari, français",
    "time_zone": "Africa/Porto-Novo",
    "brings": "une assemblée de quartier qui décide",
    "wants_to_learn": "tenir un état civil à jour",
    "text_language": "fr",
}
NORTH = {
    "name": "Wilgenrode",
    "country": "BE",
    "region": "Limburg",
    "languages": "Nederlands",
    "time_zone": "Europe/Brussels",
    "brings": "een digitaal bevolkingsregister",
    "wants_to_learn": "inwoners laten meebeslissen",
    "text_language": "nl",
}


def begin(*municipalities, since=timedelta(days=900), phase=Phase.IMPLEMENTATION) -> Partnership:
    """A partnership of the municipalities given as (fields, side); of Amandougou and Wilgenrode when none is."""
    municipalities = municipalities or ((SOUTH, Side.SOUTH), (NORTH, Side.NORTH))
    partnership = begin_partnership(
        places=[(add_municipality(by=None, **fields), side) for fields, side in municipalities],
        since_on=timezone.localdate() - since,
        phase=phase,
        by=None,
    )
    return Partnership.objects.with_partners().get(pk=partnership.pk)


def person(name: str, *, language="en", time_zone="Europe/Brussels") -> User:
    """An account that can log in with `PASSWORD`; its address is made from its name."""
    address = f"{name.lower().replace(' ', '.')}@stedenband.test"
    user = invite(email=address, name=name, language=language, time_zone=time_zone, by=None)
    user.set_password(PASSWORD)
    user.save(update_fields=["password"])
    return user


def join(partner, role, name="") -> User:
    """A new person with `role` for `partner`."""
    municipality = partner.municipality
    user = person(
        name or f"{role} {municipality.name}", language=municipality.text_language, time_zone=municipality.time_zone
    )
    add_member(
        partnership=partner.partnership, user=user, role=role, function=FUNCTIONS[role], partner=partner, by=None
    )
    return user


def accompany(partnership, name="Companion Union") -> User:
    """A new person of the staff of an association that accompanies `partnership`."""
    user = person(name)
    union = add_association(name=f"{name} of municipalities", country="BE", by=None)
    add_member(partnership=partnership, user=user, role=Role.COMPANION, function="adviser", association=union, by=None)
    return user


def elsewhere() -> Partnership:
    """Another partnership, of which nobody of the cast but the stranger is a member."""
    return begin(
        ({**SOUTH, "name": "Quillacancha", "country": "PE", "text_language": "es"}, Side.SOUTH),
        ({**NORTH, "name": "Duinoord"}, Side.NORTH),
    )


def people_of(partnership, foreign) -> dict[str, User]:
    """The whole cast of `partnership`; the stranger belongs to `foreign`."""
    cast = {f"{role}_{partner.bank}": join(partner, role) for partner in partnership.partner_list for role in FUNCTIONS}
    first = partnership.partner_list[0]
    former = join(first, Role.COORDINATOR, name="Former Coordinator")
    end_membership(member=former.members.get(), on=timezone.localdate() - timedelta(days=30), by=cast["coordinator_a"])
    return cast | {
        "association": accompany(partnership),
        "former": former,
        "stranger": join(foreign.partner_list[0], Role.COORDINATOR),
        "administrator": User.objects.create_superuser(
            "administrator@stedenband.test", PASSWORD, name="Administrator", language="en"
        ),
    }
