"""What nobody promises on the spot, whatever the need (seed, the human pitfall); the same for every municipality."""

from django.utils.translation import gettext as _


def not_promised() -> list[str]:
    """In the reader's language, to be read before departure."""
    return [
        _("Money, goods or equipment: only the joint steering group decides on these."),
        _("Work, studies, travel or papers for anybody."),
        _("Help for one family, village or association: refer it, for example to a citizens’ initiative."),
        _("What comes after this visit: that is decided together, at home."),
    ]
