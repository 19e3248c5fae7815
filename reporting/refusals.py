"""Why somebody may not do something here: the reason that a refused page gives."""

from django.utils.translation import gettext_lazy as _

REASONS = {
    "change_part": _("Contributors and coordinators write, each for their own municipality."),
    "change_healthsheet": _("Contributors and coordinators answer, each for their own municipality."),
    "read_report": _("A contributor or coordinator says for a municipality that the report was read."),
    "check_report": _("A coordinator or signatory checks the report for a municipality."),
    "add_schedule": _("A coordinator or signatory of one of the municipalities agrees when you report."),
    "make_edition": _("Members of the partnership make its reports on paper."),
}
