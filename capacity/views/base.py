from django.urls import reverse

from partnerships.views.base import InPartnership
from stedenband.ui.formpages import FormPage

MAX_DIGITS = 9
"""Digits of a number in an address; a longer one is no row of ours."""


def is_awaited(version, member) -> bool:
    """Whether the open `version`, if there is one, waits for the word of the municipality of `member`."""
    if version is None or not version.is_open or member.partner_id is None:
        return False
    return member.partner_id not in version.standing_words()


class InCapacity(InPartnership):
    """A page of this app; most of them stand under Activities in the menu."""

    current = "activities"


class CapacityForm(InCapacity, FormPage):
    """A form page with a way back to the page named `back`."""

    back = "capacity:activity_list"

    @property
    def own_partner(self):
        """The partner that the writer acts for."""
        return self.partnership.partner(self.member.partner_id)

    def get_back_url(self):
        return reverse(self.back, args=[self.partnership.slug])

    def coming_from(self, model):
        """The row of `model` in this partnership that the address names after `?activity=` and the like, or None."""
        asked = self.request.GET.get(model._meta.model_name, "")
        if not asked.isdecimal() or len(asked) > MAX_DIGITS:
            return None
        return model.objects.visible_to(self.request.user).of_partnership(self.partnership).filter(pk=asked).first()
