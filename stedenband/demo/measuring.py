"""How a story tells what was measured and seen to change, each by one of its people on its day."""

from django.core.files.base import ContentFile

from capacity.actions.behaviour import describe_actor, write_journal
from capacity.actions.external_results import attach_result
from capacity.actions.indicators import set_target, write_baseline, write_indicator
from capacity.actions.measuring import begin_round, fill_round
from capacity.models import BoundaryActor, Indicator, ProgressMarker, Trajectory
from partnerships.actions.documents import add_document
from partnerships.choices import DocumentKind, Visibility
from partnerships.models import Document
from stedenband.demo.cast import PEOPLE
from stedenband.demo.sheets import sheet


class Results:
    """The figures and journals of one story, each said by one of its people on its day."""

    def __init__(self, t):
        self.t = t

    def indicator(self, by, trajectory, title, *, on, where=None, **facts):
        self.t.happens(
            lambda now: write_indicator(
                partnership=self.t.partnership,
                trajectory=self.row(Trajectory, trajectory),
                title=title,
                language=PEOPLE[by][4],
                measured_by=[self.t.partners[key] for key in where or self.t.partners],
                by=self.t.people[by],
                **facts,
            ),
            on=on,
        )

    def start(self, by, title, *, on, figure=None, **facts):
        known = {} if figure is None else {"hundredths": figure * 100, "measured_on": on}
        self.t.happens(
            lambda now: write_baseline(indicator=self.row(Indicator, title), by=self.t.people[by], **known, **facts),
            on=on,
        )

    def aim(self, by, title, figure, reach_on, reason="", *, on):
        self.t.happens(
            lambda now: set_target(
                indicator=self.row(Indicator, title),
                hundredths=figure * 100,
                reach_on=reach_on,
                reason=reason,
                by=self.t.people[by],
                now=now,
            ),
            on=on,
        )

    def measured(self, by, first_on, last_on, answers, *, on):
        """`answers` by the title of the indicator."""

        def tell(now):
            language = PEOPLE[by][4]
            who = self.t.people[by]
            days = {"first_on": first_on, "last_on": last_on}
            round = begin_round(partnership=self.t.partnership, language=language, by=who, **days)
            rows = [{"indicator": self.row(Indicator, title), **said} for title, said in answers.items()]
            fill_round(round=round, language=language, answers=rows, by=who)

        self.t.happens(tell, on=on)

    def actor(self, by, trajectory, place, name, group, challenge, marks, *, on):
        self.t.happens(
            lambda now: describe_actor(
                partnership=self.t.partnership,
                trajectory=self.row(Trajectory, trajectory),
                partner=self.t.partners[place],
                name=name,
                group=group,
                challenge=challenge,
                language=PEOPLE[by][4],
                marks=marks,
                by=self.t.people[by],
            ),
            on=on,
        )

    def saw(self, by, actor, marker, first_on, last_on, degree, description, *, on, **more):
        def write(now):
            rows = ProgressMarker.objects.filter(actor=self.row(BoundaryActor, actor, name="name"))
            write_journal(
                marker=rows.get(text=marker),
                first_on=first_on,
                last_on=last_on,
                degree=degree,
                description=description,
                language=PEOPLE[by][4],
                by=self.t.people[by],
                **more,
            )

        self.t.happens(write, on=on)

    def found(self, by, kind, title, found_by, says, *lines, on):
        """An external result, with its paper on file."""

        def attach(now):
            language = PEOPLE[by][4]
            add_document(
                partnership=self.t.partnership,
                kind=DocumentKind.REPORT,
                title=title,
                language=language,
                dated_on=on,
                visibility=Visibility.SHARED,
                file=ContentFile(sheet(title, *lines), name="document.pdf"),
                by=self.t.people[by],
                now=now,
            )
            attach_result(
                partnership=self.t.partnership,
                kind=kind,
                title=title,
                found_by=found_by,
                found_on=on,
                says=says,
                language=language,
                document=self.row(Document, title),
                by=self.t.people[by],
            )

        self.t.happens(attach, on=on)

    def row(self, model, words, name="title"):
        return model.objects.of_partnership(self.t.partnership).get(**{name: words})
