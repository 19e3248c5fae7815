"""The editions of a report, one module per reader: each a pure function of the same frozen facts."""

from reporting.audiences.annex import Annex
from reporting.audiences.citizens import Citizens
from reporting.audiences.council import Council
from reporting.audiences.full import Full
from reporting.choices import Audience

LAYOUTS = {
    Audience.FULL: Full(),
    Audience.COUNCIL: Council(),
    Audience.CITIZENS: Citizens(),
    Audience.ANNEX: Annex(),
}
