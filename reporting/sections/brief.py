from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from capacity.balances.gravity import gravity_balance
from capacity.models import Activity
from reporting.account.figures import number
from reporting.choices import Section
from reporting.records.activities import activities, people
from reporting.records.gravity import gravity
from reporting.sections.balance import gravity_chart
from reporting.sections.kind import SectionKind


class Brief(SectionKind):
    code = Section.BRIEF
    gathers = (activities, people, gravity)
    guidance = gettext_lazy("Five lines that your neighbour would understand.")

    def prefilled(self, report, partner):
        span = (report.period.first_on, report.period.last_on)
        done = Activity.objects.of_partnership(report.partnership_id).done().between(*span).count()
        if not done:
            return ""
        text = ngettext(
            "We did one activity together in this period.",
            "We did %(number)s activities together in this period.",
            done,
        ) % {"number": done}
        percent = gravity_balance(report.partnership, *span).capacity_percent
        return f"{text} {_('%(percent)s %% of the effort went to capacity building.') % {'percent': percent}}"

    def tell(self, section, facts, sides):
        done = facts["activities_done"]
        heads = sum(row["people"] for row in facts["people"])
        if done:
            section.sentences.append(
                ngettext(
                    "One activity together, with %(people)s participants.",
                    "%(number)s activities together, with %(people)s participants.",
                    done,
                )
                % {"number": number(done), "people": number(heads)}
            )
        section.show(gravity_chart(facts, "brief"))
