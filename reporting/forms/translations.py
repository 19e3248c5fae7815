from django import forms
from django.utils.translation import gettext as _

from reporting.choices import TranslationState
from reporting.models import TranslatedParagraph
from stedenband.ui.forms import PageForm, settle

LONGEST = TranslatedParagraph._meta.get_field("text").max_length


class TranslationForm(PageForm, forms.Form):
    """A field beside each paragraph of the original; where the original changed, a tick that the old words still fit.

    What was typed for a paragraph that is gone in the meantime stays in its field below the others.
    """

    def __init__(self, *args, original, **kwargs):
        super().__init__(*args, **kwargs)
        self.original = original
        for place in range(max(len(original.pairs), self.typed())):
            self.add(f"text_{place}", self.text_field(place))
            pair = self.pair(place)
            if pair and pair.state == TranslationState.OUT_OF_DATE:
                label = _("The translation still fits the new words")
                self.add(f"fits_{place}", forms.BooleanField(label=label, required=False))

    def add(self, name, field):
        settle(field)
        self.fields[name] = field

    def pair(self, place):
        return self.original.pairs[place] if place < len(self.original.pairs) else None

    def typed(self):
        """How many paragraphs the sent form had."""
        places = [name.removeprefix("text_") for name in self.data if name.startswith("text_")]
        known = [int(place) for place in places if place.isdecimal() and len(place) <= len("9999")]
        return min(max(known, default=-1) + 1, len(self.original.pairs) + 100)

    def text_field(self, place):
        pair = self.pair(place)
        rows = min(max(3, len(pair.original) // 60 + 1), 16) if pair else 3
        return forms.CharField(
            label=_("Paragraph %(number)s") % {"number": place + 1},
            initial=pair.text if pair else "",
            max_length=LONGEST,
            required=False,
            widget=forms.Textarea(attrs={"rows": rows, "lang": self.original.language}),
        )

    @property
    def rows(self):
        """Each paragraph: what stands in the original, its field, and the tick if there is one."""
        texts = [name for name in self.fields if name.startswith("text_")]
        return [
            {
                "number": place + 1,
                "pair": self.pair(place),
                "field": self[f"text_{place}"],
                "fits": self[f"fits_{place}"] if f"fits_{place}" in self.fields else None,
            }
            for place in range(len(texts))
        ]

    @property
    def texts(self):
        return [self.cleaned_data[f"text_{place}"] for place in range(len(self.original.pairs))]

    @property
    def still_fits(self):
        return {place for place in range(len(self.original.pairs)) if self.cleaned_data.get(f"fits_{place}")}
