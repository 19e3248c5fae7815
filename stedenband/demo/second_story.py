"""Arbolmiera and Lethabiso: water that does not leak away, and budgets that neighbours decide."""

from capacity.choices import ActivityKind, ContributionKind, StepStatus
from partnerships.choices import ActorGroup, AgreementKind, Clause, Level, OrganisationKind, Phase
from reporting.choices import Cadence
from stedenband.demo import chapters

MAJORITY, OPPOSITION, STAFF = ActorGroup.MAJORITY, ActorGroup.OPPOSITION, ActorGroup.STAFF
CIVIL = ActorGroup.CIVIL_SOCIETY


def tell(t):
    day = t.calendar.day
    t.begin(["arbolmiera", "lethabiso"], on=day(-24), companion="greet")
    chapters.tell("second", t)
    first_paper(t, day)
    t.organisation("naledi", "lethabiso", "Ward 4 Water Users", OrganisationKind.ASSOCIATION, on=day(-12, 8))
    t.organisation(
        "ines", "arbolmiera", "Asociación de vecinos El Regueru", OrganisationKind.ASSOCIATION, on=day(-12, 8)
    )
    plans(t, day)
    planning_again(t, day)
    life(t, day)
    t.period_ends(on=day(0, 3))
    waiting_agreement(t)


def first_paper(t, day):
    t.sign_agreement(
        by="naledi",
        kind=AgreementKind.LETTER_OF_INTENT,
        title="Letter of intent Arbolmiera – Lethabiso",
        language="en",
        text="Our two municipalities want to learn from each other about water and about participation, as equals.",
        starts_on=day(-24),
        ends_on=t.calendar.month(18),
        commitments=[("Each of us names one colleague who answers within a week.", None)],
        signed_by=["thabo", "mateo"],
        on=day(-24, 6),
        signed_on=day(-24, 20),
    )
    t.move_to(Phase.PLANNING, "Tenemos la carta firmada y dos temas.", by="ines", agreed_by="naledi", on=day(-22))
    t.move_to(Phase.IMPLEMENTATION, "The plan is agreed by both councils.", by="naledi", agreed_by="ines", on=day(-19))


def plans(t, day):
    t.plan(
        by="naledi",
        title="Less water lost",
        problem="Four litres in ten never reach a tap, and nobody can say where they go.",
        desired_change="Both water teams measure every night and repair the worst leak of the week.",
        theme="agua potable",
        language="en",
        on=day(-18),
        steps=[
            ("meters", "Night meters read in two wards", -6, "The team knows in the morning where to dig."),
            ("list", "One list of leaks, public every month", 1, "A resident sees when the leak in her street is due."),
        ],
    )
    t.plan(
        by="ines",
        title="Presupuestos que deciden los vecinos",
        problem="En nuestros pueblos deciden siempre los mismos diez vecinos.",
        desired_change="Cada pueblo decide una parte del presupuesto, y el ayuntamiento rinde cuentas.",
        theme="presupuesto participativo",
        language="es",
        on=day(-18),
        steps=[
            ("pilot", "Dos pueblos deciden una obra pequeña", -2, "Quien nunca vota ve su propuesta hecha."),
            (
                "rules",
                "El pleno aprueba las reglas",
                5,
                "El presupuesto participativo ya no depende de quién gobierne.",
            ),
        ],
    )


def planning_again(t, day):
    t.move_to(
        Phase.PLANNING,
        "The tariff law changed: we plan the water part again. Going back is normal.",
        by="naledi",
        agreed_by="ines",
        on=day(-14),
    )
    t.move_to(Phase.IMPLEMENTATION, "El nuevo plan está listo.", by="ines", agreed_by="naledi", on=day(-12))


def life(t, day):
    t.did(
        by="naledi",
        on=day(-11, 4),
        lasts=5,
        kind=ActivityKind.WORK_VISIT,
        title="Work visit: reading night meters",
        language="en",
        place="Arbolmiera",
        host="arbolmiera",
        started="lethabiso",
        step="meters",
        summary="Three colleagues walked the network of two villages with the water team, at two in the morning.",
        heads=[
            ("lethabiso", STAFF, "women", 2),
            ("lethabiso", STAFF, "men", 1),
            ("arbolmiera", STAFF, "men", 3),
            ("arbolmiera", MAJORITY, "women", 1),
        ],
        days=[("naledi", 15), ("ines", 9)],
        lessons=[
            {
                "by": "naledi",
                "text": "A listening stick finds more leaks than a new pump.",
                "learned_from": "arbolmiera",
                "stage": "adopted",
                "used_for": "The night team",
                "decided_by": "Municipal manager",
            },
            {
                "by": "ines",
                "text": "Anotar cada fuga en un mapa de papel implica a todo el equipo.",
                "learned_from": "lethabiso",
                "stage": "tried",
                "used_for": "El servicio de aguas",
            },
        ],
    )
    t.did(
        by="ines",
        on=day(-8, 14),
        lasts=2,
        kind=ActivityKind.WORKSHOP,
        title="Taller: comités que se reúnen de verdad",
        language="es",
        place="Arbolmiera",
        host="arbolmiera",
        started="arbolmiera",
        step="pilot",
        heads=[
            ("arbolmiera", CIVIL, "women", 14),
            ("arbolmiera", CIVIL, "men", 9),
            ("arbolmiera", OPPOSITION, "women", 1),
            ("lethabiso", STAFF, "women", 1),
            ("lethabiso", CIVIL, "men", 2),
        ],
        days=[("ines", 8), ("naledi", 6)],
        lessons=[
            {
                "by": "ines",
                "text": "Una agenda de tres puntos y una silla vacía para quien falta.",
                "learned_from": "lethabiso",
                "stage": "adopted",
                "used_for": "Los concejos",
                "decided_by": "Pleno",
            },
        ],
    )
    t.end_step(
        "meters",
        StepStatus.REACHED,
        "Both wards are read twice a week; losses fell from 41 to 36 %.",
        by="naledi",
        agreed_by=["ines"],
        on=day(-5, 12),
    )
    t.reporting_starts(
        by="naledi",
        cadence=Cadence.YEARLY,
        first_on=t.calendar.today.replace(year=t.calendar.today.year - 1, month=1, day=1),
        days_to_write=365,
        on=day(-12),
    )
    t.did(
        by="naledi",
        on=day(-3, 9),
        kind=ActivityKind.VIDEO_CALL,
        title="Call: what the new tariff law asks",
        language="en",
        is_online=True,
        started="lethabiso",
        step="list",
        heads=[("lethabiso", STAFF, "women", 1), ("arbolmiera", STAFF, "women", 1)],
        days=[("naledi", 1), ("ines", 1)],
    )
    t.involved(
        "naledi",
        "lethabiso",
        Phase.IMPLEMENTATION,
        [
            (MAJORITY, Level.CO_DECIDES, "The committee chose the two wards."),
            (STAFF, Level.CARRIES_OUT, ""),
            (CIVIL, Level.CONSULTED, "Ward 4 asked for the public list."),
        ],
        on=day(-3, 10),
    )
    t.involved(
        "ines",
        "arbolmiera",
        Phase.IMPLEMENTATION,
        [
            (OPPOSITION, Level.CONSULTED, "Su propuesta de calendario se aceptó."),
            (STAFF, Level.CARRIES_OUT, ""),
            (CIVIL, Level.CO_DECIDES, "Dos pueblos eligieron su obra."),
        ],
        on=day(-3, 10),
    )
    t.gave("ines", ContributionKind.MONEY, "Viaje de tres colegas", on=day(-11, 4), hundredths=512_000, currency="EUR")
    t.gave(
        "naledi",
        ContributionKind.MONEY,
        "Listening sticks and maps",
        on=day(-6, 4),
        hundredths=1_845_000,
        currency="ZAR",
    )


def waiting_agreement(t):
    t.sign_agreement(
        by="ines",
        kind=AgreementKind.AGREEMENT,
        title="Convenio Arbolmiera – Lethabiso",
        language="es",
        text=(
            "Arbolmiera y Lethabiso acuerdan cinco años de trabajo entre colegas sobre el agua y la participación. "
            "Cada municipio ve el presupuesto del otro y dice cada año qué aprendió."
        ),
        says=[Clause.AIMS, Clause.THEMES, Clause.BODIES, Clause.MONEY, Clause.RENEWAL, Clause.ENDING],
        languages=[
            {
                "language": "en",
                "title": "Agreement Arbolmiera – Lethabiso",
                "text": (
                    "Arbolmiera and Lethabiso agree on five years of work among colleagues on water and on "
                    "participation. Each municipality sees the budget of the other and says every year what it learned."
                ),
                "promises": {
                    "Lethabiso acoge la reunión anual en los años pares.": (
                        "Lethabiso hosts the yearly meeting in even years."
                    ),
                    "Arbolmiera acoge la reunión anual en los años impares.": (
                        "Arbolmiera hosts the yearly meeting in odd years."
                    ),
                },
            }
        ],
        starts_on=t.calendar.month(6),
        ends_on=t.calendar.month(66),
        commitments=[
            ("Lethabiso acoge la reunión anual en los años pares.", "lethabiso"),
            ("Arbolmiera acoge la reunión anual en los años impares.", "arbolmiera"),
        ],
        signed_by=["mateo"],
        on=t.calendar.lately(20),
        signed_on=t.calendar.lately(12),
    )
