"""The invented municipalities and people. Nobody here exists; the site says so on every page."""

from partnerships.choices import Role, Side

PASSWORD = "samen-leren-2026"

MUNICIPALITIES = {
    "agbodassa": {
        "name": "Agbodassa",
        "country": "BJ",
        "region": "Zou",
        "languages": "Fon, français",
        "time_zone": "Africa/Porto-Novo",
        "brings": "La concertation de quartier et la médiation",
        "wants_to_learn": "Un état civil sans retard",
        "text_language": "fr",
    },
    "oudermere": {
        "name": "Oudermere",
        "country": "BE",
        "region": "Oost-Vlaanderen",
        "languages": "Nederlands",
        "time_zone": "Europe/Brussels",
        "brings": "Archiefbeheer en een vlotte loketwerking",
        "wants_to_learn": "Inspraak die ook stille buren bereikt",
        "text_language": "nl",
    },
    "arbolmiera": {
        "name": "Arbolmiera",
        "country": "ES",
        "region": "Asturias",
        "languages": "Español, asturianu",
        "time_zone": "Europe/Madrid",
        "brings": "Gestión del agua en pueblos pequeños",
        "wants_to_learn": "Presupuestos que los vecinos deciden",
        "text_language": "es",
    },
    "lethabiso": {
        "name": "Lethabiso",
        "country": "ZA",
        "region": "North West",
        "languages": "Setswana, English",
        "time_zone": "Africa/Johannesburg",
        "brings": "Ward committees that really meet",
        "wants_to_learn": "Finding leaks before the tariff rises",
        "text_language": "en",
    },
    "quillasonqo": {
        "name": "Quillasonqo",
        "country": "PE",
        "region": "Cusco",
        "languages": "Quechua, español",
        "time_zone": "America/Lima",
        "brings": "Asambleas comunales que llegan a acuerdos",
        "wants_to_learn": "Medir el agua que se pierde",
        "text_language": "es",
    },
}

SIDES = {
    "agbodassa": Side.SOUTH,
    "oudermere": Side.NORTH,
    "arbolmiera": Side.NORTH,
    "lethabiso": Side.SOUTH,
    "quillasonqo": Side.SOUTH,
}

ASSOCIATION = {"name": "Vereniging voor Gemeenten Wereldwijd (verzonnen)", "country": "BE"}

PEOPLE = {
    # key: (place, role, name, function, language, time zone)
    "firmin": ("agbodassa", Role.COORDINATOR, "Firmin Adjovi", "Point focal coopération", "fr", "Africa/Porto-Novo"),
    "colette": ("agbodassa", Role.CONTRIBUTOR, "Colette Dossa", "Cheffe de l’état civil", "fr", "Africa/Porto-Novo"),
    "senan": ("agbodassa", Role.SIGNATORY, "Sènan Kpodo", "Maire", "fr", "Africa/Porto-Novo"),
    "rachida": ("agbodassa", Role.OBSERVER, "Rachida Bio", "Conseillère (opposition)", "fr", "Africa/Porto-Novo"),
    "lies": ("oudermere", Role.COORDINATOR, "Lies Peeters", "Coördinator stedenband", "nl", "Europe/Brussels"),
    "wout": ("oudermere", Role.CONTRIBUTOR, "Wout Claes", "Diensthoofd burgerzaken", "nl", "Europe/Brussels"),
    "an": ("oudermere", Role.SIGNATORY, "An De Rycke", "Burgemeester", "nl", "Europe/Brussels"),
    "joris": ("oudermere", Role.OBSERVER, "Joris Baert", "Raadslid (oppositie)", "nl", "Europe/Brussels"),
    "ines": ("arbolmiera", Role.COORDINATOR, "Inés Valdés", "Técnica de cooperación", "es", "Europe/Madrid"),
    "mateo": ("arbolmiera", Role.SIGNATORY, "Mateo Riera", "Alcalde", "es", "Europe/Madrid"),
    "naledi": ("lethabiso", Role.COORDINATOR, "Naledi Molefe", "Partnership officer", "en", "Africa/Johannesburg"),
    "thabo": ("lethabiso", Role.SIGNATORY, "Thabo Seabe", "Mayor", "en", "Africa/Johannesburg"),
    "rosa": ("quillasonqo", Role.COORDINATOR, "Rosa Huamán", "Gerente de desarrollo", "es", "America/Lima"),
    "wilber": ("quillasonqo", Role.SIGNATORY, "Wilber Quispe", "Alcalde", "es", "America/Lima"),
    "greet": (None, Role.COMPANION, "Greet Maes", "Begeleider stedenbanden", "nl", "Europe/Brussels"),
}

LOGINS = ["firmin", "senan", "lies", "an", "ines", "naledi", "greet"]


def email_of(key):
    return f"{key}@example.org"
