from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from reporting.attached import attachments_of
from reporting.audiences.layout import Layout
from reporting.models.report import TEMPLATE

TEMPLATES = {"progress-1": "reporting/pdf/progress_1/report.html", TEMPLATE: "reporting/pdf/report.html"}
"""The layout by the name that is frozen with the facts, so that an old report keeps its own for ever.

To change a layout is to add one: the old one moves, with all its pieces, into a folder of its own name.
"""


class Full(Layout):
    """Everything that the report says."""

    def template_of(self, facts):
        return TEMPLATES[facts["template"]]

    def context(self, account, room):
        headings = [(section.code, section.heading) for section in account.sections]
        if account.renderings:
            headings.append(("originals", _("The texts as they were written")))
        return {"arch": account.arch, "contents": [*headings, ("provenance", _("Signatures and version"))]}

    def attachments(self, account):
        return attachments_of(account)

    def watermark(self, account):
        if account.to_sign:
            return pgettext("across every page of a report that is printed to be signed by hand", "TO SIGN")
        return super().watermark(account)
