from django.apps import AppConfig


class StedenbandConfig(AppConfig):
    name = "stedenband"
    verbose_name = "Stedenband"
