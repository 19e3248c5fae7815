"""How a story tells a visit: each municipality writes its own side, on its day."""

from datetime import timedelta

from capacity.actions import mission_sides as sides
from capacity.actions.mission_reports import offer_report
from capacity.actions.missions import describe_mission, show_documents, start_mission, write_programme
from capacity.choices import EntryState, PaidBy, PictureConsent
from capacity.models import Activity, Mission, MissionSide
from partnerships.actions.signoff import sign_off
from partnerships.choices import Word
from partnerships.models import Document, Theme, Version
from stedenband.demo.cast import PEOPLE


class Visit:
    """The visit around the activity `title`; everything that is said of it waits for its day."""

    def __init__(self, t, title, first):
        self.t, self.title, self.first = t, title, first

    @property
    def mission(self):
        return Mission.objects.get(activity__title=self.title, partnership=self.t.partnership)

    def side(self, by):
        place = PEOPLE[by][0]
        return MissionSide.objects.get(mission=self.mission, partner=self.t.partners[place])

    def begun(self, by, purpose, not_promised, *, on):
        def start(now):
            activity = Activity.objects.of_partnership(self.t.partnership).get(title=self.title)
            start_mission(
                activity=activity,
                purpose=purpose,
                not_promised=not_promised,
                language=PEOPLE[by][4],
                by=self.t.people[by],
            )

        self.t.afterwards(start, on=on)

    def own(self, by, action, *, on, rows=None, **what):
        """What the municipality of `by` writes for itself; `rows` is a name with lines, or what gives them that day."""

        def write(now):
            given = dict(what)
            if rows:
                name, lines = rows
                lines = lines() if callable(lines) else lines
                given[name] = [line | {"language": PEOPLE[by][4]} for line in lines]
            action(side=self.side(by), seen=None, by=self.t.people[by], now=now, **given)

        self.t.afterwards(write, on=on)

    def asks(self, by, *questions, on):
        self.own(by, sides.set_questions, questions=list(questions), language=PEOPLE[by][4], on=on)

    def answers(self, by, *answers, on):
        def reply(now):
            own = self.side(by)
            given = dict(zip(own.questions.values_list("pk", flat=True), answers, strict=True))
            language, person = PEOPLE[by][4], self.t.people[by]
            sides.answer_questions(side=own, seen=None, answers=given, language=language, by=person, now=now)

        self.t.afterwards(reply, on=on)

    def programme(self, by, *lines, on, state=EntryState.PLANNED):
        """Lines as (day of the visit, from, until, what, where, with whom, who they are)."""
        names = ("starts_at", "ends_at", "what", "where", "with_whom", "met_with")
        entries = [
            {"on": self.first + timedelta(days=day), "state": state, **dict(zip(names, line, strict=True))}
            for day, *line in lines
        ]
        self.t.afterwards(
            lambda now: write_programme(
                mission=self.mission, seen=None, entries=entries, by=self.t.people[by], now=now
            ),
            on=on,
        )

    def concluded(self, by, conclusions, *, on):
        def describe(now):
            mission = self.mission
            kept = {name: getattr(mission, name) for name in ("purpose", "not_promised", "language")}
            describe_mission(mission=mission, seen=None, conclusions=conclusions, by=self.t.people[by], now=now, **kept)

        self.t.afterwards(describe, on=on)

    def shows(self, by, title, *, on):
        def show(now):
            paper = Document.objects.of_partnership(self.t.partnership).get(title=title)
            rows = [(paper, PictureConsent.NOBODY, "")]
            show_documents(mission=self.mission, seen=None, documents=rows, by=self.t.people[by], now=now)

        self.t.afterwards(show, on=on)

    def offered(self, by, *, on):
        self.t.afterwards(lambda now: offer_report(mission=self.mission, by=self.t.people[by], now=now), on=on)

    def read(self, by, remark, *, on):
        def agree(now):
            version = Version.objects.of(self.mission).open().get()
            word = Word.AGREED_WITH_REMARK
            sign_off(version=version, word=word, remark=remark, by=self.t.people[by], now=now)

        self.t.afterwards(agree, on=on)


def theme(t, words):
    """The theme of the partnership whose name holds `words`, or none."""
    return Theme.objects.filter(partnerships=t.partnership, name__icontains=words).first()


def person(name, function, group, sex, *, paid_by=PaidBy.OWN, named=True, **more):
    return {
        "name": name,
        "function": function,
        "group": group,
        "sex": sex,
        "paid_by": paid_by,
        "may_be_named": named,
        **more,
    }
