"""The longest names that people give: municipalities, texts and files as they are in life."""

from capacity.models import Activity, Step, Trajectory
from partnerships.models import Agreement, Member, Municipality, Organisation
from stedenband.accounts.models import User
from stedenband.tests.cast import NORTH, SOUTH

LONG_SOUTH = SOUTH | {
    "name": "San Juan Bautista de Chuquibambilla-Huancahuancahuire",
    "region": "Departamento de Huancavelica-Tayacajaprovincia",
    "languages": "Quechua de Ayacucho-Chanka, castellano administrativo",
}
LONG_NORTH = NORTH | {
    "name": "Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson",
    "region": "Gemeenschapsregeringsvertegenwoordigingsgebied",
}
TITLE = "Ontwikkelingssamenwerkingsbeleidsvoorbereidingsvergadering: renforcement institutionnel intercommunautaire"
PERSON = "María Guadalupe Concepción Etxebarria-Goikoetxeandia van Wezemaal"
FUNCTION = "Directrice générale adjointe de l'administration intercommunale-environnementale"


def stretch():
    """Give every row of the world a long name; texts that are frozen keep theirs."""
    for model in (Activity, Step, Trajectory, Agreement):
        model.objects.update(title=TITLE)
    Activity.objects.update(place="Rindfleischetikettierungsüberwachungsstraße 12, Wilgenrode")
    for organisation in Organisation.objects.all():
        Organisation.objects.filter(pk=organisation.pk).update(name=f"{TITLE[:100]} {organisation.pk}")
    Member.objects.update(function=FUNCTION)
    Municipality.objects.update(brings=TITLE, wants_to_learn=TITLE)
    User.objects.update(name=PERSON)
