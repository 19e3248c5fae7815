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
PUBLIC = "200 200 200 200 200 200 200 200"
WRITE = "200 200 200 200 403 403 404 302"
OF_A = "200 403 200 200 403 403 404 302"  # what Amandougou says for itself

LEAD = "200 200 403 200 403 403 404 302"
LEAD_A = "200 403 403 200 403 403 404 302"
INSIDE_A = "200 404 200 200 200 404 404 302"


def in_partnership(world):
    return {"slug": world.partnership.slug}


def at(name="orientation", **more):
    """The secret address of an orientation, or of the invitation to one."""
    return lambda world: {"secret": getattr(world, name).secret, **more}


def of(name):
    """The arguments of a page about the row that the world holds as `name`."""
    return lambda world: {"slug": world.partnership.slug, "pk": getattr(world, name).pk}


def slug(world):
    return {"slug": world.partnership.slug}


def in_search(name):
    """The arguments of a page of the search that the world holds as `name`."""
    return lambda world: {"search": getattr(world, name).pk}


def of_candidate(world):
    return {"search": world.scored_search.pk, "pk": world.candidate.pk}


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
    "partnerships:partnership_list": Page("200 200 200 200 200 200 200 302"),
    "partnerships:themes_edit": Page(WRITE, in_partnership),
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
    "partnerships:pen_hand": Page(WRITE, of("amendment")),
    "partnerships:text_accept": Page("200 200 403 200 403 403 404 302", of("amendment")),
    "partnerships:text_reopen": Page("200 200 403 200 403 403 404 302", of("amendment")),
    "partnerships:agreement_aside": Page("200 200 403 200 403 403 404 302", of("amendment")),
    "partnerships:agreement_amend": Page(WRITE, of("agreement")),
    "partnerships:agreement_difference": Page(READ, of("amendment")),
    "partnerships:language_write": Page(WRITE, lambda world: of("amendment")(world) | {"language": "nl"}),
    "partnerships:language_drop": Page(WRITE, lambda world: of("amendment")(world) | {"language": "nl"}),
    "partnerships:version_difference": Page(READ, of("version")),
    "partnerships:version_sign": Page(
        "200 200 200 200 200 200 404 302", lambda world: slug(world) | {"pk": world.version.pk}
    ),
    "partnerships:version_signed": Page(
        "200 200 200 200 200 200 404 302", lambda world: slug(world) | {"pk": world.version_in_force.pk}
    ),
    "partnerships:version_withdraw": Page(
        "403 403 403 200 403 403 404 302", lambda world: slug(world) | {"pk": world.version.pk}
    ),
    # each municipality notes its own decisions, by the same right on every side
    "partnerships:adoption": Page(READ, of("agreement_signing")),
    "partnerships:decision_add": Page(WRITE, of("agreement_signing")),
    "partnerships:decision_edit": Page("200 403 200 200 403 403 404 302", of("decision_a")),
    "partnerships:approval_add": Page(WRITE, of("agreement_signing")),
    "partnerships:approval_edit": Page("200 403 200 200 403 403 404 302", of("approval_a")),
    "partnerships:signatories_edit": Page(WRITE, of("agreement_signing")),
    "partnerships:paper_send": Page("200 200 403 200 403 403 404 302", of("version")),
    "partnerships:paper_detail": Page(READ, of("paper")),
    "partnerships:renewal": Page(READ, of("agreement")),
    "partnerships:renewal_propose": Page("200 200 403 200 403 403 404 302", of("agreement")),
    "partnerships:phase_list": Page("200 200 200 200 200 200 404 302", slug),
    "partnerships:phase_propose": Page("200 200 403 200 403 403 404 302", slug),
    "partnerships:course": Page(READ, slug),
    "partnerships:course_propose": Page("200 200 403 200 403 403 404 302", slug),
    "partnerships:partner_propose": Page("200 200 403 200 403 403 404 302", slug),
    "partnerships:decide_alone": Page("403 403 403 200 403 403 404 302", slug),
    "partnerships:decision_read": Page("200 403 403 200 403 403 404 302", of("own_decision")),
    "partnerships:exit_file": Page(READ, slug),
    "partnerships:exit_open": Page("200 200 403 200 403 403 404 302", slug),
    "partnerships:exit_edit": Page(WRITE, slug),
    "partnerships:exit_item_add": Page(WRITE, slug),
    "partnerships:exit_item_settle": Page(WRITE, of("exit_item")),
    "partnerships:exit_statement": Page(WRITE, slug),
    "partnerships:exit_offer": Page("200 200 403 200 403 403 404 302", slug),
    "partnerships:involvement": Page("200 200 200 200 200 200 404 302", slug),
    "partnerships:involvement_edit": Page(
        "200 200 200 200 403 403 404 302", lambda world: slug(world) | {"phase": world.partnership.phase}
    ),
    "partnerships:involvement_overview": Page(READ, in_partnership),
    "partnerships:organisation_list": Page(READ, in_partnership),
    "partnerships:organisation_add": Page(WRITE, in_partnership),
    "partnerships:organisation_similar": Page(READ, in_partnership),
    "partnerships:organisation_detail": Page(READ, of("organisation")),
    "partnerships:organisation_edit": Page("200 403 200 200 403 403 404 302", of("organisation")),
    "partnerships:organisation_merge": Page("200 403 200 200 403 403 404 302", of("organisation")),
    "partnerships:organisation_part": Page("200 403 200 200 403 403 404 302", of("merge")),
    "partnerships:member_list": Page("200 200 200 200 200 200 404 302", slug),
    "partnerships:member_add": Page("200 200 403 200 403 403 404 302", slug),
    "partnerships:member_end": Page(
        "200 403 403 200 403 403 404 302",
        lambda world: slug(world) | {"pk": world.cast["observer_a"].members.get(partnership=world.partnership).pk},
    ),
    "partnerships:municipality_edit": Page("200 200 403 200 403 403 404 302", slug),
    "partnerships:document_list": Page(READ, in_partnership),
    "partnerships:document_add": Page(WRITE, in_partnership),
    "partnerships:document_detail": Page(READ, of("document")),
    "partnerships:document_edit": Page("200 403 200 200 403 403 404 302", of("document")),
    "partnerships:document_version_add": Page(WRITE, of("document")),
    "partnerships:document_share": Page("200 404 200 200 403 404 404 302", of("document_own")),
    "partnerships:document_publish": Page("200 200 403 200 403 403 404 302", of("document")),
    "partnerships:document_unpublish": Page("200 200 403 200 403 403 404 302", of("document_public")),
    "partnerships:talk_list": Page(READ, in_partnership),
    "partnerships:talk": Page(READ, lambda world: of("document")(world) | {"kind": "document"}),
    "partnerships:talk_answer": Page(READ, of("question")),
    "partnerships:talk_settle": Page("200 403 200 200 200 403 404 302", of("question")),
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
    "partnerships:orientation_list": Page(READ, slug),
    "partnerships:orientation_attach": Page("200 200 403 200 403 403 404 302", slug),
    "partnerships:orientation_detail": Page(READ, of("orientation_kept")),
    "partnerships:orientation_again": Page("200 403 403 200 403 403 404 302", of("orientation_kept")),
    "orientation:start": Page(PUBLIC),
    "orientation:forms": Page(PUBLIC),
    "orientation:resume": Page(PUBLIC),
    "orientation:invited": Page(PUBLIC, at("invitation")),
    "orientation:overview": Page(PUBLIC, at("orientation_open")),
    "orientation:answer": Page(PUBLIC, at("orientation_open", question="time")),
    "orientation:finish": Page(PUBLIC, at("orientation_open")),
    "orientation:reopen": Page(PUBLIC, at()),
    "orientation:mail": Page(PUBLIC, at()),
    "orientation:remove": Page(PUBLIC, at()),
    "orientation:result": Page(PUBLIC, at()),
    "orientation:invite": Page(PUBLIC, at("orientation_open")),
    "orientation:take_back": Page(PUBLIC, at("orientation_open")),
    "orientation:compare": Page(PUBLIC, at()),
    "orientation:note": Page(PUBLIC, at(language="nl")),
    "orientation:paper": Page(PUBLIC, at(language="nl")),
    # searches: the team of the one municipality; to all others they do not exist
    "search:search_list": Page("200 200 200 200 200 200 200 302"),
    "search:search_detail": Page("200 404 200 404 200 404 404 302", in_search("search")),
    "search:criteria_edit": Page("200 404 403 404 403 404 404 302", in_search("search")),
    "search:criteria_freeze": Page("200 404 403 404 403 404 404 302", in_search("search")),
    "search:search_team_add": Page("200 404 403 404 403 404 404 302", in_search("search")),
    "search:scores_freeze": Page("200 404 403 404 403 404 404 302", in_search("scored_search")),
    "search:search_decide": Page("200 404 403 404 403 404 404 302", in_search("scored_search")),
    "search:search_begin": Page("200 404 403 404 403 404 404 302", in_search("scored_search")),
    "search:candidate_add": Page("200 404 403 404 403 404 404 302", in_search("scored_search")),
    "search:candidate_detail": Page("200 404 200 404 200 404 404 302", of_candidate),
    "search:candidate_edit": Page("200 404 403 404 403 404 404 302", of_candidate),
    "search:candidate_judge": Page("403 404 200 404 200 404 404 302", of_candidate),
    "search:letter_write": Page("200 404 403 404 403 404 404 302", of_candidate),
    # everybody steeped in the idea
    "partnerships:concept": Page(READ, in_partnership),
    "partnerships:session_list": Page(READ, in_partnership),
    "partnerships:session_add": Page(WRITE, in_partnership),
    "partnerships:session_edit": Page(OF_A, of("session")),
    "partnerships:communication_list": Page(READ, in_partnership),
    "partnerships:communication_add": Page(WRITE, in_partnership),
    "partnerships:communication_edit": Page(OF_A, of("communication")),
    "partnerships:kit_list": Page(READ, in_partnership),
    "partnerships:kit_add": Page(WRITE, in_partnership),
    "partnerships:block_translate": Page(WRITE, lambda world: slug(world) | {"block": "our-market", "language": "nl"}),
    "partnerships:kit_detail": Page(READ, of("kit_made")),
    "partnerships:kit_read": Page(READ, of("kit_made")),
    "partnerships:kit_share": Page("200 200 403 200 403 403 404 302", of("kit_made")),
    "partnerships:kit_close": Page("200 200 403 200 403 403 404 302", of("kit_shared")),
    "partnerships:kit_hand_over": Page(WRITE, of("kit_made")),
    "partnerships:kit_discussed": Page(OF_A, of("handed")),
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
    "partnerships:orientation_note": "partnerships/tests/test_orientation_notes.py: a file, not a page",
    "orientation:paper_file": "partnerships/tests/test_orientation_notes.py: a file, not a page",
    "orientation:paper_state": "partnerships/tests/test_orientation_notes.py: how far the PDF is, as JSON",
    "partnerships:agreement_file": "partnerships/tests/test_file_pages.py: a file, not a page",
    "partnerships:decision_file": "partnerships/tests/test_decision_pages.py: a file, not a page",
    "partnerships:paper_file": "partnerships/tests/test_paper_pages.py: a file, not a page",
    "partnerships:exit_proof": "partnerships/tests/test_exit_pages.py: a file, not a page",
    "partnerships:handover_download": "partnerships/tests/test_handovers.py: a file, not a page",
    "partnerships:version_file": "partnerships/tests/test_file_pages.py: a file, not a page",
    "partnerships:document_file": "partnerships/tests/test_document_pages.py: a file, not a page",
    "partnerships:document_public": "partnerships/tests/test_publications.py: a file for everybody",
    "partnerships:kit_file": "partnerships/tests/test_kit_pages.py: a file, not a page",
    "partnerships:kit_shared": "partnerships/tests/test_kit_pages.py: whoever has the secret link, nobody else",
    "jobs:job_detail": "stedenband/jobs/tests: only the requester and who may see the job's subject",
    "jobs:job_state": "stedenband/jobs/tests: the same, as JSON",
}
