"""The life of an agreement in a few words (`guide/ux.md` S9)."""

from django.utils import formats
from django.utils.translation import gettext as _

from partnerships.choices import AgreementStatus

WRITTEN, ACCEPTED, SIGNED, IN_FORCE, DECIDE, ENDED = range(6)


def life_line(agreement, today, *, is_accepted=False) -> list[tuple[str, str, str]]:
    """(label, note, state) of each stretch; state is done, now or later. `is_accepted`: all find the text good."""
    if agreement.status == AgreementStatus.DROPPED:
        return [(_("Being written"), "", "done"), (_("Set aside"), "", "now")]
    stretches = [
        (_("Being written"), ""),
        (_("All find the text good"), ""),
        (_("Being signed"), ""),
        (_("In force"), _("from %(day)s") % {"day": shown(agreement.starts_on)}),
        (_("Decide what comes after"), _("before %(day)s") % {"day": shown(agreement.decide_by)}),
        (_("Ended"), _("on %(day)s") % {"day": shown(agreement.ends_on)}),
    ]
    if agreement.status == AgreementStatus.REPLACED:
        stretches[DECIDE:] = [(_("Its amendment took its place"), "")]
    now = min(stretch_now(agreement, today, is_accepted=is_accepted), len(stretches) - 1)
    return [
        (label, note, "done" if place < now else "now" if place == now else "later")
        for place, (label, note) in enumerate(stretches)
    ]


def stretch_now(agreement, today, *, is_accepted) -> int:
    if agreement.status == AgreementStatus.SIGNING:
        return SIGNED
    if not agreement.is_locked:
        return ACCEPTED if is_accepted else WRITTEN
    if agreement.status == AgreementStatus.REPLACED or agreement.ends_on < today:
        return ENDED
    return DECIDE if agreement.ends_soon(today) else IN_FORCE


def shown(day):
    return formats.date_format(day, "DATE_FORMAT")
