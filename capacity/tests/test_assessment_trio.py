"""A round of three partners from its opening to the comparison: thresholds, blindness, and three columns."""

from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.urls import reverse
from django.utils import timezone

from capacity.assessments.reading import rows_of, scores_of
from capacity.choices import RoundKind, RoundStatus
from capacity.models import Workshop, WorkshopScore
from partnerships.choices import Role, Side
from partnerships.tests.life import Story
from stedenband.tests.cast import join
from stedenband.tests.deeds import assessments as deeds
from stedenband.tests.refusals import refused

pytestmark = pytest.mark.django_db
NAMES = {"a": "Alba", "b": "Berg", "c": "Cors"}
VERDICTS = {"a": ["1", "2"], "b": ["4", "2"], "c": ["2", "2"]}


@pytest.fixture
def trio():
    places = [("Alba", "BJ", Side.SOUTH), ("Berg", "BE", Side.NORTH), ("Cors", "BJ", Side.SOUTH)]
    story = Story(*places, since=timezone.localdate().replace(year=2024, day=1), phase="implementation")
    now = timezone.now()
    cast = {}
    for bank, name in NAMES.items():
        place = story.place(name)
        cast[f"coordinator_{bank}"] = cast[f"contributor_{bank}"] = join(place, Role.COORDINATOR, name=name)
    return SimpleNamespace(
        partnership=story.now(),
        cast=cast,
        now=now,
        today=now.date(),
        ago=lambda **parts: now - timedelta(**parts),
        **{f"partner_{bank}": story.place(name) for bank, name in NAMES.items()},
    )


def test_three_partners_answer_apart_and_compare_together(trio, client_of):
    assessment = deeds.propose(trio, kind=RoundKind.YEARLY, words="abc")
    assert assessment.status == RoundStatus.OPEN
    sides = {bank: deeds.side(trio, assessment, bank) for bank in NAMES}

    deeds.people_answer(trio, sides["c"], "c", groups=deeds.ENOUGH[:2])
    with refused("too_few"):
        deeds.complete(trio, sides["c"], "c")
    for bank in "ab":
        deeds.through(trio, assessment, bank, VERDICTS[bank])
    url = reverse("capacity:assessment_compare", args=[trio.partnership.slug, assessment.pk])
    for bank in NAMES:
        reader = trio.cast[f"coordinator_{bank}"]
        others = [sides[other].pk for other in NAMES if other != bank]
        assert not Workshop.objects.visible_to(reader).filter(side__in=others).exists()
        assert not WorkshopScore.objects.visible_to(reader).filter(workshop__side__in=others).exists()
        assert client_of(reader).get(url).status_code == 403

    deeds.people_answer(trio, sides["c"], "c", groups=deeds.ENOUGH[2:])
    closed = deeds.complete(trio, sides["c"], "c")
    deeds.score(trio, closed, "c", VERDICTS["c"])
    deeds.describe(trio, closed, "c")
    deeds.close(trio, closed, "c")

    reader = trio.cast["coordinator_c"]
    assessment.refresh_from_db()
    first, second, *_rest = rows_of(assessment, scores_of(assessment, user=reader), {})
    assert (first.difference, second.difference) == (3, 0)
    page = client_of(reader).get(url).content.decode()
    assert all(f">{name}</th>" in page for name in NAMES.values())
