from django.utils.translation import gettext as _

from capacity.figures import hundredths
from reporting.account.figures import number
from reporting.charts import BalanceChart
from reporting.choices import Section
from reporting.records.gravity import gravity
from reporting.sections.kind import SectionKind


class Balance(SectionKind):
    code = Section.BALANCE
    gathers = (gravity,)

    def tell(self, section, facts, sides):
        balance = facts["gravity"]
        if balance["capacity_percent"] is None:
            section.sentences.append(_("Nothing was done in this period, so there is no centre of gravity."))
        else:
            section.sentences.append(gravity_words(balance))
            section.chart = gravity_chart(facts, "balance")


def gravity_sentence(gravity):
    return _("%(capacity)s %% for building capacity, %(visible)s %% for quick visible results.") % {
        "capacity": gravity["capacity_percent"],
        "visible": 100 - gravity["capacity_percent"],
    }


def gravity_words(gravity):
    """What was counted, and the mark that the partners set for themselves."""
    if gravity["unit"] == "days":
        counted = _("Counted in person-days: %(capacity)s and %(visible)s.")
        shown = {name: hundredths(gravity[name]) for name in ("capacity", "visible")}
    else:
        counted = _("Counted in activities: %(capacity)s and %(visible)s.")
        shown = {name: number(gravity[name]) for name in ("capacity", "visible")}
    mark = _("The mark in the bar is the threshold that you set: %(threshold)s %%.") % gravity
    return f"{counted % shown} {mark}"


def gravity_chart(facts, name):
    gravity = facts["gravity"]
    if gravity["capacity_percent"] is None:
        return None
    return BalanceChart(gravity_sentence(gravity), name, gravity["capacity"], gravity["visible"], gravity["threshold"])
