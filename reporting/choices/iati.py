"""Codes of the IATI standard 2.03 (iatistandard.org): those that a partnership of municipalities needs."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from capacity.choices import ResultLevel
from partnerships.choices import Phase


class IatiSector(models.TextChoices):
    """Purpose codes of the OECD's Development Assistance Committee, codelist Sector."""

    LOCAL_GOVERNMENT = "15185", _("local government administration")
    DECENTRALISATION = "15112", _("decentralisation")
    LOCAL_FINANCE = "15128", _("local government finance")
    PARTICIPATION = "15150", _("democratic participation and civil society")
    POPULATION = "13010", _("population policy and civil registration")
    WATER = "14010", _("water policy and administration")
    WASTE = "14050", _("waste management")
    ENVIRONMENT = "41010", _("environmental policy")
    URBAN = "43032", _("urban development")


MOST_SECTORS = 4

IATI_STATUS = {
    **dict.fromkeys([Phase.ORIENTATION, Phase.SEARCH, Phase.ACQUAINTANCE, Phase.AGREEMENT], "1"),
    **dict.fromkeys([Phase.PLANNING, Phase.IMPLEMENTATION, Phase.FOLLOW_UP], "2"),
    **dict.fromkeys([Phase.EVALUATION, Phase.RENEWAL], "3"),
}
"""Codelist ActivityStatus: pipeline, implementation, completion."""
IATI_STATUS_OVER = "4"

IATI_RESULT = {ResultLevel.OUTPUT: "1", ResultLevel.OUTCOME: "2", ResultLevel.IMPACT: "3"}
"""Codelist ResultType."""
