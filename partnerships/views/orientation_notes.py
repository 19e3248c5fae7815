"""The note for the council: its texts, its PDF."""

from django.conf import settings
from django.http import FileResponse, Http404
from django.template.defaultfilters import filesizeformat
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView, View

from partnerships.actions.orientation_notes import is_up_to_date, paper_job, request_paper, write_note
from partnerships.forms.orientations import NoteForm
from partnerships.models import OrientationNote
from partnerships.orientation.note import first_texts
from partnerships.views.orientation_results import OfFinished
from stedenband.jobs.choices import JobState
from stedenband.jobs.views import job_state, show_waiting
from stedenband.ui.formpages import FormPage
from stedenband.ui.responses import see_other
from stedenband.ui.views import PermissionPage

NOTHING_ACTIVE = "default-src 'none'; sandbox"


class OfNote(OfFinished):
    """A page of the note in one of our languages; another language is no page."""

    def load(self):
        super().load()
        self.language = self.kwargs["language"]
        if self.language not in dict(settings.LANGUAGES):
            raise Http404
        self.note = OrientationNote.objects.filter(orientation=self.orientation, language=self.language).first()

    @property
    def language_name(self):
        return dict(settings.LANGUAGES)[self.language]

    def get_back_url(self):
        return self.address("result")


class NoteWrite(OfNote, FormPage):
    """Change what the note says, before it is made."""

    form_class = NoteForm
    submit_label = gettext_lazy("Save and make the PDF")
    lead = gettext_lazy(
        "We wrote a beginning from your answers. Keep each part under 500 characters: together with the outcome and "
        "the other forms, which are added by themselves, that makes two pages."
    )

    def load(self):
        super().load()
        self.object = self.note

    def get_title(self):
        return _("Note for the council: %(language)s") % {"language": self.language_name}

    def get_form_kwargs(self):
        with translation.override(self.language):
            first = first_texts(self.orientation, self.language)
        if self.object is not None:
            nothing = {"text": "", "language": self.language}
            first = {section: self.object.texts.get(section, nothing) for section in first}
        return super().get_form_kwargs() | {"first": first, "note_language": self.language}

    def act(self, form):
        note = write_note(
            orientation=self.orientation,
            language=self.language,
            texts=form.texts,
            seen=form.row_version,
            now=timezone.now(),
        )
        request_paper(note=note, now=timezone.now())
        return self.address("paper", self.language)


class OfPaper(OfNote, PermissionPage):
    def load(self):
        super().load()
        if self.note is None or not self.orientation.is_finished:
            raise Http404
        self.job = paper_job(self.note)


class NotePaper(OfPaper, TemplateView):
    """How far the PDF is; then the PDF, with its size. A POST asks for it anew."""

    template_name = "orientation/paper.html"

    def get(self, request, *args, **kwargs):
        if self.job is not None and self.job.is_under_way:
            state = self.address("paper_state", self.language)
            return show_waiting(self, self.job, poll_url=state, back_url=self.address("result"))
        return super().get(request, *args, **kwargs)

    def post(self, request, *args, **kwargs):
        request_paper(note=self.note, now=timezone.now())
        return see_other(self.address("paper", self.language))

    def get_title(self):
        return _("Note for the council: %(language)s") % {"language": self.language_name}

    def get_context_data(self, **kwargs):
        note = self.note
        facts = [(_("Pages"), note.pages), (_("Size"), filesizeformat(note.size))] if note.is_made else []
        return super().get_context_data(
            note=note,
            facts=[(_("Language"), self.language_name), *facts],
            has_failed=self.job is not None and self.job.state == JobState.FAILED,
            is_up_to_date=is_up_to_date(note),
            languages=[(code, name) for code, name in settings.LANGUAGES if code != self.language],
            **({"job": self.job} | kwargs),
        )


class NotePaperState(OfPaper, View):
    """How far the PDF is, in JSON, for the script that follows it."""

    def get(self, request, *args, **kwargs):
        if self.job is None:
            raise Http404
        paper = self.address("paper", self.language)
        return job_state(self.job, done_url=lambda: paper, failed_url=lambda: paper)


class NoteDownload(OfPaper, View):
    """The PDF, for whoever knows the address of the file."""

    def get(self, request, *args, **kwargs):
        return note_file(self.note)


def note_file(note):
    """The answer that carries the PDF of `note`; 404 when there is none. Nothing in it can run."""
    if not note.is_made or not note.file.storage.exists(note.file.name):
        raise Http404
    response = FileResponse(note.file.open("rb"), as_attachment=True, filename=f"orientation-note-{note.language}.pdf")
    response["Content-Type"] = "application/pdf"
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = NOTHING_ACTIVE
    response["Cache-Control"] = "private, no-store"
    return response
