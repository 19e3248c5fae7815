"""An imaginary noticeboard: a note is a row of the admin's log, because a trial of forms needs no model of its own."""

import rules
from django import forms
from django.contrib.admin.models import LogEntry
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.views.generic import TemplateView

from stedenband.lib.errors import DomainError, VersionConflict
from stedenband.ui.denied import register_reason
from stedenband.ui.formpages import ConfirmPage, FormPage
from stedenband.ui.forms import Doubt, PageForm
from stedenband.ui.views import PermissionPage

KINDS = [("visit", "Visit"), ("call", "Call")]

rules.set_perm("board.read_note", rules.is_authenticated)
rules.set_perm("board.write_note", rules.is_authenticated)
rules.set_perm("board.burn_board", rules.always_deny)
rules.set_perm("board.delete_note", rules.predicate(lambda user, note: note.object_repr != "Kept"))
register_reason("board.burn_board", "Nobody burns the board.")


def note_of(user, pk):
    note = get_object_or_404(LogEntry, user=user, pk=pk)
    note.row_version = note.action_flag
    return note


def write_note(*, by, title, text):
    if title == "Forbidden word":
        raise DomainError("forbidden_word", "Choose other words.")
    if title == "Wrong title":
        raise ValidationError({"title": ["This title is taken."], "elsewhere": ["The board is full."]})
    return LogEntry.objects.create(user=by, object_repr=title, change_message=text, action_flag=1)


def rewrite_note(*, note, version, title, text):
    newest = note_of(note.user, note.pk)
    if newest.action_flag != version:
        raise VersionConflict(newest)
    newest.object_repr, newest.change_message, newest.action_flag = title, text, version + 1
    newest.save()
    return newest


class NoteForm(PageForm, forms.Form):
    title = forms.CharField(label="Title", error_messages={"required": "Write a title."})
    text = forms.CharField(label="Text", widget=forms.Textarea, required=False, help_text="A few words do.")
    day = forms.DateField(label="Day", required=False)
    kind = forms.ChoiceField(label="Kind", choices=KINDS, widget=forms.RadioSelect, initial="visit")

    def warnings(self):
        if self.cleaned_data["title"].isupper():
            return [Doubt("shouting", "You write in capitals.")]
        return []


class Home(PermissionPage, TemplateView):
    permission_required = "board.read_note"
    template_name = "layouts/page.html"
    title = "Board"


class Shelf(Home):
    title = "Notes"


class Forbidden(Home):
    permission_required = "board.burn_board"


class NewNote(FormPage):
    form_class = NoteForm
    permission_required = "board.write_note"
    title = "Write a note"
    success_message = "Your note hangs on the board."

    def act(self, form):
        note = write_note(by=self.request.user, title=form.cleaned_data["title"], text=form.cleaned_data["text"])
        return f"/notes/{note.pk}/"


class EditNote(FormPage):
    form_class = NoteForm
    permission_required = "board.write_note"
    title = "Change the note"

    def load(self):
        self.object = note_of(self.request.user, self.kwargs["pk"])

    def get_initial(self):
        return {"title": self.object.object_repr, "text": self.object.change_message}

    def act(self, form):
        title, text = form.cleaned_data["title"], form.cleaned_data["text"]
        rewrite_note(note=self.object, version=form.row_version, title=title, text=text)
        return f"/notes/{self.object.pk}/"


class DeleteNote(ConfirmPage):
    permission_required = "board.delete_note"
    title = "Take the note down"
    lead = "The note will be gone."

    def load(self):
        self.object = note_of(self.request.user, self.kwargs["pk"])

    def act(self, form):
        self.object.delete()
        return "/notes/"


def open_page(request):
    return HttpResponse("open")


def fault(request):
    raise RuntimeError("the board fell down")
