from django.utils.translation import gettext_lazy

from reporting.choices import Section
from reporting.sections.kind import SectionKind


class Context(SectionKind):
    code = Section.CONTEXT
    guidance = gettext_lazy(
        "Elections, new colleagues, a new law, a crisis: what changed around you, and what it means for your plan."
    )
