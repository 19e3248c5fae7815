"""Oudermere looks for a second partner, around waste: the jury is at work."""

from partnerships.actions.judging import judge
from partnerships.actions.search import begin_search, freeze_criteria, join_search, note_candidate, set_criteria
from partnerships.choices import SearchRole

CRITERIA = [
    ("Hoe inwoners meebeslissen over afval en netheid", 9),
    ("Wat wij er kunnen leren, en zij bij ons", 8),
    ("Steun van meerderheid en oppositie", 6),
    ("Een taal waarin beide besturen vlot schrijven", 3),
]
CANDIDATES = [
    {
        "name": "Kpotovi (verzonnen)",
        "country": "TG",
        "language": "fr",
        "contact_name": "Ama Lawson (inventée)",
        "answers": "Chaque quartier a un comité qui fixe les jours de collecte. L’opposition préside la commission "
        "environnement. Nous voulons apprendre à suivre les coûts, et montrer comment nos comités tranchent.",
    },
    {
        "name": "Río Sereno del Valle (verzonnen)",
        "country": "EC",
        "language": "es",
        "contact_name": "Julio Paredes (inventado)",
        "answers": "Las asambleas parroquiales deciden sobre un tercio del presupuesto. Nos falta una ordenanza de "
        "residuos y gente que sepa aplicarla.",
    },
]


def first(t):
    day = t.calendar.ago
    t.happens(lambda now: begin(t, now), on=day(60))
    t.happens(lambda now: open_candidates(t, now), on=day(30))
    t.happens(lambda now: first_verdict(t, now), on=day(9))


def begin(t, _now):
    lies = t.people["lies"]
    town = t.municipalities["oudermere"]
    wish = "Een gemeente die anders met afval omgaat dan wij, en die ook bij ons wil komen kijken."
    t.search = begin_search(
        municipality=town,
        title="Een tweede partner, rond afval",
        wish=wish,
        language="nl",
        coordinator=lies,
        function="coördinator stedenband",
        by=None,
    )
    for key, function in (("wout", "deskundige"), ("an", "burgemeester")):
        juror = t.people[key]
        join_search(search=t.search, email=juror.email, name="", function=function, role=SearchRole.JUROR, by=lies)
    set_criteria(search=t.search, seen=None, criteria=CRITERIA, by=lies)


def open_candidates(t, now):
    lies = t.people["lies"]
    t.search = freeze_criteria(search=t.search, by=lies, now=now)
    for fields in CANDIDATES:
        note_candidate(search=t.search, by=lies, **fields)


def first_verdict(t, now):
    candidate = t.search.candidates.first()
    points = {criterion.pk: number for criterion, number in zip(t.search.criteria.all(), (4, 3, 3, 2), strict=True)}
    remark = "Hun wijkcomités doen wat wij al jaren proberen."
    judge(candidate=candidate, points=points, remark=remark, by=t.people["wout"], now=now)
