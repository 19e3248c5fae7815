"""Sessions about the idea, and what is told to whom along which way."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class SessionKind(models.TextChoices):
    INFORMATION = "information", _("information session")
    TRAINING = "training", _("training session")


class Audience(models.TextChoices):
    POPULATION = "population", _("the population")
    YOUTH = "youth", _("schools and young people")
    CIVIL_SOCIETY = "civil_society", _("civil society")
    COUNCIL = "council", _("the council")
    STAFF = "staff", _("municipal staff")


class Channel(models.TextChoices):
    MAGAZINE = "magazine", _("municipal magazine or letter")
    WEBSITE = "website", _("website or newsletter")
    SOCIAL_MEDIA = "social_media", _("social media or telephone groups")
    RADIO = "radio", _("radio or television")
    PRESS = "press", _("newspaper")
    GATHERING = "gathering", _("meeting or event")
    BOARD = "board", _("notice board or poster")


class Shape(models.TextChoices):
    """What people got to see or hear."""

    WORDS = "words", _("words, spoken or written")
    WORDS_AND_PHOTOS = "words_and_photos", _("words with photos")
    PHOTOS = "photos", _("photos only")
