from django import forms
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships.choices import HandoverOccasion
from partnerships.forms.texts import language_field
from partnerships.models import CouncilTerm, Seat
from stedenband.ui.forms import PageForm


class HandoverForm(PageForm, forms.Form):
    """Why it is handed over, and the words of who goes; the records give the rest of the file."""

    why = forms.ChoiceField(label=gettext_lazy("What is the occasion?"))
    words = forms.CharField(
        label=gettext_lazy("What would you tell your successor over coffee?"),
        help_text=gettext_lazy(
            "Whom to call first, what works, what is delicate. Only people of your own municipality read it."
        ),
        max_length=4_000,
        widget=forms.Textarea(attrs={"rows": 6}),
        required=False,
    )
    promises = forms.CharField(
        label=gettext_lazy("What was promised that stands in no agreement?"),
        max_length=2_000,
        widget=forms.Textarea(attrs={"rows": 3}),
        required=False,
    )
    language = language_field()

    def __init__(self, *args, partner, **kwargs):
        super().__init__(*args, **kwargs)
        seats = Seat.objects.kept().filter(partner=partner).select_related("body").order_by("title", "pk")
        terms = CouncilTerm.objects.filter(municipality=partner.municipality_id, election_on__isnull=False)
        self.seats, self.terms = {f"seat-{one.pk}": one for one in seats}, {f"term-{one.pk}": one for one in terms}
        changes = [
            (key, _("Somebody else takes over: %(seat)s") % {"seat": f"{seat.title} ({seat.body.name})"})
            for key, seat in self.seats.items()
        ]
        councils = [
            (key, _("Before the election of %(day)s") % {"day": date_format(term.election_on, "DATE_FORMAT")})
            for key, term in self.terms.items()
        ]
        anybody = (HandoverOccasion.CHANGE_OF_PERSON, _("Somebody else takes over"))
        self.fields["why"].choices = [*councils, *changes, anybody]

    def clean(self):
        values = super().clean()
        why = values.pop("why", "")
        values["seat"], values["term"] = self.seats.get(why), self.terms.get(why)
        is_election = values["term"] is not None
        values["occasion"] = HandoverOccasion.ELECTION if is_election else HandoverOccasion.CHANGE_OF_PERSON
        return values
