"""The table of our pages: for each name of the URLconf, what every member of the cast gets when asking for it.

`world` and `cast` are fixtures of `stedenband.testing`: the world is a small partnership in the middle of its life,
with `world.grow()` adding two more of everything that pages list; the cast is a dict from the names below to people.
"""

from collections.abc import Callable
from typing import NamedTuple

CAST = (
    "coordinator_a",
    "coordinator_b",
    "contributor_a",
    "signatory_a",
    "observer_a",
    "association",
    "stranger",
    "visitor",
)


class Page(NamedTuple):
    """`answers` are the statuses of a GET in the order of `CAST`; `arguments` takes the world and gives the URL's."""

    answers: str
    arguments: Callable = lambda world: {}
    # Why the page may grow with its content beyond the budget or the constant number of queries.
    heavy: str = ""

    def expected(self):
        return dict(zip(CAST, map(int, self.answers.split()), strict=True))


READ = "200 200 200 200 200 200 404 302"
WRITE = "200 200 200 200 403 403 404 302"

LEAD = "200 200 403 200 403 403 404 302"
LEAD_A = "200 403 403 200 403 403 404 302"
INSIDE_A = "200 404 200 200 200 404 404 302"


def in_partnership(world):
    return {"slug": world.partnership.slug}


def of(name):
    """The arguments of a page about the row that the world holds as `name`."""
    return lambda world: {"slug": world.partnership.slug, "pk": getattr(world, name).pk}


def slug(world):
    return {"slug": world.partnership.slug}


PAGES = {
    "my_work": Page("200 200 200 200 200 200 200 302"),
    "partnership_home": Page(READ, in_partnership),
    # "app:name": Page("200 200 200 200 200 200 404 302", lambda world: {"pk": world.partnership.pk}),
    "capacity:activity_list": Page(READ, in_partnership),
    "capacity:activity_add": Page(WRITE, in_partnership),
    "capacity:activity_log": Page(WRITE, in_partnership),
    "capacity:activity_detail": Page(READ, of("activity")),
    "capacity:activity_edit": Page(WRITE, of("activity")),
    "capacity:activity_people": Page(WRITE, of("activity")),
    "capacity:activity_drop": Page(WRITE, of("planned_activity")),
    "capacity:learning_add": Page(WRITE, of("activity")),
    "capacity:learning_list": Page(READ, in_partnership),
    "capacity:learning_free": Page(WRITE, in_partnership),
    "capacity:learning_edit": Page("200 403 200 200 403 403 404 302", of("learning_a")),
    "capacity:trajectory_list": Page(READ, in_partnership),
    "capacity:trajectory_add": Page(WRITE, in_partnership),
    "capacity:trajectory_detail": Page(READ, of("trajectory")),
    "capacity:trajectory_edit": Page(WRITE, of("trajectory")),
    "capacity:step_add": Page(WRITE, of("trajectory")),
    "capacity:step_detail": Page(READ, of("step_waiting")),
    "capacity:step_edit": Page(WRITE, of("step_planned")),
    "capacity:step_report": Page("200 200 403 200 403 403 404 302", of("step_planned")),
    "capacity:contribution_list": Page(READ, in_partnership),
    "capacity:contribution_add": Page(WRITE, in_partnership),
    "capacity:contribution_edit": Page("200 403 200 200 403 403 404 302", of("contribution_a")),
    "capacity:balance": Page(READ, in_partnership),
    # partnerships: every member reads; who writes for a municipality depends on the role, never on the side
    "partnerships:agreement_list": Page("200 200 200 200 200 200 404 302", slug),
    "partnerships:agreement_add": Page("200 200 200 200 403 403 404 302", slug),
    "partnerships:agreement_detail": Page(
        "200 200 200 200 200 200 404 302", lambda world: slug(world) | {"pk": world.agreement_signing.pk}
    ),
    "partnerships:agreement_edit": Page(
        "200 200 200 200 403 403 404 302", lambda world: slug(world) | {"pk": world.agreement_signing.pk}
    ),
    "partnerships:agreement_offer": Page(
        "200 200 403 200 403 403 404 302", lambda world: slug(world) | {"pk": world.agreement_draft.pk}
    ),
    "partnerships:comment_add": Page(
        "200 200 200 200 200 200 404 302", lambda world: slug(world) | {"pk": world.agreement.pk}
    ),
    "partnerships:version_sign": Page(
        "200 200 200 200 200 200 404 302", lambda world: slug(world) | {"pk": world.version.pk}
    ),
    "partnerships:version_signed": Page(
        "200 200 200 200 200 200 404 302", lambda world: slug(world) | {"pk": world.version_in_force.pk}
    ),
    "partnerships:version_withdraw": Page(
        "403 403 403 200 403 403 404 302", lambda world: slug(world) | {"pk": world.version.pk}
    ),
    "partnerships:phase_list": Page("200 200 200 200 200 200 404 302", slug),
    "partnerships:phase_propose": Page("200 200 403 200 403 403 404 302", slug),
    "partnerships:involvement": Page("200 200 200 200 200 200 404 302", slug),
    "partnerships:involvement_edit": Page(
        "200 200 200 200 403 403 404 302", lambda world: slug(world) | {"phase": world.partnership.phase}
    ),
    "partnerships:organisation_list": Page("200 200 200 200 200 200 404 302", slug),
    "partnerships:organisation_add": Page("200 200 200 200 403 403 404 302", slug),
    "partnerships:member_list": Page("200 200 200 200 200 200 404 302", slug),
    "partnerships:member_add": Page("200 200 403 200 403 403 404 302", slug),
    "partnerships:member_end": Page(
        "200 403 403 200 403 403 404 302",
        lambda world: slug(world) | {"pk": world.cast["observer_a"].members.get(partnership=world.partnership).pk},
    ),
    "partnerships:municipality_edit": Page("200 200 403 200 403 403 404 302", slug),
    # bodies, seats and councils: coordinators and signatories, each for its own municipality and for what is joint
    "partnerships:body_list": Page(READ, slug),
    "partnerships:body_add": Page(LEAD, slug),
    "partnerships:body_detail": Page(READ, of("body")),
    "partnerships:body_edit": Page(LEAD, of("body")),
    "partnerships:mandate_write": Page(LEAD, of("body")),
    "partnerships:body_dissolve": Page(LEAD_A, of("body_a")),
    "partnerships:seat_add": Page(LEAD, of("body")),
    "partnerships:seat_detail": Page(READ, of("seat_a")),
    "partnerships:seat_edit": Page(LEAD_A, of("seat_a")),
    "partnerships:seat_take": Page(LEAD_A, of("seat_a")),
    "partnerships:seat_leave": Page(LEAD_A, of("seat_a")),
    "partnerships:seat_give_up": Page(LEAD_A, of("seat_a")),
    "partnerships:term_list": Page(READ, slug),
    "partnerships:term_add": Page(LEAD, slug),
    "partnerships:term_edit": Page(LEAD_A, of("term_a")),
    # handover files: inside one municipality; nobody else even sees that there is one
    "partnerships:handover_list": Page("200 200 200 200 200 403 404 302", slug),
    "partnerships:handover_add": Page(LEAD, slug),
    "partnerships:handover_detail": Page(INSIDE_A, of("handover")),
    "partnerships:handover_edit": Page("200 404 403 200 403 404 404 302", of("handover")),
    "partnerships:handover_print": Page(INSIDE_A, lambda world: of("handover")(world) | {"language": "nl"}),
    "partnerships:handover_paper": Page(INSIDE_A, of("handover_paper")),
    "partnerships:meeting_list": Page(READ, in_partnership),
    "partnerships:meeting_add": Page(WRITE, in_partnership),
    "partnerships:meeting_detail": Page(READ, of("meeting_held")),
    "partnerships:meeting_edit": Page(WRITE, of("meeting")),
    "partnerships:meeting_call_off": Page(WRITE, of("meeting")),
    "partnerships:agenda_item_add": Page(WRITE, of("meeting")),
    "partnerships:agenda_item_edit": Page("200 403 200 200 403 403 404 302", of("agenda_item")),
    "partnerships:agenda_item_remove": Page("200 403 200 200 403 403 404 302", of("agenda_item")),
    "partnerships:attendance_edit": Page(WRITE, of("meeting_held")),
    "partnerships:minutes_write": Page(WRITE, of("meeting_held")),
    "partnerships:minutes_offer": Page("200 200 403 200 403 403 404 302", of("meeting_held")),
    "partnerships:next_steps_add": Page(WRITE, of("meeting_held")),
    "partnerships:next_step_list": Page(READ, in_partnership),
    "partnerships:next_step_detail": Page(READ, of("next_step")),
    "partnerships:next_step_edit": Page(WRITE, of("next_step")),
    "partnerships:next_step_report": Page("200 403 200 200 403 403 404 302", of("next_step")),
    "partnerships:next_step_verify": Page("200 403 200 200 403 403 404 302", of("next_step_reported")),
    "partnerships:changes": Page("200 200 200 200 200 200 404 302", slug),
    "partnerships:remind": Page(
        "200 403 403 200 403 200 404 302", lambda world: slug(world) | {"partner": world.partner_b.pk}
    ),
    "partnerships:reminded": Page(
        "200 200 200 200 200 200 404 302", lambda world: slug(world) | {"pk": world.reminder.pk}
    ),
    "reporting:report_list": Page(READ, in_partnership),
    "reporting:schedule_add": Page("200 200 403 200 403 403 404 302", in_partnership),
    "reporting:report_detail": Page(READ, of("report")),
    "reporting:part_write": Page(WRITE, lambda world: of("report")(world) | {"section": "brief"}),
    "reporting:report_read": Page(READ, of("report")),
    "reporting:report_mark_read": Page(WRITE, of("report")),
    "reporting:report_check": Page("200 200 403 200 403 403 404 302", of("report")),
    "reporting:part_comment": Page(READ, lambda world: of("report")(world) | {"part": world.part_b.pk}),
    "reporting:edition_request": Page(READ, lambda world: of("report")(world) | {"language": "nl"}),
    "reporting:edition_detail": Page(READ, of("edition_made")),
    "accounts:preferences": Page("200 200 200 200 200 200 200 302"),
}
ELSEWHERE = {
    "partnerships:meeting_calendar": "partnerships/tests/test_meeting_pages.py: a file, not a page",
    # name of a page that no table can describe: where it is tested
    "reporting:edition_download": "reporting/tests/test_editions.py: a file, not a page",
    "partnerships:agreement_file": "partnerships/tests/test_file_pages.py: a file, not a page",
    "partnerships:handover_download": "partnerships/tests/test_handovers.py: a file, not a page",
    "partnerships:version_file": "partnerships/tests/test_file_pages.py: a file, not a page",
    "jobs:job_detail": "stedenband/jobs/tests: only the requester and who may see the job's subject",
    "jobs:job_state": "stedenband/jobs/tests: the same, as JSON",
}
