"""The library of lessons: outside any partnership, for whoever has a place in one."""

from django.conf import settings
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.generic import ListView, TemplateView

from capacity.actions.lessons import offer_lesson, tag_lesson, take_back_lesson, translate_lesson
from capacity.filters.library import LibraryFilter
from capacity.forms.learnings import TakeBackForm
from capacity.forms.library import TagForm, TranslationForm
from capacity.models import Learning, Lesson, LessonTranslation
from capacity.views.base import CapacityForm
from partnerships.navigation import NavItem
from stedenband.ui.filters import FilteredList
from stedenband.ui.formpages import ConfirmPage, FormPage
from stedenband.ui.views import PermissionPage


class InLibrary:
    """A page of the library; where a lesson was invented for practice, the page says so."""

    def get_nav(self):
        return [
            NavItem(_("My work"), reverse("my_work")),
            NavItem(_("Library of lessons"), reverse("library:lesson_list"), current=True),
        ]

    def get_lessons(self, context):
        """The lessons that the page shows."""
        return [self.lesson]

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        if any(lesson.partnership.is_demo for lesson in self.get_lessons(context)):
            context["demo_notice"] = settings.DEMO_NOTICE
        return context


class LessonList(InLibrary, PermissionPage, FilteredList, ListView):
    permission_required = "capacity.view_library"
    template_name = "library/lesson_list.html"
    title = gettext_lazy("Library of lessons")
    filter_class = LibraryFilter
    paginate_by = 20

    def get_rows(self):
        return Lesson.objects.visible_to(self.request.user).released().for_shelf().order_by("-released_on", "-pk")

    def get_lessons(self, context):
        return context["object_list"]

    def get_context_data(self, **kwargs):
        return super().get_context_data(reading=get_language(), **kwargs)


class OfLesson(InLibrary):
    """A page about one lesson that the reader may see."""

    def load(self):
        rows = Lesson.objects.visible_to(self.request.user).for_shelf()
        self.object = self.lesson = get_object_or_404(rows, pk=self.kwargs["pk"])

    def get_back_url(self):
        return self.lesson.get_absolute_url()


class LessonDetail(OfLesson, PermissionPage, TemplateView):
    permission_required = "capacity.view_lesson"
    template_name = "library/lesson_detail.html"

    def get_title(self):
        return _("What %(municipality)s learned") % {"municipality": self.lesson.partner.name}

    def get_context_data(self, **kwargs):
        return super().get_context_data(lesson=self.lesson, **kwargs)


class LessonTags(OfLesson, FormPage):
    form_class = TagForm
    permission_required = "capacity.tag_lesson"
    title = gettext_lazy("Put words on this lesson")
    submit_label = gettext_lazy("Save the words")
    success_message = gettext_lazy("The words are saved. The lesson itself is unchanged.")

    def get_initial(self):
        return {"tags": [tag.pk for tag in self.lesson.tags.all()]}

    def act(self, form):
        return tag_lesson(lesson=self.lesson, tags=list(form.cleaned_data["tags"]), by=self.request.user)


class TranslationAdd(OfLesson, FormPage):
    form_class = TranslationForm
    permission_required = "capacity.translate_lesson"
    template_name = "library/translation_form.html"
    title = gettext_lazy("Translate this lesson")
    submit_label = gettext_lazy("Save the translation")
    success_message = gettext_lazy("The translation stands beside the original.")
    translated = None

    def get_permission_object(self):
        return self.lesson

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"lesson": self.lesson, "instance": self.translated}

    def get_initial(self):
        return {} if self.translated else {"translator": self.request.user.name}

    def get_context_data(self, **kwargs):
        return super().get_context_data(lesson=self.lesson, **kwargs)

    def act(self, form):
        return translate_lesson(
            lesson=self.lesson,
            translated=self.translated,
            seen=form.row_version,
            by=self.request.user,
            now=timezone.now(),
            **form.cleaned_data,
        )


class TranslationEdit(TranslationAdd):
    title = gettext_lazy("Improve the translation")

    def load(self):
        rows = LessonTranslation.objects.visible_to(self.request.user)
        rows = rows.select_related("lesson__partnership", "lesson__partner__municipality")
        self.object = self.translated = get_object_or_404(rows, pk=self.kwargs["pk"])
        self.lesson = self.translated.lesson

    def use_current(self, current):
        self.object = self.translated = current


class LearningOffer(CapacityForm, ConfirmPage):
    """Offer the words of a lesson to the library; every partner answers on them."""

    permission_required = "capacity.offer_learning"
    template_name = "capacity/learning_offer.html"
    title = gettext_lazy("Offer this lesson to the library")
    submit_label = gettext_lazy("Offer these words")
    success_message = gettext_lazy("Offered. It goes into the library once every municipality agreed on these words.")

    def load(self):
        super().load()
        self.object = self.get_row(
            Learning.objects.select_related("partnership", "learner__municipality", "learned_from__municipality")
        )

    def get_back_url(self):
        return self.object.get_absolute_url()

    def get_context_data(self, **kwargs):
        return super().get_context_data(lesson=self.object, **kwargs)

    def act(self, form):
        offer_lesson(learning=self.object, by=self.request.user, now=timezone.now())
        return self.object


class LessonTakeBack(CapacityForm):
    """Whichever municipality takes its word back: at once nobody outside reads the lesson."""

    form_class = TakeBackForm
    permission_required = "capacity.take_back_lesson"
    title = gettext_lazy("Take this lesson back")
    lead = gettext_lazy("From then on only the members of your partnership read it. You can offer it again later.")
    submit_label = gettext_lazy("Take it back")
    success_message = gettext_lazy("Taken back. Nobody outside your partnership reads it any more.")

    def load(self):
        super().load()
        self.object = self.get_row(Lesson.objects.select_related("partnership", "learning__partnership"))

    def get_back_url(self):
        return self.object.learning.get_absolute_url()

    def act(self, form):
        take_back_lesson(lesson=self.object, by=self.request.user, now=timezone.now(), **form.cleaned_data)
        return self.object.learning
