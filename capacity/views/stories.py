from django.utils import timezone
from django.utils.translation import gettext_lazy
from django.views.generic import ListView, TemplateView

from capacity.actions.stories import end_consent, note_on_story, write_story
from capacity.choices import StoryNoteKind
from capacity.filters.stories import StoryFilter
from capacity.forms.stories import StoryForm, StoryNoteForm
from capacity.models import SelectionRound, Story
from capacity.views.base import CapacityForm, InCapacity
from partnerships import talks
from stedenband.ui.filters import FilteredList
from stedenband.ui.formpages import ConfirmPage
from stedenband.ui.views import PermissionPage


class StoryList(InCapacity, PermissionPage, FilteredList, ListView):
    """What people saw change, in their own words; which stories stand here, each teller decided."""

    permission_required = "capacity.view_selectionround"
    template_name = "capacity/story_list.html"
    title = gettext_lazy("Stories of change")
    filter_class = StoryFilter
    paginate_by = 20

    def get_rows(self):
        return Story.objects.visible_to(self.request.user).of_partnership(self.partnership).newest()

    def get_filter_kwargs(self):
        return {"partnership": self.partnership}

    def get_context_data(self, **kwargs):
        rounds = SelectionRound.objects.visible_to(self.request.user).of_partnership(self.partnership)
        return super().get_context_data(newest_round=rounds.first(), **kwargs)


class OfStory(InCapacity):
    """A page about one story that the reader may see."""

    def load(self):
        super().load()
        self.object = self.story = self.get_row(Story.objects.select_related("partnership", "partner__municipality"))

    def get_back_url(self):
        return self.story.get_absolute_url()


class StoryDetail(OfStory, PermissionPage, TemplateView):
    permission_required = "capacity.view_story"
    template_name = "capacity/story_detail.html"

    def get_title(self):
        return self.story.title

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            story=self.story,
            notes=self.story.notes.select_related("partner__municipality"),
            choices=self.story.choices.select_related("round", "partner__municipality").order_by("chosen_on", "pk"),
            talk=talks.beside(self.story, user=self.request.user),
            **kwargs,
        )


class StoryAdd(CapacityForm):
    form_class = StoryForm
    permission_required = "capacity.add_story"
    title = gettext_lazy("Write a story of change down")
    lead = gettext_lazy(
        "Ask one person what changed most for them. Write it as they tell it, also when it is bad news."
    )
    submit_label = gettext_lazy("Save the story")
    success_message = gettext_lazy("The story is saved. It is read as far as the teller allows.")
    back = "capacity:story_list"

    def get_initial(self):
        today = timezone.localdate()
        return {} if self.object else {"told_on": today, "consent_on": today}

    def act(self, form):
        return write_story(
            partnership=self.partnership,
            story=self.object,
            seen=form.row_version,
            by=self.request.user,
            **form.cleaned_data,
        )


class StoryEdit(StoryAdd):
    permission_required = "capacity.change_story"
    title = gettext_lazy("Change the story")
    lead = ""
    success_message = gettext_lazy("The story is saved.")

    def load(self):
        super().load()
        self.object = self.get_row(Story.objects.select_related("partnership"))

    def get_back_url(self):
        return self.object.get_absolute_url()


class ConsentEnd(OfStory, ConfirmPage):
    permission_required = "capacity.end_consent"
    title = gettext_lazy("The teller takes the permission back")
    lead = gettext_lazy(
        "From then on only your own municipality reads the story. A joint choice of it that waits for an answer falls."
    )
    submit_label = gettext_lazy("Keep it inside our municipality")
    success_message = gettext_lazy("Only your own municipality reads this story from now on.")

    def act(self, form):
        return end_consent(story=self.story, by=self.request.user, now=timezone.now())


class StoryTellBack(OfStory, CapacityForm):
    """Tell the teller what became of the story."""

    form_class = StoryNoteForm
    permission_required = "capacity.tell_back_story"
    title = gettext_lazy("The teller heard what became of it")
    submit_label = gettext_lazy("Save")
    success_message = gettext_lazy("Noted.")
    kind = StoryNoteKind.FEEDBACK
    who, what = gettext_lazy("Who told the teller?"), gettext_lazy("What did you tell, and what was the answer?")

    def get_initial(self):
        return {"noted_on": timezone.localdate(), "who": self.request.user.name}

    def get_form(self, form_class=None):
        form = super().get_form(form_class)
        form.fields["who"].label, form.fields["text"].label = self.who, self.what
        return form

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"instance": None}

    def act(self, form):
        return note_on_story(story=self.story, kind=self.kind, by=self.request.user, **form.cleaned_data)


class StoryVerify(StoryTellBack):
    """Somebody looked on the spot whether the change is there."""

    permission_required = "capacity.verify_story"
    title = gettext_lazy("Look into this story")
    lead = gettext_lazy("Not to doubt the teller: to know the change better, and whether it reaches others.")
    kind = StoryNoteKind.VERIFICATION
    who, what = gettext_lazy("Who looked into it?"), gettext_lazy("What did you see or hear on the spot?")
