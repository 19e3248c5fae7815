from pathlib import Path

import pytest

TEMPLATES = Path(__file__).resolve().parent / "templates"


@pytest.fixture(autouse=True)
def _sample_templates(settings):
    settings.TEMPLATES = [{**each, "DIRS": [*each["DIRS"], TEMPLATES]} for each in settings.TEMPLATES]
