"""What an administrator sees and may mend: never what a municipality wrote, brought or confirmed."""

import pytest
from django.contrib import admin
from django.urls import reverse

from capacity.models import (
    Activity,
    ActivityMove,
    Baseline,
    BoundaryActor,
    Contribution,
    ExternalResult,
    Hearing,
    Indicator,
    JournalEntry,
    Learning,
    Measurement,
    MeasuringRound,
    Participation,
    ProgressMarker,
    Promise,
    ReachedGroup,
    Step,
    Target,
    Trajectory,
)
from stedenband.audit.models import Entry

pytestmark = pytest.mark.django_db
MODELS = [
    Activity,
    ActivityMove,
    Baseline,
    BoundaryActor,
    Contribution,
    ExternalResult,
    Hearing,
    Indicator,
    JournalEntry,
    Learning,
    Measurement,
    MeasuringRound,
    Participation,
    ProgressMarker,
    Promise,
    ReachedGroup,
    Step,
    Target,
    Trajectory,
]


def page(row, name="change"):
    return reverse(f"admin:capacity_{row._meta.model_name}_{name}", args=[row.pk] if name != "changelist" else [])


@pytest.fixture
def administrator(cast, client_of):
    return client_of(cast["administrator"])


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_model_is_listed_searched_and_opened(world, administrator, model):
    row = model.objects.first()

    assert administrator.get(page(row, "changelist"), {"q": "e"}).status_code == 200
    assert administrator.get(page(row)).status_code == 200


def test_an_administrator_writes_no_lesson_and_confirms_no_step(world, administrator):
    locked = [world.learning_a, world.contribution_a, world.step_reached, world.step_waiting]

    answers = {row._meta.model_name: administrator.post(page(row), {"title": "Mine", "text": "Mine"}) for row in locked}

    assert {name: answer.status_code for name, answer in answers.items()} == dict.fromkeys(answers, 403)


def test_nothing_is_made_or_deleted_in_the_administration(rf, cast):
    request = rf.get("/admin/")
    request.user = cast["administrator"]
    sites = [admin.site.get_model_admin(model) for model in MODELS]

    assert not any(site.has_add_permission(request) or site.has_delete_permission(request) for site in sites)


def test_what_an_administrator_mends_stands_in_the_trail(world, administrator, cast):
    row = world.trajectory
    words = {"title": "Mended", "problem": row.problem, "desired_change": row.desired_change, "language": "fr"}

    administrator.post(page(row), words)

    row.refresh_from_db()
    entry = Entry.objects.get(verb="admin.changed")
    assert (row.title, row.row_version, entry.actor) == ("Mended", 2, cast["administrator"])


def test_an_activity_stays_among_partners_and_steps_of_its_own(world, administrator):
    form = administrator.get(page(world.activity)).context["adminform"].form

    assert set(form.fields["host"].queryset) == set(world.partnership.partner_list)
    assert world.foreign_step not in form.fields["step"].queryset
