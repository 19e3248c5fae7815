from django import forms

from reporting.essence.shapes import Dial


class BehindForm(forms.Form):
    """Which figure of a dial the address names: its gauge, whose it is, in which series and between which days."""

    figure = forms.ChoiceField()
    of = forms.ChoiceField(required=False)
    series = forms.CharField(max_length=20, required=False)
    since = forms.DateField(required=False)
    until = forms.DateField(required=False)

    def __init__(self, data, *, dial: Dial, partners: list):
        super().__init__(data)
        self.fields["figure"].choices = [(gauge.code, gauge.label) for gauge in dial.gauges]
        self.fields["of"].choices = [("", ""), *((str(partner.pk), partner.name) for partner in partners)]
