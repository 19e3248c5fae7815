"""Why somebody may not do something here: the reason that a refused page gives."""

from django.utils.translation import gettext_lazy as _

REASONS = {
    "change_part": _("Contributors and coordinators write, each for their own municipality."),
    "change_healthsheet": _("Contributors and coordinators answer, each for their own municipality."),
    "read_report": _("A contributor or coordinator says for a municipality that the report was read."),
    "check_report": _("A coordinator or signatory checks the report for a municipality."),
    "add_dissent": _("A coordinator or signatory says for a municipality where it sees it otherwise."),
    "correct_report": _("A coordinator or signatory of one of the municipalities takes up a signed report again."),
    "take_back_correction": _("A coordinator or signatory of the municipality that asked for it takes it back."),
    "change_translation": _("Contributors and coordinators of the municipalities translate."),
    "check_translation": _("A contributor or coordinator checks for a municipality what another one translated."),
    "add_schedule": _("A coordinator or signatory of one of the municipalities agrees when you report."),
    "propose_publication": _("Coordinators and signatories of the municipalities show the partnership to everybody."),
    "withdraw_publication": _("Coordinators and signatories of the municipalities take a public page back."),
    "propose_iati": _("Coordinators and signatories of the municipalities agree on the IATI file."),
    "withdraw_iati": _("Coordinators and signatories of the municipalities take the IATI file back."),
    "answer_publicquestion": _("Coordinators and signatories answer the public, each for their own municipality."),
    "set_aside_publicquestion": _("Coordinators and signatories of the municipalities put a question aside."),
    "withdraw_publicanswer": _("A coordinator or signatory of the municipality that answered takes its answer back."),
    "change_schedule": _("A coordinator or signatory of one of the municipalities agrees when you report."),
    "skip_period": _("A coordinator or signatory of one of the municipalities agrees to skip a period."),
    "view_overview": _("Staff of an association see here the partnerships that they accompany."),
    "add_bundle": _("Staff of an association take along the reports of the partnerships that they accompany."),
    "take_workbook": _("Contributors and coordinators take a workbook along, each for their own municipality."),
    "bring_in_workbook": _("Contributors and coordinators bring in what they wrote for their own municipality."),
    "make_edition": _("Members of the partnership make its reports on paper."),
}
