"""What one municipality writes for itself about a visit: one page for each part of it."""

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.actions import mission_sides as writing
from capacity.actions.needs import note_needs
from capacity.forms.mission_sides import (
    AnswersForm,
    DelegationForm,
    ExpectationsForm,
    FindingsForm,
    NeedsForm,
    QuestionsForm,
    SignalsForm,
)
from capacity.models import MissionSide
from capacity.views.base import InCapacity
from stedenband.lib.errors import DomainError
from stedenband.ui.formpages import ConfirmPage, FormPage

MAX_WHY = 300


class OfMissionSide(InCapacity):
    """A page about the side of one municipality; the others get the reason why not."""

    permission_required = "capacity.change_missionside"

    def load(self):
        super().load()
        sides = MissionSide.objects.select_related("mission__activity", "mission__partnership", "partner__municipality")
        self.object = self.get_row(sides)
        self.activity = self.object.mission.activity

    def get_lead(self):
        return _("%(municipality)s, for “%(visit)s”") % {
            "municipality": self.object.partner.name,
            "visit": self.activity.title,
        }

    def get_back_url(self):
        return self.object.get_absolute_url()


class SideForm(OfMissionSide, FormPage):
    """A form about one part of that side; the mission follows."""

    def act(self, form):
        seen, by, now = form.row_version, self.request.user, timezone.now()
        self.write(form, side=self.object, seen=seen, by=by, now=now)
        return self.object

    def write(self, form, **which):
        raise NotImplementedError


class LinesPage(SideForm):
    """A form of lines: `related` names those that the side has now."""

    template_name = "capacity/lines_form.html"
    related = ""
    explanation = ""

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"rows": list(map(vars_of, getattr(self.object, self.related).all()))}

    def get_context_data(self, **kwargs):
        return super().get_context_data(explanation=self.explanation, **kwargs)


def vars_of(row):
    """The fields of one line by name, those that point at another row too."""
    return {field.name: getattr(row, field.name) for field in row._meta.concrete_fields if field.name != "side"}


class SideQuestions(SideForm):
    form_class = QuestionsForm
    title = gettext_lazy("What do you want to learn?")
    submit_label = gettext_lazy("Save the questions")
    success_message = gettext_lazy("Your questions are set. After the first day of the visit they stay as they are.")

    def get_initial(self):
        asked = list(self.object.questions.all())
        language = {"language": asked[0].language} if asked else {}
        return {f"question_{number}": question.text for number, question in enumerate(asked)} | language

    def write(self, form, **which):
        writing.set_questions(questions=form.questions, language=form.cleaned_data["language"], **which)


class SideAnswers(SideForm):
    form_class = AnswersForm
    title = gettext_lazy("What did you find?")
    submit_label = gettext_lazy("Save the answers")
    success_message = gettext_lazy("Your answers are saved.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"questions": self.object.questions.all()}

    def write(self, form, **which):
        writing.answer_questions(answers=form.answers, language=form.cleaned_data["language"], **which)


class SideDelegation(LinesPage):
    form_class = DelegationForm
    related = "delegates"
    title = gettext_lazy("Who takes part for you?")
    submit_label = gettext_lazy("Save the delegation")
    success_message = gettext_lazy("The delegation is saved. You can take its numbers over into the activity.")
    explanation = gettext_lazy(
        "Members of the partnership read the names. Outside it, only who agrees is named; of the others the report "
        "tells the function."
    )

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"said_why": self.object.one_colour_because}

    def write(self, form, **which):
        if len(form.warning_reason) > MAX_WHY:
            raise DomainError("reason_too_long", _("Say why you go on in 300 characters at most."))
        because = (form.warning_reason or self.object.one_colour_because) if form.is_one_coloured else ""
        writing.name_delegates(delegates=form.rows, one_colour_because=because, **which)


class SideHeads(OfMissionSide, ConfirmPage):
    title = gettext_lazy("Count the delegation?")
    submit_label = gettext_lazy("Take the numbers over")
    success_message = gettext_lazy("The activity counts your delegation.")

    def get_lead(self):
        return _(
            "The numbers of your municipality under “Who took part?” become those of the people you named. "
            "The numbers of the others stay."
        )

    def act(self, form):
        writing.take_over_heads(side=self.object, by=self.request.user, now=timezone.now())
        return self.object


class SideExpectations(LinesPage):
    form_class = ExpectationsForm
    related = "expectation_notes"
    title = gettext_lazy("What was the population told?")
    submit_label = gettext_lazy("Save what was told")
    success_message = gettext_lazy("It is noted what the population was told.")
    explanation = gettext_lazy(
        "A visit raises hope. Say beforehand what it is for and what it is not for, in the language that people speak."
    )

    def write(self, form, **which):
        writing.tell_expectations(notes=form.rows, **which)


class SideSignals(LinesPage):
    form_class = SignalsForm
    related = "signals"
    title = gettext_lazy("What did you hear afterwards?")
    submit_label = gettext_lazy("Save what you heard")
    success_message = gettext_lazy("It is noted what you heard.")
    explanation = gettext_lazy("What people hope for, fear or ask after the visit, and what you answered.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"activity": self.activity}

    def write(self, form, **which):
        writing.note_signals(signals=form.rows, **which)


class SideFindings(LinesPage):
    form_class = FindingsForm
    related = "findings"
    title = gettext_lazy("What did you find there?")
    submit_label = gettext_lazy("Save the findings")
    success_message = gettext_lazy("Your findings are saved.")

    def get_initial(self):
        return {"shared_with": self.object.shared_with}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"partnership": self.partnership}

    def write(self, form, **which):
        facts = {name: form.cleaned_data[name] for name in ("shared_with", "language")}
        writing.tell_findings(findings=form.rows, **facts, **which)


class SideNeeds(LinesPage):
    form_class = NeedsForm
    related = "needs"
    title = gettext_lazy("Which needs did you see?")
    submit_label = gettext_lazy("Save the needs")
    success_message = gettext_lazy("The needs are noted, with where you referred them.")
    explanation = gettext_lazy(
        "You see much on the way that the partnership does not solve. Promise nothing on the spot: refer it to who can."
        " What you refer to the steering group goes onto its next agenda."
    )

    def get_form_kwargs(self):
        rows = [vars_of(need) | {"pk": need.pk} for need in self.object.needs.all()]
        return super().get_form_kwargs() | {"rows": rows}

    def write(self, form, **which):
        note_needs(needs=form.rows, **which)
