"""What partners keep on file, and who may read it."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class DocumentKind(models.TextChoices):
    """Kinds that stedenbanden keep (`guide/domain.md` 1.4)."""

    DECISION = "decision", _("decision of a council or executive")
    PLAN = "plan", _("plan or programme")
    REPORT = "report", _("report or minutes")
    BUDGET = "budget", _("budget or account")
    RULE = "rule", _("by-law, rule or procedure")
    LETTER = "letter", _("letter")
    COMMUNICATION = "communication", _("press or communication")
    TEACHING = "teaching", _("teaching material")
    MODEL = "model", _("form or model")
    OTHER = "other", _("other document")


class Visibility(models.TextChoices):
    """Who may read a document. The same three for every municipality."""

    OWN = "own", _("only our municipality")
    SHARED = "shared", _("all municipalities")
    PUBLIC = "public", _("public")


# What was read by others cannot be unread: nothing goes back to one municipality alone.
VISIBILITY_TRANSITIONS = {
    Visibility.OWN: {Visibility.SHARED},
    Visibility.SHARED: {Visibility.PUBLIC},
    Visibility.PUBLIC: {Visibility.SHARED},
}

# Not every paper of a municipality is in a language of the screens; `und` is how HTML says so.
DOCUMENT_LANGUAGES = [*settings.LANGUAGES, ("und", _("another language"))]
