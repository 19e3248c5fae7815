"""Whether a workbook is of this report and of this municipality; if not, one sentence says of which."""

from django.conf import settings
from django.utils.translation import gettext as _

from partnerships.imports.reading import refuse


def refuse_other(stamp: dict[str, str], report, partner) -> None:
    """Raise `ValidationError` unless `stamp` is of `partner` in `report`.

    Codes: `other_partnership`, `other_report`, `other_partner`, `not_ours` when it names no language of ours.
    """
    if stamp.get("partnership") != report.partnership.slug:
        message = _("This is a workbook of another partnership: %(name)s. Bring it in there.")
        refuse("other_partnership", message % {"name": stamp.get("partnership", "")[:80]})
    if stamp.get("report") != str(report.pk):
        message = _("This is the workbook of another report: %(period)s. Bring it in on the page of that report.")
        refuse("other_report", message % {"period": stamp.get("period", "")[:20]})
    if stamp.get("partner") != str(partner.pk):
        message = _("This is the workbook of %(name)s. Each municipality writes for itself.")
        refuse("other_partner", message % {"name": stamp.get("municipality", "")[:80]})
    if stamp.get("language") not in dict(settings.LANGUAGES):
        refuse("not_ours", _("This is no workbook of a report: the sheet that says what it is, is missing or changed."))
