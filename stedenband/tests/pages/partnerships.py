"""Partnerships: agreements, decisions, people, papers and talks."""

from stedenband.tests.page_answers import OF_A, READ, WRITE, Page, in_partnership, of, slug

PAGES = {
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
}
ELSEWHERE = {
    "partnerships:orientation_note": "partnerships/tests/test_orientation_notes.py: a file, not a page",
    "partnerships:agreement_file": "partnerships/tests/test_file_pages.py: a file, not a page",
    "partnerships:decision_file": "partnerships/tests/test_decision_pages.py: a file, not a page",
    "partnerships:paper_file": "partnerships/tests/test_paper_pages.py: a file, not a page",
    "partnerships:exit_proof": "partnerships/tests/test_exit_pages.py: a file, not a page",
    "partnerships:version_file": "partnerships/tests/test_file_pages.py: a file, not a page",
    "partnerships:document_file": "partnerships/tests/test_document_pages.py: a file, not a page",
    "partnerships:document_public": "partnerships/tests/test_publications.py: a file for everybody",
    "partnerships:kit_file": "partnerships/tests/test_kit_pages.py: a file, not a page",
    "partnerships:kit_shared": "partnerships/tests/test_kit_pages.py: whoever has the secret link, nobody else",
}
