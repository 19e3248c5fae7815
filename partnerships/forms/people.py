from django import forms
from django.utils.translation import gettext_lazy as _

from partnerships.choices import Role
from partnerships.forms.texts import language_field
from stedenband.ui.forms import PageForm


class ColleagueForm(PageForm, forms.Form):
    """A colleague of the own municipality; nobody gives more rights than they have themselves."""

    email = forms.EmailField(label=_("E-mail address"), max_length=254)
    name = forms.CharField(
        label=_("Name"), max_length=120, help_text=_("As colleagues call them. Whoever has an account keeps its name.")
    )
    function = forms.CharField(
        label=_("Function"), max_length=120, help_text=_("For example mayor or head of civil registry.")
    )
    role = forms.ChoiceField(label=_("What may they do?"), widget=forms.RadioSelect)

    def __init__(self, *args, roles, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["role"].choices = [(role, ROLES_IN_WORDS[role]) for role in roles]


ROLES_IN_WORDS = {
    Role.OBSERVER: _("Observer: reads and comments"),
    Role.CONTRIBUTOR: _("Contributor: also logs activities, learns and writes"),
    Role.COORDINATOR: _("Coordinator: also looks after people, steps and reports"),
    Role.SIGNATORY: _("Signatory: also signs on behalf of the municipality"),
}


class MunicipalityForm(PageForm, forms.Form):
    """What the own municipality says of itself; each answer fits on one line of the home page."""

    brings = forms.CharField(label=_("What does your municipality bring?"), max_length=200, required=False)
    wants_to_learn = forms.CharField(label=_("What does it want to learn?"), max_length=200, required=False)
    language = language_field()


class ReminderForm(PageForm, forms.Form):
    text = forms.CharField(
        label=_("Your message"),
        help_text=_("They find it above what waits for them. After that you can send it along by telephone."),
        max_length=1_000,
        widget=forms.Textarea(attrs={"rows": 12}),
    )
