"""What the municipalities write together about a visit: what it is for, its programme, its pictures."""

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.choices import EntryState, MetWith, PictureConsent
from capacity.forms.fields import InOneLanguage
from capacity.forms.lines import LinesForm
from capacity.models import Mission
from capacity.templatetags.capacity_figures import when
from partnerships.forms.meetings import ClockInput
from partnerships.models import Document
from stedenband.ui.forms import PageForm, capitalised

MOST_DOCUMENTS = 60
CLOCK = ["%H:%M", "%H:%M:%S", "%Hh%M", "%H.%M", "%Hu%M"]


class PurposeForm(PageForm, InOneLanguage, forms.ModelForm):
    """What a visit is for, in the sentence that everybody can repeat on the spot."""

    class Meta:
        model = Mission
        fields = ["purpose", "not_promised", "language"]
        widgets = {"purpose": forms.Textarea(attrs={"rows": 3}), "not_promised": forms.Textarea(attrs={"rows": 3})}
        error_messages = {"purpose": {"required": gettext_lazy("Say in a sentence what the visit is for.")}}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["purpose"].label = _("What is the visit for?")
        self.fields["purpose"].help_text = _("In words that you can repeat to whoever asks.")
        self.fields["not_promised"].label = _("What else may nobody promise?")
        self.fields["not_promised"].help_text = _("Money, goods and work stand on the list of everybody already.")
        self.fields["language"].label = _("Language you write in")


class MissionForm(PurposeForm):
    """The same, and afterwards what it brought."""

    class Meta(PurposeForm.Meta):
        fields = ["purpose", "not_promised", "conclusions", "language"]
        widgets = {**PurposeForm.Meta.widgets, "conclusions": forms.Textarea(attrs={"rows": 6})}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["conclusions"].label = _("What did it bring, and what follows?")
        self.fields["conclusions"].help_text = _("What you have now, what stood in the way, what comes next.")


class ProgrammeForm(LinesForm):
    """The days of a visit, hour by hour; afterwards what took place."""

    needed = {"what": gettext_lazy("Say what you do then."), "on": gettext_lazy("Say on which day.")}
    ready_made = frozenset({"state"})

    def __init__(self, *args, activity, **kwargs):
        self.activity = activity
        super().__init__(*args, **kwargs)
        del self.fields["language"]

    def line(self, number):
        clock = {"invalid": _("Enter a time such as 14:30.")}
        times = {"input_formats": CLOCK, "widget": ClockInput, "error_messages": clock, "required": False}
        return {
            "what": forms.CharField(label=_("What? Line %(number)s") % {"number": number}, required=False),
            "on": forms.DateField(label=_("Day"), required=False),
            "starts_at": forms.TimeField(label=_("From"), **times),
            "ends_at": forms.TimeField(label=_("Until"), **times),
            "where": forms.CharField(label=_("Where?"), max_length=120, required=False),
            "with_whom": forms.CharField(label=_("With whom?"), max_length=200, required=False),
            "met_with": forms.ChoiceField(
                label=_("Who are they?"), choices=[("", _("Not a meeting")), *capitalised(MetWith)], required=False
            ),
            "state": forms.ChoiceField(label=_("Did it take place?"), choices=capitalised(EntryState), required=False),
        }

    @property
    def rows(self):
        return [line | {"state": line["state"] or EntryState.PLANNED} for _number, line in self.used]

    def check(self, number, line):
        on, first, last = line["on"], line["starts_at"], line["ends_at"]
        if on and not self.activity.starts_on <= on <= self.activity.ends_on:
            visit = {"days": when(self.activity)}
            self.lines.refuse(number, "on", _("This day lies outside the visit of %(days)s.") % visit)
        elif on and line["state"] == EntryState.HELD and on > timezone.localdate():
            self.lines.refuse(number, "state", _("This day lies ahead. Say afterwards what took place."))
        if first and last and last <= first:
            self.lines.refuse(number, "ends_at", _("It ends before it begins. Check the two times."))


class MissionDocumentsForm(LinesForm):
    """Pictures and papers that all municipalities can read, with the consent of who is shown."""

    ready_made = frozenset({"consent"})

    def __init__(self, *args, partnership, rows=(), **kwargs):
        shared = Document.objects.of_partnership(partnership).shared()[:MOST_DOCUMENTS]
        self.documents = {str(one.pk): one for one in (*shared, *(row["document"] for row in rows))}
        shown = [row | {"document": row["document"].pk} for row in rows]
        super().__init__(*args, rows=shown, **kwargs)
        del self.fields["language"]

    def line(self, number):
        titles = [(pk, document.title) for pk, document in self.documents.items()]
        return {
            "document": forms.ChoiceField(
                label=_("Document %(number)s") % {"number": number}, choices=[("", "—"), *titles], required=False
            ),
            "consent": forms.ChoiceField(label=_("Who is shown?"), choices=capitalised(PictureConsent), required=False),
            "agreed_by": forms.CharField(label=_("Who agreed to be shown, and how?"), max_length=200, required=False),
        }

    @property
    def chosen(self):
        """(document, consent, who agreed) of each line that names one."""
        return [
            (self.documents[line["document"]], line["consent"] or PictureConsent.NOBODY, line["agreed_by"])
            for _number, line in self.used
            if line["document"]
        ]

    def check(self, number, line):
        earlier = [other["document"] for place, other in self.used if place < number]
        if line["agreed_by"] and not line["document"]:
            self.lines.refuse(number, "document", _("Choose the document."))
        if line["document"] and line["document"] in earlier:
            self.lines.refuse(number, "document", _("This document is in the list already."))
        if line["document"] and line["consent"] == PictureConsent.AGREED and not line["agreed_by"]:
            self.lines.refuse(number, "agreed_by", _("Say who agreed to be shown, and how."))
