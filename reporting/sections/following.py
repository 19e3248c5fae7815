from django.utils.translation import gettext_lazy

from capacity.models import Step
from reporting.choices import Section
from reporting.sections.kind import SectionKind


class Following(SectionKind):
    code = Section.NEXT
    guidance = gettext_lazy("What you want to do in the next period, and what you need the other to decide.")

    def prefilled(self, report, partner):
        steps = Step.objects.of_partnership(report.partnership_id).planned()
        return "\n\n".join(step.title for step in steps)
