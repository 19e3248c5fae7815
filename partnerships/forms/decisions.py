from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext

from partnerships.actions.decisions import Hand, Tally
from partnerships.choices import ApprovalOutcome, Bench, DecidingBody, DecisionOutcome
from partnerships.forms.rows import Rows
from partnerships.forms.texts import language_field
from partnerships.forms.uploads import DocumentField
from stedenband.ui.forms import PageForm, capitalised

VOTES = ("votes_for", "votes_against", "abstained", "absent")
MOST_SEATS = 1_000


def number_field(label):
    return forms.IntegerField(
        label=label,
        required=False,
        min_value=0,
        max_value=MOST_SEATS,
        widget=forms.NumberInput(attrs={"class": "form-control", "inputmode": "numeric"}),
    )


def vote_fields():
    labels = (
        pgettext("votes", "For"),
        pgettext("votes", "Against"),
        pgettext("votes", "Abstained"),
        pgettext("votes", "Absent"),
    )
    return {name: number_field(label) for name, label in zip(VOTES, labels, strict=True)}


def party_fields(number):
    party = forms.CharField(label=_("Party or list %(number)s") % {"number": number}, max_length=80, required=False)
    bench = forms.ChoiceField(
        label=_("Where does it sit?"), choices=capitalised(Bench), initial=Bench.MAJORITY, required=False
    )
    return {"party": party, "bench": bench, **vote_fields()}


class DecisionForm(PageForm, forms.Form):
    """What a council or an executive decided, with its votes: of all together, per party, or not at all."""

    body = forms.ChoiceField(
        label=gettext_lazy("Who decided?"), choices=capitalised(DecidingBody), initial=DecidingBody.COUNCIL
    )
    decided_on = forms.DateField(label=gettext_lazy("Decided on"))
    number = forms.CharField(label=gettext_lazy("Number of the decision"), max_length=60, required=False)
    outcome = forms.ChoiceField(
        label=gettext_lazy("What did it decide?"), choices=capitalised(DecisionOutcome), initial=DecisionOutcome.ADOPTED
    )
    remark = forms.CharField(
        label=gettext_lazy("What was said or asked?"),
        max_length=1_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    language = language_field()
    file = DocumentField(label=gettext_lazy("Extract of the decision"))

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["seats"] = number_field(_("Seats in that body"))
        self.fields.update(vote_fields())
        self.parties = Rows(self, "party", party_fields)

    @property
    def vote_fields(self):
        return [self[name] for name in VOTES]

    @property
    def votes(self):
        return [self.cleaned_data.get(name) or 0 for name in VOTES]

    @property
    def tallies(self):
        """The votes of each party that was named, in order."""
        return [
            Tally(row["party"], row["bench"], *(row[name] or 0 for name in VOTES))
            for _number, row in self.parties.values
            if row["party"]
        ]

    def clean(self):
        values = super().clean()
        self.check_parties()
        if not self.errors:
            self.check_seats()
        return values

    def check_parties(self):
        named = set()
        for number, row in self.parties.values:
            party = (row["party"] or "").casefold()
            if not party and any(row[name] for name in VOTES):
                self.parties.refuse(number, "party", _("Say which party voted so."))
            if party and party in named:
                self.parties.refuse(number, "party", _("This party stands in the list already."))
            named.add(party)

    def check_seats(self):
        """More votes than seats cannot be; neither can parties with more votes than their council."""
        seats, whole = self.cleaned_data.get("seats"), self.votes
        sums = [sum(tally[2 + place] for tally in self.tallies) for place in range(len(VOTES))]
        if any(whole):
            for name, part, all_votes in zip(VOTES, sums, whole, strict=True):
                if part > all_votes:
                    sentence = _("The parties have %(parties)s of these votes together, that is more than %(all)s.")
                    self.add_error(name, sentence % {"parties": part, "all": all_votes})
        votes = sum(whole) or sum(sums)
        if votes and seats is None:
            self.add_error("seats", _("Say how many seats there are, so that the votes can be checked."))
        elif votes and votes > seats:
            counted = {"votes": votes, "seats": seats}
            self.add_error("seats", _("There are %(votes)s votes for %(seats)s seats. Check the numbers.") % counted)


def answers_of_decision(decision):
    """What the form shows for a decision that was noted before."""
    names = ("body", "decided_on", "number", "outcome", "seats", "remark", "language", *VOTES)
    values = {name: getattr(decision, name) for name in names}
    parties = list(decision.parties.all())
    if decision.counts == [sum(getattr(vote, name) for vote in parties) for name in VOTES]:
        values |= dict.fromkeys(VOTES)  # added up again when they are saved
    for number, vote in enumerate(parties):
        values |= {f"party_{number}_{part}": getattr(vote, part) for part in ("party", "bench", *VOTES)}
    return values


class ApprovalForm(PageForm, forms.Form):
    """What the supervising authority was asked, and what it answered if it did."""

    authority = forms.CharField(label=gettext_lazy("Supervising authority"), max_length=120)
    asked_on = forms.DateField(label=gettext_lazy("Asked on"))
    outcome = forms.ChoiceField(
        label=gettext_lazy("Answer"),
        choices=capitalised(ApprovalOutcome),
        initial=ApprovalOutcome.WAITING,
        widget=forms.RadioSelect,
    )
    answered_on = forms.DateField(label=gettext_lazy("Answered on"), required=False)
    reference = forms.CharField(label=gettext_lazy("Reference"), max_length=60, required=False)
    remark = forms.CharField(
        label=gettext_lazy("Remark"), max_length=1_000, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    language = language_field()

    def clean(self):
        values = super().clean()
        asked, answered, outcome = values.get("asked_on"), values.get("answered_on"), values.get("outcome")
        if outcome == ApprovalOutcome.WAITING and answered:
            self.add_error("answered_on", _("Say what the answer was, or leave this day empty."))
        elif outcome and outcome != ApprovalOutcome.WAITING and not answered and "answered_on" not in self.errors:
            self.add_error("answered_on", _("Give the day of the answer, or say that you are still waiting for it."))
        elif asked and answered and answered < asked:
            self.add_error("answered_on", _("The answer came before the question. Check the two dates."))
        return values


def signatory_fields(number):
    count = {"number": number}
    return {
        "name": forms.CharField(label=_("Name of signatory %(number)s") % count, max_length=120, required=False),
        "title": forms.CharField(
            label=pgettext("of a person", "Title"),
            max_length=120,
            required=False,
            help_text=_("For example mayor or general director."),
        ),
        "body": forms.CharField(
            label=_("In the name of"),
            max_length=120,
            required=False,
            help_text=_("For example the council or the executive."),
        ),
        "place": forms.CharField(label=_("Place of signing"), max_length=120, required=False),
        "legal_ground": forms.CharField(
            label=_("Legal ground"),
            max_length=200,
            required=False,
            help_text=_("The law or the decision that gives the mandate."),
        ),
    }


class SignatoriesForm(PageForm, forms.Form):
    """Who signs for the own municipality: one person, or two where the law asks for two."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.people = Rows(self, "signatory", signatory_fields)

    @property
    def hands(self):
        return [Hand(**row) for _number, row in self.people.values if row["name"]]

    def clean(self):
        values = super().clean()
        for number, row in self.people.values:
            if row["name"] and not row["title"]:
                self.people.refuse(number, "title", _("Give the title under which this person signs."))
            if not row["name"] and any(row.values()):
                self.people.refuse(number, "name", _("Give the name of this person, or leave the whole row empty."))
        return values


def answers_of_signatories(signatories):
    """What the form shows for those who were named before."""
    return {
        f"signatory_{number}_{part}": getattr(signatory, part)
        for number, signatory in enumerate(signatories)
        for part in ("name", "title", "body", "place", "legal_ground")
    }
