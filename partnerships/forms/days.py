"""Days on which something happened: never a day to come."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _


class PastDayField(forms.DateField):
    """Today or a day before it. Raises `ValidationError` with the code `not_yet`."""

    def clean(self, value):
        day = super().clean(value)
        if day and day > timezone.localdate():
            raise ValidationError(_("This day is still to come. Log it when it has happened."), code="not_yet")
        return day
