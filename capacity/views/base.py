from django.urls import reverse

from partnerships.views.base import InPartnership
from stedenband.ui.formpages import FormPage


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
