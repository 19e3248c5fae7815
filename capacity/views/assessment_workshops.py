"""The workshop of one municipality: a word on every statement, who sat together, and closing the side."""

from django.http import Http404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy

from capacity.actions.assessment_workshops import close_side, describe_workshop, score_statements
from capacity.assessments.reading import answers_of
from capacity.forms.assessment_answers import ScoresForm, WorkshopForm
from capacity.templatetags.capacity_assessments import spread_words
from capacity.views.assessments import OfOwnSide
from capacity.views.base import CapacityForm
from stedenband.ui.formpages import ConfirmPage


class InWorkshop(OfOwnSide, CapacityForm):
    """A form of the workshop; it leads back to the answers."""

    permission_required = "capacity.write_workshop"

    def get_back_url(self):
        return reverse("capacity:assessment_answers", args=[self.partnership.slug, self.assessment.pk])


class WorkshopScores(InWorkshop):
    """One dimension: a score per statement, or “we differ”."""

    form_class = ScoresForm
    template_name = "capacity/workshop_scores.html"
    lead = gettext_lazy("Agree on a score, or say that you differ: that is a good answer too. Ask each other why.")
    submit_label = gettext_lazy("Save and go on")

    def load(self):
        super().load()
        places = {dimension.slug: place for place, dimension in enumerate(self.assessment.dimensions)}
        if self.kwargs["dimension"] not in places:
            raise Http404
        self.place = places[self.kwargs["dimension"]]
        self.dimension = self.assessment.dimensions[self.place]

    def get_title(self):
        return self.dimension.text

    @property
    def reads(self):
        """The statements of this dimension, each with its spread in words."""
        reads = answers_of(self.side, user=self.request.user)[self.place][1]
        return [(read, spread_words(read.spread)) for read in reads]

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"reads": self.reads, "levels": self.assessment.levels}

    def get_initial(self):
        initial = {}
        for number, (read, _spread) in enumerate(self.reads):
            if read.score:
                initial |= {
                    f"verdict_{number}": read.score.verdict,
                    f"desired_{number}": read.score.desired,
                    f"why_{number}": read.score.why,
                }
        return initial

    def act(self, form):
        score_statements(side=self.side, scores=form.scores, by=self.request.user)
        later = self.assessment.dimensions[self.place + 1 :]
        if not later:
            return self.get_back_url()
        where = [self.partnership.slug, self.assessment.pk, later[0].slug]
        return reverse("capacity:workshop_scores", args=where)


class WorkshopEdit(InWorkshop):
    """Who sat together, what was said, and three things to do about it."""

    form_class = WorkshopForm
    template_name = "capacity/workshop_form.html"
    title = gettext_lazy("The workshop")
    submit_label = gettext_lazy("Save the workshop")
    success_message = gettext_lazy("The workshop is saved.")

    def load(self):
        super().load()
        if self.side.is_in_workshop:
            self.object = self.side.workshop

    def get_initial(self):
        one = self.object
        if not one.held_on:
            return {}
        initial = {name: getattr(one, name) for name in ("held_on", "took_part", "remark", "language")}
        for number, point in enumerate(one.action_points.all()):
            initial |= {f"point_{number}_{part}": getattr(point, part) for part in ("text", "person", "due_on")}
        return initial

    def act(self, form):
        given = {name: form.cleaned_data[name] for name in ("held_on", "took_part", "remark", "language")}
        describe_workshop(
            side=self.side,
            seen=form.row_version,
            points=form.action_points,
            by=self.request.user,
            now=timezone.now(),
            **given,
        )
        return self.get_back_url()


class SideClose(OfOwnSide, ConfirmPage):
    permission_required = "capacity.close_assessmentside"
    title = gettext_lazy("Close the side of your municipality?")
    lead = gettext_lazy(
        "What you found then stays as it is. When every municipality has closed its side, each reads what the others "
        "found, and you talk about it."
    )
    submit_label = gettext_lazy("Close our side")
    success_message = gettext_lazy("Your side is closed.")

    def get_back_url(self):
        return reverse("capacity:assessment_answers", args=[self.partnership.slug, self.assessment.pk])

    def act(self, form):
        close_side(side=self.side, by=self.request.user, now=timezone.now())
        return self.assessment
