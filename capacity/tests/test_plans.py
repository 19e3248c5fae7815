"""A plan moves with a reason, takes place with a word on what happened, or is asked about when its day has passed."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from capacity.actions.activities import log_activity
from capacity.actions.plans import hold_activity, move_activity
from capacity.choices import ActivityKind, ActivityStatus
from capacity.models import Activity, ActivityMove
from capacity.waiting import waiting_in
from partnerships.models import Partnership
from stedenband.lib.errors import VersionConflict
from stedenband.tests.refusals import invalid, refused, refused_by_the_database
from stedenband.ui.testing import submit

NOW = timezone.now()
TODAY = timezone.localdate()
LATER = TODAY + timedelta(days=50)


def planned(partnership, by, **fields):
    facts = {"kind": ActivityKind.TRAINING, "title": "A training", "starts_on": TODAY, "ends_on": TODAY}
    return log_activity(partnership=partnership, status=ActivityStatus.PLANNED, by=by, **facts | fields)


def move(activity, by, **call):
    facts = {"seen": None, "starts_on": LATER, "ends_on": LATER, "reason": "The harvest.", "now": NOW}
    return move_activity(activity=activity, by=by, **facts | call)


def hold(activity, by, **call):
    facts = {"seen": None, "starts_on": TODAY, "ends_on": TODAY, "summary": "Eleven came.", "language": "en"}
    return hold_activity(activity=activity, by=by, **facts | call)


def test_a_plan_that_moves_stays_planned_and_keeps_each_move_with_its_reason(partnership, cast):
    plan = planned(partnership, cast["contributor_a"])
    move(plan, cast["contributor_a"])
    move(plan, cast["contributor_b"], starts_on=LATER + timedelta(days=7), ends_on=LATER + timedelta(days=8))

    plan.refresh_from_db()
    assert (plan.status, plan.starts_on) == (ActivityStatus.PLANNED, LATER + timedelta(days=7))
    days = list(plan.moves.values_list("from_first", "to_first", "to_last", "by__name"))
    assert [row[:3] for row in days] == [
        (TODAY, LATER, LATER),
        (LATER, LATER + timedelta(days=7), LATER + timedelta(days=8)),
    ]
    assert list(Activity.objects.moved()) == [plan]


@pytest.mark.parametrize(("call", "code"), [({"reason": " "}, "reason_needed")])
def test_no_plan_moves_in_silence(partnership, cast, call, code):
    with refused(code):
        move(planned(partnership, cast["contributor_a"]), cast["contributor_a"], **call)


def test_a_plan_moves_to_other_days_only(partnership, cast):
    plan = planned(partnership, cast["contributor_a"])
    with invalid("same_days"):
        move(plan, cast["contributor_a"], starts_on=TODAY, ends_on=TODAY)
    with refused_by_the_database():
        ActivityMove.objects.create(
            activity=plan,
            from_first=TODAY,
            from_last=TODAY,
            to_first=TODAY,
            to_last=TODAY,
            reason="x",
            by=cast["contributor_a"],
            at=NOW,
        )


def test_a_plan_does_not_end_before_it_begins(partnership, cast):
    with invalid("end_before_start"):
        move(planned(partnership, cast["contributor_a"]), cast["contributor_a"], ends_on=LATER - timedelta(days=1))


def test_the_days_of_a_plan_do_not_change_in_passing(partnership, cast):
    plan = planned(partnership, cast["contributor_a"])
    with refused("move_it"):
        log_activity(partnership=partnership, activity=plan, starts_on=LATER, ends_on=LATER, by=cast["contributor_a"])


def test_what_took_place_moves_no_more(partnership, cast):
    done = hold(planned(partnership, cast["contributor_a"]), cast["contributor_a"])
    with refused("not_planned"):
        move(done, cast["contributor_a"])
    with refused("not_planned"):
        hold(done, cast["contributor_a"])


def test_who_says_that_it_took_place_says_what_happened(partnership, cast):
    plan = planned(partnership, cast["contributor_a"])
    with refused("summary_needed"):
        hold(plan, cast["contributor_b"], summary="  ")

    done = hold(plan, cast["contributor_b"])
    assert (done.status, done.summary) == (ActivityStatus.DONE, "Eleven came.")


def test_two_people_do_not_overwrite_each_other(partnership, cast):
    plan = planned(partnership, cast["contributor_a"])
    move(plan, cast["contributor_b"])
    with pytest.raises(VersionConflict):
        hold(plan, cast["contributor_a"], seen=plan.row_version)


def asked_about(partnership):
    whole = list(Partnership.objects.with_partners().filter(pk=partnership.pk))
    return {
        whole[0].partner(thing.partner_id).name
        for thing in waiting_in(whole, today=TODAY)
        if "A training" in thing.label
    }


@pytest.mark.parametrize(("host", "asked"), [("a", {"Amandougou"}), ("b", {"Wilgenrode"}), (None, {"Wilgenrode"})])
def test_a_plan_of_which_the_day_passed_waits_for_its_host_or_who_logged_it(partnership, cast, host, asked):
    day = TODAY - timedelta(days=1)
    hosts = dict(zip("ab", partnership.partner_list, strict=True))
    plan = planned(partnership, cast["contributor_b"], starts_on=day, ends_on=day, host=hosts.get(host))

    assert asked_about(partnership) == asked
    Activity.objects.filter(pk=plan.pk).update(host=None, logged_for=None)
    assert asked_about(partnership) == {"Amandougou", "Wilgenrode"}
    hold(plan, cast["contributor_a"])
    assert asked_about(partnership) == set()


def test_a_plan_of_today_is_not_asked_about_yet(partnership, cast):
    planned(partnership, cast["contributor_b"])
    assert asked_about(partnership) == set()


class TestPages:
    @pytest.fixture
    def plan(self, partnership, cast):
        return planned(partnership, cast["contributor_a"])

    @pytest.fixture
    def writer(self, cast, client_of):
        return client_of(cast["contributor_b"])

    def url(self, plan, name):
        return reverse(f"capacity:{name}", args=[plan.partnership.slug, plan.pk])

    def test_moving_asks_why_and_the_page_tells_it(self, plan, writer):
        typed = {"starts_on": str(LATER), "ends_on": "", "reason": ""}
        assert "reason" in submit(writer, self.url(plan, "activity_move"), typed).context["form"].errors

        submit(writer, self.url(plan, "activity_move"), typed | {"reason": "De oogst."})
        page = writer.get(plan.get_absolute_url()).content.decode()
        assert "De oogst." in page
        assert "verplaatst" in page

    def test_the_same_days_are_refused_beside_the_field(self, plan, writer):
        typed = {"starts_on": str(TODAY), "ends_on": str(TODAY), "reason": "De oogst."}
        answer = submit(writer, self.url(plan, "activity_move"), typed)
        assert set(answer.context["form"].errors) == {"starts_on"}
        assert "De oogst." in answer.content.decode()

    def test_it_took_place_asks_what_happened_and_no_day_to_come(self, plan, writer):
        typed = {"starts_on": str(LATER), "ends_on": "", "summary": "", "language": "nl"}
        answer = submit(writer, self.url(plan, "activity_hold"), typed)
        assert set(answer.context["form"].errors) == {"starts_on", "summary"}

        submit(writer, self.url(plan, "activity_hold"), typed | {"starts_on": str(TODAY), "summary": "Elf mensen."})
        assert plan.partnership.activity_set.get().is_done

    def test_the_whole_form_sends_a_move_to_its_own_page(self, plan, writer):
        facts = {"kind": "training", "title": "A training", "ends_on": "", "language": "en", "initiated_by": ""}
        moved = facts | {"starts_on": str(LATER), "status": "planned"}
        done = facts | {"starts_on": str(TODAY), "status": "done", "summary": ""}

        errors = submit(writer, self.url(plan, "activity_edit"), moved).context["form"].errors
        assert set(errors) == {"starts_on"}
        assert set(submit(writer, self.url(plan, "activity_edit"), done).context["form"].errors) == {"summary"}

    def test_the_list_finds_what_moved(self, plan, partnership, cast, writer):
        planned(partnership, cast["contributor_a"], title="Another")
        move(plan, cast["contributor_a"])
        address = reverse("capacity:activity_list", args=[partnership.slug])

        found = writer.get(f"{address}?status=moved").context["page_obj"]
        assert [(one.title, one.was_moved) for one in found] == [("A training", True)]
