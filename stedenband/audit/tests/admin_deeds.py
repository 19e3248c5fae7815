"""What an administrator may mend in the world, with the form that the administration shows."""

from django.contrib.admin import site
from django.test import RequestFactory

from partnerships.models import Municipality


def mend(world):
    request = RequestFactory().post("/admin/")
    request.user = world.cast["administrator"]
    place = Municipality.objects.get(pk=world.partner_a.municipality_id)
    model_admin = site.get_model_admin(Municipality)
    form_class = model_admin.get_form(request, place, change=True)
    shown = {name: value for name, value in form_class(instance=place).initial.items() if value is not None}
    form = form_class({**shown, "region": "Alibori"}, instance=place)
    assert form.is_valid(), form.errors
    model_admin.save_model(request, model_admin.save_form(request, form, change=True), form, change=True)


DEEDS = {"admin.changed": mend}
