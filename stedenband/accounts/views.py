from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from stedenband.accounts.actions import change_preferences
from stedenband.accounts.forms import PreferencesForm
from stedenband.accounts.middleware import remember_language
from stedenband.ui.formpages import FormPage


class PreferencesPage(FormPage):
    """My name, my language, my time zone; and the way to the password and to the door."""

    permission_required = "accounts.change_preferences"
    form_class = PreferencesForm
    template_name = "accounts/preferences.html"
    title = gettext_lazy("Your preferences")
    submit_label = gettext_lazy("Save your preferences")
    back_url = "/"
    chosen_language = ""

    def load(self):
        self.object = self.request.user

    def get_initial(self):
        user = self.object
        return {"name": user.name, "language": user.language, "time_zone": user.time_zone}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"current_zone": self.object.time_zone}

    def act(self, form):
        self.chosen_language = form.cleaned_data["language"]
        change_preferences(user=self.object, **form.cleaned_data, by=self.request.user)
        return reverse("accounts:preferences")

    def get_success_message(self, form, result):
        with translation.override(form.cleaned_data["language"]):
            return _("Your preferences are saved.")

    def saved(self, response):
        """The language on this device follows the one that was chosen for the account."""
        if self.chosen_language:
            remember_language(response, self.chosen_language)
        return super().saved(response)
