"""How a story tells what was learned, asked and told, each by one of its people on its day."""

from datetime import timedelta

from capacity.actions.learnings import note_learning, say_nothing_learned
from capacity.actions.lessons import offer_lesson, tag_lesson, translate_lesson
from capacity.actions.questions import answer_period_question, ask_question
from capacity.actions.selections import choose_for_panel, propose_joint_choice, seat_panelist, write_round
from capacity.actions.stories import note_on_story, write_story
from capacity.choices import TellerConsent
from capacity.models import Learning, Lesson, LibraryTag, PeriodQuestion, SelectionRound, Story
from partnerships.models import Theme
from stedenband.demo.cast import PEOPLE


class Learned:
    """What one story tells about learning; rows are found by the words that they begin with."""

    def __init__(self, t):
        self.t = t

    def find(self, model, **words):
        return model.objects.of_partnership(self.t.partnership).get(**words)

    def language(self, by):
        return PEOPLE[by][4]

    # --- lessons

    def further(self, by, text, stage, *, on, theme=None, **more):
        def deed(_now):
            row = self.find(Learning, text__startswith=text)
            known = Theme.objects.filter(partnerships=self.t.partnership, name__startswith=theme or "-").first()
            note_learning(
                partnership=self.t.partnership,
                learning=row,
                stage=stage or row.stage,
                theme=known,
                on=on,
                by=self.t.people[by],
                **more,
            )

        self.t.happens(deed, on=on)

    def offer(self, by, text, *, on, agreed_by=None, agreed_on=None):
        self.t.happens(
            lambda now: offer_lesson(
                learning=self.find(Learning, text__startswith=text), by=self.t.people[by], now=now
            ),
            on=on,
        )
        if agreed_by:
            self.t.happens(
                lambda _now: self.t.agree(self.find(Lesson, text__startswith=text), agreed_by, on=agreed_on),
                on=agreed_on,
            )

    def translate(self, by, text, language, translation, *, on, used_for=""):
        self.t.happens(
            lambda now: translate_lesson(
                lesson=self.find(Lesson, text__startswith=text),
                language=language,
                text=translation,
                used_for=used_for,
                translator=PEOPLE[by][2],
                by=self.t.people[by],
                now=now,
            ),
            on=on,
        )

    def tag(self, by, text, tags, *, on):
        self.t.happens(
            lambda _now: tag_lesson(
                lesson=self.find(Lesson, text__startswith=text),
                tags=list(LibraryTag.objects.filter(name_en__in=tags)),
                by=self.t.people[by],
            ),
            on=on,
        )

    def pause(self, by, reason, first_on, last_on):
        self.t.happens(
            lambda _now: say_nothing_learned(
                partnership=self.t.partnership,
                first_on=first_on,
                last_on=last_on,
                reason=reason,
                language=self.language(by),
                by=self.t.people[by],
            ),
            on=last_on,
        )

    # --- questions

    def ask(self, by, text, method, owners, *, on, answer_by):
        rows = {self.t.partners[place].pk: name for place, name in owners.items()}
        self.t.happens(
            lambda _now: ask_question(
                partnership=self.t.partnership,
                text=text,
                method=method,
                owners=rows,
                first_on=on,
                last_on=max(answer_by, on + timedelta(days=180)),
                answer_by=answer_by,
                language=self.language(by),
                by=self.t.people[by],
            ),
            on=on,
        )

    def answer(self, by, text, answer, what_changes, decided_by, *, on):
        self.t.happens(
            lambda _now: answer_period_question(
                question=self.find(PeriodQuestion, text__startswith=text),
                seen=None,
                answer=answer,
                language=self.language(by),
                what_changes=what_changes,
                is_adopted=bool(decided_by),
                decided_by=decided_by,
                answered_on=on,
                by=self.t.people[by],
            ),
            on=on,
        )

    # --- stories

    def tell(self, by, title, domain, *, on, consent=TellerConsent.NAMED, **words):
        self.t.happens(
            lambda _now: write_story(
                partnership=self.t.partnership,
                title=title,
                domain=domain,
                consent=consent,
                consent_on=on,
                told_on=on,
                language=self.language(by),
                by=self.t.people[by],
                **words,
            ),
            on=on,
        )

    def open_round(self, by, title, first_on, last_on, *, seats, on):
        """`seats` are (who writes it, level, name, function, group)."""

        def deed(_now):
            said = {"title": title, "first_on": first_on, "last_on": last_on, "language": self.language(by)}
            round = write_round(partnership=self.t.partnership, by=self.t.people[by], **said)
            for writer, level, name, function, group in seats:
                seat_panelist(
                    round=round, level=level, name=name, function=function, group=group, by=self.t.people[writer]
                )

        self.t.happens(deed, on=on)

    def choose(self, by, round, story, reasons, *, on):
        self.t.happens(
            lambda _now: choose_for_panel(
                round=self.find(SelectionRound, title=round),
                seen=None,
                story=self.find(Story, title=story),
                reasons=reasons,
                language=self.language(by),
                chosen_on=on,
                by=self.t.people[by],
            ),
            on=on,
        )

    def choose_together(self, by, round, story, reasons, *, on, agreed_by, agreed_on):
        self.t.happens(
            lambda now: propose_joint_choice(
                round=self.find(SelectionRound, title=round),
                story=self.find(Story, title=story),
                reasons=reasons,
                language=self.language(by),
                by=self.t.people[by],
                now=now,
            ),
            on=on,
        )
        self.t.happens(
            lambda _now: self.t.agree(self.find(SelectionRound, title=round), agreed_by, on=agreed_on), on=agreed_on
        )

    def note(self, by, story, kind, who, text, *, on):
        self.t.happens(
            lambda _now: note_on_story(
                story=self.find(Story, title=story),
                kind=kind,
                noted_on=on,
                who=who,
                text=text,
                language=self.language(by),
                by=self.t.people[by],
            ),
            on=on,
        )
