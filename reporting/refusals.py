"""Why somebody may not do something here: the reason that a refused page gives."""

from django.utils.translation import gettext_lazy as _

REASONS = {
    "change_part": _("Contributors and coordinators write, each for their own municipality."),
    "read_report": _("A contributor or coordinator says for a municipality that the report was read."),
    "check_report": _("A coordinator or signatory checks the report for a municipality."),
    "add_schedule": _("A coordinator or signatory of one of the municipalities agrees when you report."),
    "change_schedule": _("A coordinator or signatory of one of the municipalities agrees when you report."),
    "skip_period": _("A coordinator or signatory of one of the municipalities agrees to skip a period."),
    "propose_publication": _("Coordinators and signatories of the municipalities show the partnership to everybody."),
    "withdraw_publication": _("Coordinators and signatories of the municipalities take a public page back."),
    "answer_publicquestion": _("Coordinators and signatories answer the public, each for their own municipality."),
    "set_aside_publicquestion": _("Coordinators and signatories of the municipalities put a question aside."),
    "withdraw_publicanswer": _("A coordinator or signatory of the municipality that answered takes its answer back."),
    "make_edition": _("Members of the partnership make its reports on paper."),
}
