from partnerships.views.base import InPartnership
from reporting.models import Report
from reporting.road import roads_of


class InReport(InPartnership):
    """A page about the report that the address names."""

    current = "reports"

    def load(self):
        super().load()
        self.object = self.report = self.get_row(Report.objects.with_everything())
        # One partnership object for all, so that its partners are fetched once.
        self.report.partnership = self.partnership

    @property
    def road(self):
        return roads_of([self.report], self.partnership)[0]

    @property
    def own_partner(self):
        """The municipality that the reader acts for; None for staff of an association."""
        if self.member.partner_id is None:
            return None
        return self.partnership.partner(self.member.partner_id)

    def get_back_url(self):
        return self.report.get_absolute_url()

    def get_context_data(self, **kwargs):
        return super().get_context_data(report=self.report, **kwargs)
