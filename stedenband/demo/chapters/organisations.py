"""Civil society around the partnerships: who leads it, where it takes part, and one that was entered twice."""

from partnerships.actions.involvement import involve
from partnerships.actions.organisations import add_organisation, describe_organisation, merge_organisation
from partnerships.choices import ActorGroup, Level, Naming, OrganisationKind, Phase, Relation
from partnerships.models import LeadingGroup, Organisation
from stedenband.demo.cast import PEOPLE

MARKET = "Association des femmes du marché"
FRIENDS = "Vrienden van Agbodassa vzw"


class Register:
    """What one story tells about organisations, each by a colleague of its own municipality, on its day."""

    def __init__(self, t):
        self.t = t

    def find(self, name):
        return Organisation.objects.of_partnership(self.t.partnership).get(name=name)

    def said(self, by, leaders, agreed_on, said):
        answer = {"naming": Naming.AGREED, "naming_on": agreed_on} if agreed_on else {}
        groups = list(LeadingGroup.objects.filter(name_en__in=leaders))
        return {"language": PEOPLE[by][4], "leaders": groups, **answer, **said}

    def describe(self, by, name, *, on, leaders=(), agreed_on=None, **said):
        def deed(_now):
            one = self.find(name)
            described = self.said(by, leaders, agreed_on, said)
            describe_organisation(
                organisation=one, seen=None, name=name, kind=one.kind, by=self.t.people[by], **described
            )

        self.t.happens(deed, on=on)

    def add(self, by, name, kind, *, on, leaders=(), agreed_on=None, **said):
        partner = self.t.partners[PEOPLE[by][0]]
        self.t.happens(
            lambda _now: add_organisation(
                partner=partner, name=name, kind=kind, by=self.t.people[by], **self.said(by, leaders, agreed_on, said)
            ),
            on=on,
        )

    def takes_part(self, by, name, phase, level, use_of_input="", *, on):
        def deed(_now):
            one = self.find(name)
            involve(
                partner=one.partner,
                phase=phase,
                group=ActorGroup.CIVIL_SOCIETY,
                level=level,
                organisation=one,
                use_of_input=use_of_input,
                by=self.t.people[by],
            )

        self.t.happens(deed, on=on)

    def merge(self, by, name, into, reason, *, on):
        self.t.happens(
            lambda now: merge_organisation(
                organisation=self.find(name), into=self.find(into), reason=reason, by=self.t.people[by], now=now
            ),
            on=on,
        )


def planned_together(t, register, on):
    """How the plan was made: the groups of both municipalities, and the women of the market."""
    groups = ActorGroup
    told = {
        "firmin": [
            (groups.EXECUTIVE, Level.CO_DECIDES, "Le maire a choisi l’état civil comme thème."),
            (groups.MAJORITY, Level.CO_DECIDES, "Le conseil a voté le plan."),
            (groups.OPPOSITION, Level.INFORMED, ""),
            (groups.STAFF, Level.CARRIES_OUT, "Les agents ont écrit les étapes."),
        ],
        "lies": [
            (groups.EXECUTIVE, Level.CO_DECIDES, "Het college koos de drie trajecten."),
            (groups.MAJORITY, Level.INFORMED, ""),
            (groups.OPPOSITION, Level.INFORMED, ""),
            (groups.STAFF, Level.CARRIES_OUT, "Burgerzaken schreef de stappen mee."),
        ],
    }
    for by, rows in told.items():
        t.involved(by, PEOPLE[by][0], Phase.PLANNING, rows, on=on)
    said = "Leur demande, un guichet le jour du marché, est devenue une étape."
    register.takes_part("firmin", MARKET, Phase.PLANNING, Level.CONSULTED, said, on=on)


def first(t):
    register, day = Register(t), t.calendar.day
    planned_together(t, register, day(-10, 8))
    described, talked = day(-9, 3), day(-8, 20)
    register.describe(
        "firmin",
        MARKET,
        on=described,
        leaders=["women"],
        agreed_on=day(-9, 2),
        works_on="Un marché propre, et des actes de naissance pour chaque enfant",
        contact_name="La présidente, le jour du marché",
    )
    register.describe(
        "lies",
        FRIENDS,
        on=described,
        relation=Relation.REFERS,
        works_on="Schoolbanken en waterputten, met eigen geld",
        agreed_on=day(-9, 1),
    )
    register.describe(
        "lies", "Wijkraad Stationsbuurt", on=described, leaders=["older people"], works_on="Een buurt die meepraat"
    )
    register.add("wout", "Jeugdraad Oudermere", OrganisationKind.COUNCIL, on=talked, leaders=["young people"])
    register.add("colette", "Les femmes du marché", OrganisationKind.ASSOCIATION, on=talked)
    where, said = Phase.IMPLEMENTATION, "Elles annoncent le guichet mobile le jour du marché."
    register.takes_part("colette", "Les femmes du marché", where, Level.CARRIES_OUT, said, on=talked)
    register.takes_part(
        "lies", "Wijkraad Stationsbuurt", where, Level.CO_DECIDES, "Zij kozen de drie proefwijken.", on=talked
    )
    register.takes_part("lies", "Jeugdraad Oudermere", where, Level.CONSULTED, on=talked)
    register.takes_part("lies", FRIENDS, where, Level.INFORMED, on=talked)
    reason = "C’est la même association : la présidente nous l’a dit au marché."
    register.merge("firmin", "Les femmes du marché", MARKET, reason, on=day(-8, 24))


def second(t):
    register, day = Register(t), t.calendar.day
    register.describe(
        "naledi",
        "Ward 4 Water Users",
        on=day(-5, 4),
        leaders=["women"],
        agreed_on=day(-5, 2),
        works_on="Finding leaks street by street",
    )
    register.describe(
        "ines",
        "Asociación de vecinos El Regueru",
        on=day(-5, 6),
        agreed_on=day(-5, 6),
        works_on="Obras pequeñas que el barrio decide",
    )
