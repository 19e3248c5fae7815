"""The life of an agreement in five words."""

from django.utils import formats
from django.utils.translation import gettext as _

from partnerships.choices import AgreementStatus


def life_line(agreement, today) -> list[tuple[str, str, str]]:
    """(label, note, state) of each stretch; state is done, now or later."""
    stretches = [
        (_("Being written"), ""),
        (_("Being signed"), ""),
        (_("In force"), _("from %(day)s") % {"day": shown(agreement.starts_on)}),
        (_("Decide what comes after"), _("before %(day)s") % {"day": shown(agreement.decide_by)}),
        (_("Ended"), _("on %(day)s") % {"day": shown(agreement.ends_on)}),
    ]
    now = stretch_now(agreement, today)
    return [
        (label, note, "done" if place < now else "now" if place == now else "later")
        for place, (label, note) in enumerate(stretches)
    ]


def stretch_now(agreement, today) -> int:
    if not agreement.is_locked:
        return 1 if agreement.status == AgreementStatus.SIGNING else 0
    if agreement.ends_on < today:
        return 4
    return 3 if agreement.ends_soon(today) else 2


def shown(day):
    return formats.date_format(day, "DATE_FORMAT")
