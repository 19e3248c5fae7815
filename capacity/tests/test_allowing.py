"""A change of plan names the decision that allowed it: one that all took, of the own partnership."""

from datetime import timedelta

import pytest
from django.urls import reverse

from capacity.actions.plans import drop_activity
from capacity.allowing import decisions_of
from capacity.models import Activity, ActivityMove
from reporting.facts import report_facts
from reporting.models import Report
from stedenband.lib.canonical import plain
from stedenband.tests.refusals import refused, refused_by_the_database
from stedenband.ui.testing import submit

pytestmark = pytest.mark.django_db


def test_a_move_and_a_drop_name_the_decision_on_the_page_and_in_the_report(world, client_of):
    writer = client_of(world.cast["contributor_b"])
    decision = decisions_of(world.partnership)[0]
    plan = world.planned_activity
    first_on = Report.objects.get(pk=world.report.pk).period.first_on
    Activity.objects.filter(pk=plan.pk).update(starts_on=first_on, ends_on=first_on)
    days = {"starts_on": first_on + timedelta(days=3), "reason": "The harvest.", "allowed_by": decision.key}

    moved = submit(writer, reverse("capacity:activity_move", args=[world.partnership.slug, plan.pk]), days)
    dropped = submit(
        writer,
        reverse("capacity:activity_drop", args=[world.partnership.slug, plan.pk]),
        {"reason": "No road.", "allowed_by": decision.key},
    )

    assert (moved.status_code, dropped.status_code) == (303, 303)
    page = writer.get(plan.get_absolute_url()).content.decode()
    assert page.count(decision.row.title) == 2
    facts = plain(report_facts(Report.objects.get(pk=world.report.pk)))
    said = {"title": decision.row.title, "language": decision.row.language, "on": decision.on.isoformat()}
    [move] = [row for row in facts["moves"] if row["title"] == plan.title]
    [drop] = [row for row in facts["drops"] if row["title"] == plan.title]
    assert (move["allowed"], drop["allowed"]) == (said, said)


def test_a_decision_of_another_partnership_allows_nothing(world, client_of):
    decision = decisions_of(world.partnership)[0]
    assert decisions_of(world.foreign) == []

    Activity.objects.filter(pk=world.foreign_activity.pk).update(status="planned")
    with refused("foreign"):
        drop_activity(activity=world.foreign_activity, reason="x", allowed_by=decision, by=world.cast["stranger"])
    writer = client_of(world.cast["contributor_a"])
    address = reverse("capacity:activity_drop", args=[world.partnership.slug, world.planned_activity.pk])
    assert submit(writer, address, {"reason": "x", "allowed_by": "agendaitem-0"}).status_code == 200


def test_one_change_has_one_decision(world):
    decision = decisions_of(world.partnership)[0]
    move = ActivityMove.objects.of_partnership(world.partnership).first()

    with refused_by_the_database():
        ActivityMove.objects.filter(pk=move.pk).update(agenda_item=decision.row.pk, amendment=world.agreement.pk)
