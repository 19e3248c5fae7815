"""The facts of what changed, of how strong each found itself, and of what went differently, for `sample`."""

SENTENCE = {
    "en": "Someone else can take over.",
    "es": "Otra persona puede continuar.",
    "fr": "Quelqu’un d’autre peut prendre le relais.",
    "nl": "Iemand anders kan overnemen.",
}


def stand(partner=0, **changed):
    return {
        "partner": partner,
        "baseline": {"hundredths": 4_000, "measured_on": "2024-06-30", "source": "registre", "unknown_because": ""},
        "targets": [
            {"hundredths": 1_000, "reach_on": "2026-12-31", "set_on": "2024-07-01", "reason": ""},
            {"hundredths": 1_500, "reach_on": "2027-06-30", "set_on": "2026-03-01", "reason": "Les élections."},
        ],
        "earlier": [{"last_on": "2025-12-31", "hundredths": 2_800}],
        "measured": [measured()],
    } | changed


def measured(**changed):
    return {
        "first_on": "2026-01-01",
        "last_on": "2026-06-30",
        "language": "fr",
        "hundredths": 2_150,
        "women": None,
        "men": None,
        "others": None,
        "progress": "off_track",
        "why": "Deux agents sont partis.",
        "evidence": "Le registre des demandes.",
        "document": "Registre de juin",
    } | changed


def indicator(**changed):
    return {
        "trajectory": "État civil à jour",
        "title": "Jours entre la demande et l’acte",
        "language": "fr",
        "level": "outcome",
        "unit": "jours",
        "counts_people": False,
        "stands": [stand(), stand(1, baseline=None, targets=[], measured=[])],
    } | changed


PEOPLE = measured(hundredths=700, women=4, men=2, others=1, progress="reached", why="", evidence="", document=None)
UNKNOWN = {"hundredths": None, "measured_on": None, "source": "", "unknown_because": "Niemand telde."}
JOURNEY = {
    "title": "État civil à jour, dans les sept arrondissements de la commune",
    "language": "fr",
    "stronger": [[0, "staff", "organisation"], [0, "staff", "person"], [1, "politicians", "person"]],
    "steps": [
        {
            "title": f"Étape {number}",
            "expected_on": day,
            "status": status,
            "decided_on": "2026-11-20" if status != "planned" else None,
            "change": "L’habitant attend moins.",
            "evidence": "",
        }
        for number, day, status in [
            (1, "2025-03-01", "reached"),
            (2, "2026-05-01", "not_reached"),
            (3, "2026-06-01", "reached"),
            (4, "2027-09-01", "planned"),
        ]
    ],
}
CHANGE = {
    "who": "Les agents du guichet",
    "group": "staff",
    "partner": 0,
    "would_see": "Ils notent le jour de chaque demande",
    "would_see_language": "fr",
    "degree": "medium",
    "text": "Elk dossier draagt nu een dag.",
    "evidence": "",
    "language": "nl",
    "written_by": 1,
    "last_on": "2026-06-30",
}


def score(partner, code, verdict, before, **changed):
    return {
        "partner": partner,
        "code": code,
        "verdict": verdict,
        "range": [1, 3] if verdict == "differ" else None,
        "score": int(verdict) if verdict.isdigit() else None,
        "desired": 4,
        "before": before,
    } | changed


ASSESSMENT = {
    "kind": "yearly",
    "opened_on": "2026-05-01",
    "compared_on": "2026-07-01",
    "before_on": "2025-05-01",
    "dimensions": [
        {"code": "C1", "text": SENTENCE, "statements": [{"code": f"C1.{n}", "text": SENTENCE} for n in (1, 2, 3)]}
    ],
    "scores": [
        score(0, "C1.1", "3", 2),
        score(0, "C1.2", "differ", None),
        score(0, "C1.3", "2", 2),
        score(1, "C1.1", "2", 3),
        score(1, "C1.2", "na", None, desired=None),
        score(1, "C1.3", "4", 1),
    ],
}
AUDIT = {
    "partner": 0,
    "kind": "audit",
    "title": "Audit de performance 2025",
    "found_by": "La préfecture",
    "found_on": "2026-02-01",
    "says": "Le guichet répond dans les délais.",
    "language": "fr",
}
PLAN = {"title": "Atelier à mi-parcours", "language": "fr", "reason": "Les pluies.", "by": 0}
NO_DEVIATION = {
    name: []
    for name in (
        "moves",
        "drops",
        "unplanned",
        "target_changes",
        "step_revisions",
        "budget_changes",
        "amendments",
        "phase_changes",
        "decisions",
    )
}
DEVIATIONS = {
    "moves": [
        PLAN
        | {"from": ["2026-06-01", "2026-06-03"], "to": ["2026-09-07", "2026-09-09"], "on": "2026-05-20"}
        | {"allowed": {"title": "Le calendrier de l’atelier", "language": "fr", "on": "2026-05-10"}},
    ],
    "drops": [PLAN | {"days": ["2026-10-01", "2026-10-02"], "by": None}],
    "unplanned": [PLAN | {"days": ["2026-10-05", "2026-10-05"], "reason": "", "by": 1}],
    "target_changes": [
        {
            "title": "Jours entre la demande et l’acte",
            "language": "fr",
            "unit": "jours",
            "from": {"hundredths": 1_000, "reach_on": "2026-12-31"},
            "to": {"hundredths": 1_500, "reach_on": "2027-06-30"},
            "reason": "Les élections.",
            "by": 0,
            "on": "2026-03-01",
        }
    ],
    "step_revisions": [
        {
            "language": "fr",
            "from": {"title": "Étape 4", "expected_on": "2027-03-01"},
            "to": {"title": "Étape 4, dans tous les quartiers", "expected_on": "2027-09-01"},
            "by": 1,
            "on": "2026-04-02",
        }
    ],
    "budget_changes": [
        {
            "days": ["2026-01-01", "2026-12-31"],
            "number": 2,
            "reason": "Een vlucht minder.",
            "language": "nl",
            "by": 1,
            "on": "2026-05-11",
        }
    ],
    "amendments": [{"title": "Avenant 1", "language": "fr", "reason": "Un thème de plus.", "on": "2026-05-12"}],
    "phase_changes": [{"phase": "implementation", "reason": "Het plan is klaar.", "by": 1, "on": "2026-02-01"}],
    "decisions": [
        {
            "body": "Comité de pilotage",
            "body_language": "fr",
            "on": "2026-05-10",
            "title": "Le calendrier de l’atelier",
            "language": "fr",
            "decision": "L’atelier se tient en septembre.",
            "decision_language": "fr",
        }
    ],
}
UNUSED = {
    "learner": 1,
    "learned_from": 0,
    "text": "Een teller aan elk loket.",
    "language": "nl",
    "used_for": "",
    "stage": "noted",
    "decided_by": "",
    "noted_on": "2025-03-01",
    "activity": None,
    "went_back": False,
}
QUESTION = {
    "text": "Pourquoi les habitants ne viennent-ils pas ?",
    "language": "fr",
    "method": "conversation",
    "answer": "Het uur past niet.",
    "answer_language": "nl",
    "what_changes": "De avond begint later.",
    "is_adopted": True,
    "decided_by": "het college",
}
PAUSE = {
    "partner": 0,
    "first_on": "2026-01-01",
    "last_on": "2026-03-31",
    "reason": "Les élections ont tout arrêté.",
    "language": "fr",
}
NOTHING = {
    "results": [],
    "journeys": [],
    "changes": [],
    "assessment": None,
    "external_results": [],
    "unused_learnings": [],
    "learning_pauses": [],
    "learning_questions": [],
    "involvement_phases": [],
    **NO_DEVIATION,
}
EVERYTHING = {
    "results": [
        indicator(),
        indicator(
            title="Agents formés", unit="", counts_people=True, stands=[stand(1, baseline=UNKNOWN, measured=[PEOPLE])]
        ),
    ],
    "journeys": [JOURNEY],
    "changes": [CHANGE],
    "assessment": ASSESSMENT,
    "external_results": [AUDIT],
    "unused_learnings": [UNUSED],
    "learning_pauses": [PAUSE],
    "learning_questions": [QUESTION],
    "involvement_phases": [
        {"phase": "planning", "partner": 0, "group": "civil_society", "level": 3},
        {"phase": "implementation", "partner": 1, "group": "opposition", "level": 1},
    ],
    **DEVIATIONS,
}
