"""A document with everything that our reports use, in four languages."""

import datetime

from stedenband.paper import Attachment, render

CREATED = datetime.datetime(2027, 1, 15, 9, 30, tzinfo=datetime.UTC)
LETTERS = "Ŋɛnɔ ɖe Ɛʋegbe, ƒle ɓɔ̀ɗi; ẹ̀kọ́ ọ̀ṣun; mañana, œuvre, geïnd, Việt; 15 000 ₵ ≥ 12 € ✓"
WORDS = {
    "en": (
        "Progress report 2026",
        "In brief",
        "What did we learn?",
        "Activities",
        "Signed for",
        "Thirty-one colleagues met.",
    ),
    "es": (
        "Informe 2026",
        "En breve",
        "¿Qué aprendimos?",
        "Actividades",
        "Firmado por",
        "Treinta y un colegas se reunieron.",
    ),
    "fr": (
        "Rapport 2026",
        "En bref",
        "Qu’avons-nous appris ?",
        "Activités",
        "Signé pour",
        "Trente et un collègues réunis.",
    ),
    "nl": (
        "Voortgangsrapport 2026",
        "In het kort",
        "Wat leerden we?",
        "Activiteiten",
        "Ondertekend voor",
        "Eenendertig collega’s.",
    ),
}
ARCH = (
    '<svg viewBox="0 0 320 172"><title>Every stone is laid: both municipalities signed.</title>'
    '<path d="M10 168a150 150 0 0 1 130-148l5 38a112 112 0 0 0-97 110z" fill="#1D4F91"/>'
    '<path d="M310 168a150 150 0 0 0-130-148l-5 38a112 112 0 0 1 97 110z" fill="#9A3D12"/>'
    '<path d="M144 12h32l-4 46h-24z" fill="#5A3472"/></svg>'
)
CHART = (
    '<svg viewBox="0 0 400 30"><title>Capacity 72 %, quick wins 28 %.</title>'
    '<rect width="288" height="22" fill="#5A3472"/>'
    '<rect x="290" width="109" height="22" fill="none" stroke="#5A3472"/>'
    '<text x="10" y="15" font-size="10" fill="#fff">72 %</text></svg>'
)
TABLES = (
    Attachment("activities.csv", "activity;city\nŊɛnɔ;Dassagon\n".encode(), "text/csv", "The activities, as a table"),
    Attachment("activities.json", b'{"activities": 2}', "application/json", "The activities, as data"),
)


def sample(language="nl", *, lines=3, **changed):
    """The sample as a `Paper`; `changed` goes to `render` in place of the usual arguments."""
    title, brief, learned, activities, signed_for, text = WORDS[language]
    context = {
        "footer": f"Dassagon – Lindermeer · {title}",
        "contents": [("brief", brief), ("learned", learned), ("activities", activities)],
        "period": "2026",
        "signed_for": signed_for,
        "text": f"{text} " * 4,
        "quote": "Un numéro par dossier suffit pour voir le retard.",
        "letters": LETTERS,
        "lines": range(lines),
        "arch": ARCH,
        "chart": CHART,
    }
    arguments = {"language": language, "title": title, "created": CREATED, "author": "Dassagon, Lindermeer"} | changed
    return render("sample.html", context, **arguments)
