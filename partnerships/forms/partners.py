"""One of the partners, or nobody in particular."""

from django import forms


def partner_field(partners, *, nobody, **options):
    """A choice of one of `partners`, or None under the label `nobody`; gives a `Partner`."""
    by_id = {str(partner.pk): partner for partner in partners}
    return forms.TypedChoiceField(
        choices=[("", nobody), *((pk, partner.name) for pk, partner in by_id.items())],
        coerce=by_id.get,
        empty_value=None,
        required=False,
        widget=forms.RadioSelect,
        **options,
    )
